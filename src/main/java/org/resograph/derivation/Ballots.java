package org.resograph.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.resograph.resolution.Choice;
import org.resograph.resolution.StateCode;

/**
 * What the states chose in the votes of one body, as numbers: ten thousand votes of two hundred
 * states are summed up in less than a second.
 */
final class Ballots {

    /** The year of a vote whose day is not known. */
    static final int NO_YEAR = 0;

    /** The choices of a listed state. */
    private static final Choice[] LISTED = {Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAINING};

    private final SortedMap<String, Integer> states = new TreeMap<>();
    private final List<int[]> votes = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();

    /** Takes in a vote, by its year, or a hyphen, and its roll call: {@code 2020 AGO Y}. */
    void add(String line) {
        int space = line.indexOf(' ');
        String year = line.substring(0, space);
        String rollCall = line.substring(space + 1);
        int[] masks = new int[states.size() + rollCall.length() / 6 + 1];
        for (int at = 0; at + 4 < rollCall.length(); ) {
            int state = index(rollCall.substring(at, at + 3));
            int end = rollCall.indexOf(' ', at + 4);
            end = end < 0 ? rollCall.length() : end;
            masks[state] = mask(rollCall, at + 4, end);
            at = end + 1;
        }
        votes.add(masks);
        years.add(year.equals("-") ? NO_YEAR : Integer.parseInt(year));
    }

    private int index(String code) {
        Integer known = states.get(code);
        if (known == null) {
            known = states.size();
            states.put(code, known);
        }
        return known;
    }

    private static int mask(String rollCall, int from, int to) {
        int mask = 0;
        for (int i = from; i < to; i++) {
            for (int choice = 0; choice < LISTED.length; choice++) {
                if (LISTED[choice].code().charAt(0) == rollCall.charAt(i)) {
                    mask |= 1 << choice;
                }
            }
        }
        return mask;
    }

    /** The states that are listed in any vote, by code. */
    List<StateCode> states() {
        return states.keySet().stream().map(StateCode::new).toList();
    }

    /**
     * How often a state made each choice, by year.
     *
     * @return for each year in which it is listed the numbers in favour, against and abstaining
     */
    SortedMap<Integer, int[]> choices(StateCode state) {
        SortedMap<Integer, int[]> byYear = new TreeMap<>();
        int column = index(state.value());
        for (int vote = 0; vote < votes.size(); vote++) {
            int mask = mask(vote, column);
            if (mask != 0) {
                int[] counts = byYear.computeIfAbsent(years.get(vote), y -> new int[LISTED.length]);
                for (int choice = 0; choice < LISTED.length; choice++) {
                    counts[choice] += mask >> choice & 1;
                }
            }
        }
        return byYear;
    }

    private int mask(int vote, int column) {
        int[] masks = votes.get(vote);
        return column < masks.length ? masks[column] : 0;
    }

    /** How often two states chose alike. */
    int[][] alike() {
        return pairs(true);
    }

    /** How often two states chose otherwise. */
    int[][] unlike() {
        return pairs(false);
    }

    /** By the indexes of the states in the order of {@link #states}; the first is the lesser. */
    private int[][] pairs(boolean alike) {
        int n = states.size();
        int[] columns = states.values().stream().mapToInt(i -> i).toArray();
        int[][] pairs = new int[n][n];
        int[] row = new int[n];
        for (int vote = 0; vote < votes.size(); vote++) {
            for (int i = 0; i < n; i++) {
                row[i] = mask(vote, columns[i]);
            }
            for (int i = 0; i < n; i++) {
                if (row[i] != 0) {
                    count(row, i, alike, pairs[i]);
                }
            }
        }
        return pairs;
    }

    private static void count(int[] row, int first, boolean alike, int[] to) {
        int mask = row[first];
        for (int second = first + 1; second < row.length; second++) {
            if (row[second] != 0 && (mask & row[second]) != 0 == alike) {
                to[second]++;
            }
        }
    }
}
