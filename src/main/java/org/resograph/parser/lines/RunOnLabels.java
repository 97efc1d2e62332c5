package org.resograph.parser.lines;

import java.util.OptionalInt;
import org.resograph.document.NumberFormats;
import org.resograph.parser.profile.Folded;

/**
 * The numbers, letters and signs of lists in a line without line ends, as they come one after the
 * other.
 *
 * <pre>
 * number = figures ( "." / ")" / "-" )            ; the next one, before a verb
 * letter = [ "(" ] ( letter / roman ) ")"         ; after a stop: the next one
 * sign   = ( "-" / "•" / "–" ) " "                ; after ":" or ";", of what has no label
 * annex  = "Annex" …                              ; below the closing: numbers start anew
 * </pre>
 */
final class RunOnLabels {

    /** So many numbers in a row may have been lost, or stand before a verb that is not known. */
    private static final int MOST_LOST = 2;

    private static final int LONGEST_HEADING = 120;

    private final RunOnLine line;
    private final RunOnForm form;
    private final Folded folded;
    private int numbered;
    private int number;
    private char letter = 'a';
    private int roman = 1;
    private boolean annexed;
    private OptionalInt heading = OptionalInt.empty();

    RunOnLabels(RunOnLine line) {
        this.line = line;
        this.form = line.form;
        this.folded = line.folded;
    }

    /** How many numbered paragraphs there are. */
    int numbered() {
        return numbered;
    }

    /** The last number; 0 before the first. */
    int number() {
        return number;
    }

    /** Where a heading without a stop starts before the number that was read last. */
    OptionalInt heading() {
        return heading;
    }

    /** What follows counts from its first label again. */
    void startAnew() {
        number = 0;
        letter = 'a';
        roman = 1;
    }

    /** "## Follow-up": the sign that Markdown sets before a heading. */
    boolean isHeading(int place) {
        int end = place;
        while (folded.at(end) == '#') {
            end++;
        }
        return end > place && folded.at(end) == ' ' && folded.at(place - 1) == ' ';
    }

    /** "; 3. Decides": a next number, and what it numbers opens with a verb. */
    boolean isNumber(int place, char before) {
        int end = place;
        int n = 0;
        while (end - place < 3 && folded.at(end) >= '0' && folded.at(end) <= '9') {
            n = n * 10 + folded.at(end++) - '0';
        }
        int stop = folded.skipSpaces(end);
        if (n <= number
                || n > number + MOST_LOST + 1
                || !form.capitals() && number > 0 && ";.,:".indexOf(before) < 0
                || folded.at(stop) == 0
                || ".)-".indexOf(folded.at(stop)) < 0) {
            return false;
        }
        int words = folded.skipSpaces(stop + 1);
        boolean is = words < folded.length() && (line.opens(words) || isNext(n, before, words));
        if (is) {
            heading =
                    form.capitals() && ";.,:".indexOf(before) < 0
                            ? heading(place)
                            : OptionalInt.empty();
            startAnew();
            number = n;
            numbered++;
        }
        return is;
    }

    /** The very next number after a sentence, or the first of an annex: there a verb may lack. */
    private boolean isNext(int n, char before, int words) {
        return n == number + 1
                && line.isCapital(words)
                && (annexed && n == 1 || (annexed || n > 2) && ";.:".indexOf(before) >= 0);
    }

    /** "…, Follow-up 3. Decides": a heading that has no stop. */
    private OptionalInt heading(int place) {
        int from = place - 1;
        while (from > 0 && place - from < LONGEST_HEADING && ";,.".indexOf(folded.at(from)) < 0) {
            from--;
        }
        int heading = line.skipBullet(from + 1);
        boolean is =
                place - from < LONGEST_HEADING
                        && folded.at(from + 1) == ' '
                        && heading < place
                        && line.isCapital(heading)
                        && form.lexicon().at(folded, heading).isEmpty();
        return is ? OptionalInt.of(heading) : OptionalInt.empty();
    }

    /** The heading of an annex: below the closing, or behind the sign of a heading. */
    boolean isAnnex(int place, boolean closed) {
        int word = line.skipBullet(place);
        boolean is =
                (closed || word > place)
                        && word < folded.length()
                        && !line.isSmall(word)
                        && form.profile().match("annex", folded, word).isPresent();
        if (is) {
            startAnew();
            annexed = true;
        }
        return is;
    }

    /** "; - to submit": the sign of a list, before words and not before a number of their own. */
    boolean isBullet(int place) {
        return "-•–".indexOf(folded.at(place)) >= 0
                && folded.at(place + 1) == ' '
                && ":;".indexOf(folded.at(line.lastWord(place))) >= 0
                && Character.isLetter(folded.at(line.skipBullet(place + 1)));
    }

    /** Whether the sign of a list stands before a place. */
    private boolean isBulleted(int place) {
        int sign = line.lastWord(place);
        return "-•–".indexOf(folded.at(sign)) >= 0 && folded.at(sign - 1) == ' ';
    }

    /** ": (a) to submit", "; (b)", "; b)" and "b )"; below a letter "(i)". */
    boolean isLetter(int place, char before) {
        boolean opens = before == ':' || before == ',';
        boolean bulleted = isBulleted(place);
        if (before != ';' && !opens && !bulleted) {
            return false;
        }
        opens &= !bulleted;
        int at = folded.at(place) == '(' ? place + 1 : place;
        if ((!opens || letter == 'a') && isLabel(Character.toString(letter), at)) {
            letter++;
            roman = 1;
            return true;
        }
        if ((!opens || roman == 1) && isLabel(NumberFormats.format("lowerRoman", roman), at)) {
            roman++;
            return true;
        }
        return false;
    }

    private boolean isLabel(String label, int place) {
        return folded.startsWith(label, place)
                && folded.at(folded.skipSpaces(place + label.length())) == ')';
    }
}
