package org.resograph.parser.words.phrase;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what they mean, as a tree by their characters: the longest that stands at a place is
 * found in one walk. Case is ignored but for a capital at the start of a phrase, which the text
 * must have too, unless the phrase is there without it as well; a phrase ends where a word or a
 * figure ends.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {

    private final PhraseTree<Meaning<T>> tree = new PhraseTree<>();

    /** By the hash of each phrase's first word, that word. */
    private final Map<Character, String> byHead = new HashMap<>();

    /** The same to look up fast; made when the first text is asked about. */
    private volatile @Nullable FirstWords firstWords;

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
        if (text.head(0) != 0) {
            FirstWords.note(byHead, text.head(0), small.substring(0, text.wordEnd(0)));
        }
        firstWords = null;
        int node = tree.grow(small.toString());
        Meaning<T> before = tree.meaning(node);
        boolean capital = Character.isUpperCase(text.at(0)) && (before == null || before.capital());
        tree.mean(
                node,
                new Meaning<>(
                        before == null ? meaning : sum.apply(before.value(), meaning), capital));
    }

    private FirstWords firstWords() {
        FirstWords known = firstWords;
        if (known == null) {
            known = new FirstWords(byHead, tree);
            firstWords = known;
        }
        return known;
    }

    /**
     * The first of the places at which a word, a figure or a mark starts, from the n-th on, where a
     * phrase may start; their number for none. Who has nothing to do at the others need not go
     * there.
     */
    public int next(CasedText text, int n) {
        FirstWords first = firstWords();
        int next = n;
        while (next < text.starts() && first.slot(text.head(text.start(next))) < 0) {
            next++;
        }
        return next;
    }

    /** Whether a phrase that stands between two places has its capital, and ends with a word. */
    private static boolean fits(Meaning<?> meaning, CasedText text, int start, int end) {
        return (!meaning.capital() || Character.isUpperCase(text.at(start)))
                && !Scripts.joins(text.at(end - 1), text.at(end));
    }

    /** The longest phrase that stands at {@code start}; null for none. */
    public @Nullable Match<T> match(CasedText text, int start) {
        char head = text.head(start);
        // Within a word no head is known, and some ask there: behind what is written as one with
        // it.
        if (head == 0) {
            return match(text, start, PhraseTree.ROOT, start);
        }
        FirstWords first = firstWords();
        int slot = first.slot(head);
        if (slot < 0) {
            return null;
        }
        if (first.isOfSeveral(slot)) {
            return match(text, start, PhraseTree.ROOT, start);
        }
        return first.isAt(slot, text, start)
                ? match(text, start, first.node(slot), start + first.depth(slot))
                : null;
    }

    /** The longest phrase, of which the characters before a place have led to a node. */
    private @Nullable Match<T> match(CasedText text, int start, int from, int place) {
        Meaning<T> longest = null;
        int end = start;
        int node = from;
        int at = place;
        while (true) {
            String leaf = tree.leaf(node);
            int reached = leaf == null ? at : start + leaf.length();
            Meaning<T> meaning = tree.meaning(node);
            if (meaning != null
                    && (leaf == null || text.hasSmall(leaf, at - start, at))
                    && fits(meaning, text, start, reached)) {
                longest = meaning;
                end = reached;
            }
            node =
                    leaf == null && at < text.length()
                            ? tree.next(node, text.small(at))
                            : PhraseTree.NONE;
            if (node == PhraseTree.NONE) {
                return longest == null ? null : new Match<>(longest.value(), end);
            }
            at++;
        }
    }
}
