package org.resograph.parser.words.phrase;

import java.util.Map;

/**
 * The first words of the phrases of a tree, by their hashes ({@link CasedText#head}): at most
 * places of a text no phrase starts, which this tells without a walk; elsewhere the walk starts
 * behind the first word. A phrase ends where a word does, so it can only stand where its whole
 * first word does.
 */
final class FirstWords {

    /** So many slots there are for each word at least, so that most of them are free. */
    private static final int ROOM = 4;

    /** The numbers that are kept of each slot, side by side. */
    private static final int FROM = 0;

    private static final int TO = 1;
    private static final int NODE = 2;
    private static final int DEPTH = 3;
    private static final int FIELDS = 4;

    /** 0 for none; a head is none of that. */
    private final char[] heads;

    /**
     * Of each slot, where in {@link #characters} those of its word start and end, nowhere for that
     * of several words; the node where the walk starts, and how many characters lead to it.
     */
    private final int[] numbers;

    /** Those of all words, one after the other. */
    private final char[] characters;

    /**
     * @param byHead the word that each head is of; empty where it is that of several
     */
    FirstWords(Map<Character, String> byHead, PhraseTree<?> tree) {
        int size = Integer.highestOneBit(Math.max(1, ROOM * byHead.size())) << 1;
        heads = new char[size];
        numbers = new int[FIELDS * size];
        StringBuilder all = new StringBuilder();
        byHead.forEach((head, word) -> put(head, word, tree, all));
        characters = all.toString().toCharArray();
    }

    /** Notes a head with the word it is of. */
    static void note(Map<Character, String> byHead, char head, String word) {
        byHead.merge(head, word, (one, other) -> one.equals(other) ? one : "");
    }

    private void put(char head, String word, PhraseTree<?> tree, StringBuilder all) {
        int slot = head >> 1 & heads.length - 1;
        while (heads[slot] != 0) {
            slot = slot + 1 & heads.length - 1;
        }
        heads[slot] = head;
        int node = PhraseTree.ROOT;
        int depth = 0;
        while (depth < word.length() && tree.leaf(node) == null) {
            node = tree.next(node, word.charAt(depth++));
        }
        int at = FIELDS * slot;
        numbers[at + FROM] = all.length();
        numbers[at + TO] = all.append(word).length();
        numbers[at + NODE] = node;
        numbers[at + DEPTH] = depth;
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
        return numbers[FIELDS * slot + FROM] == numbers[FIELDS * slot + TO];
    }

    /** Whether the word of a slot stands at a place. */
    boolean isAt(int slot, CasedText text, int start) {
        int at = FIELDS * slot;
        return text.hasSmall(characters, numbers[at + FROM], numbers[at + TO], start);
    }

    /** Where the word leads. */
    int node(int slot) {
        return numbers[FIELDS * slot + NODE];
    }

    /** How many of its characters lead there: no more than needed to know the one phrase. */
    int depth(int slot) {
        return numbers[FIELDS * slot + DEPTH];
    }
}
