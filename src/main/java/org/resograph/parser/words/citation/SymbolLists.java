package org.resograph.parser.words.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.resolution.Symbol;

/**
 * The symbols among the tokens, with the addenda and corrigenda that are listed after one:
 * "A/59/565 and Corr.1", "A/77/463, Add.1 and Add.2", "A/HRC/43/31/Add.1 to 3", "Add.1 and 2".
 */
final class SymbolLists {

    private static final Pattern LAST_SUFFIX =
            Pattern.compile("/(Add|Corr|Rev|Amend)\\.([0-9]{1,3})$");

    /** A run of more addenda than this is a misprint. */
    private static final int LONGEST_RUN = 40;

    private SymbolLists() {}

    static List<Hit> hits(List<Token> tokens, CasedText text) {
        List<Hit> hits = new ArrayList<>();
        List<Symbol> bases = new ArrayList<>();
        List<Symbol> latest = List.of();
        boolean several = false;
        int last = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Cue.Kind.SYMBOL)) {
                token.symbols().forEach(symbol -> hits.add(hit(symbol, token, text)));
                if (!isJoint(tokens, last, i, text)) {
                    bases.clear();
                }
                bases.add(token.symbols().get(0));
                several = token.symbols().size() > 1;
                latest = List.of(token.symbols().get(token.symbols().size() - 1));
                last = i;
            } else if (token.is(Cue.Kind.SUFFIX) && isListed(tokens, last, i)) {
                String suffix = text.slice(token.start(), token.end());
                latest = suffixed(bases, several, suffix);
                latest.forEach(symbol -> hits.add(hit(symbol, token, text)));
                last = i;
            } else if (i == last + 1 && isRun(tokens, i)) {
                int start = text.offset(tokens.get(last).start());
                int end = text.endOffset(tokens.get(i + 1).end());
                for (Symbol from : latest) {
                    run(from, token, tokens.get(i + 1), text)
                            .forEach(symbol -> hits.add(new Hit(symbol, start, end)));
                }
                last = i + 1;
                several = true;
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

    /** Whether a number follows that counts on, and is none of something else: "to 15 May". */
    private static boolean isRun(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        boolean to = tokens.get(i).is(Cue.Kind.TO);
        if (tokens.get(i + 1).is(Cue.Kind.SUFFIX)) {
            return to;
        }
        boolean counted =
                i + 2 < tokens.size()
                        && (tokens.get(i + 2).is(Cue.Kind.WORD)
                                || tokens.get(i + 2).is(Cue.Kind.CAPITALIZED));
        return (to || tokens.get(i).is(Cue.Kind.AND))
                && tokens.get(i + 1).is(Cue.Kind.INTEGER)
                && !counted;
    }

    /**
     * The documents that are counted on from one: "Add.1 to 3", "Add.1 to Add.3", "Add.1 and 2";
     * empty where it is none that can be.
     */
    private static List<Symbol> run(Symbol from, Token joint, Token end, CasedText text) {
        var first = LAST_SUFFIX.matcher(from.value());
        var suffix = LAST_SUFFIX.matcher("/" + text.slice(end.start(), end.end()));
        if (!first.find()) {
            return List.of();
        }
        int to = end.value();
        if (suffix.find()) {
            to = suffix.group(1).equals(first.group(1)) ? Integer.parseInt(suffix.group(2)) : 0;
        }
        int number = Integer.parseInt(first.group(2));
        if (to - number > LONGEST_RUN) {
            return List.of();
        }
        String stem = from.value().substring(0, first.start(2));
        return IntStream.rangeClosed(joint.is(Cue.Kind.AND) ? to : number + 1, to)
                .filter(n -> n > number)
                .mapToObj(n -> Symbol.parse(stem + n))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The documents of a suffix that is listed behind others.
     *
     * @param several whether those are a run, of which only one more can be listed: whose
     *     corrigendum one behind it is, is not said
     */
    private static List<Symbol> suffixed(List<Symbol> bases, boolean several, String suffix) {
        String kind = suffix.substring(0, suffix.indexOf('.'));
        return bases.stream()
                .filter(base -> !several || isOfKind(base, kind))
                .flatMap(base -> suffixed(base, kind, suffix).stream())
                .toList();
    }

    private static boolean isOfKind(Symbol base, String kind) {
        var last = LAST_SUFFIX.matcher(base.value());
        return last.find() && last.group(1).equals(kind);
    }

    /** The suffix takes the place of one of its own kind: Add.1, Add.2. */
    private static Optional<Symbol> suffixed(Symbol base, String kind, String suffix) {
        var last = LAST_SUFFIX.matcher(base.value());
        String stem =
                last.find() && last.group(1).equals(kind)
                        ? base.value().substring(0, last.start())
                        : base.value();
        return Symbol.parse(stem + "/" + suffix);
    }
}
