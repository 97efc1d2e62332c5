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
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/**
 * Footnotes that are typed in brackets, in formats that could say so in another way.
 *
 * <pre>
 * "… of the coast,[1]"    a mark, where a later line starts with it
 * "[1] See A/85/1."       its footnote
 * </pre>
 */
public final class BracketedNotes {

    private static final Pattern NOTE = Pattern.compile("\\[([1-9]\\d{0,2})\\] ?(?=\\S)");
    private static final Pattern MARK = Pattern.compile("(?<=[^\\s\\[(]) ?\\[([1-9]\\d{0,2})\\]");

    private BracketedNotes() {}

    /** The lines, those that are such footnotes as footnotes. */
    public static List<Line> told(List<Line> lines) {
        Map<String, Integer> notes = notes(lines);
        if (notes.isEmpty()) {
            return lines;
        }
        List<Line> told = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            told.add(line.text().text().indexOf('[') < 0 ? line : told(line, i, notes));
        }
        return told;
    }

    /** The lines that start with a number in brackets, if one before them has it as a mark. */
    private static Map<String, Integer> notes(List<Line> lines) {
        Map<String, Integer> notes = new HashMap<>();
        Set<String> marks = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().text();
            if (text.indexOf('[') < 0) {
                continue;
            }
            Matcher note = NOTE.matcher(text);
            if (note.lookingAt() && marks.contains(note.group(1))) {
                notes.putIfAbsent(note.group(1), i);
            }
            MARK.matcher(text).results().forEach(mark -> marks.add(mark.group(1)));
        }
        return notes;
    }

    private static Line told(Line line, int at, Map<String, Integer> notes) {
        MarkedText text = line.text();
        MarkedTextBuilder builder = new MarkedTextBuilder();
        Matcher note = NOTE.matcher(text.text());
        boolean isNote = note.lookingAt() && notes.getOrDefault(note.group(1), -1) == at;
        int from = 0;
        if (isNote) {
            builder.note(note.group(1));
            from = note.end();
        }
        for (Matcher mark = MARK.matcher(text.text()); mark.find(); ) {
            if (mark.start() >= from && notes.getOrDefault(mark.group(1), -1) > at) {
                append(builder, text, from, mark.start());
                builder.note(mark.group(1));
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
