/** What is published now, as each request sees it: one state from its start to its end. */
@NullMarked
package org.resograph.web.published;

import org.jspecify.annotations.NullMarked;
