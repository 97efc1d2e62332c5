/** Full-text search over what is published, for pages and for queries. */
@NullMarked
package org.resograph.web.text;

import org.jspecify.annotations.NullMarked;
