package org.resograph.parser.words.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.parser.words.phrase.Phrases;
import org.resograph.parser.words.phrase.Scripts;
import org.resograph.resolution.Symbol;

/**
 * Cuts a folded text into the tokens of the grammar. Each character is looked at a bounded number
 * of times.
 */
final class Tokenizer {

    /** Written as one with what follows. */
    private static final char ARABIC_AND = 'و';

    private static final Cue AND = Cue.of(Cue.Kind.AND);
    private static final Cue STOP = Cue.of(Cue.Kind.STOP);
    private static final Cue SEPARATOR = Cue.of(Cue.Kind.SEPARATOR);
    private static final Cue OPEN = Cue.of(Cue.Kind.OPEN);
    private static final Cue CLOSE = Cue.of(Cue.Kind.CLOSE);
    private static final Cue QUOTE = Cue.of(Cue.Kind.QUOTE);
    private static final Cue SIGN = Cue.of(Cue.Kind.SIGN);
    private static final Cue INTEGER = Cue.of(Cue.Kind.INTEGER);
    private static final Cue SUFFIX = Cue.of(Cue.Kind.SUFFIX);
    private static final Cue CAPITALIZED = Cue.of(Cue.Kind.CAPITALIZED);
    private static final Cue ARTICLE = Cue.of(Cue.Kind.ARTICLE);
    private static final List<String> SUFFIXES = List.of("Add", "Corr", "Rev", "Amend");

    private static final char FIRST_MARK = '\u0300';

    /** A word this short before a full stop is an abbreviation: "para.", "vol.", "párr.". */
    private static final int LONGEST_ABBREVIATION = 4;

    private final CasedText text;
    private final @Nullable Lexicon lexicon;
    private final NumberScanner numbers;
    private final SymbolScanner symbols;
    private final List<Token> tokens;
    private int at;

    /** Whether there is a number. */
    private boolean hasNumber;

    /** Whether there is another figure; every date has one. */
    private boolean hasFigure;

    private boolean hasSymbol;

    /** Whether there is the name of a body. */
    private boolean hasBody;

    /** Whether there is a word beside which a figure can be a number. */
    private boolean hasKey;

    private Tokenizer(CasedText text, @Nullable Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.numbers = new NumberScanner(text, lexicon);
        this.symbols = new SymbolScanner(text);
        this.tokens = new ArrayList<>(text.starts());
    }

    /**
     * The tokens of a text.
     *
     * @param numbered whether a number of a resolution or decision may be among them; only then a
     *     date is one token, and {@link ShortNames} are settled
     * @param symbolic whether there is a symbol
     */
    record Tokens(List<Token> all, boolean numbered, boolean symbolic) {}

    /** The tokens of a text. */
    static Tokens tokens(CasedText text, @Nullable Lexicon lexicon) {
        Tokenizer tokenizer = new Tokenizer(text, lexicon);
        while (tokenizer.at < text.length()) {
            tokenizer.next();
        }
        List<Token> all = tokenizer.tokens;
        boolean numbered = tokenizer.hasNumber || (tokenizer.hasFigure && tokenizer.hasKey);
        if (numbered && tokenizer.hasFigure) {
            all = Dates.join(all, text);
        }
        if (numbered && tokenizer.hasBody) {
            ShortNames.settle(all);
        }
        return new Tokens(all, numbered, tokenizer.hasSymbol);
    }

    private void next() {
        char c = text.at(at);
        if (c == ' ') {
            at++;
        } else if (Scripts.isLetterOrDigit(c)) {
            if (!symbol()) {
                Phrases.Match<Cue> match = match(at);
                if (!(number(match) || known(match))) {
                    word();
                }
            }
        } else if (!known(match(at))) {
            add(punctuation(c), at + 1);
        }
    }

    private void add(Cue cue, int end) {
        tokens.add(Token.of(cue, at, end));
        at = end;
    }

    private boolean symbol() {
        if (!Scripts.isLatinCapital(text.at(at))) {
            return false;
        }
        List<Symbol> found = symbols.scan(at);
        if (!found.isEmpty()) {
            hasSymbol = true;
            tokens.add(Token.of(found, at, symbols.end()));
            at = symbols.end();
            return true;
        }
        return suffix();
    }

