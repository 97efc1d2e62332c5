/**
 * Citations in running text. A text is folded ({@link
 * org.resograph.parser.words.citation.CasedText}), cut into tokens by the word list of its
 * language, and its numbers are gathered under the word "resolution" or "decision" that governs
 * them; then each number is given to the one body that can have adopted it, or to none.
 */
@NullMarked
package org.resograph.parser.words.citation;

import org.jspecify.annotations.NullMarked;
