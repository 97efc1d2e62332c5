package org.resograph.derivation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text without what typography and case do to them: letters and figures alone,
 * without accents, vowel marks and lengthening strokes. Each Chinese character is a word.
 */
record Words(List<String> list) {

    private static final int TATWEEL = 0x640;

    Words {
        list = List.copyOf(list);
    }

    static Words of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isDropped(c)) {
                continue;
            }
            boolean isWordOfItsOwn = Character.isIdeographic(c);
            if (isWordOfItsOwn || !Character.isLetterOrDigit(c)) {
                end(word, words);
            }
            if (isWordOfItsOwn) {
                words.add(Character.toString(c));
            } else if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            }
        }
        end(word, words);
        return new Words(words);
    }

    private static boolean isDropped(int c) {
        return c == TATWEEL || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
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
