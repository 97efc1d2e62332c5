package org.resograph.parser.words.citation;

import org.jspecify.annotations.Nullable;
import org.resograph.parser.words.citation.Numeral.Form;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.parser.words.phrase.Phrases;
import org.resograph.parser.words.phrase.Scripts;

/** Finds a {@link Numeral} at a place of a text; its grammar is there. */
final class NumberScanner {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2199;
    private static final int LAST_SESSION = 199;

    /** Longer runs of digits are amounts, telephone numbers, anything but a resolution. */
    private static final int LONGEST = 5;

    private final CasedText text;
    private final @Nullable Lexicon lexicon;
    private int at;

    NumberScanner(CasedText text, @Nullable Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Where the number ends that was found last. */
    int end() {
        return at;
    }

    /** The number that starts at {@code start}, which is the start of a word; null for none. */
    @Nullable Numeral scan(int start) {
        return scan(start, phrase(start));
    }

    private Phrases.@Nullable Match<Cue> phrase(int start) {
        return lexicon == null ? null : lexicon.match(text, start);
    }

    /**
     * The same, if it is known already what stands there.
     *
     * @param phrase of the word list that stands there
     */
    @Nullable Numeral scan(int start, Phrases.@Nullable Match<Cue> phrase) {
        if (!mayStart(text.at(start), phrase)) {
            return null;
        }
        boolean glued = gluedBefore(start);
        if (glued && !isBehindFigure(start)) {
            return null;
        }
        at = start;
        String prefix = prefix(phrase);
        int first = digits();
        if (first <= 0) {
            return null;
        }
        if (text.at(at) == '/') {
            at++;
            return glued ? null : afterSlash(prefix, first);
        }
        Numeral numeral = prefix.isEmpty() ? beforeParenthesis(first) : null;
        return glued && numeral != null && numeral.form() != Form.PAREN ? null : numeral;
    }

    /** The end of a run of the Security Council's, {@code 1267-1270 (1999)}: a figure before it. */
    private boolean isBehindFigure(int start) {
        if (text.at(start - 1) != '-' || !Scripts.isDigit(text.at(start - 2))) {
            return false;
        }
        char before = text.at(beforeDigits(start - 2));
        return before == ' ' || before == 0;
    }

    /** Whether a number can start so; most words can not. */
    private static boolean mayStart(char c, Phrases.@Nullable Match<Cue> phrase) {
        return Scripts.isDigit(c)
                || c == 'S'
                || c == 'E'
                || c == 'С'
                || c == 'Е'
                || (phrase != null && phrase.meaning().kind() == Cue.Kind.SESSION);
    }

    /**
     * Whether what is before makes it a piece of something longer: {@code P-2/1}, {@code 1.5/2};
     * but not the end of a run, {@code 41/3-41/5}.
     */
    private boolean gluedBefore(int start) {
        char before = text.at(start - 1);
        char farther = text.at(start - 2);
        return switch (before) {
            case '/' -> Scripts.isDigit(farther) || Scripts.isAlphabetic(farther);
            case '-' ->
                    Scripts.isAlphabetic(farther)
                            || (Scripts.isDigit(farther) && !endsNumber(start - 2));
            case '.', ',' -> Scripts.isDigit(farther);
            default -> Scripts.isDigit(before);
        };
    }

    /** Whether a number with its session ends at a place, and nothing longer: {@code 41/3}. */
    private boolean endsNumber(int last) {
        int slash = beforeDigits(last);
        if (text.at(slash) != '/') {
            return false;
        }
        int before = beforeDigits(slash - 1);
        char c = text.at(before);
        return before < slash - 1 && c != '/' && c != '-' && !Scripts.isAlphabetic(c);
    }

    private int beforeDigits(int last) {
        int i = last;
        while (Scripts.isDigit(text.at(i))) {
            i--;
        }
        return i;
    }

    private String prefix(Phrases.@Nullable Match<Cue> match) {
        int letters = text.at(at) == 'E' || text.at(at) == 'Е' ? 1 : 0;
        char s = text.at(at + letters);
        if ((s == 'S' || s == 'С') && text.at(at + letters + 1) == '-') {
            at += letters + 2;
            return letters == 1 ? "ES-" : "S-";
        }
        if (match != null && match.meaning().kind() == Cue.Kind.SESSION) {
            at = match.end();
            return match.meaning().is("es-") ? "ES-" : match.meaning().is("s-") ? "S-" : "";
        }
        return "";
    }

    /** A number without a leading zero; -1 for none. */
    private int digits() {
        int start = at;
        int value = 0;
        while (Scripts.isDigit(text.at(at))) {
            value = at - start < LONGEST ? value * 10 + text.at(at) - '0' : -1;
            at++;
            if (at - start > LONGEST) {
                return -1;
            }
        }
        return at == start || text.at(start) == '0' ? -1 : value;
    }

    private @Nullable Numeral afterSlash(String prefix, int session) {
        int start = at;
        int number = digits();
        boolean year = session >= FIRST_YEAR && session <= LAST_YEAR && prefix.isEmpty();
        if (number <= 0 || at - start > 3 || !(year || session <= LAST_SESSION) || goesOn()) {
            return null;
        }
        Form form = year ? Form.YEAR : Form.SESSION;
        return new Numeral(form, prefix, session, number, part());
    }

    /**
     * Whether more than a part is glued to the number: {@code 5/1/2}, {@code 5/1.3}, {@code 5/1st}.
     */
    private boolean goesOn() {
        char next = text.at(at);
        if (next == '/' || next == '.' || next == ',') {
            return Scripts.isDigit(text.at(at + 1)) || next == '/';
        }
        return !Scripts.endsWord(next)
                && !Scripts.isArabic(next)
                && !Scripts.endsWord(text.at(at + 1));
    }

    private @Nullable Numeral beforeParenthesis(int number) {
        String part = part();
        if (text.at(at) == ' ') {
            at++;
        }
        if (text.at(at) != '(') {
            return null;
        }
        at++;
        while (text.at(at) == ' ') {
            at++;
        }
        int inside = at;
        String prefix = prefix(phrase(at));
        int session = Scripts.isDigit(text.at(at)) ? digits() : romanFigures();
        boolean figures = Scripts.isDigit(text.at(inside));
        if (text.at(at) == ' ') {
            at++;
        }
        if (session <= 0 || text.at(at) != ')') {
            return null;
        }
        at++;
        if (figures) {
            return session >= FIRST_YEAR && session <= LAST_YEAR && part.isEmpty()
                    ? new Numeral(Form.PAREN, "", session, number, "")
                    : null;
        }
        return session > LAST_SESSION
                ? null
                : new Numeral(Form.ROMAN, prefix, session, number, part.isEmpty() ? part() : part);
    }

    private int romanFigures() {
        int start = at;
        while ("IVXLC".indexOf(text.at(at)) >= 0 && at - start < 10 && text.at(at) != 0) {
            at++;
        }
        return Numeral.arabic(text.slice(start, at));
    }

    /** A letter, or two with a hyphen, glued or after a space; leaves {@code at} after it. */
    private String part() {
        int start = at;
        if (text.at(at) == ' ') {
            at++;
        }
        String first = letter(start == at);
        if (first.isEmpty()) {
            at = start;
            return "";
        }
        int end = at;
        if (text.at(at) == '-') {
            at++;
            String last = letter(start + 1 == end);
            if (!last.isEmpty()) {
                return first + "-" + last;
            }
        }
        at = end;
        return first;
    }

    private String letter(boolean glued) {
        char c = text.at(at);
        char letter = Scripts.partLetter(glued ? Character.toUpperCase(c) : c);
        if (letter != 0 && Scripts.endsWord(text.at(at + 1))) {
            at++;
            return String.valueOf(letter);
        }
        Phrases.Match<Cue> match = lexicon == null || glued ? null : lexicon.match(text, at);
        if (match != null && match.meaning().kind() == Cue.Kind.LETTER) {
            at = match.end();
            return match.meaning().detail().iterator().next();
        }
        return "";
    }
}
