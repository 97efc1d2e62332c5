package org.resograph.web.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;

/**
 * All recorded votes of one state of the data, for questions about all of them: how a state chose
 * by year and by subject, and how often two chose alike. A position is a bit; ten thousand votes of
 * all states are a megabyte.
 */
final class VoteTable {

    /** What counts as a choice: who did not vote chose nothing. */
    static final List<String> CHOICES = List.of("in-favour", "against", "abstaining");

    private static final List<String> LETTERS = List.of("Y", "N", "A", "X");

    private final VotedDocuments documents;
    private final Map<String, List<BitSet>> choices = new TreeMap<>();
    private final Map<String, Integer> nonVoting;

    /** How often two states both chose, and how often alike. */
    public record Agreement(String state, int common, int alike) {

        /** In percent; 0 and 100 are none and all of them, not nearly so. */
        public int percent() {
            if (common == 0 || alike == common) {
                return common == 0 ? 0 : 100;
            }
            int rounded = (int) Math.round(100.0 * alike / common);
            return alike == 0 ? 0 : Math.min(99, Math.max(1, rounded));
        }
    }

    /** A vote on which a state chose: what, and on which document. */
    record Cast(String document, String choice) {}

    /** Reads the votes of a dataset; in a read transaction. */
    VoteTable(DatasetGraph dataset, Iris iris) {
        RollCalls calls = new RollCalls(dataset, iris);
        Map<String, Map<String, String>> byDocument = calls.read();
        this.documents = new VotedDocuments(dataset, iris, List.copyOf(byDocument.keySet()));
        this.nonVoting = calls.nonVoting();
        int vote = 0;
        for (Map<String, String> call : byDocument.values()) {
            int of = vote++;
            call.forEach((code, letters) -> add(of, code, letters));
        }
    }

    private void add(int vote, String code, String letters) {
        List<BitSet> of =
                choices.computeIfAbsent(
                        code, c -> LETTERS.stream().map(letter -> new BitSet()).toList());
        for (int choice = 0; choice < LETTERS.size(); choice++) {
            if (letters.contains(LETTERS.get(choice))) {
                of.get(choice).set(vote);
            }
        }
    }

    /** How often a state chose what: in favour, against, abstaining; and how often nothing. */
    int[] counts(String state) {
        int[] counts = new int[LETTERS.size()];
        for (int choice = 0; choice < CHOICES.size(); choice++) {
            counts[choice] = votes(state, choice).cardinality();
        }
        counts[CHOICES.size()] = nonVoting.getOrDefault(state, 0);
        return counts;
    }

    /** All that a state is listed with, the latest first. */
    List<Cast> casts(String state) {
        List<BitSet> of = choices.getOrDefault(state, List.of());
        List<int[]> found = new ArrayList<>();
        for (int choice = 0; choice < of.size(); choice++) {
            int chosen = choice;
            of.get(choice).stream().forEach(vote -> found.add(new int[] {vote, chosen}));
        }
        found.sort(
                Comparator.<int[]>comparingInt(c -> documents.place(c[0]))
                        .thenComparingInt(c -> c[1]));
        return found.stream().map(c -> new Cast(documents.symbol(c[0]), name(c[1]))).toList();
    }

    private static String name(int choice) {
        return choice < CHOICES.size() ? CHOICES.get(choice) : "non-voting";
    }

    /** The votes on which a state chose so. */
    private BitSet votes(String state, int choice) {
        List<BitSet> of = choices.get(state);
        return of == null ? new BitSet() : of.get(choice);
    }

    /** How often a state agreed with each other one, those with most in common first. */
    List<Agreement> agreements(String state) {
        return choices.keySet().stream()
                .filter(other -> !other.equals(state))
                .map(other -> agreement(state, other))
                .filter(agreement -> agreement.common() > 0)
                .toList();
    }

    /** How often two states agreed. */
    Agreement agreement(String state, String other) {
        return new Agreement(
                other, both(state, other).cardinality(), alike(state, other).cardinality());
    }

