package org.resograph.parser.outline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.Numbering;
import org.resograph.resolution.Block;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;
import org.resograph.text.Span;

/**
 * One paragraph, heading or table of a text in its linear order, with what its source says of it.
 *
 * @param kind what the source takes it for
 * @param zone the part of the text it stands in
 * @param depth how deep the source nests it: 0 for a paragraph of its own, 1 for a point of a list
 * @param rank the rank of a heading in the styles of its source, 1 for the highest; 0 if it has no
 *     style
 * @param number its number, where the source sets it apart
 * @param label the number as the source has it, with its marks; empty if there is none
 * @param text its text without the number
 * @param firstTab where the first tab in the text stands, -1 if there is none
 * @param block what is ready: a table, a nested draft, a printed line; for {@link Kind#BLOCK} only
 * @param span the lines of the source
 */
public record Item(
        Kind kind,
        Zone zone,
        int depth,
        int rank,
        Optional<Numbering> number,
        String label,
        MarkedText text,
        int firstTab,
        @Nullable Block block,
        Span span) {

    /** What the source takes an item for. */
    public enum Kind {
        TEXT,
        /** A point of a list whose mark is not a number: a bullet, a dash. */
        BULLET,
        HEADING,
        FORMULA,
        /** Text of a paragraph that goes on after its list. */
        CONTINUATION,
        /** A block that is ready. */
        BLOCK
    }

    /** The parts of a text. */
    public enum Zone {
        PREAMBLE,
        BODY
    }

    /** A paragraph. */
    public static Item text(
            Zone zone, int depth, String label, MarkedText text, int firstTab, Span span) {
        return new Item(
                Kind.TEXT,
                zone,
                depth,
                0,
                label.isEmpty() ? Optional.empty() : Numbering.parse(label),
                label,
                text,
                firstTab,
                null,
                span);
    }

    /** A heading. */
    public static Item heading(Zone zone, int rank, MarkedText text, Span span) {
        return new Item(Kind.HEADING, zone, 0, rank, Optional.empty(), "", text, -1, null, span);
    }

    /** A block that is ready. */
    public static Item block(Zone zone, Block block) {
        return new Item(
                Kind.BLOCK,
                zone,
                0,
                0,
                Optional.empty(),
                "",
                MarkedText.EMPTY,
                -1,
                block,
                block.span());
    }

    /** The same as another kind. */
    public Item as(Kind other) {
        return new Item(other, zone, depth, rank, number, label, text, firstTab, block, span);
    }

    /** The same with another text. */
    public Item withText(MarkedText other) {
        return new Item(kind, zone, depth, rank, number, label, other, firstTab, block, span);
    }

    /** The same, nested as deep. */
    public Item atDepth(int other) {
        return new Item(kind, zone, other, rank, number, label, text, firstTab, block, span);
    }

    /** The same with a rank among headings. */
    public Item ranked(int other) {
        return new Item(kind, zone, depth, other, number, label, text, firstTab, block, span);
    }

    /** The same with a number that was found in the text. */
    public Item numbered(Numbering found, String printed, MarkedText rest) {
        return new Item(
                kind, zone, depth, rank, Optional.of(found), printed, rest, -1, block, span);
    }

    /** The same with the text of the paragraph that follows. */
    public Item joined(Item next) {
        return new Item(
                kind,
                zone,
                depth,
                rank,
                number,
                label,
                next.text,
                next.firstTab,
                block,
                span.union(next.span));
    }

    /** The same with the rest of its sentence. */
    public Item continued(Item rest) {
        return new Item(
                kind,
                zone,
                depth,
                rank,
                number,
                label,
                new MarkedTextBuilder().append(text).space().append(rest.text).build(),
                firstTab,
                block,
                span.union(rest.span));
    }

    /** Whether it has neither text nor a ready block. */
    boolean isBlank() {
        return block == null && text.isEmpty() && text.marks().isEmpty();
    }
}
