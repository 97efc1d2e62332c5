package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.resograph.parser.outline.Item;
import org.resograph.parser.outline.Item.Kind;
import org.resograph.parser.outline.Item.Zone;
import org.resograph.parser.outline.Outline;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.DivisionKind;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Block.Unclaimed;
import org.resograph.text.Issue;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;
import org.resograph.text.Span;

/**
 * Reads a preamble, a main body, an attachment: one item for each line of text, in order, with the
 * number and the depth that the markup gives it. What belongs to what, {@link Outline} tells.
 */
final class BodyReader {

    /** The element whose lines are being read. */
    private static final class Holder {
        private final boolean paragraph;
        private final int depth;
        private final int rank;
        private final int line;
        private String label = "";
        private final List<String> labelNotes = new ArrayList<>(0);
        private boolean opened;

        /**
         * @param paragraph whether its second line goes on with its first; the lines of other
         *     elements have nothing to do with each other
         */
        Holder(boolean paragraph, int depth, int rank, int line) {
            this.paragraph = paragraph;
            this.depth = depth;
            this.rank = rank;
            this.line = line;
        }

        static Holder of(int line) {
            return new Holder(false, 0, 0, line);
        }
    }

    /** The name of a container for text that is no paragraph, in the XML that is published here. */
    private static final String UNCLAIMED = "unclaimedText";

    private final Cursor cursor;
    private final TextReader texts;
    private final Problems problems;
    private final boolean draft;
    private Zone zone;
    private final List<Item> items = new ArrayList<>();

    BodyReader(Cursor cursor, TextReader texts, Problems problems, Zone zone) {
        this(cursor, texts, problems, zone, false);
    }

    /**
     * @param draft whether the text is a whole draft, whose preamble is marked up as containers
     *     beside its paragraphs
     */
    private BodyReader(
            Cursor cursor, TextReader texts, Problems problems, Zone zone, boolean draft) {
        this.cursor = cursor;
        this.texts = texts;
        this.problems = problems;
        this.zone = zone;
        this.draft = draft;
    }

    /** The items of the element that starts here; goes to its end. */
    List<Item> read() {
        if (!draft) {
            texts.takePictures(); // those of the cover
        }
        children(Holder.of(cursor.line()), false);
        if (!draft) {
            texts.takePictures()
                    .forEach(picture -> problems.add(Issue.PICTURE_NOT_READ, picture, ""));
        }
        return items;
    }

