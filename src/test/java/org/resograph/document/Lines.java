package org.resograph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.Parsed;

/** Lines in a short form that a test can state. */
public final class Lines {

    private Lines() {}

    /**
     * The lines of a document: a letter for the role unless it is a line of the body, {@code / }
     * for one that goes on without room above, the text with its marks.
     */
    public static List<String> of(Parsed<Optional<TextDocument>> parsed) {
        return parsed
                .value()
                .orElseThrow(() -> new AssertionError(parsed.diagnostics()))
                .lines()
                .stream()
                .map(Lines::of)
                .toList();
    }

    private static String of(Line line) {
        String role =
                switch (line.role()) {
                    case BODY -> "";
                    case HEADING -> "# ";
                    case LIST_ITEM -> "- ";
                    case TABLE_ROW -> "| ";
                    case TABLE_HEADER -> "|| ";
                    case FOOTNOTE -> "^ ";
                    case FURNITURE -> "~ ";
                };
        if (line.isTableRow()) {
            return role
                    + String.join(
                            " | ",
                            line.cells().stream()
                                    .map(c -> of(c.text()) + (c.columns() > 1 ? "+" : ""))
                                    .toList());
        }
        return (line.spaced() ? "" : "/ ") + role + of(line.text());
    }

    /** {@code _italic_}, {@code *bold*}, {@code [link](href)}, {@code [^1]}. */
    public static String of(MarkedText text) {
        record Sign(int at, int order, String sign) {}
        List<Sign> signs = new ArrayList<>();
        for (Mark mark : text.marks()) {
            if (mark instanceof Mark.Emphasis e) {
                String sign = e.style() == Mark.Style.ITALIC ? "_" : "*";
                signs.add(new Sign(e.start(), 2, sign));
                signs.add(new Sign(e.end(), 0, sign));
            } else if (mark instanceof Mark.Link link) {
                signs.add(new Sign(link.start(), 2, "["));
                signs.add(new Sign(link.end(), 0, "](" + link.href() + ")"));
            } else if (mark instanceof Mark.NoteReference note) {
                signs.add(new Sign(note.start(), 1, "[^" + note.marker() + "]"));
            }
        }
        signs.sort(
                (a, b) ->
                        a.at != b.at
                                ? Integer.compare(b.at, a.at)
                                : Integer.compare(b.order, a.order));
        StringBuilder whole = new StringBuilder(text.text());
        for (Sign sign : signs) {
            whole.insert(sign.at, sign.sign);
        }
        return whole.toString();
    }
}
