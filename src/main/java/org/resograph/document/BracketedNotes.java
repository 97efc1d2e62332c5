package org.resograph.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.document.Line.Role;
import org.resograph.text.Mark;

/**
 * Footnotes that are typed in brackets, in formats that could say so in another way.
 *
 * <pre>
 * "… of the coast,[1]"    a mark, where a later line starts with it
 * "[1] See A/85/1."       its footnote
 * "… of the coast (1),"   a mark, where all such numbers count up from 1, each once beside a word or
 * "(1) See A/85/1."       a stop, and later lines start with the same, each once
 * </pre>
 */
final class BracketedNotes {

    private static final NoteForm SQUARE =
            new NoteForm(
                    text -> hasNumberIn(text, '[', ']', 3),
                    Pattern.compile("\\[([1-9]\\d{0,2})\\] ?(?=\\S)"),
                    Pattern.compile("(?<=[^\\s\\[(]) ?\\[([1-9]\\d{0,2})\\]"));

    /** Behind "…,", "coast" and "coast", but not in "article 6 (1)" and "paragraph (1) above". */
    private static final NoteForm ROUND =
            new NoteForm(
                    text -> hasNumberIn(text, '(', ')', 2),
                    Pattern.compile("\\(([1-9]\\d?)\\) ?(?=\\S)"),
                    Pattern.compile(
                            "(?<=[.,;:»”\"’)\\]，；：。、》」）؛،]) ?\\(([1-9]\\d?)\\)(?!\\()"
                                    + "|(?<=[\\p{L}\\p{M}])\\(([1-9]\\d?)\\)(?![\\p{L}(])"
                                    + "|(?<=[\\p{L}\\p{M}]) \\(([1-9]\\d?)\\)(?=[.,;:؛،])"));

    private BracketedNotes() {}

    /** The lines, those that are such footnotes as footnotes. */
    static List<Line> told(List<Line> lines) {
        return ROUND.told(SQUARE.told(lines, notes(lines)), countedNotes(lines));
    }

    /** The lines that start with a number in brackets, if one before them has it as a mark. */
    private static Map<String, Integer> notes(List<Line> lines) {
        Map<String, Integer> notes = new HashMap<>();
        Set<String> marks = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            noteOf(lines.get(i))
                    .filter(marks::contains)
                    .ifPresent(note -> notes.putIfAbsent(note, at));
            String text = lines.get(i).text().text();
            if (!SQUARE.mayBeIn().test(text)) {
                continue;
            }
            Matcher typed = SQUARE.note().matcher(text);
            if (typed.lookingAt() && marks.contains(typed.group(1))) {
                notes.putIfAbsent(typed.group(1), i);
            }
            SQUARE.mark().matcher(text).results().forEach(mark -> marks.add(mark.group(1)));
        }
        return notes;
    }

    /** The mark of a footnote that a format has told. */
    private static Optional<String> noteOf(Line line) {
        return line.role() != Role.FOOTNOTE
                ? Optional.empty()
                : line.text().marks(Mark.NoteReference.class).stream()
                        .filter(note -> note.start() == 0)
                        .map(Mark.NoteReference::marker)
                        .findFirst();
    }

    /**
     * The lines that start with a number in parentheses, where all of them are footnotes: points of
     * a list have no marks.
     */
    private static Map<String, Integer> countedNotes(List<Line> lines) {
        Map<String, Integer> notes = new HashMap<>();
        int marks = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().text();
            if (!ROUND.mayBeIn().test(text)) {
                continue;
            }
            Matcher note = ROUND.note().matcher(text);
            if (note.lookingAt()) {
                boolean next = note.group(1).equals(Integer.toString(notes.size() + 1));
                if (!next || notes.size() >= marks) {
                    return Map.of();
                }
                notes.put(note.group(1), i);
            }
            for (Matcher mark = ROUND.mark().matcher(text); mark.find(); ) {
                if (!NoteForm.marker(mark).equals(Integer.toString(++marks))) {
                    return Map.of();
                }
            }
        }
        return notes.size() == marks ? notes : Map.of();
    }

    /** Whether a text has a number within two signs. */
    private static boolean hasNumberIn(String text, char opening, char closing, int figures) {
        for (int at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
            int end = at + 1;
            while (end < text.length() && end - at <= figures && isFigure(text.charAt(end))) {
                end++;
            }
            if (end > at + 1 && end < text.length() && text.charAt(end) == closing) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }
}
