package org.resograph.rdf;

import java.util.List;
import org.resograph.resolution.Opening;
import org.resograph.text.Mark;
import org.resograph.text.Mark.Emphasis;
import org.resograph.text.Mark.Style;
import org.resograph.text.MarkedText;

/** Which marks of a paragraph say nothing that its opening phrases don't. */
final class Openings {

    private Openings() {}

    /** Whether a text holds marks other than the italics of its opening phrases. */
    static boolean hasOtherMarks(MarkedText text, List<Opening> openings) {
        for (Mark mark : text.marks()) {
            if (!isOfOpening(mark, text.text(), openings)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfOpening(Mark mark, String text, List<Opening> openings) {
        if (!(mark instanceof Emphasis emphasis) || emphasis.style() != Style.ITALIC) {
            return false;
        }
        for (Opening opening : openings) {
            int end = opening.start() + opening.phrase().length();
            if (mark.start() == opening.start() && isAside(text, end, mark.end())) {
                return true;
            }
        }
        return false;
    }

    // The italics may end in the phrase, or take in the comma or space after it.
    private static boolean isAside(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
