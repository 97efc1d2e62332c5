package org.resograph.document.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.document.NoteMarks;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/**
 * Finds the footnotes at the foot of a page: below a line of underscores or a short rule, or in
 * small type that starts with a mark.
 */
final class Footnotes {

    private static final Pattern SEPARATOR = Pattern.compile("[_—–―─]{5,}");
    private static final Pattern PRINTED_MARK =
            Pattern.compile(
                    "(?:\\[(?=[0-9]{1,3}\\]))?([0-9]{1,3}|[*†‡§]{1,3})[.)\\]]?(?: |(?=\\p{L}))");

    private final Measures measures;

    Footnotes(Measures measures) {
        this.measures = measures;
    }

    /** Where the footnotes of a page start among its rows; as many as there are, if none do. */
    int start(List<Row> rows, PageRows page) {
        for (int i = rows.size() - 1; i > 0; i--) {
            if (SEPARATOR.matcher(rows.get(i).plain()).matches()) {
                return i + 1 < rows.size() && isNoteZone(rows, i + 1) ? i : rows.size();
            }
        }
        for (Page.Rule rule : page.rules()) {
            int below = firstBelow(rows, rule.y());
            if (isShort(rule) && below < rows.size() && isSmall(rows, below)) {
                return below;
            }
        }
        int at = rows.size();
        while (at > 0 && rows.get(at - 1).isSmallerThan(measures.size())) {
            at--;
        }
        while (at < rows.size()
                && (rows.get(at).y() < page.height() / 2 || marker(rows.get(at)).isEmpty())) {
            at++;
        }
        return at;
    }

    private boolean isShort(Page.Rule rule) {
        return rule.length() < 0.5f * (measures.end() - measures.start());
    }

    private static int firstBelow(List<Row> rows, float y) {
        int at = rows.size();
        while (at > 0 && rows.get(at - 1).y() > y) {
            at--;
        }
        return at;
    }

    /** Whether all that follows is small type, or it starts with a mark. */
    private boolean isNoteZone(List<Row> rows, int from) {
        return marker(rows.get(from)).isPresent() || isSmall(rows, from);
    }

    private boolean isSmall(List<Row> rows, int from) {
        return rows.subList(from, rows.size()).stream()
                .allMatch(r -> r.isSmallerThan(measures.size()));
    }

    /** Whether a row is the line above the footnotes. */
    static boolean isSeparator(Row row) {
        return SEPARATOR.matcher(row.plain()).matches();
    }

    /** The mark with which a row at the foot of a page starts, if it starts a footnote. */
    static Optional<String> marker(Row row) {
        for (Mark.NoteReference note : row.text().marks(Mark.NoteReference.class)) {
            if (note.start() == 0) {
                return Optional.of(note.marker());
            }
        }
        Matcher printed = PRINTED_MARK.matcher(row.plain());
        return printed.lookingAt() ? Optional.of(printed.group(1)) : Optional.empty();
    }

    /** The text of a footnote's first row, with its mark as a note reference at 0. */
    static MarkedText firstRow(Row row) {
        MarkedText text = row.text();
        if (text.marks(Mark.NoteReference.class).stream().anyMatch(n -> n.start() == 0)) {
            return text;
        }
        Matcher printed = PRINTED_MARK.matcher(text.text());
        if (!printed.lookingAt()) {
            return text;
        }
        MarkedText rest = text.part(printed.end(), text.text().length());
        List<Mark> marks = new ArrayList<>(rest.marks());
        marks.add(new Mark.NoteReference(0, printed.group(1)));
        return new MarkedText(rest.text(), marks);
    }

    /**
     * Puts raised numbers and stars that refer to no footnote back into the text.
     *
     * @param markers the marks of all footnotes of the document
     */
    static MarkedText withoutFalseNotes(MarkedText text, Set<String> markers) {
        Set<Mark> wrong = new HashSet<>();
        for (Mark.NoteReference note : text.marks(Mark.NoteReference.class)) {
            boolean star = note.marker().startsWith("*");
            boolean unit = NoteMarks.isAfterUnit(text.text().substring(0, note.start()));
            if (!markers.contains(note.marker()) && (star || unit)) {
                wrong.add(note);
            }
        }
        return wrong.isEmpty() ? text : printed(text, wrong);
    }

    private static MarkedText printed(MarkedText text, Set<Mark> wrong) {
        StringBuilder whole = new StringBuilder(text.text());
        List<Mark> marks = new ArrayList<>(text.marks());
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (wrong.contains(marks.get(i)) && marks.get(i) instanceof Mark.NoteReference note) {
                int at = note.start();
                int length = note.marker().length();
                whole.insert(at, note.marker());
                marks.remove(i);
                marks.replaceAll(m -> moved(m, at, length));
            }
        }
        return new MarkedText(whole.toString(), marks);
    }

    private static Mark moved(Mark mark, int at, int by) {
        int start = mark.start() >= at ? mark.start() + by : mark.start();
        int end = mark.end() > at || mark.start() >= at ? mark.end() + by : mark.end();
        return mark.at(start, end);
    }
}
