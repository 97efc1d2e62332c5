package org.resograph.parser.words.phrase;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as a tree by their characters. All steps of it are in one table by hash, so that each
 * costs one look at memory; a phrase that shares no more characters with others is a leaf, whose
 * rest is compared at once.
 *
 * @param <T> what a phrase means
 */
final class PhraseTree<T> {

    /** The node of no characters yet. */
    static final int ROOT = 0;

    /** No step leads back to the root. */
    static final int NONE = 0;

    private static final int NODE_BITS = 24;
    private static final long NODE = (1L << NODE_BITS) - 1;

    /** Odd, and near the golden ratio of 2 to the 64th: it spreads what lies close together. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Each the node it leads from, the character, and the node it leads to; 0 for none. */
    private long[] steps = new long[64];

    private int stepCount;

    private @Nullable String[] leaves = new String[16];
    private @Nullable Object[] meanings = new Object[16];
    private int nodeCount = 1;

    /** The node after one more character; {@link #NONE} if no phrase goes on so. */
    int next(int node, char c) {
        long from = from(node, c);
        int slot = slot(from);
        while (steps[slot] != 0) {
            if (steps[slot] >>> NODE_BITS == from) {
                return (int) (steps[slot] & NODE);
            }
            slot = slot + 1 & steps.length - 1;
        }
        return NONE;
    }

    /** The one phrase that goes through a leaf or ends there; null for a node of several. */
    @Nullable String leaf(int node) {
        return leaves[node];
    }

    /** What the phrase means that ends in a node, or that of a leaf; null for none. */
    @SuppressWarnings("unchecked") // only mean() writes there
    @Nullable T meaning(int node) {
        return (T) meanings[node];
    }

    /** Sets what a phrase means, by the node that {@link #grow} gave. */
    void mean(int node, T meaning) {
        meanings[node] = meaning;
    }

    /** The node of a phrase, grown where there was none. */
    int grow(String phrase) {
        int node = ROOT;
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.equals(leaves[node])) {
                return node;
            }
            lengthen(node, i);
            int next = next(node, phrase.charAt(i));
            if (next == NONE) {
                int leaf = newNode();
                leaves[leaf] = phrase;
                put(node, phrase.charAt(i), leaf);
                return leaf;
            }
            node = next;
        }
        lengthen(node, phrase.length());
        return node;
    }

    /** Makes a leaf a node that others can share: its phrase goes one character further. */
    private void lengthen(int node, int depth) {
        String phrase = leaves[node];
        if (phrase == null || phrase.length() == depth) {
            leaves[node] = null;
            return;
        }
        int leaf = newNode();
        leaves[leaf] = phrase;
        meanings[leaf] = meanings[node];
        leaves[node] = null;
        meanings[node] = null;
        put(node, phrase.charAt(depth), leaf);
    }

    private int newNode() {
        if (nodeCount == leaves.length) {
            leaves = Arrays.copyOf(leaves, 2 * nodeCount);
            meanings = Arrays.copyOf(meanings, 2 * nodeCount);
        }
        if (nodeCount > NODE) {
            throw new IllegalStateException("too many phrases");
        }
        return nodeCount++;
    }

    private void put(int node, char c, int to) {
        if (2 * ++stepCount > steps.length) {
            long[] before = steps;
            steps = new long[2 * before.length];
            for (long step : before) {
                if (step != 0) {
                    put(step);
                }
            }
        }
        put(from(node, c) << NODE_BITS | to);
    }

    private void put(long step) {
        int slot = slot(step >>> NODE_BITS);
        while (steps[slot] != 0) {
            slot = slot + 1 & steps.length - 1;
        }
        steps[slot] = step;
    }

    private static long from(int node, char c) {
        return (long) node << Character.SIZE | c;
    }

    private int slot(long from) {
        return (int) (from * SPREAD >>> 40) & steps.length - 1;
    }
}
