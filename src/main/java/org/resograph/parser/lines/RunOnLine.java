package org.resograph.parser.lines;

import org.resograph.parser.profile.Folded;
import org.resograph.text.MarkedText;

/** A line without line ends that is to be cut, and what stands around a place of it. */
final class RunOnLine {

    /** So many signs of lists and marks of notes may stand between a sentence and the next. */
    static final int WIDEST_GAP = 40;

    final RunOnForm form;
    final MarkedText line;
    final String text;
    final Folded folded;

    RunOnLine(RunOnForm form, MarkedText line) {
        this.form = form;
        this.line = line;
        this.text = line.text();
        this.folded = Folded.of(text);
    }

    /** Whether a word of small letters stands at a place. */
    boolean isSmall(int place) {
        return Character.isLowerCase(text.charAt(folded.origin(place)));
    }

    /** The place after spaces and the signs that may stand between two parts. */
    int skipBullet(int place) {
        int at = place;
        while (folded.at(at) != 0 && RunOnForm.BETWEEN.indexOf(folded.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The last character before a place that is no space, no bullet, and no "[1]" of a note. */
    char sign(int place) {
        int floor = Math.max(0, place - WIDEST_GAP);
        int at = place - 1;
        while (at > floor) {
            if (RunOnForm.BETWEEN.indexOf(folded.at(at)) >= 0 || folded.at(at) == '_') {
                at--;
                continue;
            }
            int open = at - 1;
            while (open > floor && at - open < 4 && folded.at(open) != '[') {
                open--;
            }
            boolean note =
                    folded.at(at) == ']'
                            && folded.at(open) == '['
                            && at - open > 1
                            && isFigures(open + 1, at);
            if (!note) {
                break;
            }
            at = open - 1;
        }
        return folded.at(at);
    }

    private boolean isFigures(int from, int to) {
        for (int i = from; i < to; i++) {
            if (folded.at(i) < '0' || folded.at(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether a capital stands at a place. */
    boolean isCapital(int place) {
        return place < folded.length() && Character.isUpperCase(text.charAt(folded.origin(place)));
    }

    /**
     * Whether a paragraph can open at a place: with a verb, and its capital where there are such.
     */
    boolean opens(int place) {
        return (!form.capitals() || isCapital(place))
                && form.lexicon().at(folded, place).isPresent();
    }

    /** The place of the last character before one that is no space. */
    int lastWord(int place) {
        int at = place - 1;
        while (at > 0 && folded.at(at) == ' ') {
            at--;
        }
        return at;
    }
}
