package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import org.resograph.document.Line;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.text.MarkedText;

/**
 * Takes a line apart that holds a whole resolution: a program has dropped the ends of its lines.
 *
 * <pre>
 * run-on    = cover resolution *( number title resolution ) / statement / decision ; {@link RunOnOccasion}
 * resolution = formula "," *( preambular ( ";" / "," ) ) *( [ number ] operative ) [ closing ]
 * operative = text [ ":" *( "(" letter ")" text ) ]
 * </pre>
 *
 * <p>A preambular paragraph is told by the verb that it opens with, and by its capital in the
 * languages that print one there, or the space before it in Chinese; an operative one by its
 * number, which goes on from the one before.
 */
final class RunOnText {

    /** A shorter line holds no more than the formula and a paragraph. */
    static final int LEAST = 200;

    /** A longer one is no resolution: the longest with its annexes has a tenth of it. */
    private static final int MOST = 4_000_000;

    private final RunOnForm form;

    RunOnText(LanguageProfile profile) {
        this.form = RunOnForm.of(profile);
    }

    /** The lines, with those that hold a whole resolution taken apart; the same list for none. */
    List<Line> split(List<Line> lines) {
        List<Line> split = new ArrayList<>(lines.size());
        for (Line line : lines) {
            int length = line.text().text().length();
            boolean full = length >= LEAST || Script.width(line.text().text()) >= LEAST;
            if (!full || length > MOST || line.isTableRow()) {
                split.add(line);
                continue;
            }
            List<Integer> starts = starts(line.text());
            int from = 0;
            for (int start : starts) {
                addPart(line, from, start, split);
                from = start;
            }
            addPart(line, from, line.text().text().length(), split);
        }
        return split.size() == lines.size() ? lines : split;
    }

    /**
     * Adds a part, without the signs of lists and headings that Markdown had between it and others.
     */
    private static void addPart(Line line, int start, int to, List<Line> parts) {
        String text = line.text().text();
        int from = start;
        while (from < to
                && (RunOnForm.BETWEEN.indexOf(text.charAt(from)) >= 0 || isDash(text, from))) {
            from++;
        }
        int end = to;
        while (end > from && RunOnForm.BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > from) {
            parts.add(
                    new Line(
                            line.number(),
                            line.page(),
                            line.text().part(from, end),
                            role(line, text.substring(start, from)),
                            line.style(),
                            line.indent(),
                            start > 0 || line.spaced(),
                            List.of()));
        }
    }

    /** What the signs before a part take it for. */
    private static Line.Role role(Line line, String signs) {
        if (signs.indexOf('#') >= 0) {
            return Line.Role.HEADING;
        }
        return signs.isBlank() ? line.role() : Line.Role.LIST_ITEM;
    }

    /** "– ", the sign of a list that has no number. */
    private static boolean isDash(String text, int at) {
        return text.charAt(at) == '–' && text.startsWith(" ", at + 1);
    }

    /** Where the parts of one line start. */
    private List<Integer> starts(MarkedText line) {
        RunOnCutter cutter = new RunOnCutter(form, line, true);
        List<Integer> starts = cutter.starts();
        if (starts.isEmpty()) {
            return new RunOnOccasion(form, line).starts();
        }
        // A single number is more likely that of a citation.
        return cutter.numbered() == 1 ? new RunOnCutter(form, line, false).starts() : starts;
    }
}