    private BitSet both(String state, String other) {
        BitSet both = cast(state);
        both.and(cast(other));
        return both;
    }

    private BitSet cast(String state) {
        BitSet cast = new BitSet();
        for (int choice = 0; choice < CHOICES.size(); choice++) {
            cast.or(votes(state, choice));
        }
        return cast;
    }

    private BitSet alike(String state, String other) {
        BitSet alike = new BitSet();
        for (int choice = 0; choice < CHOICES.size(); choice++) {
            BitSet same = (BitSet) votes(state, choice).clone();
            same.and(votes(other, choice));
            alike.or(same);
        }
        return alike;
    }

    /** How often a state chose what, by year; the latest first. */
    Map<String, int[]> byYear(String state) {
        Map<String, int[]> years = new TreeMap<>(Collections.reverseOrder());
        count(state, (vote, choice) -> tick(years, documents.year(vote), choice));
        return years;
    }

    /** How often a state chose what, by subject; the subjects with most votes first. */
    Map<Node, int[]> bySubject(String state, int most) {
        Map<Node, int[]> found = new HashMap<>();
        count(
                state,
                (vote, choice) ->
                        documents.subjects(vote).forEach(subject -> tick(found, subject, choice)));
        Map<Node, int[]> sorted = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(
                        Map.Entry.<Node, int[]>comparingByValue(
                                        (a, b) -> Integer.compare(sum(b), sum(a)))
                                .thenComparing(e -> e.getKey().toString()))
                .limit(most)
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private static int sum(int[] counts) {
        return counts[0] + counts[1] + counts[2];
    }

    private static <K> void tick(Map<K, int[]> counts, @Nullable K key, int choice) {
        if (key != null) {
            counts.computeIfAbsent(key, k -> new int[3])[choice]++;
        }
    }

    private interface Counter {
        void take(int vote, int choice);
    }

    private void count(String state, Counter counter) {
        for (int choice = 0; choice < CHOICES.size(); choice++) {
            int of = choice;
            votes(state, choice).stream().forEach(vote -> counter.take(vote, of));
        }
    }

    /** How two states chose: a square of counts, the first state's choices from top to bottom. */
    int[][] square(String state, String other) {
        int[][] square = new int[CHOICES.size()][CHOICES.size()];
        for (int mine = 0; mine < CHOICES.size(); mine++) {
            for (int theirs = 0; theirs < CHOICES.size(); theirs++) {
                BitSet both = (BitSet) votes(state, mine).clone();
                both.and(votes(other, theirs));
                square[mine][theirs] = both.cardinality();
            }
        }
        return square;
    }

    /** The agreement of two states by year, the latest first. */
    Map<String, Agreement> agreementByYear(String state, String other) {
        Map<String, int[]> counts = new TreeMap<>(Collections.reverseOrder());
        both(state, other).stream().forEach(vote -> tick(counts, documents.year(vote), 0));
        alike(state, other).stream().forEach(vote -> tick(counts, documents.year(vote), 1));
        Map<String, Agreement> byYear = new TreeMap<>(Collections.reverseOrder());
        counts.forEach((year, n) -> byYear.put(year, new Agreement(other, n[0], n[1])));
        return byYear;
    }

    /** A document on which two states differed. */
    record Difference(String document, String mine, String theirs) {}

    /** The votes on which two states differed, the latest first. */
    List<Difference> differences(String state, String other) {
        BitSet differ = both(state, other);
        differ.andNot(alike(state, other));
        return differ.stream()
                .boxed()
                .sorted(Comparator.comparingInt(documents::place))
                .map(
                        vote ->
                                new Difference(
                                        documents.symbol(vote),
                                        choice(state, vote),
                                        choice(other, vote)))
                .toList();
    }

    private String choice(String state, int vote) {
        for (int choice = 0; choice < CHOICES.size(); choice++) {
            if (votes(state, choice).get(vote)) {
                return CHOICES.get(choice);
            }
        }
        throw new IllegalArgumentException(state + " has not chosen");
    }
}
