/**
 * PDF as lines. A page of glyphs becomes rows in reading order ({@code Rows}), rows become running
 * titles, footnotes and body ({@code PageParts}), and the body's rows paragraphs ({@code
 * Paragraphs}), over the ends of pages. All of it goes by what the eye sees, place, size and style
 * of letters: tags are missing in most of the files that people hold.
 */
@NullMarked
package org.resograph.document.pdf;

import org.jspecify.annotations.NullMarked;
