package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * run-on    = cover resolution *( number title resolution )
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

    /** So many signs of lists and marks of notes may stand between a sentence and the next. */
    private static final int WIDEST_GAP = 40;

    /** Signs and figures with which a last paragraph ends. */
    private static final String STOPS = ".]0123456789\"»”";

    /** So many numbers in a row may have been lost, or stand before a verb that is not known. */
    private static final int MOST_LOST = 2;

    private static final int SHORTEST_RULE = 5;

    private static final int LONGEST_SENTENCE = 300;

    private static final int LONGEST_COVER = 4_000;
    private static final Set<String> AT_COMMAS = Set.of("Han", "Cyrillic");
    private static final String BETWEEN = " \u00A0#-*•";

    private final LanguageProfile profile;
    private final Pieces pieces;
    private final VerbLexicon lexicon;
    private final boolean capitals;

    /**
     * Whether a comma and a preambular verb are enough: in Chinese no other space than that of a
     * line end stands between them, and in Russian the verb has a form that is rare elsewhere.
     */
    private final boolean atCommas;

    private final List<String> preambles;

    RunOnText(LanguageProfile profile) {
        this.profile = profile;
        this.atCommas = AT_COMMAS.contains(profile.script());
        this.preambles = profile.words("opening.preamble");
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
            int length = line.text().text().length();
            if (length < LEAST || length > MOST || line.isTableRow()) {
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

    /** Where the parts of one line start. */
    private List<Integer> starts(MarkedText line) {
        Cutter cutter = new Cutter(line, true);
        List<Integer> starts = cutter.starts();
        // A single number is more likely that of a citation.
        return cutter.numbered == 1 ? new Cutter(line, false).starts() : starts;
    }

    /** Cuts one line, from its start to its end. */
    private final class Cutter {

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
        private boolean closed;

        /** Where what was read of the closing ends; -1 where none was. */
        private int closingEnd = -1;

        /**
         * For a line.
         *
         * @param numbers whether numbers tell where paragraphs start
         */
        Cutter(MarkedText line, boolean numbers) {
            this.line = line;
            this.text = line.text();
            this.folded = Folded.of(text);
            this.numbers = numbers;
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
                } else if (closed && NumberToken.isTitled(words(place))) {
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
                                ? profile.match("formula", folded, place)
                                : Optional.empty();
                int comma = match.map(m -> folded.skipSpaces(m.end())).orElse(-1);
                int next = comma < 0 ? -1 : skipBullet(comma + 1);
                boolean opened = comma >= 0 && folded.at(comma) == ',';
                if (opened && (capitals ? isCapital(next) : opens(next))) {
                    if (cover && place > 0) {
                        addCover(folded.origin(place));
                    } else if (place > 0) {
                        starts.add(folded.origin(place));
                    }
                    starts.add(folded.origin(next));
                    number = 0;
                    letter = 'a';
                    decides = false;
                    closed = false;
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
            return numbers && isNumber(place, before)
                    || isLetter(place, before)
                    || number == 0 && isUnnumbered(place, before)
                    || isClosing(place, before);
        }

        /** A paragraph of the preamble; or, after it, of what is decided without a number. */
        private boolean isUnnumbered(int place, char before) {
            boolean over =
                    before == ';'
                            || before == ',' && (capitals || atCommas || isPreamble(place))
                            || before == '.' && decides;
            if (!over || capitals && !isCapital(place)) {
                return false;
            }
            Optional<VerbLexicon.Found> verb = lexicon.at(folded, place);
            boolean preambular =
                    verb.flatMap(VerbLexicon.Found::preambular).isPresent() && !decides;
            boolean operative =
                    capitals
                            && verb.flatMap(VerbLexicon.Found::operative).isPresent()
                            && !preambular;
            decides |= operative;
            return preambular || operative;
        }

        /** "وإذ": a word with which only paragraphs of a preamble open. */
        private boolean isPreamble(int place) {
            return preambles.stream()
                    .anyMatch(
                            word ->
                                    folded.startsWith(word, place)
                                            && folded.at(place + word.length()) == ' ');
        }

        /**
         * The last character before a place that is no space, no bullet, and no "[1]" of a note.
         */
        private char sign(int place) {
            int floor = Math.max(0, place - WIDEST_GAP);
            int at = place - 1;
            while (at > floor) {
                if (BETWEEN.indexOf(folded.at(at)) >= 0) {
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
            return place < folded.length()
                    && Character.isUpperCase(text.charAt(folded.origin(place)));
        }

        private boolean opens(int place) {
            return (!capitals || isCapital(place)) && lexicon.at(folded, place).isPresent();
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

        /** "Adopted unanimously at the 4385th meeting.", "63rd plenary meeting", "[Adopted …". */
        private boolean isClosing(int place, char before) {
            boolean ended = place == closingEnd;
            if (isRule(place)) {
                return true;
            }
            if (number == 0 && !decides || STOPS.indexOf(before) < 0) {
                return ended;
            }
            if (!closed && isMeeting(place)) {
                closed = true;
                return true;
            }
            return isVote(place) || ended;
        }

        /** A bracket with how it was adopted, and where it ends; or a sentence with the meeting. */
        private boolean isVote(int place) {
            boolean bracket = folded.at(place) == '[';
            if (!bracket && profile.match("vote.adopted", folded, place).isEmpty()) {
                return false;
            }
            Folded sentence = Folded.of(words(place));
            if (profile.find(bracket ? "vote.adopted" : "at-meeting", sentence).isEmpty()) {
                return false;
            }
            if (bracket) {
                int close = folded.indexOf("]", place);
                closingEnd = close < 0 ? -1 : folded.skipSpaces(close + 1);
            }
            return true;
        }

        /** The rule above footnotes that were set below the text; and where it ends. */
        private boolean isRule(int place) {
            int end = place;
            while (folded.at(end) == '_') {
                end++;
            }
            boolean is = end - place >= SHORTEST_RULE;
            if (is) {
                closingEnd = folded.skipSpaces(end);
            }
            return is;
        }

        /** The meeting with its date, which stands before it in Chinese; and where they end. */
        private boolean isMeeting(int place) {
            int start =
                    profile.match("a-date", folded, place)
                            .map(date -> folded.skipSpaces(date.end()))
                            .orElse(place);
            Optional<Match> meeting = profile.match("meeting", folded, start);
            if (meeting.isEmpty()) {
                return false;
            }
            int end = skipStops(meeting.get().end());
            closingEnd =
                    profile.match("a-date", folded, end)
                            .map(date -> skipStops(date.end()))
                            .orElse(end);
            return true;
        }

        private int skipStops(int place) {
            int at = place;
            while (at < folded.length() && " .,".indexOf(folded.at(at)) >= 0) {
                at++;
            }
            return at;
        }

        /** The words from a place on, as far as a sentence goes. */
        private String words(int place) {
            int from = folded.origin(place);
            return text.substring(from, Math.min(text.length(), from + LONGEST_SENTENCE));
        }
    }
}
