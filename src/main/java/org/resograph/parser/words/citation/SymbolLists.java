package org.resograph.parser.words.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.resolution.Symbol;

/**
 * The symbols among the tokens, with the addenda and corrigenda that are listed after one:
 * "A/59/565 and Corr.1", "A/77/463, Add.1 and Add.2".
 */
final class SymbolLists {

    private static final Pattern LAST_SUFFIX = Pattern.compile("/(Add|Corr|Rev|Amend)\\.[0-9]+$");

    private SymbolLists() {}

    static List<Hit> hits(List<Token> tokens, CasedText text) {
        List<Hit> hits = new ArrayList<>();
        List<Symbol> bases = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Cue.Kind.SYMBOL)) {
                token.symbols().forEach(symbol -> hits.add(hit(symbol, token, text)));
                if (!isJoint(tokens, last, i, text)) {
                    bases.clear();
                }
                bases.add(token.symbols().get(0));
                last = i;
            } else if (token.is(Cue.Kind.SUFFIX) && isListed(tokens, last, i)) {
                String suffix = text.slice(token.start(), token.end());
                for (Symbol base : bases) {
                    suffixed(base, suffix).ifPresent(symbol -> hits.add(hit(symbol, token, text)));
                }
                last = i;
            }
        }
        return hits;
    }

    private static Hit hit(Symbol symbol, Token token, CasedText text) {
        return new Hit(symbol, text.offset(token.start()), text.endOffset(token.end()));
    }

    /** One document with two symbols: {@code A/47/277-S/24111}. */
    private static boolean isJoint(List<Token> tokens, int last, int i, CasedText text) {
        return i == last + 2
                && tokens.get(last).is(Cue.Kind.SYMBOL)
                && text.at(tokens.get(i - 1).start()) == '-';
    }

    private static boolean isListed(List<Token> tokens, int last, int i) {
        for (int j = last + 1; j < i; j++) {
            switch (tokens.get(j).kind()) {
                case AND, SEPARATOR -> {}
                default -> {
                    return false;
                }
            }
        }
        return i > last + 1;
    }

    /** The suffix takes the place of one of its own kind: Add.1, Add.2. */
    private static Optional<Symbol> suffixed(Symbol base, String suffix) {
        String kind = suffix.substring(0, suffix.indexOf('.'));
        var last = LAST_SUFFIX.matcher(base.value());
        String stem =
                last.find() && last.group(1).equals(kind)
                        ? base.value().substring(0, last.start())
                        : base.value();
        return Symbol.parse(stem + "/" + suffix);
    }
}
