package org.resograph.document.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.resograph.document.Line;
import org.resograph.document.Line.Role;
import org.resograph.document.StyleNames;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/** Reads a page to lines: starts one at each block, and marks what stands within it. */
final class BlockReader {

    private static final Set<String> AROUND = Set.of("nav", "footer", "aside");

    private final NoteAnchors anchors;
    private final LineWriter writer;

    /** A form that holds more characters than this is around the document, not beside it. */
    private final int longForm;

    private final MarkedTextBuilder text = new MarkedTextBuilder();
    private final List<MarkedText> pieces = new ArrayList<>();

    /** What is emphasized at the place that was reached, the innermost first. */
    private final Deque<Open> open = new ArrayDeque<>();

    /** The last characters read: a raised figure may belong to them. */
    private String last = "";

    /** Whether the line ends of the source are shown. */
    private boolean keepsLineEnds;

    /** Emphasis that has begun. */
    private static final class Open {
        private final Mark.Style style;
        private int since;

        Open(Mark.Style style, int since) {
            this.style = style;
            this.since = since;
        }
    }

    private BlockReader(NoteAnchors anchors, LineWriter writer, int longForm) {
        this.anchors = anchors;
        this.writer = writer;
        this.longForm = longForm;
    }

    /** The lines of a page. */
    static List<Line> lines(Element body) {
        LineWriter writer = new LineWriter();
        int half = body.text().length() / 2;
        BlockReader reader = new BlockReader(NoteAnchors.of(body), writer, half);
        reader.children(body);
        reader.end();
        return writer.lines();
    }

    /** All text of a cell as one. */
    private MarkedText cell(Element cell) {
        LineWriter inner = new LineWriter();
        BlockReader reader = new BlockReader(anchors, inner, longForm);
        reader.children(cell);
        reader.end();
        MarkedTextBuilder whole = new MarkedTextBuilder();
        inner.lines().forEach(line -> whole.append(line.text()).space());
        return whole.build();
    }

    private void children(Element element) {
        element.childNodes().forEach(this::child);
    }

    private void child(Node child) {
        if (child instanceof TextNode characters) {
            characters(characters.getWholeText());
        } else if (child instanceof DataNode preformatted) {
            characters(preformatted.getWholeData());
        } else if (child instanceof Element inner && Appearance.isSeen(inner)) {
            element(inner);
        }
    }

