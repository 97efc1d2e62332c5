package org.resograph.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;

/**
 * Where the numbers of sibling paragraphs start anew. Of a resolution with sections I and II, each
 * with paragraphs 1 to 3, the second 1 opens the second sequence; a number that is merely printed
 * twice, or out of order, opens none.
 */
final class Sequences {

    private static final int NO_NUMBER = -1;
    private static final Set<String> FIRST_LABELS = Set.of("a", "i", "1");

    private Sequences() {}

    /**
     * The sequence of each block, from 1. Only the numbers decide, never headings, which a source
     * may lack. A preamble belongs to the numbers that follow it; sub-paragraphs have sequences of
     * their own.
     */
    static int[] of(List<Block> siblings) {
        int[] numbers = new int[siblings.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(siblings.get(i));
        }
        int[] sequences = ofLists(siblings);
        Set<Integer> used = new HashSet<>();
        int sequence = 1;
        int last = 0;
        int preamble = -1; // the first preambular paragraph since the last number
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != NO_NUMBER) {
                if (startsAnew(numbers, i, last, used)) {
                    sequence++;
                    used.clear();
                    if (preamble >= 0) {
                        fill(sequences, preamble, i, sequence, siblings);
                    }
                }
                used.add(numbers[i]);
                last = numbers[i];
                preamble = -1;
            } else if (preamble < 0 && isPreambular(siblings.get(i))) {
                preamble = i;
            }
            if (sequences[i] == 0) {
                sequences[i] = sequence;
            }
        }
        return sequences;
    }

    /**
     * The sequence of each sub-paragraph: a list that starts again with a, i or 1; 0 for others.
     */
    private static int[] ofLists(List<Block> siblings) {
        int[] sequences = new int[siblings.size()];
        Set<String> used = new HashSet<>();
        int sequence = 1;
        for (int i = 0; i < sequences.length; i++) {
            if (siblings.get(i) instanceof Paragraph p && p.kind() == ParagraphKind.SUB_PARAGRAPH) {
                String label = p.label().orElse("");
                if (FIRST_LABELS.contains(label) && used.contains(label)) {
                    sequence++;
                    used.clear();
                }
                used.add(label);
                sequences[i] = sequence;
            }
        }
        return sequences;
    }

    private static void fill(
            int[] sequences, int from, int to, int sequence, List<Block> siblings) {
        for (int i = from; i < to; i++) {
            if (isPreambular(siblings.get(i))) {
                sequences[i] = sequence;
            }
        }
    }

    // "1" after any number; or a run of two numbers that both came before, where "1" is missing.
    private static boolean startsAnew(int[] numbers, int at, int last, Set<Integer> used) {
        int number = numbers[at];
        if (number == 1) {
            return !used.isEmpty();
        }
        return number < last
                && used.contains(number)
                && used.contains(number + 1)
                && next(numbers, at) == number + 1;
    }

    private static int next(int[] numbers, int at) {
        for (int i = at + 1; i < numbers.length; i++) {
            if (numbers[i] != NO_NUMBER) {
                return numbers[i];
            }
        }
        return NO_NUMBER;
    }

    private static boolean isPreambular(Block block) {
        return block instanceof Paragraph p && p.kind() == ParagraphKind.PREAMBULAR;
    }

    /** The number of an operative or plain paragraph, if its label is one in figures. */
    private static int number(Block block) {
        if (block instanceof Paragraph p
                && (p.kind() == ParagraphKind.OPERATIVE || p.kind() == ParagraphKind.PLAIN)) {
            return p.label().map(Sequences::number).orElse(NO_NUMBER);
        }
        return NO_NUMBER;
    }

    private static int number(String label) {
        boolean figures =
                !label.isEmpty()
                        && label.length() <= 6
                        && label.chars().allMatch(c -> c >= '0' && c <= '9');
        return figures ? Integer.parseInt(label) : NO_NUMBER;
    }
}
