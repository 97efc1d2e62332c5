package org.resograph.parser.words.phrase;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first words of the phrases of a tree, by their heads ({@link CasedText#head}): at most places
 * of a text no phrase starts, which this tells without a walk; elsewhere the walk starts behind the
 * characters that the head is of.
 */
final class FirstWords {

    /** So many slots there are for each word at least, so that most of them are free. */
    private static final int ROOM = 4;

    /** 0 for none; a head is none of that. */
    private final char[] heads;

    /** The characters that a head is of; null where it is that of several words. */
    private final @Nullable String[] words;

    /** The nodes where the walks start. */
    private final int[] nodes;

    /** How many characters lead to each. */
    private final int[] depths;

    /**
     * @param byHead the characters that each head is of; empty where it is that of several words
     */
    FirstWords(Map<Character, String> byHead, PhraseTree<?> tree) {
        int size = Integer.highestOneBit(Math.max(1, ROOM * byHead.size())) << 1;
        heads = new char[size];
        words = new String[size];
        nodes = new int[size];
        depths = new int[size];
        byHead.forEach((head, word) -> put(head, word, tree));
    }

    /** Notes a head with the characters it is of. */
    static void note(Map<Character, String> byHead, char head, String word) {
        byHead.merge(head, word, (one, other) -> one.equals(other) ? one : "");
    }

    private void put(char head, String word, PhraseTree<?> tree) {
        int slot = head >> 1 & heads.length - 1;
        while (heads[slot] != 0) {
            slot = slot + 1 & heads.length - 1;
        }
        heads[slot] = head;
        words[slot] = word.isEmpty() ? null : word;
        int node = PhraseTree.ROOT;
        int depth = 0;
        while (depth < word.length() && tree.leaf(node) == null) {
            node = tree.next(node, word.charAt(depth++));
        }
        nodes[slot] = node;
        depths[slot] = depth;
    }

    /** The slot of a head; -1 if no phrase starts so. */
    int slot(char head) {
        int slot = head >> 1 & heads.length - 1;
        while (heads[slot] != head) {
            if (heads[slot] == 0) {
                return -1;
            }
            slot = slot + 1 & heads.length - 1;
        }
        return slot;
    }

    /** Whether several words have the head of a slot: then the walk starts at the root. */
    boolean isOfSeveral(int slot) {
        return words[slot] == null;
    }

    /** Whether the characters of the head of a slot stand at a place. */
    boolean isAt(int slot, CasedText text, int start) {
        String word = words[slot];
        return word != null && text.hasSmall(word, 0, start);
    }

    /** Where they lead. */
    int node(int slot) {
        return nodes[slot];
    }

    /** How many of them lead there: no more than needed to know the one phrase. */
    int depth(int slot) {
        return depths[slot];
    }
}