    private void characters(String characters) {
        if (!keepsLineEnds) {
            last = characters;
            text.append(characters);
            return;
        }
        String[] preformatted = characters.split("\\R", -1);
        for (int i = 0; i < preformatted.length; i++) {
            if (i > 0) {
                end();
            }
            last = preformatted[i];
            text.append(last);
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        switch (name) {
            case "br" -> lineBreak();
            case "hr" -> end();
            case "ol", "ul", "menu" -> list(element);
            case "table" -> table(element);
            case "a" -> anchor(element);
            default -> {
                if (Appearance.isBlock(element) || isAround(element)) {
                    block(element);
                } else {
                    inline(element);
                }
            }
        }
    }

    private void block(Element element) {
        end();
        LineWriter.Block outer = writer.block();
        boolean outside = keepsLineEnds;
        keepsLineEnds = Appearance.keepsLineEnds(element, outside);
        writer.enter(inside(element, outer));
        children(element);
        end();
        writer.leave(outer);
        keepsLineEnds = outside;
    }

    private boolean isAround(Element element) {
        return AROUND.contains(element.normalName())
                || element.nameIs("form") && element.text().length() <= longForm;
    }

    /** A block within another: what it is, unless it says more, it is like that one. */
    private LineWriter.Block inside(Element element, LineWriter.Block outer) {
        String name = element.normalName();
        String style = StyleNames.normalize(element.className().split(" ", 2)[0]);
        Optional<String> note = anchors.noteOf(element);
        if (note.isPresent()) {
            return outer.note(note.get());
        }
        if (isAround(element)) {
            return outer.as(Role.FURNITURE, "");
        }
        if (name.matches("h[1-6]") || StyleNames.isHeading(style)) {
            return outer.as(Role.HEADING, style.isEmpty() ? name : style);
        }
        LineWriter.Block inner = style.isEmpty() ? outer : outer.as(outer.role(), style);
        return name.equals("blockquote") ? inner.deeper() : inner;
    }

    private void inline(Element element) {
        if (Appearance.isRaised(element)) {
            raised(element);
        } else if (Appearance.isItalic(element)) {
            inStyle(element, Mark.Style.ITALIC);
        } else if (Appearance.isBold(element)) {
            inStyle(element, Mark.Style.BOLD);
        } else if (element.nameIs("q")) {
            characters("“");
            children(element);
            characters("”");
        } else {
            children(element);
        }
    }

    private void inStyle(Element element, Mark.Style style) {
        Open opened = new Open(style, text.position());
        open.push(opened);
        children(element);
        open.pop();
        text.emphasize(opened.since, style);
    }

    /** The text of the line at hand; what is emphasized goes on in the next. */
    private MarkedText endPiece() {
        for (Open opened : open) {
            text.emphasize(opened.since, opened.style);
            opened.since = 0;
        }
        return text.build();
    }

    private void raised(Element element) {
        List<String> marks = anchors.marks(element, text.isEmpty() ? "" : last);
        marks.forEach(text::note);
        if (marks.isEmpty()) {
            children(element);
        }
    }

    private void anchor(Element element) {
        if (anchors.isWayBack(element)) {
            return;
        }
        Optional<String> mark = anchors.reference(element);
        if (mark.isPresent()) {
            text.note(mark.get());
            return;
        }
        int since = text.position();
        int piece = pieces.size();
        children(element);
        String target = element.attr("href").strip();
        if (target.matches("(?i)https?://.*")) {
            text.link(piece == pieces.size() ? since : 0, target);
        }
    }

    private void list(Element list) {
        end();
        ListLabels labels = ListLabels.of(list);
        LineWriter.Block outer = writer.block();
        for (Node child : list.childNodes()) {
            if (!(child instanceof Element item) || !item.nameIs("li")) {
                child(child);
                continue;
            }
            end();
            if (!Appearance.isSeen(item)) {
                continue;
            }
            Optional<String> note = anchors.noteOf(item);
            String label = labels.next(item);
            writer.enter(note.isPresent() ? outer.note(note.get()) : outer.item(label));
            children(item);
            end();
            writer.leave(outer);
            outer = writer.block();
        }
        end();
        writer.leave(outer);
    }

    private void table(Element table) {
        end();
        TableRows rows = TableRows.of(table);
        rows.caption().ifPresent(this::child);
        if (!writer.isInBody() || rows.isLayout()) {
            rows.rows().forEach(this::layoutRow);
            return;
        }
        SpannedRows spanned = new SpannedRows();
        for (Element row : rows.rows()) {
            List<Cell> cells = spanned.begin();
            for (Element cell : TableRows.cells(row)) {
                Cell read = new Cell(cell(cell), TableRows.columns(cell));
                spanned.add(read, TableRows.height(cell));
            }
            spanned.end();
            writer.addRow(cells, TableRows.isHeader(row));
        }
    }

    /** The cells of a row one after the other; a number and its text are one line. */
    private void layoutRow(Element row) {
        for (Element cell : TableRows.cells(row)) {
            if (TableRows.isLabel(cell)) {
                text.append(cell.text()).space();
            } else {
                children(cell);
                end();
            }
        }
        end();
    }

    /** A second break ends the paragraph. */
    private void lineBreak() {
        if (text.isEmpty()) {
            end();
        } else {
            pieces.add(endPiece());
        }
    }

    private void end() {
        pieces.add(endPiece());
        writer.addParagraph(pieces);
        pieces.clear();
    }
}
