package org.resograph.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resograph.text.Language;

/**
 * What two spellings of one name have in common: its letters, in lower case, without marks. Spaces,
 * hyphens, apostrophes, brackets, digits of footnotes, direction marks, accents, vowel marks and
 * tatweel go; so do the differences between the Arabic letters that print confuses, and between
 * letters of another script that look the same. The order of the letters stays: a key never makes
 * one name out of two.
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
        Set<String> articles = ARTICLES.getOrDefault(language, Set.of());
        if (articles.isEmpty()) {
            return of(name, language, figures);
        }
        List<String> words = words(name, language, figures);
        if (words.size() > 1 && articles.contains(words.get(0))) {
            words.remove(0);
        } else if (words.size() > 1 && articles.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join("", words);
    }

    /** The keys under which a name is found: its own, and the one without an article. */
    static List<String> all(String name, Language language) {
        String key = of(name, language);
        String bare = withoutArticle(name, language);
        return key.equals(bare) ? List.of(key) : List.of(key, bare);
    }

    private static List<String> words(String name, Language language, boolean figures) {
        List<String> words = new ArrayList<>();
        String plain = decomposed(name);
        int start = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || isBreak(plain.charAt(i))) {
                String word = of(plain.substring(start, i), language, figures);
                if (!word.isEmpty()) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isBreak(char c) {
        return Character.isWhitespace(c) || "’'‘ʼ`,()".indexOf(c) >= 0;
    }

    private static boolean isKept(int letter) {
        return Character.isLetter(letter) && letter != TATWEEL;
    }

    private static int fold(int letter, boolean cyrillic) {
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
