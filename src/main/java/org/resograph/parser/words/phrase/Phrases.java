package org.resograph.parser.words.phrase;

import java.util.Arrays;
import java.util.BitSet;
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

    private final Node<T> root = new Node<>();

    /** The characters that a phrase can start with, capital or not: most places are none. */
    private final BitSet starts = new BitSet();

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
        Node<T> node = root;
        for (int i = 0; i < text.length(); i++) {
            node = node.child(Character.toLowerCase(text.at(i)));
        }
        starts.set(Character.toLowerCase(text.at(0)));
        starts.set(Character.toUpperCase(text.at(0)));
        T before = node.meaning;
        boolean capital = Character.isUpperCase(text.at(0));
        node.capital = capital && (before == null || node.capital);
        node.meaning = before == null ? meaning : sum.apply(before, meaning);
    }

    /** The longest phrase that stands at {@code start}; null for none. */
    public @Nullable Match<T> match(CasedText text, int start) {
        if (!starts.get(text.at(start))) {
            return null;
        }
        Node<T> node = root;
        Match<T> longest = null;
        for (int i = start; i < text.length(); i++) {
            node = node.get(Character.toLowerCase(text.at(i)));
            if (node == null) {
                break;
            }
            T meaning = node.meaning;
            if (meaning != null
                    && (!node.capital || Character.isUpperCase(text.at(start)))
                    && !Scripts.joins(text.at(i), text.at(i + 1))) {
                longest = new Match<>(meaning, i + 1);
            }
        }
        return longest;
    }

    /** A place in the tree, one character deep. Few have more than a few children. */
    private static final class Node<T> {
        private char[] keys = {};
        private Object[] children = {};
        private @Nullable T meaning;
        private boolean capital;

        @SuppressWarnings("unchecked") // only child() writes there, and only nodes of T
        @Nullable Node<T> get(char key) {
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == key) {
                    return (Node<T>) children[i];
                }
            }
            return null;
        }

        Node<T> child(char key) {
            Node<T> child = get(key);
            if (child == null) {
                child = new Node<>();
                keys = Arrays.copyOf(keys, keys.length + 1);
                children = Arrays.copyOf(children, children.length + 1);
                keys[keys.length - 1] = key;
                children[children.length - 1] = child;
            }
            return child;
        }
    }
}
