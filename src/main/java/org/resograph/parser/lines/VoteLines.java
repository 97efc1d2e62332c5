package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.resograph.document.Line;
import org.resograph.parser.field.Brackets;
import org.resograph.parser.field.VoteBlock;
import org.resograph.parser.profile.LanguageProfile;

/**
 * The lines of the block that says how a document was adopted, without what a page break puts
 * between them.
 *
 * @param lines of the block
 * @param taken how many lines that are, with what stands between them
 */
record VoteLines(List<Line> lines, int taken) {

    private static final int MAX_LINES = 400;

    /** Within so many lines below the sentence the first list of names begins. */
    private static final int LEAD = 3;

    /**
     * The block that starts at a line.
     *
     * @param isState whether a text is the name of a state, and nothing else
     */
    static VoteLines of(
            LanguageProfile profile,
            Predicate<String> isState,
            List<Line> lines,
            int i,
            Interruptions interruptions) {
        List<Line> block = new ArrayList<>();
        int end = i;
        int after = i;
        boolean interrupted = false;
        boolean labelled = false;
        boolean open = Brackets.opening(lines.get(i).text().text()) >= 0;
        while (end < lines.size() && end - i < MAX_LINES) {
            Line line = lines.get(end);
            if (end > i && line.isTableRow()) {
                VoteTable table = VoteTable.of(profile, lines, end);
                if (table.taken() == 0) {
                    break;
                }
                block.addAll(table.lines());
                end += table.taken();
                after = end;
                continue;
            }
            if (end > i && mayInterrupt(block, line) && interruptions.take(line)) {
                interrupted = true;
                end++;
                after = end;
                continue;
            }
            if (end > i
                    && !goesOn(profile, block.get(block.size() - 1), line, interrupted)
                    && !(open && leadsToNames(profile, lines, end))
                    && !(labelled && isState.test(line.text().text()))) {
                break;
            }
            labelled |= VoteBlock.holdsLabel(profile, line.text().text());
            interruptions.end();
            interrupted = false;
            open &= !Brackets.closesIn(line.text().text());
            block.add(line);
            end++;
            after = end;
        }
        return new VoteLines(block, after - i);
    }

    /** What comes after the bracket is closed is not in it. */
    private static boolean mayInterrupt(List<Line> block, Line line) {
        boolean closed = Brackets.closesIn(block.get(block.size() - 1).text().text());
        return !closed || line.role() == Line.Role.FURNITURE;
    }

    /**
     * Whether a line is text below which names are listed: within a bracket a stop at the end of a
     * line ends a sentence, not the bracket. "… with 3 abstentions." and "The voting was as
     * follows:".
     */
    private static boolean leadsToNames(LanguageProfile profile, List<Line> lines, int from) {
        for (int i = from; i < lines.size() && i <= from + LEAD; i++) {
            Line line = lines.get(i);
            String text = line.text().text();
            if (isNoText(profile, line)) {
                return false;
            }
            if (VoteBlock.holdsLabel(profile, text)) {
                return true;
            }
            if (Brackets.closesIn(text) || Labels.isLabelled(text)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNoText(LanguageProfile profile, Line line) {
        String text = line.text().text();
        return line.role() == Line.Role.FOOTNOTE || text.isEmpty() || AnnexTitle.is(text, profile);
    }

    /** Whether a line belongs to the vote whose last line is known. */
    private static boolean goesOn(
            LanguageProfile profile, Line last, Line line, boolean interrupted) {
        if (isNoText(profile, line)) {
            return false;
        }
        String text = line.text().text();
        String before = last.text().text();
        boolean label = VoteBlock.holdsLabel(profile, text);
        if (Brackets.closesIn(before) || !hasBracket(before) && isClosed(before)) {
            return label;
        }
        char sign = Para.lastSign(before);
        return label
                || sign == ':'
                || sign == '：'
                || Script.isComma(sign)
                || Brackets.closes(text.charAt(text.length() - 1))
                || (!line.spaced() || interrupted)
                        && (Script.startsSmall(text) || !Script.isStop(sign))
                || VoteBlock.holdsLabel(profile, before);
    }

    private static boolean hasBracket(String text) {
        return Brackets.opens(text.charAt(0)) || Brackets.closes(text.charAt(0));
    }

    private static boolean isClosed(String text) {
        return text.endsWith(".") && text.indexOf(':') < 0;
    }
}
