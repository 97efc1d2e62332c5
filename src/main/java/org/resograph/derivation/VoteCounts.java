package org.resograph.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.resograph.resolution.Choice;
import org.resograph.resolution.StateCode;

/**
 * How often the states of one body made each choice, by year, and how often each two chose alike or
 * otherwise. Votes are added and taken away one by one, and none is kept: memory grows with the
 * pairs of states alone, some 300 kB for two hundred of them.
 */
final class VoteCounts {

    /** The year of a vote whose day is not known. */
    static final int NO_YEAR = 0;

    /** The choices of a listed state that are counted, in the order in which they are. */
    static final List<Choice> COUNTED =
            List.of(Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAINING);

    private static final int BITS = 55;

    private final SortedMap<String, Integer> states = new TreeMap<>();
    private final List<SortedMap<Integer, int[]>> byYear = new ArrayList<>();
    // Of each two states: the row is that of the greater index, the column that of the lesser.
    private final List<int[]> alike = new ArrayList<>();
    private final List<int[]> unlike = new ArrayList<>();
    private long digest;

    /** Takes in a vote, by its year, or a hyphen, and its roll call: {@code 2020 AGO Y}. */
    void add(String line) {
        add(line, 1);
    }

    /** Takes away a vote that was added. */
    void remove(String line) {
        add(line, -1);
    }

    private void add(String line, int times) {
        int space = line.indexOf(' ');
        String text = line.substring(0, space);
        int year = text.equals("-") ? NO_YEAR : Integer.parseInt(text);
        String[] words = line.substring(space + 1).split(" ", -1);
        int[] listed = new int[words.length / 2];
        int[] masks = new int[listed.length];
        int n = 0;
        for (int i = 0; i + 1 < words.length; i += 2) {
            int mask = mask(words[i + 1]);
            if (mask != 0) {
                listed[n] = index(words[i]);
                masks[n++] = mask;
            }
        }
        for (int i = 0; i < n; i++) {
            int[] choices = choices(listed[i], year);
            for (int choice = 0; choice < choices.length; choice++) {
                choices[choice] += times * (masks[i] >> choice & 1);
            }
            for (int j = 0; j < i; j++) {
                List<int[]> pairs = (masks[i] & masks[j]) != 0 ? alike : unlike;
                count(pairs, listed[i], listed[j], times);
            }
        }
        addDigest(times * new Words(List.of(line)).key(""));
    }

    private static int mask(String codes) {
        int mask = 0;
        for (int choice = 0; choice < COUNTED.size(); choice++) {
            mask |= codes.contains(COUNTED.get(choice).code()) ? 1 << choice : 0;
        }
        return mask;
    }

    private int index(String code) {
        Integer known = states.get(code);
        if (known != null) {
            return known;
        }
        int index = states.size();
        states.put(code, index);
        byYear.add(new TreeMap<>());
        alike.add(new int[index]);
        unlike.add(new int[index]);
        return index;
    }

    private int[] choices(int state, int year) {
        return byYear.get(state).computeIfAbsent(year, y -> new int[COUNTED.size()]);
    }

    private static void count(List<int[]> pairs, int state, int other, int times) {
        pairs.get(Math.max(state, other))[Math.min(state, other)] += times;
    }

    /** Takes in what votes added up to: how often a state made a choice in a year. */
    void addChoices(StateCode state, int year, Choice choice, int times) {
        choices(index(state.value()), year)[COUNTED.indexOf(choice)] += times;
    }

    /** Takes in what votes added up to: how often two states chose alike, or otherwise. */
    void addPair(StateCode state, StateCode other, boolean isAlike, int times) {
        count(isAlike ? alike : unlike, index(state.value()), index(other.value()), times);
    }

    /** Takes in the {@link #digest} of votes that were taken in as what they added up to. */
    void addDigest(long ofVotes) {
        digest = digest + ofVotes & (1L << BITS) - 1;
    }

    /** The sum of the hashes of all votes: the same for the same votes. */
    long digest() {
        return digest;
    }

    /** The states that made any choice, by code. */
    List<StateCode> states() {
        return states.keySet().stream()
                .map(StateCode::new)
                .filter(state -> !choices(state).isEmpty())
                .toList();
    }

    /** How often a state made each choice, for each year in which it made any. */
    SortedMap<Integer, int[]> choices(StateCode state) {
        SortedMap<Integer, int[]> choices = new TreeMap<>(byYear.get(index(state.value())));
        choices.values().removeIf(counts -> counts[0] + counts[1] + counts[2] == 0);
        return choices;
    }

    /** How often two states chose alike. */
    int alike(StateCode state, StateCode other) {
        return count(alike, state, other);
    }

    /** How often two states chose otherwise. */
    int unlike(StateCode state, StateCode other) {
        return count(unlike, state, other);
    }

    private int count(List<int[]> pairs, StateCode state, StateCode other) {
        int i = index(state.value());
        int j = index(other.value());
        return pairs.get(Math.max(i, j))[Math.min(i, j)];
    }
}
