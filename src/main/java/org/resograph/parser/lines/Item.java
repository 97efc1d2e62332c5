package org.resograph.parser.lines;

import java.util.List;
import org.resograph.document.Line;
import org.resograph.resolution.Block;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/** What stands in the text of a document, in order, before its paragraphs are put into a tree. */
sealed interface Item {

    /** A paragraph or a heading, with its number. */
    record Text(MarkedText text, Line first, Span span) implements Item {}

    /** An enacting formula. */
    record Enacting(Formulas.Formula formula, MarkedText text, Span span) implements Item {}

    /** A block that is what it is: furniture, a line of the closing. */
    record Ready(Block block) implements Item {}

    /** The rows of a table. */
    record Rows(List<Line> lines) implements Item {}

    /** A heading that starts an annex. */
    record AnnexStart(MarkedText text, Span span) implements Item {}

    /** The closing has begun: what was open is over. */
    record ClosingStart() implements Item {}
}
