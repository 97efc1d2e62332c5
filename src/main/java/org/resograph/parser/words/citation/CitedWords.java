package org.resograph.parser.words.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.resograph.parser.profile.CouncilNumbers;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.parser.words.phrase.Phrases;
import org.resograph.parser.words.phrase.Scripts;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;

/**
 * What the words of texts in one language cite by symbol or by number.
 *
 * <p>Immutable; one for each language.
 */
public final class CitedWords {

    /**
     * What the words of one text say.
     *
     * @param hits the documents they name, in order
     * @param refused the runs that look like a resolution's number but are of a body whose
     *     documents are not known by number: a link there is wrong if it leads to a resolution of
     *     another body
     * @param ibid the words of "Ibid.", if the text starts with them
     */
    public record Reading(List<Hit> hits, List<Run> refused, Optional<Run> ibid) {}

    /** A run of characters, in UTF-16 units; {@code end} is exclusive. */
    public record Run(int start, int end) {}

    /** Two letters of a part in words, as Arabic writes them, and what is between are shorter. */
    private static final int LONGEST_PART = 16;

    private static final Reading NOTHING = new Reading(List.of(), List.of(), Optional.empty());

    private final Optional<Lexicon> lexicon;
    private final boolean rightToLeft;

    private CitedWords(Optional<Lexicon> lexicon, boolean rightToLeft) {
        this.lexicon = lexicon;
        this.rightToLeft = rightToLeft;
    }

    /** The reader for a language; without a word list, it finds symbols only. */
    public static CitedWords of(Language language) {
        return new CitedWords(Lexicon.load(language), language.isRightToLeft());
    }

    /**
     * Whether a text can cite anything by its words: most can't, and need no reading.
     *
     * <p>A symbol and most numbers have a slash or a parenthesis right there; a bare number has the
     * word beside it, or in a text with signs of any kind ("the Council, in resolution (as amended)
     * No. 1325") anywhere.
     *
     * @param ibid whether "Ibid." would mean something: it has none of that
     */
    public boolean mayCite(CasedText text, boolean ibid) {
        boolean figure = false;
        boolean sign = false;
        for (int n = 0; n < text.starts(); n++) {
            int start = text.start(n);
            char c = text.at(start);
            boolean slash = c == '/';
            boolean parenthesis = c == '(';
            if (Scripts.isDigit(c)) {
                figure = true;
                if (isBareNumber(text, n)) {
                    return true;
                }
            } else if (slash || parenthesis) {
                sign = true;
                if (slash ? isInNumber(text, start) : isBehindFigure(text, start)) {
                    return true;
                }
            }
        }
        return figure && sign && (ibid || lexicon.filter(l -> l.hasKey(text)).isPresent());
    }

    /** Whether a slash can be one of a number or a symbol: "60/251", "A/C.3", not "and/or". */
    private static boolean isInNumber(CasedText text, int slash) {
        char before = text.at(slash - 1);
        return (Scripts.isDigit(before) || Scripts.isLatinCapital(before))
                && Scripts.isLetterOrDigit(text.at(slash + 1));
    }

    /** Whether a figure stands before a parenthesis, or before a letter there: "217 A (III)". */
    private static boolean isBehindFigure(CasedText text, int parenthesis) {
        for (int i = parenthesis - 1; i >= parenthesis - LONGEST_PART; i--) {
            if (Scripts.isDigit(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure can be a number of the Security Council without its year. */
    private boolean isBareNumber(CasedText text, int n) {
        int start = text.start(n);
        int end = start;
        int value = 0;
        while (end - start < 5 && Scripts.isDigit(text.at(end))) {
            value = value * 10 + text.at(end++) - '0';
        }
        return CouncilNumbers.year(value) > 0
                && (isKey(text, n - 1) || isKey(text, n + 1) || isKey(text, n + 2));
    }

    private boolean isKey(CasedText text, int n) {
        Phrases.Match<Cue> match =
                lexicon.isEmpty() || n < 0 || n >= text.starts()
                        ? null
                        : lexicon.get().match(text, text.start(n));
        return match != null && match.meaning().kind() == Cue.Kind.RESOLUTION;
    }

    /**
     * Reads a text.
     *
     * @param body the key of the body whose text it is, for "its resolution"
     * @param latestYear the year of the text; nothing later is cited
     */
    public Reading read(CasedText text, Optional<String> body, int latestYear) {
        Tokenizer.Tokens read = Tokenizer.tokens(text, lexicon.orElse(null));
        List<Token> tokens = read.all();
        if (tokens.isEmpty()) {
            return NOTHING;
        }
        List<Hit> hits = read.symbolic() ? SymbolLists.hits(tokens, text) : new ArrayList<>();
        List<Run> refused = new ArrayList<>();
        if (lexicon.isPresent() && read.numbered()) {
            Attributions attributions =
                    new Attributions(new Attribution(body, latestYear), rightToLeft);
            List<Mention> mentions = Grammar.of(lexicon.get()).mentions(tokens);
            for (Attributions.Attributed attributed : attributions.of(mentions)) {
                int start = text.offset(attributed.mention().start());
                int end = text.endOffset(attributed.mention().end());
                Optional<Symbol> symbol = attributed.symbol();
                symbol.ifPresent(s -> hits.add(new Hit(s, start, end)));
                if (symbol.isEmpty() && attributed.mention().foreign()) {
                    refused.add(new Run(start, end));
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::start).thenComparingInt(Hit::end));
        return new Reading(List.copyOf(hits), List.copyOf(refused), ibid(tokens.get(0), text));
    }

    private static Optional<Run> ibid(Token first, CasedText text) {
        return first.is(Cue.Kind.IBID)
                ? Optional.of(new Run(text.offset(first.start()), text.endOffset(first.end())))
                : Optional.empty();
    }
}
