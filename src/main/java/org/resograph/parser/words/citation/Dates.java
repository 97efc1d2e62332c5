package org.resograph.parser.words.citation;

import java.util.ArrayList;
import java.util.List;
import org.resograph.parser.words.phrase.CasedText;

/**
 * Joins the tokens of a date into one, by its form alone: no list of months is needed to learn the
 * year.
 *
 * <pre>
 * date = day *5( word / sign / of ) year [ "года" … ]     ; 15 March 2006, 1er mars 2006
 *      / year "年" [ month "月" [ day "日" ] ]
 * </pre>
 */
final class Dates {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST = 6;
    private static final Cue DATE = Cue.of(Cue.Kind.DATE);

    private Dates() {}

    /** The tokens with each date as one; the same list where there is none. */
    static List<Token> join(List<Token> tokens, CasedText text) {
        List<Token> joined = tokens;
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            int end = i;
            int year = 0;
            if (token.is(Cue.Kind.INTEGER)) {
                if (token.value() <= 31) {
                    end = western(tokens, i);
                    year = end > i ? tokens.get(end - 1).value() : 0;
                    end = end > i ? wordOfYear(tokens, end, text) : i;
                } else if (isYear(token)) {
                    end = chinese(tokens, i, text);
                    year = token.value();
                }
            }
            if (end > i) {
                if (joined == tokens) {
                    joined = new ArrayList<>(tokens.size());
                    joined.addAll(tokens.subList(0, i));
                }
                int last = tokens.get(end - 1).end();
                joined.add(Token.valued(DATE, token.start(), last, year));
                i = end;
            } else {
                if (joined != tokens) {
                    joined.add(token);
                }
                i++;
            }
        }
        return joined;
    }

    private static boolean isYear(Token token) {
        return token.value() >= FIRST_YEAR && token.value() <= LAST_YEAR;
    }

    /**
     * The token after the year of a date that starts with the day at {@code i}; {@code i} for none.
     */
    private static int western(List<Token> tokens, int i) {
        for (int j = i + 1; j < Math.min(tokens.size(), i + 1 + LONGEST); j++) {
            Token token = tokens.get(j);
            if (token.is(Cue.Kind.INTEGER)) {
                return isYear(token) && j > i + 1 ? j + 1 : i;
            }
            switch (token.kind()) {
                case WORD, CAPITALIZED, SIGN, OF -> {}
                default -> {
                    return i;
                }
            }
        }
        return i;
    }

    /** "года", "г." after a year say nothing more. */
    private static int wordOfYear(List<Token> tokens, int end, CasedText text) {
        if (end < tokens.size()) {
            String word = text.slice(tokens.get(end).start(), tokens.get(end).end());
            if (word.equals("года") || word.equals("году") || word.equals("г")) {
                return end + 1;
            }
        }
        return end;
    }

    private static int chinese(List<Token> tokens, int i, CasedText text) {
        int end = i;
        for (char sign : new char[] {'年', '月', '日'}) {
            boolean number = end < tokens.size() && tokens.get(end).is(Cue.Kind.INTEGER);
            if (!number
                    || end + 1 >= tokens.size()
                    || text.at(tokens.get(end + 1).start()) != sign) {
                return end;
            }
            end += 2;
        }
        return end;
    }
}
