/**
 * What the words of a text say, in any of the six languages and whatever format the text came from:
 * read once the record tree stands, by readers that see a {@link org.resograph.text.MarkedText} at
 * a time.
 */
@NullMarked
package org.resograph.parser.words;

import org.jspecify.annotations.NullMarked;
