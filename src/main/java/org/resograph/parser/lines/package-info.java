/**
 * Lines to the record tree. The steps: where the resolution starts ({@link
 * org.resograph.parser.lines.Heads}), its cover ({@link org.resograph.parser.lines.CoverReader}),
 * lines to paragraphs ({@link org.resograph.parser.lines.Scanner}), paragraphs to the tree ({@link
 * org.resograph.parser.lines.TreeBuilder}), and the closing ({@link
 * org.resograph.parser.lines.Closing}).
 */
@NullMarked
package org.resograph.parser.lines;

import org.jspecify.annotations.NullMarked;
