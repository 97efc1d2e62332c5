/** Pages for people, drawn from the graph; they say what the data say, in the reader's language. */
@NullMarked
package org.resograph.web.page;

import org.jspecify.annotations.NullMarked;
