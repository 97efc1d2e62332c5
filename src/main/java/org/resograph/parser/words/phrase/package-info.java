/**
 * Phrases in running text: a text as its words are compared, and tables of phrases that are found
 * in it in one walk.
 */
@NullMarked
package org.resograph.parser.words.phrase;

import org.jspecify.annotations.NullMarked;
