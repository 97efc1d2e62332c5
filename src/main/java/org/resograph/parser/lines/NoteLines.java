package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resograph.document.Line;
import org.resograph.document.TextDocument.Flow;
import org.resograph.resolution.Footnote;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;
import org.resograph.text.Span;

/**
 * Footnotes at the foot of a page or at the end.
 *
 * <pre>
 * note = mark text *( line )            ; a raised figure or star, or what the layout calls a footnote
 *      / rule number line               ; a figure alone below a rule, and its text on the next line
 *      / rule number " " text           ; the next number, below a rule or another note
 * </pre>
 */
final class NoteLines {

    private static final class Open {
        private final String marker;
        private final MarkedTextBuilder text = new MarkedTextBuilder();
        private final Span first;
        private Line last;

        Open(String marker, Line line) {
            this.marker = marker;
            this.first = Span.of(line.number());
            this.last = line;
        }
    }

    private final Flow flow;
    private final List<Footnote> notes = new ArrayList<>();
    private @Nullable Open open;
    private boolean belowRule;
    private boolean markerAlone;
    private int lastNumber;

    NoteLines(Flow flow) {
        this.flow = flow;
    }

    /** The footnotes in order. */
    List<Footnote> notes() {
        close();
        return notes;
    }

    /** A rule: what follows may be footnotes. */
    void rule() {
        close();
        belowRule = true;
    }

    /** Something that can't stand between two footnotes. */
    void close() {
        belowRule = false;
        if (open != null) {
            notes.add(new Footnote(open.marker, open.text.build(), List.of(), span(open)));
            open = null;
        }
        markerAlone = false;
    }

    private static Span span(Open open) {
        return open.first.union(Span.of(Math.max(open.first.first(), open.last.number())));
    }

    /** Reads a line if it belongs to a footnote. */
    boolean accept(Line line) {
        String marker = marker(line);
        if (marker != null) {
            start(marker, line, textAfterMark(line.text()));
            return true;
        }
        if (open != null && belowRule && !markerAlone && acceptNext(line)) {
            return true;
        }
        if (open != null && goesOn(open, line)) {
            open.text.space().append(line.text());
            open.last = line;
            markerAlone = false;
            return true;
        }
        return belowRule && acceptNumber(line);
    }

    private static @Nullable String marker(Line line) {
        for (Mark mark : line.text().marks()) {
            if (mark instanceof Mark.NoteReference note && note.start() == 0) {
                return note.marker();
            }
        }
        return null;
    }

    private static MarkedText textAfterMark(MarkedText text) {
        List<Mark> marks = new ArrayList<>(text.marks());
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.NoteReference note && note.start() == 0) {
                marks.remove(i);
                break;
            }
        }
        return new MarkedText(text.text(), marks);
    }

    private boolean goesOn(Open note, Line line) {
        if (markerAlone) {
            return true;
        }
        boolean wrapped = flow == Flow.WRAPPED || line.role() == Line.Role.FOOTNOTE;
        return wrapped && !line.spaced() && line.page() == note.last.page();
    }

    /** The next number, set apart from its text, where a note is open. */
    private boolean acceptNext(Line line) {
        String next = Integer.toString(lastNumber + 1);
        String text = line.text().text();
        boolean is =
                text.startsWith(next)
                        && text.length() > next.length() + 1
                        && isSpace(text.charAt(next.length()))
                        && !Character.isLowerCase(text.charAt(next.length() + 1));
        return is && acceptNumber(line);
    }

    /** A figure below a rule; it is the next number, or the one after a note that was lost. */
    private boolean acceptNumber(Line line) {
        String text = line.text().text();
        int digits = 0;
        while (digits < text.length() && digits < 4 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean figure = digits > 0 && digits < 4;
        boolean alone = digits == text.length();
        boolean apart = alone || figure && isSpace(text.charAt(digits));
        if (!figure || !apart) {
            return false;
        }
        int number = Integer.parseInt(text.substring(0, digits));
        if (number <= lastNumber || number > lastNumber + 12) {
            return false;
        }
        boolean followed =
                alone
                        || digits + 2 < text.length()
                                && !Character.isLowerCase(text.charAt(digits + 1));
        if (!followed) {
            return false;
        }
        start(Integer.toString(number), line, line.text().part(digits, text.length()));
        markerAlone = alone;
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }

    private void start(String marker, Line line, MarkedText text) {
        boolean rule = belowRule;
        close();
        belowRule = rule;
        open = new Open(marker, line);
        open.text.append(text);
        if (marker.chars().allMatch(Character::isDigit) && marker.length() < 5) {
            lastNumber = Integer.parseInt(marker);
        }
    }
}
