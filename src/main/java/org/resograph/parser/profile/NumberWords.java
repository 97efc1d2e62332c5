package org.resograph.parser.profile;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.profile.Template.Reading;

/**
 * Numbers in words, put together from the words of a profile: {@code Quatre-vingt-unième} is eighty
 * and one, {@code الرابعة والخمسون} four and fifty.
 *
 * <pre>
 * number  = piece *( joiner piece )       ; the last piece is one that can end a number
 *         / 1*digit [ suffix ]            ; 45e, 46ª, 56-е
 *         / 1*( 一 … 九 / 十 / 百 )
 * </pre>
 */
final class NumberWords {

    private static final String IDEOGRAPHS = "〇一二三四五六七八九";

    /**
     * A word of a number.
     *
     * @param last whether a number can end with it: "fourth" can end an ordinal, "fifty" can't
     */
    record Piece(int value, boolean last) {}

    private final WordTree<Piece> pieces = new WordTree<>();
    private final List<String> joiners;
    private final List<String> suffixes;
    private final boolean figures;
    private final boolean unitsFirst;

    /**
     * @param ending words that can end a number, with their values
     * @param leading words that can't
     * @param joiners what stands between two words, such as "-" or " et "
     * @param suffixes what may follow figures
     * @param figures whether a number may be in figures
     * @param unitsFirst whether units stand before tens
     */
    NumberWords(
            Map<String, Integer> ending,
            Map<String, Integer> leading,
            List<String> joiners,
            List<String> suffixes,
            boolean figures,
            boolean unitsFirst) {
        leading.forEach((word, value) -> pieces.add(word, new Piece(value, false)));
        ending.forEach((word, value) -> pieces.add(word, new Piece(value, true)));
        this.joiners = joiners;
        this.suffixes = suffixes;
        this.figures = figures;
        this.unitsFirst = unitsFirst;
    }

    /** Adds the characters that a number can start with. */
    void addStarts(BitSet starts) {
        starts.set('0', '9' + 1);
        (IDEOGRAPHS + "十百").chars().forEach(starts::set);
        pieces.addStarts(starts);
    }

    /** The number at a place. */
    @Nullable Reading read(Folded text, int place) {
        char c = text.at(place);
        if (c >= '0' && c <= '9') {
            return figures ? figures(text, place) : null;
        }
        if (IDEOGRAPHS.indexOf(c) >= 0 || c == '十' || c == '百') {
            return ideographs(text, place);
        }
        return words(text, place);
    }

    private @Nullable Reading figures(Folded text, int place) {
        int value = 0;
        int end = place;
        while (text.at(end) >= '0' && text.at(end) <= '9') {
            if (end - place > 5) {
                return null;
            }
            value = value * 10 + text.at(end++) - '0';
        }
        int suffix = text.skipSpaces(end);
        for (String s : suffixes) {
            int after = suffix + s.length();
            if (text.startsWith(s, suffix) && !Template.isInWord(text, after)) {
                return new Reading(value, after);
            }
        }
        // What a scanner makes of a raised letter.
        while (text.at(end) == '°' || text.at(end) == '"' || text.at(end) == '·') {
            end++;
        }
        return new Reading(value, end);
    }

    private @Nullable Reading ideographs(Folded text, int place) {
        int value = 0;
        int digit = 0;
        int end = place;
        while (true) {
            char c = text.at(end);
            int n = IDEOGRAPHS.indexOf(c);
            if (n >= 0 && c != 0) {
                digit = digit * 10 + n;
            } else if (c == '十') {
                value += Math.max(1, digit) * 10;
                digit = 0;
            } else if (c == '百') {
                value += Math.max(1, digit) * 100;
                digit = 0;
            } else if (c != ' ' || end == place) {
                break;
            }
            if (++end - place > 9) {
                return null;
            }
        }
        return new Reading(value + digit, end);
    }

    private @Nullable Reading words(Folded text, int from) {
        int sum = 0;
        int before = Integer.MAX_VALUE;
        int place = from;
        @Nullable Reading best = null;
        while (true) {
            int end = pieces.longest(text, place);
            if (end < 0) {
                return best;
            }
            Piece piece = pieces.meaning(text, place, end);
            boolean again = sum % 10 != 0 && piece != null && piece.value() < 10;
            if (piece == null || again || !follows(before, piece.value())) {
                return best;
            }
            sum += piece.value();
            before = piece.value();
            if (piece.last() && !Template.isInWord(text, end)) {
                best = new Reading(sum, end);
            }
            place = joined(text, end);
            if (place < 0) {
                return best;
            }
        }
    }

    /**
     * Whether a piece can follow another: sixty and ten, twenty and one; in Arabic one and twenty.
     */
    private boolean follows(int before, int value) {
        if (before == Integer.MAX_VALUE) {
            return true;
        }
        boolean tens = before >= 20 && before % 10 == 0;
        return tens && value < (before == 60 || before == 80 ? 20 : 10)
                || before == 10 && value < 10
                || before == 100 && value < 100
                || unitsFirst && before < 10 && value >= 20 && value < 100;
    }

    private int joined(Folded text, int end) {
        for (String joiner : joiners) {
            if (text.startsWith(joiner, end) && pieces.longest(text, end + joiner.length()) > 0) {
                return end + joiner.length();
            }
        }
        return -1;
    }
}