    /** {@code Add.1} after the symbol of its document. */
    private boolean suffix() {
        for (String suffix : SUFFIXES) {
            int digits = at + suffix.length() + 1;
            if (text.at(digits - 1) == '.'
                    && Scripts.isDigit(text.at(digits))
                    && text.slice(at, digits - 1).equals(suffix)) {
                while (Scripts.isDigit(text.at(digits))) {
                    digits++;
                }
                add(SUFFIX, digits);
                return true;
            }
        }
        return false;
    }

    private Phrases.@Nullable Match<Cue> match(int start) {
        return lexicon == null ? null : lexicon.match(text, start);
    }

    private boolean number(Phrases.@Nullable Match<Cue> match) {
        Numeral numeral = numbers.scan(at, match);
        if (numeral == null && text.at(at) == ARABIC_AND) {
            numeral = numbers.scan(at + 1);
            if (numeral != null) {
                add(AND, at + 1);
            }
        }
        if (numeral != null) {
            hasNumber = true;
            tokens.add(Token.of(numeral, at, numbers.end()));
            at = numbers.end();
            return true;
        }
        if (!Scripts.isDigit(text.at(at))) {
            return false;
        }
        int end = at;
        int value = 0;
        while (Scripts.isDigit(text.at(end))) {
            value = Math.min(value * 10 + text.at(end) - '0', 100_000);
            end++;
        }
        hasFigure = true;
        tokens.add(Token.valued(INTEGER, at, end, value));
        at = end;
        return true;
    }

    private boolean known(Phrases.@Nullable Match<Cue> match) {
        if (match == null) {
            return false;
        }
        Cue.Kind kind = match.meaning().kind();
        hasBody |= kind == Cue.Kind.ORGAN;
        hasKey |= kind == Cue.Kind.RESOLUTION || kind == Cue.Kind.DECISION;
        boolean body = kind == Cue.Kind.ORGAN || kind == Cue.Kind.OTHER;
        if (body && text.at(at) == ARABIC_AND) {
            add(AND, at + 1); // ومجلس الأمن
        }
        add(match.meaning(), match.end() + (isGenitive(match.end()) ? 2 : 0));
        return true;
    }

    /** The English {@code 's}. */
    private boolean isGenitive(int end) {
        return text.at(end) == '\''
                && text.at(end + 1) == 's'
                && Scripts.endsWord(text.at(end + 2));
    }

    private void word() {
        int end = at + 1;
        if (Scripts.isAlphabetic(text.at(at))) {
            end = text.wordEnd(at);
            while (isMark(text.at(end))) {
                end++;
            }
            if (isGenitive(end)) {
                end += 2;
            } else if (text.at(end) == '\'' && Scripts.isAlphabetic(text.at(end + 1))) {
                end++;
            }
        }
        char letter = end == at + 1 ? Scripts.partLetter(text.at(at)) : 0;
        if (letter != 0) {
            add(new Cue(Cue.Kind.LETTER, Set.of(), Set.of(String.valueOf(letter))), end);
        } else {
            add(Character.isUpperCase(text.at(at)) ? CAPITALIZED : Cue.PLAIN, end);
        }
    }

    private static boolean isMark(char c) {
        return c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private Cue punctuation(char c) {
        return switch (c) {
            case ';', '\u061B', '\u3002', '!', '?', '\u061F' -> STOP;
            case '.' -> endsSentence() ? STOP : SIGN;
            case ',', '\u060C', '\u3001' -> SEPARATOR;
            case '(', '[', '\u00AB', '\u300A' -> OPEN;
            case ')', ']', '\u00BB', '\u300B' -> CLOSE;
            case '"', '\u201C', '\u201D', '\u201E' -> QUOTE;
            case ':' -> ARTICLE;
            default -> SIGN;
        };
    }

    private boolean endsSentence() {
        int next = at + 1;
        if (next < text.length() && text.at(next) != ' ') {
            return false;
        }
        while (text.at(next) == ' ') {
            next++;
        }
        int word = at;
        while (Scripts.isAlphabetic(text.at(word - 1))) {
            word--;
        }
        boolean abbreviation = word < at && at - word <= LONGEST_ABBREVIATION;
        return next >= text.length()
                || !(abbreviation
                        || Character.isLowerCase(text.at(next))
                        || Scripts.isDigit(text.at(next)));
    }
}
