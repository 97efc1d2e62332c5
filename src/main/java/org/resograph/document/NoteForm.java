package org.resograph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.document.Line.Role;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/**
 * A form in which people type the marks of footnotes, and the footnotes.
 *
 * @param mayBeIn whether a text has such a mark at all: most have none, and looking on is slow
 * @param note how a footnote starts, with its marker as the first group
 * @param mark a mark in the text; each way to type it has its marker as a group of its own
 */
record NoteForm(Predicate<String> mayBeIn, Pattern note, Pattern mark) {

    /** No paragraph has more marks: what comes after stays as it is. */
    private static final int MOST = 500;

    /** The marker of a mark that was found. */
    static String marker(Matcher mark) {
        int way = 1;
        while (way < mark.groupCount() && mark.group(way) == null) {
            way++;
        }
        return mark.group(way);
    }

    /**
     * The lines with their marks as marks, and the footnotes as footnotes.
     *
     * @param notes the lines that are footnotes, by their markers
     */
    List<Line> told(List<Line> lines, Map<String, Integer> notes) {
        if (notes.isEmpty()) {
            return lines;
        }
        List<Line> told = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            told.add(mayBeIn.test(line.text().text()) ? told(line, i, notes) : line);
        }
        return told;
    }

    private Line told(Line line, int at, Map<String, Integer> notes) {
        MarkedText text = line.text();
        MarkedTextBuilder builder = new MarkedTextBuilder();
        Matcher start = note.matcher(text.text());
        boolean isNote = start.lookingAt() && notes.getOrDefault(start.group(1), -1) == at;
        int from = 0;
        if (isNote) {
            builder.note(start.group(1));
            from = start.end();
        }
        Matcher found = mark.matcher(text.text());
        for (int count = 0; count < MOST && found.find(); count++) {
            String number = marker(found);
            if (found.start() >= from && notes.getOrDefault(number, -1) > at) {
                append(builder, text, from, found.start());
                builder.note(number);
                from = found.end();
            }
        }
        if (from == 0) {
            return line;
        }
        append(builder, text, from, text.text().length());
        return line.with(builder.build(), isNote ? Role.FOOTNOTE : line.role());
    }

    /** Adds a part of a text, with the space before it. */
    static void append(MarkedTextBuilder builder, MarkedText text, int from, int to) {
        if (from < to && text.text().charAt(from) == ' ') {
            builder.space();
        }
        builder.append(text.part(from, to));
    }
}
