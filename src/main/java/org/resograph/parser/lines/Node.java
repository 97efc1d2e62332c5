package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.Numbering;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/** A paragraph whose children are still being read. */
final class Node {

    private final ParagraphKind kind;
    private Optional<String> number;
    private Optional<String> label;
    private final MarkedText text;
    private Span span;

    /** Nodes and finished blocks, in order. */
    private final List<Object> children = new ArrayList<>();

    /** The sequence in which its children are numbered, and the last number of it. */
    Numbering.@Nullable Style childStyle;

    int lastChild;

    /** Whether those numbers are letters with a stop: a. */
    boolean childStopped;

    /** How far its first line is indented; 0 where that is not known. */
    int indent;

    Node(
            ParagraphKind kind,
            Optional<String> number,
            Optional<String> label,
            MarkedText text,
            Span span) {
        this.kind = kind;
        this.number = number;
        this.label = label;
        this.text = text;
        this.span = span;
    }

    ParagraphKind kind() {
        return kind;
    }

    /** A sub-paragraph without number. */
    boolean isBullet() {
        return kind == ParagraphKind.SUB_PARAGRAPH && number.isEmpty();
    }

    boolean isNumbered() {
        return number.isPresent();
    }

    /** Gives it the number that its neighbours leave for it. */
    void restoreNumber(String restored) {
        number = Optional.of(restored);
        label = number;
    }

    Span span() {
        return span;
    }

    String text() {
        return text.text();
    }

    boolean hasChildren() {
        return !children.isEmpty();
    }

    /** The text that stands last in it, be it that of a child. */
    String lastText() {
        for (int i = children.size() - 1; i >= 0; i--) {
            if (children.get(i) instanceof Node node) {
                return node.lastText();
            }
        }
        return text.text();
    }

    /** How far its last point is indented; 0 without one. */
    int childIndent() {
        for (int i = children.size() - 1; i >= 0; i--) {
            if (children.get(i) instanceof Node node) {
                return node.indent;
            }
        }
        return 0;
    }

    void add(Node child) {
        children.add(child);
        span = span.union(child.span);
    }

    void add(Block block) {
        children.add(block);
        span = span.union(block.span());
    }

    Paragraph toBlock() {
        List<Block> blocks = new ArrayList<>(children.size());
        Span whole = span;
        for (Object child : children) {
            Block block = child instanceof Node node ? node.toBlock() : (Block) child;
            blocks.add(block);
            whole = whole.union(block.span());
        }
        return Paragraph.of(kind, number, label, text, blocks, whole);
    }
}
