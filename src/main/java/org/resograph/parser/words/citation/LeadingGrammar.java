package org.resograph.parser.words.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of the languages in which "resolution" stands before its numbers.
 *
 * <pre>
 * chain      = key [ of bodies ] member *( [ gap ] ( "," / "and" ) [ of bodies ] member )
 * member     = ( number [ "to" number ] / figure ) [ parts ] [ of bodies ] [ dates ] [ of bodies ]
 * parts      = letter *( ( "," / "and" ) letter ) / letter "to" letter
 * figure     = a number of the Security Council without its year
 * gap        = anything within the sentence but a key         ; "5/1, on …, and 5/2, on …"
 * key        = [ bodies / "its" ] ( "resolution" / "decision" )
 * </pre>
 *
 * <p>A body named after a number is that of all numbers since the last that has one: "resolutions
 * 60/1 and 60/251 of the General Assembly and 5/1 of the Council". Quotations and parentheses are
 * read on their own, and the chain goes on behind them; it goes on within a parenthesis that starts
 * with a number.
 */
final class LeadingGrammar implements Grammar {

    private final List<Mention> found = new ArrayList<>();
    private List<Token> tokens = List.of();

    /** Chains that wait for the end of a quotation or a parenthesis; one may be none. */
    private final Deque<Optional<Chain>> waiting = new ArrayDeque<>();

    private @Nullable Chain chain;
    private @Nullable Key lastKey;
    private KeyReader keys = new KeyReader(List.of());
    private int quotes;

    @Override
    public List<Mention> mentions(List<Token> text) {
        tokens = text;
        keys = new KeyReader(text);
        for (int i = 0; i < text.size(); i++) {
            read(i);
        }
        return found;
    }

    private void read(int i) {
        Token token = tokens.get(i);
        switch (token.kind()) {
            case RESOLUTION, DECISION -> {
                lastKey = keys.read(i, lastKey, chain != null && chain.isForeign());
                chain = new Chain(tokens, found, lastKey, i);
            }
            case STOP -> {
                lastKey = null;
                chain = null;
                waiting.clear();
                quotes = 0;
                keys.stop(i);
            }
            case OPEN -> open(i);
            case CLOSE -> close();
            case QUOTE -> {
                if (quotes > 0) {
                    quotes--;
                    close();
                } else {
                    quotes++;
                    open(i);
                }
            }
            case DOCUMENT -> chain = null;
            case ORGAN, OTHER -> {
                keys.body(i);
                if (chain != null) {
                    if (chain.body(i)) {
                        lastKey = chain.key();
                    }
                }
            }
            case NUMBER -> {
                if (chain == null && isCouncilNumber(i)) {
                    lastKey = KeyReader.council();
                    chain = new Chain(tokens, found, lastKey, i - 1);
                }
                if (chain != null) {
                    chain.number(i);
                }
            }
            case INTEGER -> {
                if (chain != null) {
                    chain.bare(i);
                }
            }
            case DATE -> {
                if (chain != null) {
                    chain.date(i);
                }
            }
            case LETTER -> {
                if (chain != null) {
                    chain.letter(i);
                }
            }
            default -> {}
        }
    }

    /** "the provisions of Security Council 2139 (2014)": the name and the form say enough. */
    private boolean isCouncilNumber(int i) {
        Numeral numeral = tokens.get(i).numeral();
        return i > 0
                && numeral != null
                && numeral.form() == Numeral.Form.PAREN
                && tokens.get(i - 1).is(Cue.Kind.ORGAN)
                && tokens.get(i - 1).cue().bodies().contains("SC");
    }

    private void open(int i) {
        Chain outer = chain;
        waiting.push(Optional.ofNullable(outer));
        boolean goesOn =
                i + 1 < tokens.size()
                        && tokens.get(i).is(Cue.Kind.OPEN)
                        && tokens.get(i + 1).is(Cue.Kind.NUMBER);
        if (outer != null && goesOn) {
            outer.enter(i);
        } else {
            chain = null;
        }
    }

    private void close() {
        if (!waiting.isEmpty()) {
            chain = waiting.pop().orElse(null);
        }
    }
}
