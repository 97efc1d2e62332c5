package org.resograph.parser.lines;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resograph.document.Line;
import org.resograph.document.TextDocument.Flow;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.VerbLexicon;
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

    private static final class Open {
        private final String marker;
        private final MarkedTextBuilder text = new MarkedTextBuilder();
        private final Span first;
        private Line last;

        Open(String marker, Span first, Line last) {
            this.marker = marker;
            this.first = first;
            this.last = last;
        }

        /** Adds the next line. */
        void append(Line line) {
            if (!Script.joinsWithoutSpace(last.text().text(), line.text().text())) {
                text.space();
            }
            text.append(line.text());
            last = line;
        }
    }

    private static final int MOST_HEARD = 120;

    /** So many footnotes may be lost before one. */
    private static final int MOST_LOST = 12;

    private final Flow flow;
    private final LanguageProfile profile;
    private final VerbLexicon verbs;
    private final NoteOpening opening;
    private final List<Footnote> notes = new ArrayList<>();

    /** The last lines of the text: those of a page, whose footnotes may follow. */
    private final Deque<String> heard = new ArrayDeque<>();

    private @Nullable Open open;
    private boolean belowRule;
    private boolean markerAlone;
    private boolean unruled;

    /** Whether the last footnote may go on below this rule, at the foot of the next page. */
    private boolean mayGoOn;

    private int lastNumber;

    /** The mark with which the closing ended, while its footnote may follow; 0 for none. */
    private int expected;

    NoteLines(Flow flow, LanguageProfile profile) {
        this.flow = flow;
        this.profile = profile;
        this.verbs = VerbLexicon.of(profile);
        this.opening = new NoteOpening(profile);
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
        lastNumber = Math.max(lastNumber, mark - MOST_LOST);
    }

    /**
     * The closing is over: what follows may be the footnotes, as browsers print them, if a mark was
     * raised in the text whose footnote has not come.
     *
     * @param raised the marks in the text so far
     */
    void afterClosing(Set<String> raised) {
        boolean due =
                raised.stream()
                        .filter(mark -> mark.length() < 4)
                        .filter(mark -> mark.chars().allMatch(Character::isDigit))
                        .anyMatch(mark -> Integer.parseInt(mark) > lastNumber);
        if (due) {
            close();
            belowRule = true;
        }
    }

    /** A line of the text: the marks in it promise footnotes. */
    void heard(String line) {
        if (heard.size() == MOST_HEARD) {
            heard.remove();
        }
        heard.add(line);
    }

    /** Whether a mark stands in the text above for which no footnote has come. */
    private boolean isPromised(String mark) {
        for (String line : heard) {
            int at = line.indexOf(mark);
            while (at > 0) {
                int end = at + mark.length();
                boolean whole = end == line.length() || !Character.isDigit(line.charAt(end));
                if (whole && GluedMarks.isAtEnd(line, at, end)) {
                    return true;
                }
                at = line.indexOf(mark, at + 1);
            }
        }
        return false;
    }

    /** Something that can't stand between two footnotes. */
    void close() {
        belowRule = false;
        expected = 0;
        if (open != null && markerAlone && unruled) {
            // no note came after the figure: it was the page's
            lastNumber--;
            open = null;
        } else if (open != null) {
            notes.add(new Footnote(open.marker, open.text.build(), List.of(), span(open)));
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
        open = new Open(last.marker(), last.span(), line);
        open.text.append(last.text());
        if (!Script.joinsWithoutSpace(last.text().text(), line.text().text())) {
            open.text.space();
        }
        open.text.append(line.text());
        return true;
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
        if (open != null && belowRule && !markerAlone && (acceptAlone(line) || acceptNext(line))) {
            return true;
        }
        if (markerAlone && unruled && !opening.is(line.text().text(), 0)) {
            close();
        }
        if (!belowRule && acceptUnruled(line)) {
            return true;
        }
        boolean first = mayGoOn;
        mayGoOn = false;
        if (first && open == null && belowRule && digits(line.text().text()) == 0 && reopen(line)) {
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

    private boolean goesOn(Open note, Line line) {
        if (markerAlone) {
            return true;
        }
        boolean over = Script.isStop(Para.lastSign(note.last.text().text()));
        if (over && Furniture.isNumber(line.text().text())) {
            return false; // that of the page
        }
        boolean wrapped =
                flow == Flow.WRAPPED
                        || line.role() == Line.Role.FOOTNOTE
                        || note.last.role() == Line.Role.FOOTNOTE
                                && !Joints.isLabelled(line.text().text());
        return wrapped && !line.spaced() && line.page() == note.last.page();
    }

    /** A note that no rule announces. */
    private boolean acceptUnruled(Line line) {
        String text = line.text().text();
        if (open != null && !markerAlone && lastNumber > 0 && acceptAlone(line)) {
            unruled = true;
            return true;
        }
        int digits = digits(text);
        if (isGlued(text, digits) && isPromised(text.substring(0, digits))) {
            start(text.substring(0, digits), line, line.text().part(digits, text.length()));
            return true;
        }
        return digits > 0
                && digits < text.length()
                && isSpace(text.charAt(digits))
                && (opening.is(text, digits + 1) || isPromisedNote(text, digits))
                && acceptNumber(line);
    }

    /** "2Resolution 85/1.": the next number, without a space before the words of a note. */
    private boolean isGlued(String text, int digits) {
        return digits > 0
                && digits + 1 < text.length()
                && Character.isLetter(text.charAt(digits))
                && text.substring(0, digits).equals(Integer.toString(lastNumber + 1))
                && (opening.is(text, digits) || belowRule && beginsSentence(text, digits));
    }

    private static boolean beginsSentence(String text, int from) {
        char first = text.charAt(from);
        return (Character.isLetter(first) || "«\"“”《(".indexOf(first) >= 0)
                && !Script.startsSmall(text, from);
    }

    /** The next number on a line of its own: its note follows. */
    private boolean acceptAlone(Line line) {
        String next = Integer.toString(lastNumber + 1);
        if (!line.text().text().equals(next)) {
            return false;
        }
        start(next, line, MarkedText.of(""));
        markerAlone = true;
        return true;
    }

    /** Whether a number stands alone on this page, and its note has not come. */
    boolean awaitsNote(Line line) {
        return markerAlone && open != null && open.last.page() == line.page();
    }

    /** The next number, which the text above has as a mark, before words that begin a sentence. */
    private boolean isPromisedNote(String text, int digits) {
        String number = text.substring(0, digits);
        return number.equals(Integer.toString(lastNumber + 1))
                && digits + 1 < text.length()
                && beginsSentence(text, digits + 1)
                && profile.match(
                                "a-date",
                                Folded.of(text, 0, Math.min(text.length(), NoteOpening.NEAR)),
                                0)
                        .isEmpty()
                && !verbs.isOperative(text, digits + 1)
                && isPromised(number);
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && digits < 4 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    /** The next number, set apart from its text, where a note is open. */
    private boolean acceptNext(Line line) {
        String next = Integer.toString(lastNumber + 1);
        String text = line.text().text();
        boolean is =
                isGlued(text, next.length())
                        || text.startsWith(next)
                                && text.length() > next.length() + 1
                                && isSpace(text.charAt(next.length()))
                                && !Character.isLowerCase(text.charAt(next.length() + 1));
        return is && acceptNumber(line);
    }

    /** A figure below a rule; it is the next number, or the one after a note that was lost. */
    private boolean acceptNumber(Line line) {
        String text = line.text().text();
        int digits = digits(text);
        boolean figure = digits > 0 && digits < 4;
        boolean alone = digits == text.length();
        boolean stopped =
                expected > 0 && text.startsWith(". ", digits) && digits + 3 < text.length();
        boolean glued = isGlued(text, digits);
        boolean apart = alone || glued || figure && (isSpace(text.charAt(digits)) || stopped);
        if (!figure || !apart) {
            return false;
        }
        int number = Integer.parseInt(text.substring(0, digits));
        if (number <= lastNumber || number > lastNumber + MOST_LOST) {
            return false;
        }
        boolean followed =
                alone
                        || glued
                        || digits + 2 < text.length()
                                && !Character.isLowerCase(text.charAt(digits + 1));
        if (!followed) {
            return false;
        }
        int from = stopped ? digits + 1 : digits;
        start(Integer.toString(number), line, line.text().part(from, text.length()));
        markerAlone = alone;
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }

    private void start(String marker, Line line, MarkedText text) {
        boolean rule = belowRule;
        int mark = expected;
        close();
        belowRule = rule;
        expected = mark;
        unruled = false;
        open = new Open(marker, Span.of(line.number()), line);
        open.text.append(text);
        if (marker.chars().allMatch(Character::isDigit) && marker.length() < 5) {
            lastNumber = Integer.parseInt(marker);
        }
    }
}
