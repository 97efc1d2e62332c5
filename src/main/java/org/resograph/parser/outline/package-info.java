/**
 * From a line of paragraphs to a tree: which paragraph is preambular, which operative, what belongs
 * to what. The same for all formats; the markup of a source gives hints and is not believed: in
 * real documents lists are nested by indent, numbers are typed into the text, headings are
 * paragraphs.
 */
@NullMarked
package org.resograph.parser.outline;

import org.jspecify.annotations.NullMarked;
