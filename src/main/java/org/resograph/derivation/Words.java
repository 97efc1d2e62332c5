package org.resograph.derivation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text without what typography and case do to them: letters and figures alone,
 * without accents, vowel marks and lengthening strokes. Each Chinese character is a word.
 */
record Words(List<String> list) {

    Words {
        list = List.copyOf(list);
    }

    /**
     * By the tag of a language: the profiles of languages are the parser's, which stands beside.
     */
    private static final Map<String, Set<String>> ARTICLES =
            Map.of(
                    "en", Set.of("the"),
                    "fr", Set.of("la", "le", "les", "l"),
                    "es", Set.of("la", "el", "los", "las"),
                    "de", Set.of("der", "die", "das"));

    static Words of(String text) {
        return new Words(Token.of(text).stream().map(Token::word).toList());
    }

    /**
     * The words of a title by which titles are compared: without the article at its head, which
     * comes and goes from one year to the next ("The human rights situation in …").
     *
     * @param language its tag
     */
    static Words ofTitle(String title, String language) {
        List<String> words = of(title).list();
        boolean begins =
                words.size() > 1
                        && ARTICLES.getOrDefault(language, Set.of()).contains(words.get(0));
        return begins ? new Words(words.subList(1, words.size())) : new Words(words);
    }

    /** Whether a text of these words says enough to be recognised by them. */
    boolean areAtLeast(int n) {
        boolean areCharacters =
                !list.isEmpty()
                        && Character.isIdeographic(list.get(list.size() / 2).codePointAt(0));
        return list.size() >= (areCharacters ? 2 * n : n);
    }

    /** A number for these words in a context, from 0 up to 2<sup>55</sup>. */
    long key(String context) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((context + "\n").getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(String.join(" ", list).getBytes(StandardCharsets.UTF_8));
            long key = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                key = key << Byte.SIZE | hash[i] & 0xFF;
            }
            return fit(key);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** 55 bits: as much of an integer as TDB2 keeps in its indexes, without a table of nodes. */
    static long fit(long key) {
        return key >>> (Long.SIZE - 55);
    }
}
