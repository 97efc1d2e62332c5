package org.resograph.web.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which paragraph of an earlier text each of a later one was: first those that are the same word
 * for word, then those most alike, the nearer of two that are equally so. A paragraph may have
 * moved; what has less than a third of its pairs of words in common is another paragraph.
 */
final class Pairing {

    private static final double LEAST_LIKENESS = 1.0 / 3;

    /** A pair of words in more paragraphs than these tells nothing, and would cost their square. */
    private static final int MOST_WITH_FEATURE = 60;

    private static final int NONE = -1;

    private final int[] earlierOf;
    private final int[] laterOf;
    private final Set<Integer> moved = new HashSet<>();

    private Pairing(int earlier, int later) {
        earlierOf = new int[later];
        laterOf = new int[earlier];
        Arrays.fill(earlierOf, NONE);
        Arrays.fill(laterOf, NONE);
    }

    private record Candidate(int earlier, int later, double likeness) {

        int distance() {
            return Math.abs(earlier - later);
        }
    }

    static Pairing of(List<Paragraph> earlier, List<Paragraph> later, Locale language) {
        Pairing pairing = new Pairing(earlier.size(), later.size());
        pairing.pairSame(earlier, later);
        pairing.pairAlike(earlier, later, language);
        pairing.findMoved();
        return pairing;
    }

    /** The earlier paragraph that a later one was, or a negative number. */
    int earlierOf(int later) {
        return earlierOf[later];
    }

    /** Whether an earlier paragraph is none of the later ones. */
    boolean isGone(int earlier) {
        return laterOf[earlier] == NONE;
    }

    /** Whether a later paragraph stands elsewhere among those that both texts have. */
    boolean isMoved(int later) {
        return moved.contains(later);
    }

    private void pair(int before, int after) {
        laterOf[before] = after;
        earlierOf[after] = before;
    }

    /** Of several that are the same, the first is the first. */
    private void pairSame(List<Paragraph> earlier, List<Paragraph> later) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            places.computeIfAbsent(earlier.get(i).text(), t -> new ArrayDeque<>()).add(i);
        }
        for (int i = 0; i < later.size(); i++) {
            Deque<Integer> same = places.getOrDefault(later.get(i).text(), new ArrayDeque<>());
            if (!same.isEmpty()) {
                pair(same.removeFirst(), i);
            }
        }
    }

    private void pairAlike(List<Paragraph> earlier, List<Paragraph> later, Locale language) {
        Map<Integer, Features> before = new HashMap<>();
        Map<String, List<Integer>> having = new HashMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            if (isGone(i)) {
                Features features = Features.of(earlier.get(i).text(), language);
                before.put(i, features);
                for (String feature : features.counts().keySet()) {
                    having.computeIfAbsent(feature, f -> new ArrayList<>()).add(i);
                }
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < later.size(); i++) {
            if (earlierOf[i] == NONE) {
                candidates.addAll(
                        alike(i, Features.of(later.get(i).text(), language), before, having));
            }
        }
        candidates.sort(
                Comparator.comparingDouble(Candidate::likeness)
                        .reversed()
                        .thenComparingInt(Candidate::distance)
                        .thenComparingInt(Candidate::later)
                        .thenComparingInt(Candidate::earlier));
        for (Candidate candidate : candidates) {
            if (isGone(candidate.earlier()) && earlierOf[candidate.later()] == NONE) {
                pair(candidate.earlier(), candidate.later());
            }
        }
    }

    private static List<Candidate> alike(
            int later,
            Features features,
            Map<Integer, Features> before,
            Map<String, List<Integer>> having) {
        Set<Integer> sharing = new HashSet<>();
        for (String feature : features.counts().keySet()) {
            List<Integer> places = having.getOrDefault(feature, List.of());
            if (places.size() <= MOST_WITH_FEATURE) {
                sharing.addAll(places);
            }
        }
        List<Candidate> alike = new ArrayList<>();
        for (int earlier : sharing) {
            double likeness = features.likeness(before.getOrDefault(earlier, features));
            if (likeness >= LEAST_LIKENESS) {
                alike.add(new Candidate(earlier, later, likeness));
            }
        }
        return alike;
    }

    /** Those outside the longest run of pairs whose order is the same in both texts. */
    private void findMoved() {
        // ends[n]: the later paragraph with the smallest earlier one that ends a run of n + 1.
        List<Integer> ends = new ArrayList<>();
        int[] previous = new int[earlierOf.length];
        for (int i = 0; i < earlierOf.length; i++) {
            if (earlierOf[i] == NONE) {
                continue;
            }
            int length = runBefore(ends, earlierOf[i]);
            previous[i] = length == 0 ? NONE : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
            moved.add(i);
        }
        int kept = ends.isEmpty() ? NONE : ends.get(ends.size() - 1);
        while (kept != NONE) {
            moved.remove(kept);
            kept = previous[kept];
        }
    }

    /** The length of the longest run that ends before an earlier paragraph. */
    private int runBefore(List<Integer> ends, int earlier) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (earlierOf[ends.get(middle)] < earlier) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
