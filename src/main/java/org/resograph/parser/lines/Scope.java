package org.resograph.parser.lines;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.DivisionKind;
import org.resograph.resolution.Block.Heading;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.text.Span;

/** The document, an annex or a nested draft, while its paragraphs are being read. */
final class Scope {

    /** Empty for the document itself. */
    private final Optional<DivisionKind> kind;

    private final List<String> title = new ArrayList<>();
    private Optional<Span> span;
    private final List<Object> blocks = new ArrayList<>();

    /** The open paragraph and the open sub-paragraphs in it, the innermost first. */
    final Deque<Node> path = new ArrayDeque<>();

    /** The last number of the paragraphs. */
    int last;

    /** Whether the numbers are Roman. */
    boolean roman;

    /** Of the list of figures that stands in the open paragraph; 0 outside of one. */
    int lastNested;

    /** Whether an operative paragraph has been read since the last formula. */
    boolean operative;

    /** How many headings stand between the open paragraph and what comes next. */
    private int headings;

    /** Whether the title is still being read. */
    boolean titleOpen;

    /** Whether a quotation mark must close it. */
    boolean quoted;

    /** Whether a quotation mark opens each of its paragraphs. */
    boolean quotedAnew;

    /**
     * Whether it is a decision, or the draft of one: it has neither preamble nor operative part.
     */
    boolean decision;

    private Scope(Optional<DivisionKind> kind, Optional<Span> span) {
        this.kind = kind;
        this.span = span;
    }

    static Scope document() {
        return new Scope(Optional.empty(), Optional.empty());
    }

    static Scope of(DivisionKind kind, Span span) {
        return new Scope(Optional.of(kind), Optional.of(span));
    }

    boolean isAnnex() {
        return kind.equals(Optional.of(DivisionKind.ANNEX));
    }

    /** Whether its paragraphs are neither preambular nor operative. */
    boolean isPlain() {
        return isAnnex() || decision;
    }

    /** What its paragraphs with a number are. */
    ParagraphKind numberedKind() {
        return isPlain() ? ParagraphKind.PLAIN : ParagraphKind.OPERATIVE;
    }

    boolean isNestedDraft() {
        return kind.equals(Optional.of(DivisionKind.NESTED_DRAFT));
    }

    void addTitle(String line) {
        title.add(line);
    }

    int titleLines() {
        return title.size();
    }

    void widen(Span more) {
        span = span.map(s -> Optional.of(s.union(more))).orElse(Optional.of(more));
    }

    /** The paragraph that is open at the highest level. */
    @Nullable Node paragraph() {
        return path.peekLast();
    }

    /** Whether a paragraph stands in it. */
    boolean hasParagraph() {
        return blocks.stream().anyMatch(Node.class::isInstance);
    }

    /** Adds a block after what is open, and closes that. */
    void add(Block block) {
        path.clear();
        blocks.add(block);
    }

    /** Adds a heading; what is open stays so, for a list may go on below it. */
    void addHeading(Heading heading) {
        blocks.add(heading);
        headings++;
    }

    /** Whether a list may go on: only headings stand between it and what comes next. */
    boolean isListOpen() {
        return headings > 0 && path.size() > 0;
    }

    /** Puts the headings after a list into the paragraph that the list belongs to. */
    void moveHeadings(Node paragraph) {
        for (Heading heading : takeHeadings()) {
            paragraph.add(heading);
        }
        headings = 0;
    }

    /** Closes what is open above a heading. */
    void closeAtHeading() {
        if (headings > 0) {
            path.clear();
            headings = 0;
        }
    }

    /** Adds a block where we are, without closing the open paragraph. */
    void addAside(Block block) {
        blocks.add(block);
    }

    /** Opens a paragraph. */
    void open(Node paragraph) {
        path.clear();
        headings = 0;
        blocks.add(paragraph);
        path.push(paragraph);
    }

    /** Opens a paragraph within another that is open, or by itself. */
    void attach(@Nullable Node parent, Node child) {
        if (parent == null) {
            open(child);
            return;
        }
        while (path.peek() != parent) {
            path.pop();
        }
        parent.add(child);
        path.push(child);
    }

    /** Takes back the headings after the last paragraph: they are the title of what comes next. */
    List<Heading> takeHeadings() {
        List<Heading> headings = new ArrayList<>();
        for (int i = blocks.size() - 1; i >= 0 && !(blocks.get(i) instanceof Node); i--) {
            if (blocks.get(i) instanceof Heading heading) {
                headings.add(0, heading);
                blocks.remove(i);
            }
        }
        return headings;
    }

    /** The paragraph that stands last, before any headings and page furniture. */
    @Nullable Node lastParagraph() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Node node) {
                return node;
            }
            boolean aside =
                    blocks.get(i) instanceof Heading || blocks.get(i) instanceof PrintedLine;
            if (!aside) {
                return null;
            }
        }
        return null;
    }

    /** The paragraphs without number that stand last and could have had one. */
    List<Node> unnumbered() {
        List<Node> found = new ArrayList<>();
        ParagraphKind wanted = numberedKind();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Node node) {
                if (node.isNumbered() || node.kind() != wanted) {
                    break;
                }
                found.add(0, node);
            } else if (!(blocks.get(i) instanceof Heading
                    || blocks.get(i) instanceof PrintedLine)) {
                break;
            }
        }
        return found;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    List<Block> toBlocks() {
        List<Block> done = new ArrayList<>(blocks.size());
        for (Object block : blocks) {
            done.add(block instanceof Node node ? node.toBlock() : (Block) block);
        }
        return done;
    }

    Division toDivision() {
        List<Block> done = toBlocks();
        Span whole = span.orElseGet(() -> done.get(0).span());
        for (Block block : done) {
            whole = whole.union(block.span());
        }
        Optional<String> lines =
                title.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", title));
        return new Division(kind.orElseThrow(), lines, done, whole);
    }
}
