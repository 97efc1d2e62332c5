package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.parser.profile.Template;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.text.MarkedText;

/**
 * Takes a printed line apart that says several things, one after the other: programs that extract
 * text set what stood in two columns, or on two lines, on one.
 *
 * <pre>
 * line  = piece *( piece )
 * piece = publisher / distribution / original / session / dates / item [ title ] / adoption / bracket
 *       / body / symbol / language / number [ title ]
 * </pre>
 */
final class Pieces {

    private static final Map<String, Role> COVER =
            ordered(
                    "original-language", Role.ORIGINAL_LANGUAGE,
                    "distribution", Role.DISTRIBUTION,
                    "adoption", Role.ADOPTION,
                    "adoption-at-meeting", Role.ADOPTION,
                    "decision-adoption", Role.ADOPTION,
                    "adoption-day", Role.ADOPTION,
                    "statement", Role.TITLE,
                    "decision-type", Role.DOCUMENT_TYPE,
                    "session.emergency-special", Role.SESSION,
                    "session.special", Role.SESSION,
                    "session.regular", Role.SESSION,
                    "session.year", Role.SESSION,
                    "agenda-item", Role.AGENDA_ITEM,
                    "resolution-number", Role.NUMBER,
                    "publisher", Role.PUBLISHER);

    private static final Map<String, Role> CLOSING =
            ordered("meeting", Role.MEETING, "closing-day", Role.CLOSING_DATE);

    /** What a program sets between the cells of a table that it has made a line of. */
    private static final String BARS = "| ";

    /** What stands between two pieces. */
    private static final String SKIPPED = " .,;:*|，。";

    private final LanguageProfile profile;
    private final Optional<Template> meeting;
    private final Optional<Template> date;

    /** A day with the words before it: "le 11 décembre 1946". */
    private final Optional<Template> day;

    Pieces(LanguageProfile profile) {
        this.profile = profile;
        this.meeting = profile.template("meeting");
        this.date = profile.template("a-date");
        this.day = profile.template("closing-day");
    }

