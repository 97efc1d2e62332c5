package org.resograph.parser.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.Numbering;
import org.resograph.parser.Numbering.Reading;
import org.resograph.parser.Numbering.Style;
import org.resograph.parser.outline.Item.Zone;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Span;

/**
 * Builds the tree of one text from its items.
 *
 * <p>The rules, the same in all languages and formats:
 *
 * <ul>
 *   <li>A paragraph with a figure (1.) stands at the top; letters, Roman figures and figures in
 *       parentheses stand in the paragraph before that they go on from, or start a list in it. What
 *       goes on is told by the count, not by the indent.
 *   <li>A figure (1.) that starts anew after a colon, and is followed later by the figure that was
 *       due, is a list in its paragraph; otherwise the numbering starts again.
 *   <li>What follows a colon without a number is a sub-paragraph without a number, and so is what
 *       follows it, until one ends with a full stop.
 *   <li>Without a number, in a resolution: before the first figure of its section a text that ends
 *       with a comma is preambular; any other is operative; after it, a text that opens with words
 *       set apart, or follows a heading, is operative, any other goes on with the paragraph before.
 *   <li>In an annex, a decision and a statement every paragraph at the top is plain.
 *   <li>A short text without a mark at its end is a heading, if its source styles it so, if it is
 *       set apart as a whole, or, in a resolution, if a numbered paragraph follows.
 * </ul>
 */
public final class Outline {

    /** What the paragraphs at the top are. */
    public enum Setting {
        /** Preambular and operative. */
        RESOLUTION,
        /** Plain: an annex, a decision, a statement. */
        PLAIN
    }

    /**
     * A tree.
     *
     * @param blocks the text itself
     * @param annexes the annexes that stand in the text, to be put after its closing
     */
    public record Tree(List<Block> blocks, List<Division> annexes) {}

    private final List<Item> items;
    private final Setting setting;
    private final List<Diagnostic> diagnostics;
    private final HeadingLevels levels;

    private final List<Object> top = new ArrayList<>();
    private final OpenParagraphs open = new OpenParagraphs();
    private final List<Block> waitingHeadings = new ArrayList<>(0);
    private Ending lastEnding = Ending.NONE;
    private boolean run;
    private boolean numberedInSection;
    private boolean afterHeading = true;
    private int lastFigure;

    private Outline(List<Item> items, Setting setting, List<Diagnostic> diagnostics) {
        this.items = items;
        this.setting = setting;
        this.diagnostics = diagnostics;
        this.levels = HeadingLevels.of(items);
    }

    /** The tree of a text. */
    public static Tree of(List<Item> items, Setting setting, List<Diagnostic> diagnostics) {
        List<Item> clean = Preparation.of(items, setting);
        int start = Annexes.first(clean, 0);
        List<Block> blocks = blocks(clean.subList(0, start), setting, diagnostics);
        return new Tree(blocks, Annexes.of(clean.subList(start, clean.size()), diagnostics));
    }

    /** The blocks of items that are ready to be placed, without an annex among them. */
    static List<Block> blocks(List<Item> items, Setting setting, List<Diagnostic> diagnostics) {
        return new Outline(items, setting, diagnostics).build();
    }

    private List<Block> build() {
        for (int i = 0; i < items.size(); i++) {
            place(i);
        }
        flushHeadings(null);
        List<Block> blocks = new ArrayList<>(top.size());
        for (Object block : top) {
            blocks.add(block instanceof Node node ? node.build() : (Block) block);
        }
        return blocks;
    }

    private void place(int i) {
        Item item = items.get(i);
        switch (item.kind()) {
            case BLOCK -> placeBlock(item);
            case FORMULA -> {
                closeAll();
                top.add(new Block.Formula(item.text(), item.span()));
                lastEnding = Ending.COMMA;
            }
            case HEADING -> placeHeading(item);
            case CONTINUATION -> placeContinuation(item);
            case BULLET -> placeUnnumberedPoint(item);
            case TEXT -> {
                if (item.number().isPresent()) {
                    placeNumbered(i, item, item.number().get());
                } else if (item.depth() > 0) {
                    if (Headings.isShortLine(item)) {
                        waitingHeadings.add(heading(item));
                    } else {
                        placeUnnumberedPoint(item);
                    }
                } else {
                    placeUnnumbered(i, item);
                }
            }
        }
    }

    private Block.Heading heading(Item item) {
        return new Block.Heading(levels.of(item.rank()), item.text(), item.span());
    }

    // headings and ready blocks

    private void placeHeading(Item item) {
        if (item.depth() > 0 && !open.isEmpty()) {
            waitingHeadings.add(heading(item));
            return;
        }
        closeAll();
        top.add(heading(item));
        afterHeading = true;
        numberedInSection = false;
    }

    private void placeBlock(Item item) {
        Block block = item.block();
        if (block == null) {
            return;
        }
        if (block instanceof Block.Unclaimed) {
            top.add(block);
            return;
        }
        Node holder = block instanceof Division ? open.outermost() : open.numberedOrTop();
        if (holder != null && (block instanceof Division || lastEnding == Ending.COLON)) {
            holder.add(block);
        } else {
            top.add(block);
        }
        lastEnding = Ending.STOP;
        run = false;
    }

    /** Headings within a list stand before the point that follows them, beside it. */
    private void flushHeadings(@Nullable Node parent) {
        for (Block heading : waitingHeadings) {
            if (parent == null) {
                top.add(heading);
            } else {
                parent.add(heading);
            }
        }
        waitingHeadings.clear();
    }

    // numbered paragraphs

