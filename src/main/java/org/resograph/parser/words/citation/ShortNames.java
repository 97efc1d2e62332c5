package org.resograph.parser.words.citation;

import java.util.List;
import java.util.Set;

/**
 * Settles what the short names of bodies mean. "Council" is any of the councils whose series are
 * known, and the form of a number tells which; but "Executive Council" and "Council of Europe" are
 * others, and "Commission" is the one named in full before, if any.
 */
final class ShortNames {

    private static final Cue OTHER = Cue.of(Cue.Kind.OTHER);
    private static final Set<String> COMMISSION = Set.of("CHR");

    private ShortNames() {}

    /** Puts what they mean into the tokens of a text. */
    static void settle(List<Token> tokens) {
        boolean humanRightsCommission = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Cue.Kind.OTHER)) {
                humanRightsCommission &= !token.cue().is("commission");
            } else if (token.is(Cue.Kind.ORGAN)) {
                boolean commission = token.cue().bodies().equals(COMMISSION);
                if (!token.cue().is("short")) {
                    humanRightsCommission |= commission;
                } else if (isModified(tokens, i)
                        || isContinued(tokens, i)
                        || (commission && !humanRightsCommission)) {
                    tokens.set(i, Token.of(OTHER, token.start(), token.end()));
                }
            }
        }
    }

    /**
     * A capitalized word directly before that does not owe its capital to the start of a sentence.
     */
    private static boolean isModified(List<Token> tokens, int i) {
        return i > 1
                && tokens.get(i - 1).is(Cue.Kind.CAPITALIZED)
                && !tokens.get(i - 2).is(Cue.Kind.STOP);
    }

    /** "of" and a word directly after. */
    private static boolean isContinued(List<Token> tokens, int i) {
        int next = i + 1;
        while (next < tokens.size()
                && (tokens.get(next).is(Cue.Kind.OF)
                        || (next > i + 1 && tokens.get(next).is(Cue.Kind.ARTICLE)))) {
            next++;
        }
        return next > i + 1
                && next < tokens.size()
                && (tokens.get(next).is(Cue.Kind.WORD)
                        || tokens.get(next).is(Cue.Kind.CAPITALIZED));
    }
}
