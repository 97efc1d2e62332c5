package org.resograph.roads;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.resograph.roads.Facts.Aspect;

/** How many facts were expected, how many were read, and how many of these are right. */
final class Score {

    private final Map<Aspect, int[]> counts = new EnumMap<>(Aspect.class);
    private int documents;

    /** Compares; answers what is missing ("-") and what is wrong ("+"). */
    List<String> compare(Facts expected, Facts found) {
        List<String> differences = new ArrayList<>();
        documents++;
        for (Aspect aspect : Aspect.values()) {
            List<String> missing = new ArrayList<>(expected.of(aspect));
            List<String> wrong = new ArrayList<>();
            for (String fact : found.of(aspect)) {
                if (!missing.remove(fact)) {
                    wrong.add(fact);
                }
            }
            int[] count = counts.computeIfAbsent(aspect, a -> new int[3]);
            count[0] += expected.of(aspect).size();
            count[1] += found.of(aspect).size();
            count[2] += expected.of(aspect).size() - missing.size();
            missing.forEach(m -> differences.add(aspect + " - " + m));
            wrong.forEach(w -> differences.add(aspect + " + " + w));
        }
        return differences;
    }

    /** Adds what another has counted. */
    void add(Score other) {
        documents += other.documents;
        other.counts.forEach(
                (aspect, more) -> {
                    int[] count = counts.computeIfAbsent(aspect, a -> new int[3]);
                    for (int i = 0; i < 3; i++) {
                        count[i] += more[i];
                    }
                });
    }

    int documents() {
        return documents;
    }

    /** Which part of what was read is right; 1 if nothing was read. */
    double precision(Aspect aspect) {
        int[] count = counts.getOrDefault(aspect, new int[3]);
        return count[1] == 0 ? 1 : (double) count[2] / count[1];
    }

    /** Which part of what was expected was read; 1 if nothing was expected. */
    double recall(Aspect aspect) {
        int[] count = counts.getOrDefault(aspect, new int[3]);
        return count[0] == 0 ? 1 : (double) count[2] / count[0];
    }

    int expected(Aspect aspect) {
        return counts.getOrDefault(aspect, new int[3])[0];
    }
}
