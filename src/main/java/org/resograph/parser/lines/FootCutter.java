package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import org.resograph.document.Line;
import org.resograph.parser.profile.LanguageProfile;

/**
 * Cuts the lines of a foot, which have lost their marks, into so many footnotes. One begins below
 * the end of a sentence; the first of them, where no rule stands above, as {@link NoteOpening}
 * tells, or behind the end of a paragraph.
 */
final class FootCutter {

    /** Without a rule above, no footnote is taken to be longer. */
    static final int MOST_LINES_OF_NOTE = 5;

    private static final String ENDS = ".。．";

    private final NoteOpening opening;

    FootCutter(LanguageProfile profile) {
        this.opening = new NoteOpening(profile);
    }

    /** All lines as so many footnotes; empty if they are more or less. */
    List<List<Line>> ruled(List<Line> lines, int count) {
        if (lines.isEmpty() || count == 1) {
            return lines.isEmpty() ? List.of() : List.of(lines);
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < lines.size(); i++) {
            if (isOver(lines.get(i - 1))) {
                starts.add(i);
            }
        }
        if (starts.size() > count) {
            // a footnote of several sentences: only its first begins as one
            starts.removeIf(i -> i > 0 && !opens(lines.get(i)));
        }
        return starts.size() == count ? split(lines, starts) : List.of();
    }

    /** The last lines as so many footnotes; empty if it is not known where the first begins. */
    List<List<Line>> unruled(List<Line> lines, int count, boolean isPage) {
        List<Integer> starts = new ArrayList<>();
        int below = lines.size();
        int behindParagraph = -1;
        for (int i = below - 1; i > 0 && below - i <= MOST_LINES_OF_NOTE; i--) {
            if (MarkLine.is(lines.get(i)) || MarkLine.is(lines.get(i - 1))) {
                return List.of(); // the text below has its mark
            }
            boolean first = starts.size() == count - 1;
            if (first && opens(lines.get(i))) {
                starts.add(0, i);
                return split(lines, starts);
            }
            char before = Para.lastSign(lines.get(i - 1).text().text());
            boolean afterParagraph = Script.isComma(before) || ";；؛".indexOf(before) >= 0;
            if (first && afterParagraph && behindParagraph < 0 && !startsSmall(lines.get(i))) {
                behindParagraph = i;
            }
            if (isOver(lines.get(i - 1))) {
                if (first) {
                    break;
                }
                starts.add(0, i);
                below = i;
            }
        }
        if (behindParagraph < 0 || isPage) {
            return List.of();
        }
        starts.add(0, behindParagraph);
        return split(lines, starts);
    }

    /** Whether a footnote begins with a line: its words say so. */
    boolean opens(Line line) {
        return !startsSmall(line) && opening.is(line.text().text(), 0);
    }

    static boolean startsSmall(Line line) {
        return Script.startsSmall(line.text().text());
    }

    /** Whether a sentence ends with a line. */
    static boolean isOver(Line line) {
        String text = line.text().text();
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static List<List<Line>> split(List<Line> lines, List<Integer> starts) {
        List<List<Line>> split = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            split.add(lines.subList(starts.get(i), end));
        }
        return split;
    }
}
