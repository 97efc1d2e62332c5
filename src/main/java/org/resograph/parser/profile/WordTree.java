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
        Node<T> last = root;
        for (int i = 0; i < word.length(); i++) {
            last = last.grow(word.charAt(i));
        }
        return last;
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

        /** Keys that lie closer together than this have a table. */
        private static final int WIDEST = 128;

        /** So few keys that lie far apart are looked through. */
        private static final int FEW = 8;

        private static final int PAGE = 128;

        private static final char[] NO_KEYS = {};
        private static final Object[] NO_NODES = {};

        /** The characters that lead on, in order, and where to. */
        private char[] keys = NO_KEYS;

        private Object[] next = NO_NODES;

        /** The first of them again, which is the only one in most nodes. */
        private char firstKey;

        private @Nullable Node<T> first;

        /** Where the keys stand close together: where to, by the key less the first one. */
        private @Nullable Object[] table = NO_NODES;

        /** Where many keys stand far apart: a table for each run of {@link #PAGE} characters. */
        private @Nullable Object @Nullable [] @Nullable [] pages;

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
            int place = key - firstKey;
            if (place == 0) {
                return first;
            }
            if (place > 0 && place < table.length) {
                return (Node<T>) table[place];
            }
            return table.length > 0 || keys.length <= 1 ? null : (Node<T>) farNext(key);
        }

        private @Nullable Object farNext(char key) {
            if (pages != null) {
                Object[] page = pages[key / PAGE];
                return page == null ? null : page[key % PAGE];
            }
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == key) {
                    return next[i];
                }
            }
            return null;
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
            arrange(key, child);
            return child;
        }

        /** Puts a key that is new where it is found at once. */
        private void arrange(char key, Node<T> child) {
            int span = keys[keys.length - 1] - keys[0] + 1;
            if (span <= WIDEST) {
                table = keys.length > 1 ? new Object[span] : NO_NODES;
                for (int i = 0; i < next.length && table.length > 0; i++) {
                    table[keys[i] - firstKey] = next[i];
                }
                return;
            }
            table = NO_NODES;
            if (pages != null) {
                put(pages, key, child);
            } else if (keys.length > FEW) {
                pages = new Object[Character.MAX_VALUE / PAGE + 1][];
                for (int i = 0; i < next.length; i++) {
                    put(pages, keys[i], next[i]);
                }
            }
        }

        private static void put(@Nullable Object[] @Nullable [] pages, char key, Object child) {
            Object[] page = pages[key / PAGE];
            if (page == null) {
                page = new Object[PAGE];
                pages[key / PAGE] = page;
            }
            page[key % PAGE] = child;
        }
    }
}
