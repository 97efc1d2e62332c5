package org.resograph.web.akn;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/** The text of a cell with its marks, out of the table that the data have as HTML. */
final class CellText {

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    private CellText() {}

    static MarkedText of(Element cell) {
        CellText read = new CellText();
        cell.childNodes().forEach(read::node);
        return new MarkedText(read.text.toString(), read.marks);
    }

    private void node(Node node) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        int start = text.length();
        if (element.normalName().equals("sup")) {
            marks.add(new Mark.NoteReference(start, element.text()));
            return;
        }
        element.childNodes().forEach(this::node);
        if (text.length() == start) {
            return;
        }
        switch (element.normalName()) {
            case "strong" -> marks.add(new Mark.Emphasis(start, text.length(), Mark.Style.BOLD));
            case "em" -> marks.add(new Mark.Emphasis(start, text.length(), Mark.Style.ITALIC));
            case "a" -> marks.add(new Mark.Link(start, text.length(), element.attr("href")));
            default -> {}
        }
    }
}
