/**
 * Word documents as lines. A {@code .docx} is read as the stream of XML that it is: its parts are
 * opened by POI ({@code WordFile}), its stories read to paragraphs and tables ({@code Story}), with
 * the labels that Word counts ({@code Numbering}), and those made lines ({@code WordLines}). A
 * {@code .doc} of Word 97 is read by POI.
 */
@NullMarked
package org.resograph.document.word;

import org.jspecify.annotations.NullMarked;
