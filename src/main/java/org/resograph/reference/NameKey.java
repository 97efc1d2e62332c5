package org.resograph.reference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.resograph.text.Language;

/**
 * What two spellings of one name have in common: its letters, in lower case, without marks. Spaces,
 * hyphens, apostrophes, brackets, digits of footnotes, direction marks, accents, vowel marks and
 * tatweel go; so do the differences between the Arabic letters that print confuses, between letters
 * of another script that look the same, and between traditional and simplified ideographs. The
 * order of the letters stays: a key never makes one name out of two.
 */
final class NameKey {

    private static final int TATWEEL = 0x0640;
    private static final String CYRILLIC_LOOKS = "АВСЕНІЈКМОРЅТХУасеіјорѕху";
    private static final String LATIN_LOOKS = "ABCEHIJKMOPSTXYaceijopsxy";
    private static final String ARABIC_VARIANTS = "ةىیکھہ";
    private static final String ARABIC_LETTERS = "هييكهه";

    private static final Map<Language, Set<String>> ARTICLES =
            Map.of(
                    Language.ENGLISH, Set.of("the"),
                    Language.FRENCH, Set.of("le", "la", "les", "l"),
                    Language.SPANISH, Set.of("el", "la", "los", "las"));

    private static final int LONGEST_ARTICLE = 3;

    /** Letters up to the Arabic ones, folded: thousands of names are, at each start. */
    private static final char[] FOLDED = table(false);

    private static final char[] FOLDED_CYRILLIC = table(true);

    private NameKey() {}

    /** The key of a name that has no figures of its own, such as the name of a state. */
    static String of(String name, Language language) {
        return of(name, language, false);
    }

    /** The key of a name with its figures: {@code Agenda 21} is not {@code Agenda 2030}. */
    static String withFigures(String name, Language language) {
        return of(name, language, true);
    }

    private static String of(String name, Language language, boolean figures) {
        StringBuilder key = new StringBuilder(name.length());
        String plain = decomposed(name);
        boolean cyrillic = language.equals(Language.RUSSIAN);
        for (int i = 0; i < plain.length(); ) {
            int letter = plain.codePointAt(i);
            i += Character.charCount(letter);
            if (isKept(letter) || (figures && Character.isDigit(letter))) {
                key.appendCodePoint(fold(letter, cyrillic));
            }
        }
        return key.toString();
    }

    /**
     * The key of a name without the article at its start or, in inverted forms, at its end; the
     * same as {@link #of} where there is none.
     */
    static String withoutArticle(String name, Language language) {
        return withoutArticle(name, language, false);
    }

    /** As {@link #withFigures}, without an article. */
    static String withFiguresWithoutArticle(String name, Language language) {
        return withoutArticle(name, language, true);
    }

    private static String withoutArticle(String name, Language language, boolean figures) {
        return of(bare(name, language), language, figures);
    }

    /** The keys under which a name is found: its own, and the one without an article. */
    static List<String> all(String name, Language language) {
        String key = of(name, language);
        String bare = bare(name, language);
        if (bare.length() == name.length()) {
            return List.of(key);
        }
        String other = of(bare, language);
        return key.equals(other) ? List.of(key) : List.of(key, other);
    }

    /** The name but for an article that is its first word or, if that is none, its last. */
    private static String bare(String name, Language language) {
        Set<String> articles = ARTICLES.get(language);
        if (articles == null) {
            return name;
        }
        int start = 0;
        while (start < name.length() && isBreak(name.charAt(start))) {
            start++;
        }
        int end = name.length();
        while (end > start && isBreak(name.charAt(end - 1))) {
            end--;
        }
        int first = start;
        while (first < end && !isBreak(name.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > start && !isBreak(name.charAt(last - 1))) {
            last--;
        }
        if (first == end) {
            return name;
        }
        if (isArticle(articles, name, start, first)) {
            return name.substring(first);
        }
        return isArticle(articles, name, last, end) ? name.substring(0, last) : name;
    }

    private static boolean isArticle(Set<String> articles, String name, int start, int end) {
        return end - start <= LONGEST_ARTICLE
                && articles.contains(name.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isBreak(char c) {
        return Character.isWhitespace(c) || "’'‘ʼ`,()".indexOf(c) >= 0;
    }

    private static boolean isKept(int letter) {
        return Character.isLetter(letter) && letter != TATWEEL;
    }

    private static char[] table(boolean cyrillic) {
        char[] table = new char['\u0700'];
        for (char c = 0; c < table.length; c++) {
            table[c] = (char) foldOne(c, cyrillic);
        }
        return table;
    }

    private static int fold(int letter, boolean cyrillic) {
        char[] table = cyrillic ? FOLDED_CYRILLIC : FOLDED;
        return letter < table.length
                ? table[letter]
                : Character.isIdeographic(letter) && Character.isBmpCodePoint(letter)
                        ? Han.simplified((char) letter)
                        : foldOne(letter, cyrillic);
    }

    private static int foldOne(int letter, boolean cyrillic) {
        if (letter < 0x80 && !cyrillic) {
            return Character.toLowerCase(letter);
        }
        int look = (cyrillic ? LATIN_LOOKS : CYRILLIC_LOOKS).indexOf(letter);
        if (look >= 0) {
            return Character.toLowerCase((cyrillic ? CYRILLIC_LOOKS : LATIN_LOOKS).charAt(look));
        }
        int variant = ARABIC_VARIANTS.indexOf(letter);
        return variant >= 0 ? ARABIC_LETTERS.charAt(variant) : Character.toLowerCase(letter);
    }

    /** Letters and their marks apart; most names are ASCII, and need no look. */
    private static String decomposed(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return Normalizer.normalize(name, Normalizer.Form.NFKD);
            }
        }
        return name;
    }
}