    private void placeNumbered(int i, Item item, Numbering numbering) {
        Place place = new Succession(items, open, lastEnding, lastFigure).place(i, item, numbering);
        Reading reading = place.reading();
        int level = place.level();
        if (level > 0 && level < open.size() && open.get(level).hasLabel(reading)) {
            diagnostics.add(Diagnostic.of(Issue.NUMBER_REPEATED, item.span(), reading.label()));
        }
        open.closeFrom(level);
        Node parent = open.innermost();
        Node node =
                new Node(parent == null ? topKind() : ParagraphKind.SUB_PARAGRAPH, item, reading);
        flushHeadings(parent);
        if (parent == null) {
            top.add(node);
            if (reading.style() == Style.DECIMAL) {
                checkSuccession(reading, item.span());
                lastFigure = reading.ordinal();
            }
            numberedInSection = true;
            afterHeading = false;
        } else {
            parent.add(node);
        }
        open.add(node);
        ended(item);
    }

    private ParagraphKind topKind() {
        return setting == Setting.PLAIN ? ParagraphKind.PLAIN : ParagraphKind.OPERATIVE;
    }

    private void checkSuccession(Reading reading, Span span) {
        int due = lastFigure + 1;
        int is = reading.ordinal();
        if (is == due || is == 1 || is == lastFigure && reading.label().length() > 2) {
            return;
        }
        if (is == lastFigure) {
            diagnostics.add(Diagnostic.of(Issue.NUMBER_REPEATED, span, reading.label()));
        } else {
            diagnostics.add(
                    Diagnostic.of(Issue.NUMBER_SKIPPED, span, due + " before " + reading.label()));
        }
    }

    // paragraphs without a number

    private void placeUnnumberedPoint(Item item) {
        Node holder = open.closeToHolderOfPoint(item.depth());
        if (holder == null) {
            addTop(topKindUnnumbered(item), item);
        } else {
            flushHeadings(holder);
            Node node = new Node(ParagraphKind.SUB_PARAGRAPH, item, null);
            holder.add(node);
            open.add(node);
        }
        ended(item);
    }

    private void placeContinuation(Item item) {
        Node holder = open.holderAt(item.depth());
        if (holder == null) {
            addTop(topKindUnnumbered(item), item);
        } else {
            flushHeadings(holder);
            open.closeTo(holder);
            holder.add(new Node(ParagraphKind.CONTINUATION, item, null));
        }
        ended(item);
    }

    private void placeUnnumbered(int i, Item item) {
        boolean follows = run || lastEnding == Ending.COLON && isListed(item);
        boolean opens = Headings.opensSetApart(item.text());
        if (follows && !open.isEmpty() && !(item.zone() == Zone.PREAMBLE && opens)) {
            placeInRun(item);
            return;
        }
        run = false;
        if (item.zone() == Zone.PREAMBLE) {
            boolean announces = Ending.of(item.text()) == Ending.COLON && figureFollows(i);
            addTop(
                    setting == Setting.PLAIN
                            ? ParagraphKind.PLAIN
                            : announces ? ParagraphKind.OPERATIVE : ParagraphKind.PREAMBULAR,
                    item);
        } else if (setting == Setting.PLAIN) {
            addTop(ParagraphKind.PLAIN, item);
        } else if (!numberedInSection && Ending.of(item.text()) == Ending.COMMA) {
            addTop(ParagraphKind.PREAMBULAR, item);
        } else if (lastFigure == 0 || afterHeading || opens || open.isEmpty()) {
            addTop(ParagraphKind.OPERATIVE, item);
            afterHeading = false;
        } else {
            open.closeFrom(1);
            open.get(0).add(new Node(ParagraphKind.CONTINUATION, item, null));
        }
        ended(item);
    }

    /** In a plain text a colon may announce whole paragraphs; those of a list don't end alone. */
    private boolean isListed(Item item) {
        Ending ending = Ending.of(item.text());
        return setting == Setting.RESOLUTION
                || ending == Ending.SEMICOLON
                || ending == Ending.COMMA;
    }

    private void placeInRun(Item item) {
        Node holder = open.numberedOrTop();
        if (holder != null) {
            open.closeTo(holder);
            flushHeadings(holder);
            holder.add(new Node(ParagraphKind.SUB_PARAGRAPH, item, null));
        }
        Ending ending = Ending.of(item.text());
        run = ending != Ending.STOP;
        lastEnding = ending == Ending.COLON ? Ending.COMMA : ending;
    }

    private boolean figureFollows(int i) {
        return i + 1 < items.size()
                && items.get(i + 1).number().map(n -> n.canBe(Style.DECIMAL)).orElse(false);
    }

    private ParagraphKind topKindUnnumbered(Item item) {
        if (setting == Setting.PLAIN) {
            return ParagraphKind.PLAIN;
        }
        return item.zone() == Zone.PREAMBLE ? ParagraphKind.PREAMBULAR : ParagraphKind.OPERATIVE;
    }

    private void addTop(ParagraphKind kind, Item item) {
        flushHeadings(null);
        Node node = new Node(kind, item, null);
        top.add(node);
        open.closeFrom(0);
        open.add(node);
    }

    private void ended(Item item) {
        lastEnding = Ending.of(item.text());
        run = false;
    }

    private void closeAll() {
        flushHeadings(null);
        open.closeFrom(0);
        lastEnding = Ending.NONE;
        run = false;
    }

    /**
     * Where a numbered paragraph goes.
     *
     * @param level how many open paragraphs stay open above it
     * @param reading what its number means there
     */
    record Place(int level, Reading reading) {}
}
