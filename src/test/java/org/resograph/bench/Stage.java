package org.resograph.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What one stage took on a corpus, in several rounds.
 *
 * @param name of the stage
 * @param corpus that it went over
 * @param triples it dealt with in each round; 0 where that is no measure
 * @param cold the first round of all, in which classes are loaded and code is compiled
 * @param rounds those after the warm-up
 */
record Stage(String name, Corpus corpus, long triples, Round cold, List<Round> rounds) {

    /** Work that counts the triples it deals with. */
    interface Work {
        long run() throws Exception;
    }

    /** Runs the work cold, then to warm up, then as often as is measured; cold only, if never. */
    static Stage measure(String name, Corpus corpus, int warmUp, int measured, Work work)
            throws Exception {
        Round cold = Round.of(work);
        for (int i = 0; i < warmUp; i++) {
            work.run();
        }
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < measured; i++) {
            rounds.add(Round.of(work));
        }
        if (rounds.isEmpty()) {
            rounds.add(cold);
        }
        return new Stage(name, corpus, cold.triples(), cold, rounds);
    }

    /** Seconds of all processors, those of the collector and the compiler too. */
    double cpu() {
        return median(Round::cpu);
    }

    /** One line of the table. */
    String line() {
        double wall = median(Round::wall);
        return String.format(
                Locale.ROOT,
                "%-34s %7.2f %7.2f %7.2f %7.2f %7.2f %8.0f %7.1f %9.0f %6d",
                name,
                cold.cpu(),
                rounds.stream().mapToDouble(Round::wall).min().orElseThrow(),
                wall,
                median(Round::threadCpu),
                cpu(),
                corpus.documents() / wall,
                corpus.megabytes() / wall,
                triples / wall,
                rounds.stream().mapToLong(Round::peakMegabytes).max().orElseThrow());
    }

    static String header() {
        return String.format(
                "%-34s %7s %7s %7s %7s %7s %8s %7s %9s %6s%n%-34s %7s %7s %7s %7s %7s",
                "",
                "cold",
                "best",
                "median",
                "thread",
                "all",
                "docs/s",
                "MB/s",
                "triples/s",
                "MB",
                "stage",
                "CPU s",
                "wall s",
                "wall s",
                "CPU s",
                "CPU s");
    }

    private double median(ToDoubleFunction<Round> figure) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(figure))
                .skip(rounds.size() / 2)
                .mapToDouble(figure)
                .findFirst()
                .orElseThrow();
    }
}