    /** All that is in an element; text outside of any line is a line. */
    private void children(Holder holder, boolean formula) {
        if (cursor.depth() > TextReader.DEEPEST) {
            flat(holder);
            return;
        }
        MarkedTextBuilder loose = new MarkedTextBuilder();
        int line = 0;
        while (true) {
            switch (cursor.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    add(holder, loose, line, formula);
                    return;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!loose.isEmpty() || !cursor.isBlank()) {
                        line = loose.isEmpty() ? cursor.line() : line;
                        texts.characters(loose);
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = cursor.name();
                    Elements.Role role = Elements.role(name);
                    if (role == Elements.Role.INLINE || role == Elements.Role.NOTE) {
                        line = loose.isEmpty() ? cursor.line() : line;
                        texts.element(loose, null);
                    } else {
                        add(holder, loose, line, formula);
                        block(name, role, holder, formula);
                    }
                }
                default -> {}
            }
        }
    }

    private void block(String name, Elements.Role role, Holder holder, boolean formula) {
        if (name.endsWith("container") && cursor.attribute("name").equals(UNCLAIMED)) {
            unclaimed();
            return;
        }
        switch (role) {
            case LINE -> line(holder, formula);
            case PARAGRAPH -> paragraph(holder);
            case LIST -> list(holder);
            case NUMBER -> {
                MarkedText number = texts.read();
                String label = number.text();
                holder.label = holder.label.isEmpty() ? label : holder.label + " " + label;
                number.marks(Mark.NoteReference.class)
                        .forEach(note -> holder.labelNotes.add(note.marker()));
            }
            case INTRODUCTION -> children(holder, false);
            case CONTINUATION -> {
                holder.opened = true;
                children(holder, false);
            }
            case HEADING -> heading(holder);
            case SECTION -> section();
            case FORMULA -> children(Holder.of(cursor.line()), true);
            case TABLE -> {
                open(holder);
                items.add(Item.block(zone, new TableReader(cursor, texts).read()));
            }
            case EMBEDDED -> embedded(holder);
            case PICTURE -> texts.picture();
            case NOTHING -> cursor.skip();
            case CONTAINER -> container(name, holder, formula);
            case UNKNOWN -> {
                problems.unknownElement(name, cursor.line());
                children(holder, formula);
            }
            case INLINE, NOTE -> children(holder, formula);
        }
    }

    private void container(String name, Holder holder, boolean formula) {
        Zone outer = zone;
        if (draft && name.equals("container")) {
            zone = Zone.PREAMBLE;
        }
        children(holder, formula || cursor.attribute("name").equals("formula"));
        zone = outer;
    }

    /** What an earlier reading could not place: it is not guessed at again. */
    private void unclaimed() {
        int line = cursor.line();
        MarkedText text = texts.read();
        if (!text.isEmpty()) {
            items.add(Item.block(zone, new Unclaimed(text, cursor.since(line))));
        }
    }

    /** A paragraph, a point, an item. */
    private void paragraph(Holder outer) {
        int depth = cursor.name().equals("paragraph") ? 0 : outer.depth + (outer.paragraph ? 1 : 0);
        Holder holder =
                new Holder(true, depth, Styles.rank(cursor.attribute("class")), cursor.line());
        children(holder, false);
        open(holder);
    }

    private void list(Holder holder) {
        if (cursor.depth() > TextReader.DEEPEST) {
            flat(holder);
            return;
        }
        // The introduction belongs to the paragraph, the points stand in it.
        Holder points = new Holder(false, holder.depth + 1, 0, holder.line);
        while (true) {
            int event = cursor.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamConstants.CHARACTERS && !cursor.isBlank()) {
                MarkedTextBuilder loose = new MarkedTextBuilder();
                texts.characters(loose);
                add(holder, loose, cursor.line(), false);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = cursor.name();
                Elements.Role role = Elements.role(name);
                switch (role) {
                    case INTRODUCTION, NUMBER, CONTINUATION, LINE ->
                            block(name, role, holder, false);
                    // one of the list itself, or one between its points
                    case HEADING ->
                            heading(name.equalsIgnoreCase("crossHeading") ? points : holder);
                    case PARAGRAPH -> {
                        open(holder);
                        paragraph(points);
                    }
                    case LIST -> list(points);
                    default -> block(name, role, points, false);
                }
            }
        }
    }

    /** A section, an article: its heading with its number, then what is in it. */
    private void section() {
        Holder holder = Holder.of(cursor.line());
        children(holder, false);
        open(holder);
    }

    private void heading(Holder holder) {
        int line = cursor.line();
        int own = Styles.rank(cursor.attribute("class"));
        MarkedTextBuilder text = new MarkedTextBuilder();
        if (!holder.label.isEmpty()) {
            text.append(holder.label);
            holder.labelNotes.forEach(text::note);
            holder.labelNotes.clear();
            text.space();
            holder.label = "";
        }
        texts.read(text, null);
        MarkedText heading = text.build();
        if (!heading.isEmpty()) {
            int named = own > 0 ? own : holder.rank;
            int rank = named > 0 ? named : Styles.LOWEST_NAMED;
            Item item = Item.heading(zone, rank, heading, cursor.since(line));
            items.add(holder.depth > 0 ? item.atDepth(holder.depth) : item);
        }
    }

    private void line(Holder holder, boolean formula) {
        int line = cursor.line();
        MarkedTextBuilder text = new MarkedTextBuilder();
        int titles = texts.titles();
        texts.read(
                text,
                (name, role) -> {
                    add(holder, text, line, formula);
                    block(name, role, holder, formula);
                });
        if (texts.titles() > titles && zone == Zone.BODY && !text.isEmpty()) {
            MarkedText title = text.build();
            items.add(
                    Item.block(
                            zone,
                            new PrintedLine(PrintedLine.Role.TITLE, title, cursor.since(line))));
            return;
        }
        add(holder, text, line, formula);
    }

    /** Everything in the element as one line. */
    private void flat(Holder holder) {
        int line = cursor.line();
        MarkedTextBuilder text = new MarkedTextBuilder();
        cursor.appendAllTo(text);
        add(holder, text, line, false);
    }

    private void embedded(Holder holder) {
        open(holder);
        int line = cursor.line();
        List<Item> inner = new BodyReader(cursor, texts, problems, Zone.BODY, true).read();
        Span span = cursor.since(line);
        if (inner.isEmpty()) {
            return;
        }
        int start = 0;
        StringBuilder title = new StringBuilder();
        while (start < inner.size() && inner.get(start).kind() == Kind.HEADING) {
            title.append(start == 0 ? "" : "\n").append(inner.get(start).text());
            start++;
        }
        Outline.Tree tree =
                Outline.of(
                        inner.subList(start, inner.size()),
                        Outline.Setting.RESOLUTION,
                        problems.list());
        List<Block> blocks = new ArrayList<>(tree.blocks());
        blocks.addAll(tree.annexes());
        items.add(
                Item.block(
                        zone,
                        new Division(
                                DivisionKind.NESTED_DRAFT,
                                title.length() == 0
                                        ? Optional.empty()
                                        : Optional.of(title.toString()),
                                blocks,
                                span)));
    }

    // items

    /** A text with the marks of footnotes that stand at its number; they go to its head. */
    private static MarkedText withLabelNotes(Holder holder, MarkedText text) {
        if (holder.labelNotes.isEmpty()) {
            return text;
        }
        MarkedTextBuilder whole = new MarkedTextBuilder();
        holder.labelNotes.forEach(whole::note);
        holder.labelNotes.clear();
        return whole.append(text).build();
    }

    /** A number without text of its own still stands before what is in its paragraph. */
    private void open(Holder holder) {
        if (!holder.label.isEmpty()) {
            holder.opened = false;
            add(holder, MarkedText.EMPTY, -1, cursor.since(holder.line), false);
        }
    }

    private void add(Holder holder, MarkedTextBuilder text, int line, boolean formula) {
        int firstTab = text.firstTab();
        MarkedText built = text.build();
        if (!built.isEmpty() || !built.marks().isEmpty()) {
            int first = holder.label.isEmpty() ? line : holder.line;
            add(holder, built, firstTab, cursor.since(Math.max(1, first)), formula);
        }
    }

    private void add(Holder holder, MarkedText text, int firstTab, Span span, boolean formula) {
        if (formula) {
            items.add(Item.text(zone, 0, "", text, -1, span).as(Kind.FORMULA));
            return;
        }
        if (holder.opened && holder.paragraph) {
            items.add(Item.text(zone, holder.depth, "", text, -1, span).as(Kind.CONTINUATION));
            return;
        }
        MarkedText whole = withLabelNotes(holder, text);
        items.add(
                Labels.item(zone, holder.depth, holder.label, whole, firstTab, span)
                        .ranked(holder.rank));
        holder.label = "";
        holder.opened = true;
    }
}
