package org.resograph.parser.words.phrase;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as a tree by the heads of their words ({@link CasedText#head}). All steps of it are in
 * one table by hash, so that each word costs one look at memory. Words that differ may have one
 * head, so several phrases may end in one node: who walks there compares their characters.
 *
 * @param <T> what is kept of the phrases that end in a node
 */
final class PhraseTree<T> {

    /** The node of no words yet. */
    static final int ROOT = 0;

    /** No step leads back to the root. */
    static final int NONE = 0;

    private static final int NODE_BITS = 24;
    private static final long NODE = (1L << NODE_BITS) - 1;

    /** Odd, and near the golden ratio of 2 to the 64th: it spreads what lies close together. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A bit for each head that a phrase starts with: most words of a text are none of these. */
    private final long[] firsts = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    /** Each the node it leads from, the head, and the node it leads to; 0 for none. */
    private long[] steps = new long[64];

    private int stepCount;

    private @Nullable Object[] ends = new Object[16];
    private int nodeCount = 1;

    /** Whether a phrase starts with a word of this head. */
    boolean isFirst(char head) {
        return (firsts[head >> 6] >>> head & 1) != 0;
    }

    /** The node after one more word; {@link #NONE} if no phrase goes on so. */
    int next(int node, char head) {
        long from = from(node, head);
        int slot = slot(from);
        while (steps[slot] != 0) {
            if (steps[slot] >>> NODE_BITS == from) {
                return (int) (steps[slot] & NODE);
            }
            slot = slot + 1 & steps.length - 1;
        }
        return NONE;
    }

    /** The node after one more word, grown where there was none. */
    int grow(int node, char head) {
        int next = next(node, head);
        if (next != NONE) {
            return next;
        }
        if (nodeCount > NODE) {
            throw new IllegalStateException("too many phrases");
        }
        if (nodeCount == ends.length) {
            ends = Arrays.copyOf(ends, 2 * nodeCount);
        }
        if (node == ROOT) {
            firsts[head >> 6] |= 1L << head;
        }
        put(node, head, nodeCount);
        return nodeCount++;
    }

    /** What is kept of the phrases that end in a node; null for none. */
    @SuppressWarnings("unchecked") // only end(int, T) writes there
    @Nullable T end(int node) {
        return (T) ends[node];
    }

    /** Keeps what there is of the phrases that end in a node. */
    void end(int node, T phrases) {
        ends[node] = phrases;
    }

    private void put(int node, char head, int to) {
        if (2 * ++stepCount > steps.length) {
            long[] before = steps;
            steps = new long[2 * before.length];
            for (long step : before) {
                if (step != 0) {
                    put(step);
                }
            }
        }
        put(from(node, head) << NODE_BITS | to);
    }

    private void put(long step) {
        int slot = slot(step >>> NODE_BITS);
        while (steps[slot] != 0) {
            slot = slot + 1 & steps.length - 1;
        }
        steps[slot] = step;
    }

    private static long from(int node, char head) {
        return (long) node << Character.SIZE | head;
    }

    private int slot(long from) {
        return (int) (from * SPREAD >>> 40) & steps.length - 1;
    }
}
