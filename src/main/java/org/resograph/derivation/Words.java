package org.resograph.derivation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The words of a text without what typography and case do to them: letters and figures alone,
 * without accents, vowel marks and lengthening strokes. Each Chinese character is a word.
 */
record Words(List<String> list) {

    Words {
        list = List.copyOf(list);
    }

    static Words of(String text) {
        return new Words(Token.of(text).stream().map(Token::word).toList());
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
