package org.resograph.parser.words.phrase;

import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.profile.WordTree;

/**
 * Phrases and what they mean, as a tree by their characters: the longest that stands at a place is
 * found in one walk. Case is ignored but for a capital at the start of a phrase, which the text
 * must have too, unless the phrase is there without it as well; a phrase ends where a word or a
 * figure ends.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {

    private final WordTree<Meaning<T>> tree = new WordTree<>();

    /**
     * A bit for the head of each phrase's first word: at most places no phrase starts, and this
     * tells it without a walk. What has its bit may still be none.
     */
    private final long[] heads = new long[1 << 9];

    /** What a phrase means, and whether it starts with a capital. */
    private record Meaning<T>(T value, boolean capital) {}

    /**
     * A phrase in a text.
     *
     * @param meaning what it means
     * @param end after its last character
     */
    public record Match<T>(T meaning, int end) {}

    /** Adds a phrase; one that is there already gets the new meaning. */
    public void add(String phrase, T meaning) {
        add(phrase, meaning, (before, now) -> now);
    }

    /** Adds a phrase; one that is there already gets the sum of its meanings. */
    public void add(String phrase, T meaning, BinaryOperator<T> sum) {
        CasedText text = CasedText.of(phrase);
        if (text.length() == 0) {
            return;
        }
        StringBuilder small = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            small.append(text.small(i));
        }
        int bit = text.head(0) >> 1;
        heads[bit >> 6] |= 1L << bit;
        WordTree.Node<Meaning<T>> node = tree.grow(small.toString());
        Meaning<T> before = node.meaning();
        boolean capital = Character.isUpperCase(text.at(0)) && (before == null || before.capital());
        node.mean(
                new Meaning<>(
                        before == null ? meaning : sum.apply(before.value(), meaning), capital));
    }

    private boolean mayStart(CasedText text, int start) {
        int head = text.head(start);
        int bit = head >> 1;
        // Within a word no head is known, and some ask there: behind what is written as one with
        // it.
        return head == 0 || (heads[bit >> 6] & 1L << bit) != 0;
    }

    /** Whether a phrase that stands between two places has its capital, and ends with a word. */
    private static boolean fits(Meaning<?> meaning, CasedText text, int start, int end) {
        return (!meaning.capital() || Character.isUpperCase(text.at(start)))
                && !Scripts.joins(text.at(end - 1), text.at(end));
    }

    /** The longest phrase that stands at {@code start}; null for none. */
    public @Nullable Match<T> match(CasedText text, int start) {
        if (!mayStart(text, start)) {
            return null;
        }
        WordTree.Node<Meaning<T>> node = tree.root();
        Meaning<T> longest = null;
        int end = start;
        for (int i = start; i < text.length(); i++) {
            node = node.next(text.small(i));
            if (node == null) {
                break;
            }
            Meaning<T> meaning = node.meaning();
            if (meaning != null && fits(meaning, text, start, i + 1)) {
                longest = meaning;
                end = i + 1;
            }
            String only = node.only();
            if (only != null) {
                int last = start + only.length();
                Meaning<T> whole = last > i + 1 ? node.onlyMeaning() : null;
                if (whole != null
                        && text.hasSmall(only, i + 1 - start, i + 1)
                        && fits(whole, text, start, last)) {
                    longest = whole;
                    end = last;
                }
                break;
            }
        }
        return longest == null ? null : new Match<>(longest.value(), end);
    }
}
