package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.Match;
import org.resograph.parser.profile.VerbLexicon;
import org.resograph.text.MarkedText;

/** Cuts one line without line ends, from its start to its end; see {@link RunOnText}. */
final class RunOnCutter {

    /** So many signs of lists and marks of notes may stand between a sentence and the next. */
    private static final int WIDEST_GAP = 40;

    /** So many numbers in a row may have been lost, or stand before a verb that is not known. */
    private static final int MOST_LOST = 2;

    private static final int LONGEST_COVER = 4_000;

    private final RunOnForm form;
    private final RunOnClosing closing;
    private final MarkedText line;
    private final String text;
    private final Folded folded;
    private final boolean numbers;
    private final List<Integer> starts = new ArrayList<>();
    private int numbered;

    /** The last number, and the next letter; whether what is unnumbered has begun to decide. */
    private int number;

    private char letter = 'a';
    private boolean decides;

    /**
     * For a line.
     *
     * @param numbers whether numbers tell where paragraphs start
     */
    RunOnCutter(RunOnForm form, MarkedText line, boolean numbers) {
        this.form = form;
        this.line = line;
        this.text = line.text();
        this.folded = Folded.of(text);
        this.numbers = numbers;
        this.closing = new RunOnClosing(form.profile(), text, folded);
    }

    /** How many numbered paragraphs there are. */
    int numbered() {
        return numbered;
    }

    /** The offsets at which a part starts, but for the first; none if it is no run-on text. */
    List<Integer> starts() {
        int place = formula(0, true);
        if (place < 0) {
            return List.of();
        }
        while (place < folded.length()) {
            if (folded.at(place - 1) != ' ') {
                place++;
            } else if (closing.isRead() && NumberToken.isTitled(closing.sentence(place))) {
                starts.add(folded.origin(place));
                int next = formula(place, false);
                if (next < 0) {
                    return starts;
                }
                place = next;
            } else {
                if (isStart(place)) {
                    starts.add(folded.origin(place));
                }
                place++;
            }
        }
        return starts;
    }

    /**
     * Cuts the next formula off; answers the place of the first paragraph, or -1.
     *
     * @param cover whether what stands before it is a cover to be cut
     */
    private int formula(int from, boolean cover) {
        for (int place = from; place < folded.length(); place++) {
            boolean word = place == 0 || folded.at(place - 1) == ' ';
            Optional<Match> match =
                    word && !Character.isLowerCase(text.charAt(folded.origin(place)))
                            ? form.profile().match("formula", folded, place)
                            : Optional.empty();
            int comma = match.map(m -> folded.skipSpaces(m.end())).orElse(-1);
            int next = comma < 0 ? -1 : skipBullet(comma + 1);
            boolean opened = comma >= 0 && folded.at(comma) == ',';
            if (opened && (form.capitals() ? isCapital(next) : opens(next))) {
                if (cover && place > 0) {
                    addCover(folded.origin(place));
                } else if (place > 0) {
                    starts.add(folded.origin(place));
                }
                starts.add(folded.origin(next));
                number = 0;
                letter = 'a';
                decides = false;
                closing.startAnew();
                return next + 1;
            }
        }
        return -1;
    }

    private int skipBullet(int place) {
        int at = place;
        while (folded.at(at) != 0 && RunOnForm.BETWEEN.indexOf(folded.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    private void addCover(int end) {
        int from = Math.max(0, end - LONGEST_COVER);
        for (int cut : form.pieces().cuts(line.part(from, end))) {
            if (from + cut > 0) {
                starts.add(from + cut);
            }
        }
        starts.add(end);
    }

    private boolean isStart(int place) {
        char before = sign(place);
        return numbers && isNumber(place, before)
                || isLetter(place, before)
                || number == 0 && isUnnumbered(place, before)
                || closing.isStart(place, before, number > 0 || decides);
    }

    /** A paragraph of the preamble; or, after it, of what is decided without a number. */
    private boolean isUnnumbered(int place, char before) {
        boolean over =
                before == ';'
                        || before == ','
                                && (form.capitals() || form.atCommas() || isPreamble(place))
                        || before == '.' && decides;
        if (!over || form.capitals() && !isCapital(place)) {
            return false;
        }
        Optional<VerbLexicon.Found> verb = form.lexicon().at(folded, place);
        boolean preambular = verb.flatMap(VerbLexicon.Found::preambular).isPresent() && !decides;
        boolean operative =
                form.capitals()
                        && verb.flatMap(VerbLexicon.Found::operative).isPresent()
                        && !preambular;
        decides |= operative;
        return preambular || operative;
    }

    /** "وإذ": a word with which only paragraphs of a preamble open. */
    private boolean isPreamble(int place) {
        return form.preambles().stream()
                .anyMatch(
                        word ->
                                folded.startsWith(word, place)
                                        && folded.at(place + word.length()) == ' ');
    }

    /** The last character before a place that is no space, no bullet, and no "[1]" of a note. */
    private char sign(int place) {
        int floor = Math.max(0, place - WIDEST_GAP);
        int at = place - 1;
        while (at > floor) {
            if (RunOnForm.BETWEEN.indexOf(folded.at(at)) >= 0) {
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

    private boolean isCapital(int place) {
        return place < folded.length() && Character.isUpperCase(text.charAt(folded.origin(place)));
    }

    private boolean opens(int place) {
        return (!form.capitals() || isCapital(place))
                && form.lexicon().at(folded, place).isPresent();
    }

    /** "; 3. Decides": a next number, and what it numbers opens with a verb. */
    private boolean isNumber(int place, char before) {
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
        boolean is = words < folded.length() && opens(words);
        if (is) {
            number = n;
            numbered++;
            letter = 'a';
        }
        return is;
    }

    /** ": (a) to submit", and "; (b)" or "; b)". */
    private boolean isLetter(int place, char before) {
        int at = folded.at(place) == '(' ? place + 1 : place;
        boolean is =
                (before == ';' || (before == ':' || before == ',') && letter == 'a')
                        && folded.at(at) == letter
                        && folded.at(at + 1) == ')';
        if (is) {
            letter++;
        }
        return is;
    }
}
