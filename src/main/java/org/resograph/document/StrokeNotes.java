package org.resograph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.document.Line.Role;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/**
 * Footnotes as typewriters had them, before a stroke, and as the United Nations' documents went on
 * to have them until the middle of the 1990s:
 *
 * <pre>
 * "… on the lamps, 1/"                 a mark, where a later line starts with it
 * "1/ Official Records of the …"       its footnote
 * "… of the Plan of Action, a/"        the same in annexes
 * "… lamps *&#47;"                       the same of titles
 * "… on the lamps,¹/"                  the same where a program has raised the figure alone
 * </pre>
 */
final class StrokeNotes {

    /** But not in a symbol: "A/CONF.1/". */
    private static final String BEHIND_STOP = "(?<!\\p{Lu}\\.)(?<=[.,;:»”\"’')\\]，；：。、》」）؛،])";

    private static final String BEHIND_WORD = "(?<=[\\p{L}\\p{M}])";
    private static final String BEHIND_SPACE = "(?<=\\S) ";
    private static final String FIGURES = "_?([1-9]\\d?)_?/";
    private static final String SIGN = "_?([a-z]|\\*{1,3})_?/";
    private static final String END = "(?=[\\s.,;:)\\]，；：。、]|$)";

    /** A mark before which a line was broken. */
    private static final Pattern BROKEN = Pattern.compile(FIGURES + "(?= ?\\p{Ll}|[.,;:)])");

    private static final NoteForm STROKE =
            new NoteForm(
                    StrokeNotes::mayHaveMark,
                    // A mark that begins a line stands before a word that goes on.
                    Pattern.compile("_?([1-9]\\d?|[a-z]|\\*{1,3})_?/ (?=[^\\p{Ll}\\s])"),
                    Pattern.compile(
                            String.format(
                                    "(?:%s|%s|%s)%s%s|(?:%s|%s)%s%s",
                                    BEHIND_STOP,
                                    BEHIND_WORD,
                                    BEHIND_SPACE,
                                    FIGURES,
                                    END,
                                    BEHIND_STOP,
                                    BEHIND_SPACE,
                                    SIGN,
                                    END)));

    private StrokeNotes() {}

    /** The lines, those that are such footnotes as footnotes. */
    static List<Line> told(List<Line> lines) {
        List<Line> unbroken = unbroken(withoutStrokes(lines));
        return STROKE.told(unbroken, notes(unbroken));
    }

    /** Where figures are raised, the strokes behind them may not be: they are part of the marks. */
    private static List<Line> withoutStrokes(List<Line> lines) {
        boolean typed =
                lines.stream()
                        .map(Line::text)
                        .filter(text -> text.text().startsWith("/ "))
                        .flatMap(text -> text.marks(Mark.NoteReference.class).stream())
                        .anyMatch(note -> note.start() == 0);
        return typed ? lines.stream().map(StrokeNotes::withoutStrokes).toList() : lines;
    }

    private static Line withoutStrokes(Line line) {
        MarkedText text = line.text();
        MarkedTextBuilder builder = new MarkedTextBuilder();
        int from = 0;
        for (Mark.NoteReference note : text.marks(Mark.NoteReference.class)) {
            int stroke = note.start() < from ? -1 : stroke(text.text(), note.start());
            if (stroke >= 0) {
                NoteForm.append(builder, text, from, note.start());
                boolean starts = note.start() == 0;
                from = Math.min(text.text().length(), stroke + (starts ? 2 : 1));
            }
        }
        if (from == 0) {
            return line;
        }
        NoteForm.append(builder, text, from, text.text().length());
        return line.with(builder.build(), line.role());
    }

    /** The place of the stroke that ends the mark at a place; -1 for none. */
    private static int stroke(String text, int mark) {
        int at = mark < text.length() && text.charAt(mark) == ' ' ? mark + 1 : mark;
        boolean ends =
                at < text.length()
                        && text.charAt(at) == '/'
                        && (at + 1 == text.length() || !isOfSymbol(text.charAt(at + 1)));
        return ends ? at : -1;
    }

    /** A mark that begins a line belongs to the one before, if its footnote follows. */
    private static List<Line> unbroken(List<Line> lines) {
        List<Line> unbroken = lines;
        Map<String, Integer> starts = starts(lines);
        for (int i = 1; i < lines.size() && !starts.isEmpty(); i++) {
            Line line = lines.get(i);
            MarkedText text = line.text();
            char first = text.isEmpty() ? ' ' : text.text().charAt(0);
            boolean mayBe = first == '_' || first >= '1' && first <= '9';
            if (!mayBe || line.spaced() || line.role() != Role.BODY) {
                continue;
            }
            Matcher mark = BROKEN.matcher(text.text());
            Line before = unbroken.get(i - 1);
            if (mark.lookingAt()
                    && starts.getOrDefault(mark.group(1), -1) > i
                    && before.role() == Role.BODY) {
                unbroken = unbroken == lines ? new ArrayList<>(lines) : unbroken;
                MarkedText with =
                        new MarkedTextBuilder()
                                .append(before.text())
                                .append(" " + mark.group())
                                .build();
                unbroken.set(i - 1, before.with(with, Role.BODY));
                unbroken.set(i, line.with(text.part(mark.end(), text.text().length()), Role.BODY));
            }
        }
        return unbroken;
    }

    /** The last lines that start as footnotes do. */
    private static Map<String, Integer> starts(List<Line> lines) {
        Map<String, Integer> starts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().text();
            if (mayHaveMark(text)) {
                Matcher note = STROKE.note().matcher(text);
                if (note.lookingAt()) {
                    starts.put(note.group(1), i);
                }
            }
        }
        return starts;
    }

    /** The last lines that start with a marker, if one before them has it as a mark. */
    private static Map<String, Integer> notes(List<Line> lines) {
        Map<String, Integer> notes = new HashMap<>();
        Set<String> marks = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().text();
            if (!mayHaveMark(text)) {
                continue;
            }
            Matcher note = STROKE.note().matcher(text);
            if (note.lookingAt() && marks.contains(note.group(1))) {
                notes.put(note.group(1), i);
            }
            for (Matcher mark = STROKE.mark().matcher(text); mark.find(); ) {
                marks.add(NoteForm.marker(mark));
            }
        }
        return notes;
    }

    /**
     * Whether a stroke ends a figure, a small letter or an asterisk, and a symbol does not go on.
     */
    private static boolean mayHaveMark(String text) {
        for (int at = text.indexOf('/', 1); at >= 0; at = text.indexOf('/', at + 1)) {
            char before = text.charAt(at - 1);
            boolean marks =
                    before >= '0' && before <= '9'
                            || before >= 'a' && before <= 'z'
                            || before == '*'
                            || before == '_';
            if (marks && (at + 1 == text.length() || !isOfSymbol(text.charAt(at + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfSymbol(char c) {
        return Character.isLetterOrDigit(c);
    }
}
