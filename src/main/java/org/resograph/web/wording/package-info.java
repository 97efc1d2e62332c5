/**
 * What changed in the wording from one text to another: which paragraph of the later one was which
 * of the earlier, and the words that came and went.
 */
@NullMarked
package org.resograph.web.wording;

import org.jspecify.annotations.NullMarked;
