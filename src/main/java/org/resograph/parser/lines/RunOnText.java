package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.parser.profile.VerbLexicon;
import org.resograph.text.MarkedText;

/**
 * Takes a line apart that holds a whole resolution: a program has dropped the ends of its lines.
 *
 * <pre>
 * run-on    = cover formula "," *( preambular ( ";" / "," ) ) *( number operative ) [ closing ]
 * operative = text [ ":" *( "(" letter ")" text ) ]
 * </pre>
 *
 * <p>A preambular paragraph is told by the verb that it opens with, and by its capital in the
 * languages that print one there; an operative one by its number, which goes on from the one
 * before.
 */
final class RunOnText {

    /** A shorter line holds no more than the formula and a paragraph. */
    static final int LEAST = 200;

    /** Signs and figures with which a last paragraph ends. */
    private static final String STOPS = ".]0123456789\"»”";

    /** So many numbers in a row may have been lost, or stand before a verb that is not known. */
    private static final int MOST_LOST = 2;

    private static final int LONGEST_COVER = 4_000;
    private static final String BETWEEN = " \u00A0#-*•";

    private final LanguageProfile profile;
    private final Pieces pieces;
    private final VerbLexicon lexicon;
    private final boolean capitals;

    RunOnText(LanguageProfile profile) {
        this.profile = profile;
        this.pieces = new Pieces(profile);
        this.lexicon = VerbLexicon.of(profile);
        this.capitals =
                profile.script().equals("Latin")
                        && !profile.words("opening.case").contains("small");
    }

    /** The lines, with those that hold a whole resolution taken apart; the same list for none. */
    List<Line> split(List<Line> lines) {
        List<Line> split = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (line.text().text().length() < LEAST || line.isTableRow()) {
                split.add(line);
                continue;
            }
            List<Integer> starts = new Cutter(line.text()).starts();
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
        while (from < to && BETWEEN.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int end = to;
        while (end > from && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > from) {
            parts.add(
                    new Line(
                            line.number(),
                            line.page(),
                            line.text().part(from, end),
                            line.role(),
                            line.style(),
                            line.indent(),
                            start > 0 || line.spaced(),
                            List.of()));
        }
    }

    /** Finds where the parts of one line start. */
    private final class Cutter {

        private final MarkedText line;
        private final String text;
        private final Folded folded;
        private final List<Integer> starts = new ArrayList<>();
        private int number;
        private char letter = 'a';
        private boolean closed;

        Cutter(MarkedText line) {
            this.line = line;
            this.text = line.text();
            this.folded = Folded.of(text);
        }

        /** The offsets at which a part starts, but for the first; none if it is no run-on text. */
        List<Integer> starts() {
            int place = formula();
            if (place < 0) {
                return List.of();
            }
            int first = starts.size();
            int preambular = 0;
            int numbered = 0;
            while (place < folded.length()) {
                int before = number;
                if (folded.at(place - 1) == ' ' && isStart(place)) {
                    preambular = number == 0 ? starts.size() + 1 : preambular;
                    numbered += number > before ? 1 : 0;
                    starts.add(folded.origin(place));
                }
                place++;
            }
            // A single number is more likely that of a citation.
            return numbered > 1 ? starts : starts.subList(0, Math.max(first, preambular));
        }

        /** Cuts the formula off; answers the place of the first paragraph, or -1. */
        private int formula() {
            for (int place = 0; place < folded.length(); place++) {
                boolean word = place == 0 || folded.at(place - 1) == ' ';
                Optional<Match> match =
                        word && !Character.isLowerCase(text.charAt(folded.origin(place)))
                                ? profile.match("formula", folded, place)
                                : Optional.empty();
                int comma = match.map(m -> folded.skipSpaces(m.end())).orElse(-1);
                int next = comma < 0 ? -1 : skipBullet(comma + 1);
                if (comma >= 0 && folded.at(comma) == ',' && opens(next, false)) {
                    if (place > 0) {
                        addCover(folded.origin(place));
                    }
                    starts.add(folded.origin(next));
                    return next + 1;
                }
            }
            return -1;
        }

        private int skipBullet(int place) {
            int at = place;
            while (folded.at(at) != 0 && BETWEEN.indexOf(folded.at(at)) >= 0) {
                at++;
            }
            return at;
        }

        private void addCover(int end) {
            int from = Math.max(0, end - LONGEST_COVER);
            for (int cut : pieces.cuts(line.part(from, end))) {
                if (from + cut > 0) {
                    starts.add(from + cut);
                }
            }
            starts.add(end);
        }

        private boolean isStart(int place) {
            char before = sign(place);
            return isNumber(place, before)
                    || isLetter(place, before)
                    || number == 0
                            && (before == ';' || capitals && before == ',')
                            && opens(place, true)
                    || isClosing(place, before);
        }

        /** The last character before a place that is no space, and no bullet. */
        private char sign(int place) {
            int at = place - 1;
            while (at >= 0 && BETWEEN.indexOf(folded.at(at)) >= 0) {
                at--;
            }
            // "Council,[1] Noting": the mark of a note.
            int open = at;
            while (open > 0 && at - open < 4 && folded.at(open) != '[') {
                open--;
            }
            boolean note = folded.at(at) == ']' && at - open > 1 && isFigures(open + 1, at);
            return note ? sign(open) : folded.at(at);
        }

        private boolean isFigures(int from, int to) {
            for (int i = from; i < to; i++) {
                if (folded.at(i) < '0' || folded.at(i) > '9') {
                    return false;
                }
            }
            return true;
        }

        private boolean opens(int place, boolean preambular) {
            if (capitals && !Character.isUpperCase(text.charAt(folded.origin(place)))) {
                return false;
            }
            return lexicon.at(folded, place)
                    .filter(verb -> !preambular || verb.preambular().isPresent())
                    .isPresent();
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
                    || !capitals && number > 0 && ";.,:".indexOf(before) < 0
                    || folded.at(stop) == 0
                    || ".)-".indexOf(folded.at(stop)) < 0) {
                return false;
            }
            int words = folded.skipSpaces(stop + 1);
            boolean is = words < folded.length() && opens(words, false);
            if (is) {
                number = n;
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

        /** "Adopted unanimously at the 4385th meeting.", "63rd plenary meeting", "[Adopted …". */
        private boolean isClosing(int place, char before) {
            if (number == 0 || STOPS.indexOf(before) < 0 || folded.at(place) == 0) {
                return false;
            }
            if (!closed && profile.match("meeting", folded, place).isPresent()) {
                closed = true;
                return true;
            }
            int verb = folded.at(place) == '[' ? folded.skipSpaces(place + 1) : place;
            return profile.match("vote.adopted", folded, verb).isPresent()
                    && (verb > place || profile.find("at-meeting", rest(place)).isPresent());
        }

        private Folded rest(int place) {
            return Folded.of(text, folded.origin(place), text.length());
        }
    }
}
