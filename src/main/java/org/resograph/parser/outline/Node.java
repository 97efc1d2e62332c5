package org.resograph.parser.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.Numbering.Reading;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/** A paragraph whose children are not all known yet. */
final class Node {

    final ParagraphKind kind;
    final int depth;
    private final String printed;
    private final @Nullable Reading reading;
    private final MarkedText text;
    private final List<Object> children = new ArrayList<>(0);
    private Span span;

    Node(ParagraphKind kind, Item item, @Nullable Reading reading) {
        this.kind = kind;
        this.depth = item.depth();
        this.printed = reading == null ? "" : item.number().map(n -> n.printed()).orElse("");
        this.reading = reading;
        this.text = item.text();
        this.span = item.span();
    }

    @Nullable Reading reading() {
        return reading;
    }

    boolean hasLabel(Reading other) {
        return reading != null
                && reading.style() == other.style()
                && reading.label().equals(other.label());
    }

    boolean isNumbered() {
        return reading != null;
    }

    Ending ending() {
        return Ending.of(text);
    }

    void add(Node child) {
        children.add(child);
    }

    void add(Block child) {
        children.add(child);
        span = span.union(child.span());
    }

    Paragraph build() {
        List<Block> blocks = new ArrayList<>(children.size());
        Span whole = span;
        for (Object child : children) {
            Block block = child instanceof Node node ? node.build() : (Block) child;
            blocks.add(block);
            whole = whole.union(block.span());
        }
        return Paragraph.of(
                kind,
                reading == null ? Optional.empty() : Optional.of(printed),
                reading == null ? Optional.empty() : Optional.of(reading.label()),
                text,
                blocks,
                whole);
    }
}
