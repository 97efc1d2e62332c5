package org.resograph.document;

import java.util.ArrayList;
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
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

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
public final class BracketedNotes {

    private static final Form SQUARE =
            new Form(
                    '[',
                    ']',
                    3,
                    Pattern.compile("\\[([1-9]\\d{0,2})\\] ?(?=\\S)"),
                    Pattern.compile("(?<=[^\\s\\[(]) ?\\[([1-9]\\d{0,2})\\]"));

    /** Behind "…,", "coast" and "coast", but not in "article 6 (1)" and "paragraph (1) above". */
    private static final Form ROUND =
            new Form(
                    '(',
                    ')',
                    2,
                    Pattern.compile("\\(([1-9]\\d?)\\) ?(?=\\S)"),
                    Pattern.compile(
                            "(?<=[.,;:»”\"’)\\]，；：。、》」）؛،]) ?\\(([1-9]\\d?)\\)(?!\\()"
                                    + "|(?<=[\\p{L}\\p{M}])\\(([1-9]\\d?)\\)(?![\\p{L}(])"
                                    + "|(?<=[\\p{L}\\p{M}]) \\(([1-9]\\d?)\\)(?=[.,;:؛،])"));

    /**
     * How marks are typed, and how their footnotes start.
     *
     * @param figures how many a number has at most
     */
    private record Form(char opening, char closing, int figures, Pattern note, Pattern mark) {

        /** The number of a mark: each way to type it has a group of its own. */
        static String number(Matcher mark) {
            int way = 1;
            while (way < mark.groupCount() && mark.group(way) == null) {
                way++;
            }
            return mark.group(way);
        }

        /** Whether a text has such a number at all: most have none, and looking on is slow. */
        boolean mayBeIn(String text) {
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

    /** No paragraph has more marks: what comes after stays as it is. */
    private static final int MOST = 500;

    private BracketedNotes() {}

    /** The lines, those that are such footnotes as footnotes. */
    public static List<Line> told(List<Line> lines) {
        return told(told(lines, SQUARE, notes(lines)), ROUND, countedNotes(lines));
    }

    private static List<Line> told(List<Line> lines, Form form, Map<String, Integer> notes) {
        if (notes.isEmpty()) {
            return lines;
        }
        List<Line> told = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            told.add(form.mayBeIn(line.text().text()) ? told(line, i, form, notes) : line);
        }
        return told;
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
            if (!SQUARE.mayBeIn(text)) {
                continue;
            }
            Matcher typed = SQUARE.note.matcher(text);
            if (typed.lookingAt() && marks.contains(typed.group(1))) {
                notes.putIfAbsent(typed.group(1), i);
            }
            SQUARE.mark.matcher(text).results().forEach(mark -> marks.add(mark.group(1)));
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
            if (!ROUND.mayBeIn(text)) {
                continue;
            }
            Matcher note = ROUND.note.matcher(text);
            if (note.lookingAt()) {
                boolean next = note.group(1).equals(Integer.toString(notes.size() + 1));
                if (!next || notes.size() >= marks) {
                    return Map.of();
                }
                notes.put(note.group(1), i);
            }
            for (Matcher mark = ROUND.mark.matcher(text); mark.find(); ) {
                if (!Form.number(mark).equals(Integer.toString(++marks))) {
                    return Map.of();
                }
            }
        }
        return notes.size() == marks ? notes : Map.of();
    }

    private static Line told(Line line, int at, Form form, Map<String, Integer> notes) {
        MarkedText text = line.text();
        MarkedTextBuilder builder = new MarkedTextBuilder();
        Matcher note = form.note.matcher(text.text());
        boolean isNote = note.lookingAt() && notes.getOrDefault(note.group(1), -1) == at;
        int from = 0;
        if (isNote) {
            builder.note(note.group(1));
            from = note.end();
        }
        Matcher mark = form.mark.matcher(text.text());
        for (int count = 0; count < MOST && mark.find(); count++) {
            String number = Form.number(mark);
            if (mark.start() >= from && notes.getOrDefault(number, -1) > at) {
                append(builder, text, from, mark.start());
                builder.note(number);
                from = mark.end();
            }
        }
        if (from == 0) {
            return line;
        }
        append(builder, text, from, text.text().length());
        return line.with(builder.build(), isNote ? Role.FOOTNOTE : line.role());
    }

    private static void append(MarkedTextBuilder builder, MarkedText text, int from, int to) {
        if (from < to && text.text().charAt(from) == ' ') {
            builder.space();
        }
        builder.append(text.part(from, to));
    }
}
