package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resograph.document.Line;
import org.resograph.document.TextDocument.Flow;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.resolution.Footnote;
import org.resograph.text.Issue;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/**
 * Footnotes at the foot of a page or at the end.
 *
 * <pre>
 * note = mark text *( line )            ; a raised figure or star, or what the layout calls a footnote
 *      / rule number line               ; a figure alone below a rule, and its text on the next line
 *      / rule number " " text           ; the next number, below a rule or another note
 *      / closing number [ "." ] text    ; below a vote that ends with a mark: "(China).39"
 *      / number " " note-text           ; without a rule, where the words can be nothing else
 *      / note number line               ; the next figure alone, directly below such a note
 * </pre>
 *
 * <p>Programs that extract text from pages leave no rule above the notes, and put them where the
 * page ended: in the midst of the preamble. There a figure without a stop would be the number of a
 * paragraph, if the words were those of one: {@code note-text} is what {@link NoteOpening} says.
 */
final class NoteLines {

    private final Flow flow;
    private final Report report;
    private final NoteOpening opening;
    private final PromisedMarks promised = new PromisedMarks();
    private final NoteFigures figures;
    private final List<Footnote> notes = new ArrayList<>();
    private @Nullable OpenNote open;
    private boolean belowRule;
    private boolean markerAlone;
    private boolean unruled;

    /** Whether the last footnote may go on below this rule, at the foot of the next page. */
    private boolean mayGoOn;

    /** The mark with which the closing ended, while its footnote may follow; 0 for none. */
    private int expected;

    NoteLines(Flow flow, LanguageProfile profile, Report report) {
        this.flow = flow;
        this.report = report;
        this.opening = new NoteOpening(profile);
        this.figures = new NoteFigures(profile, opening, promised);
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
        mayGoOn = true;
    }

    /**
     * The closing ended with a mark: what follows may be the footnotes up to it, without a rule.
     *
     * @param mark the figure
     */
    void below(int mark) {
        close();
        belowRule = true;
        expected = mark;
        figures.countUpTo(mark);
    }

    /**
     * The closing is over: what follows may be the footnotes, as browsers print them, if a mark was
     * raised in the text whose footnote has not come.
     *
     * @param raised the marks in the text so far
     */
    void afterClosing(Set<String> raised) {
        if (figures.areDue(raised)) {
            close();
            belowRule = true;
        }
    }

    /** A line of the text: the marks in it promise footnotes. */
    void heard(String line) {
        promised.add(line);
    }

    /** Something that can't stand between two footnotes. */
    void close() {
        belowRule = false;
        expected = 0;
        if (open != null && markerAlone && unruled) {
            // no note came after the figure: it was the page's
            figures.takeBack();
            open = null;
        } else if (open != null) {
            notes.add(open.footnote());
            open = null;
        }
        markerAlone = false;
    }

    /** The last footnote goes on in a line, if it ended with a comma: at the end of its page. */
    private boolean reopen(Line line) {
        Footnote last = notes.isEmpty() ? null : notes.get(notes.size() - 1);
        if (last == null || !Script.isComma(Para.lastSign(last.text().text()))) {
            return false;
        }
        notes.remove(notes.size() - 1);
        open = OpenNote.goingOn(last, line);
        return true;
    }

    /** Reads a line if it belongs to a footnote. */
    boolean accept(Line line) {
        String marker = marker(line);
        if (marker != null) {
            start(marker, line, textAfterMark(line.text()));
            return true;
        }
        if (open != null
                && belowRule
                && !markerAlone
                && (acceptAlone(line)
                        || figures.isNext(line.text().text()) && acceptNumber(line))) {
            return true;
        }
        if (markerAlone && unruled && !opening.is(line.text().text(), 0)) {
            close();
        }
        if (!belowRule && acceptUnruled(line)) {
            return true;
        }
        if (flow == Flow.WRAPPED && acceptDamaged(line)) {
            return true;
        }
        boolean first = mayGoOn;
        mayGoOn = false;
        if (first
                && open == null
                && belowRule
                && NoteFigures.digits(line.text().text()) == 0
                && reopen(line)) {
            return true;
        }
        if (open != null && goesOn(open, line)) {
            open.append(line);
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

    private boolean goesOn(OpenNote note, Line line) {
        if (markerAlone) {
            return true;
        }
        boolean over = Script.isStop(Para.lastSign(note.last().text().text()));
        if (over && Furniture.isNumber(line.text().text())) {
            return false; // that of the page
        }
        boolean wrapped =
                flow == Flow.WRAPPED
                        || line.role() == Line.Role.FOOTNOTE
                        || note.last().role() == Line.Role.FOOTNOTE
                                && !Labels.isLabelled(line.text().text());
        return wrapped && !line.spaced() && line.page() == note.last().page();
    }

    /** A note that no rule announces. */
    private boolean acceptUnruled(Line line) {
        MarkedText text = line.text();
        if (open != null && !markerAlone && figures.hasBegun() && acceptAlone(line)) {
            unruled = true;
            return true;
        }
        if (figures.isGluedAndPromised(text.text())) {
            String next = figures.next();
            start(next, line, text.part(next.length(), text.text().length()));
            return true;
        }
        return (figures.isToldByWords(text.text()) || isBelowNote(line)) && acceptNumber(line);
    }

    /** A note whose mark a scanner has damaged: it gets the next number. */
    private boolean acceptDamaged(Line line) {
        MarkedText text = line.text();
        boolean starred = line.role() == Line.Role.LIST_ITEM && line.style().equals("star");
        int from = starred ? (opening.is(text.text(), 0) ? 0 : -1) : figures.damaged(text.text());
        if (from < 0) {
            return false;
        }
        String next = figures.next();
        start(next, line, text.part(from, text.text().length()));
        report.add(Issue.FOOTNOTE_MARK_RESTORED, Span.of(line.number()), next);
        return true;
    }

    /** Whether the next note may begin, right below the last line of one. */
    private boolean isBelowNote(Line line) {
        return open != null
                && !markerAlone
                && flow == Flow.WRAPPED
                && !line.spaced()
                && line.page() == open.last().page()
                && ".。".indexOf(Para.lastSign(open.last().text().text())) >= 0
                && figures.isNextInRun(line.text().text());
    }

    /** The next number on a line of its own: its note follows. */
    private boolean acceptAlone(Line line) {
        String next = figures.next();
        if (!line.text().text().equals(next)) {
            return false;
        }
        start(next, line, MarkedText.of(""));
        markerAlone = true;
        return true;
    }

    /** Whether a number stands alone on this page, and its note has not come. */
    boolean awaitsNote(Line line) {
        return markerAlone && open != null && open.last().page() == line.page();
    }

    /** A figure before the text of its note, or alone. */
    private boolean acceptNumber(Line line) {
        String text = line.text().text();
        NoteFigures.Figure figure = figures.at(text, belowRule, expected > 0);
        if (figure == null) {
            return false;
        }
        start(figure.marker(), line, line.text().part(figure.text(), text.length()));
        markerAlone = figure.text() == text.length();
        return true;
    }

    private void start(String marker, Line line, MarkedText text) {
        boolean rule = belowRule;
        int mark = expected;
        close();
        belowRule = rule;
        expected = mark;
        unruled = false;
        open = OpenNote.of(marker, text, line);
        figures.count(marker);
    }
}
