/** The data to take away: dumps of whole releases, and what changed from one to the next. */
@NullMarked
package org.resograph.web.archive;

import org.jspecify.annotations.NullMarked;