    private static Map<String, Role> ordered(Object... pairs) {
        Map<String, Role> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Role) pairs[i + 1]);
        }
        return map;
    }

    /** The pieces of a line of the cover; none if a part of it is nothing that a cover prints. */
    List<Piece> cover(MarkedText text) {
        return new Splitter(text, COVER).split(true);
    }

    /**
     * The places where a cover begins and ends to say something, in a text that has other words
     * between: offsets, in order.
     */
    List<Integer> cuts(MarkedText text) {
        return new Splitter(text, COVER).cuts();
    }

    /** The pieces of a line of the closing: meeting and date, without the bracket. */
    List<Piece> closing(MarkedText text) {
        return mayBeClosing(text.text()) ? new Splitter(text, CLOSING).split(false) : List.of();
    }

    /** Whether a text starts as a meeting or a date does; most lines do not. */
    private boolean mayBeClosing(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = Folded.fold(text.charAt(i));
            if (c != 0 && SKIPPED.indexOf(c) < 0) {
                return canStart(meeting, c) || canStart(date, c) || canStart(day, c);
            }
        }
        return false;
    }

    private static boolean canStart(Optional<Template> form, char c) {
        return form.isPresent() && form.get().canStart(c);
    }

    private final class Splitter {

        private final MarkedText text;
        private final Folded folded;
        private final Map<String, Role> keys;
        private final List<Piece> pieces = new ArrayList<>();
        private int place;

        Splitter(MarkedText text, Map<String, Role> keys) {
            this.text = text;
            this.keys = keys;
            this.folded = Folded.of(text.text());
        }

        List<Piece> split(boolean cover) {
            if (cover && isNumberBehindKind()) {
                numbered();
                return pieces;
            }
            skip();
            while (place < folded.length()) {
                int from = place;
                if (!(template() || dates(cover) || cover && more())) {
                    return rest(from) ? pieces : List.of();
                }
                skip();
            }
            return pieces;
        }

        List<Integer> cuts() {
            List<Integer> cuts = new ArrayList<>();
            while (place < folded.length()) {
                int from = place;
                boolean word = from == 0 || folded.at(from - 1) == ' ';
                // The title goes on to the end.
                if (word && isTitled(folded.origin(from))) {
                    cuts.add(folded.origin(from));
                    return cuts;
                }
                if (word && (template() || symbol())) {
                    // The publisher stands at the top; further down its name is a word of a title.
                    if (last() != Role.PUBLISHER || from == 0) {
                        cuts.add(folded.origin(from));
                        cuts.add(folded.origin(place));
                    }
                } else {
                    place = from + 1;
                }
            }
            return cuts;
        }

        /**
         * Whether a number stands at an offset, and behind it a title, which no line of a cover is.
         */
        private boolean isTitled(int from) {
            String rest = text.text().substring(from);
            if (!NumberToken.isTitled(rest)) {
                return false;
            }
            int end = from + NumberToken.at(rest).map(NumberToken::end).orElse(0);
            int at = folded.place(end);
            return keys.entrySet().stream()
                    .filter(key -> key.getValue() != Role.PUBLISHER && key.getValue() != Role.TITLE)
                    .noneMatch(key -> profile.match(key.getKey(), folded, at).isPresent());
        }

        private Role last() {
            return pieces.get(pieces.size() - 1).role();
        }

        private void skip() {
            while (place < folded.length() && SKIPPED.indexOf(folded.at(place)) >= 0) {
                place++;
            }
        }

        private boolean template() {
            for (Map.Entry<String, Role> key : keys.entrySet()) {
                Optional<Match> match = profile.match(key.getKey(), folded, place);
                if (match.isPresent() && match.get().end() > place) {
                    add(key.getValue(), key.getKey(), match.get());
                    return true;
                }
            }
            return false;
        }

        private void add(Role role, String key, Match match) {
            int from = folded.origin(place);
            place = match.end();
            pieces.add(new Piece(role, key, slice(from), Optional.of(match)));
        }

        /** From a place of the text to where we are, with a stop or star that follows. */
        private MarkedText slice(int from) {
            int stop = place;
            while (stop < folded.length() && ".,;*".indexOf(folded.at(stop)) >= 0) {
                stop++;
            }
            return text.part(
                    from, stop < folded.length() ? folded.origin(stop) : text.text().length());
        }

        private boolean dates(boolean cover) {
            Optional<Match> date = profile.match("a-date", folded, place);
            if (cover) {
                Optional<Match> dates = profile.match("some-dates", folded, place);
                if (dates.isPresent() && isLonger(dates.get(), date)) {
                    add(Role.SESSION_DATES, "some-dates", dates.get());
                    return true;
                }
            }
            date.ifPresent(d -> add(cover ? Role.ISSUE_DATE : Role.CLOSING_DATE, "a-date", d));
            return date.isPresent();
        }

        private boolean isLonger(Match dates, Optional<Match> date) {
            return date.isEmpty() || dates.end() > date.get().end();
        }

        private boolean more() {
            return symbol() || body() || language();
        }

        private boolean symbol() {
            int from = folded.origin(place);
            Optional<SymbolToken> symbol = SymbolToken.at(text.text(), from);
            if (symbol.isPresent()) {
                place = folded.place(symbol.get().end());
                pieces.add(Piece.of(Role.SYMBOL, slice(from)));
            }
            return symbol.isPresent();
        }

        private boolean body() {
            Optional<Match> body = profile.match("a-body", folded, place);
            body.ifPresent(b -> add(Role.BODY, "a-body", b));
            return body.isPresent();
        }

        private boolean language() {
            Optional<Match> language = profile.match("a-language", folded, place);
            language.ifPresent(l -> add(Role.LANGUAGE, "a-language", l));
            return language.isPresent();
        }

        /** What follows an agenda item is its title, what follows a number is that of the text. */
        private boolean rest(int from) {
            MarkedText rest = text.part(folded.origin(from), text.text().length());
            if (keys == COVER && from == folded.place(0)) {
                return numbered();
            }
            if (pieces.isEmpty()) {
                return false;
            }
            if (last() == Role.AGENDA_ITEM) {
                pieces.add(Piece.of(Role.AGENDA_ITEM_TITLE, rest));
                return true;
            }
            return false;
        }

        /** "Decision 60/503". */
        private boolean isNumberBehindKind() {
            return keys == COVER
                    && NumberToken.at(text.text()).isEmpty()
                    && NumberToken.at(text.text(), profile).isPresent();
        }

        private boolean numbered() {
            Optional<NumberToken> number = NumberToken.at(text.text(), profile);
            if (number.isEmpty()) {
                return false;
            }
            int end = number.get().end();
            pieces.add(Piece.of(Role.NUMBER, text.part(0, end)));
            int from = end;
            int to = text.text().length();
            while (from < to && BARS.indexOf(text.text().charAt(from)) >= 0) {
                from++;
            }
            while (to > from && BARS.indexOf(text.text().charAt(to - 1)) >= 0) {
                to--;
            }
            if (from < to) {
                pieces.add(Piece.of(Role.TITLE, text.part(from, to)));
            }
            return true;
        }
    }
}
