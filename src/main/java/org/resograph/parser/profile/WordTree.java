package org.resograph.parser.profile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and what each means, as a tree by their characters: what stands at a place of a text is
 * found in one walk. Whoever compares folded text grows it from folded words.
 *
 * @param <T> what a word means
 */
public final class WordTree<T> {

    private final Node<T> root = new Node<>();

    static <T> WordTree<T> of(Map<String, T> words) {
        WordTree<T> tree = new WordTree<>();
        words.forEach(tree::add);
        return tree;
    }

    /** The node in which a word ends, grown where there was none. */
    public Node<T> grow(String word) {
        Node<T> node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.grow(word.charAt(i));
        }
        return node;
    }

    /** Adds a word; one that is there already gets the new meaning. */
    void add(String word, T meaning) {
        grow(word).meaning = meaning;
    }

    /** The node of no characters yet. */
    public Node<T> root() {
        return root;
    }

    /** Adds the characters that words start with. */
    void addStarts(BitSet starts) {
        for (char key : root.keys) {
            starts.set(key);
        }
    }

    /**
     * The end of the longest word at a place, be it within a longer one of the text; -1 for none.
     */
    int longest(Folded text, int place) {
        return longest(text, place, false);
    }

    /** The end of the longest word at a place that ends where one of the text does; -1 for none. */
    int longestWhole(Folded text, int place) {
        return longest(text, place, true);
    }

    private int longest(Folded text, int place, boolean whole) {
        int end = -1;
        int at = place;
        for (Node<T> node = root.next(text.at(at)); node != null; node = node.next(text.at(at))) {
            at++;
            if (node.meaning != null && !(whole && Template.isInWord(text, at))) {
                end = at;
            }
        }
        return end;
    }

    /** What the word means that is a part of a text; null if it is none. */
    @Nullable T meaning(Folded text, int from, int to) {
        Node<T> node = root;
        for (int i = from; node != null && i < to; i++) {
            node = node.next(text.at(i));
        }
        return node == null ? null : node.meaning;
    }

    /** What was read of a word so far. */
    public static final class Node<T> {

        private static final int FEW = 3;
        private static final int WIDEST = 128;

        /** The characters that lead on, in order, and where to. */
        private char[] keys = {};

        private Object[] next = {};

        /** The first of them again, which is the only one in most nodes. */
        private char firstKey;

        private @Nullable Node<T> first;

        /** Where many keys stand close together: where to, by the key less the first one. */
        private @Nullable Object[] dense = {};

        /** Where many keys stand far apart: the keys by their hash, and beside them where to. */
        private char[] hashed = {};

        private @Nullable Object[] hashedNext = {};

        private @Nullable T meaning;

        /** What the word means that ends here; null if none does. */
        public @Nullable T meaning() {
            return meaning;
        }

        /** Sets what the word means that ends here. */
        public void mean(T what) {
            meaning = what;
        }

        /** The node after one more character; null if no word goes on so. */
        @SuppressWarnings("unchecked") // only grow() writes there, and only nodes of T
        public @Nullable Node<T> next(char key) {
            if (key == firstKey && first != null) {
                return first;
            }
            if (keys.length <= 1) {
                return null;
            }
            if (dense.length > 0) {
                int place = key - keys[0];
                return place < 0 || place >= dense.length ? null : (Node<T>) dense[place];
            }
            if (hashed.length > 0) {
                return (Node<T>) hashedNext[slot(key)];
            }
            int i = place(key);
            return i < 0 ? null : (Node<T>) next[i];
        }

        /** The slot of a key among those that are hashed; an empty one if it is none of them. */
        private int slot(char key) {
            int mask = hashed.length - 1;
            int slot = key * 0x9E37 >> 4 & mask;
            while (hashedNext[slot] != null && hashed[slot] != key) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        private void hash() {
            if (hashed.length < 2 * keys.length) {
                hashed = new char[Integer.highestOneBit(keys.length) * 4];
                hashedNext = new Object[hashed.length];
                for (int i = 0; i < keys.length; i++) {
                    int slot = slot(keys[i]);
                    hashed[slot] = keys[i];
                    hashedNext[slot] = next[i];
                }
            }
        }

        private int place(char key) {
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == key) {
                    return i;
                }
            }
            return -1;
        }

        private Node<T> grow(char key) {
            Node<T> known = next(key);
            if (known != null) {
                return known;
            }
            int at = -Arrays.binarySearch(keys, key) - 1;
            Node<T> child = new Node<>();
            keys = Arrays.copyOf(keys, keys.length + 1);
            next = Arrays.copyOf(next, next.length + 1);
            System.arraycopy(keys, at, keys, at + 1, keys.length - 1 - at);
            System.arraycopy(next, at, next, at + 1, next.length - 1 - at);
            keys[at] = key;
            next[at] = child;
            if (at == 0) {
                firstKey = key;
                first = child;
            }
            int span = keys[keys.length - 1] - keys[0] + 1;
            dense = new Object[keys.length > FEW && span <= WIDEST ? span : 0];
            for (int i = 0; dense.length > 0 && i < keys.length; i++) {
                dense[keys[i] - keys[0]] = next[i];
            }
            if (keys.length > FEW && dense.length == 0) {
                hash();
                int slot = slot(key);
                hashed[slot] = key;
                hashedNext[slot] = child;
            }
            return child;
        }
    }
}
