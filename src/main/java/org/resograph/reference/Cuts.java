package org.resograph.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;

/** The ways to cut a text at some of its joints, which themselves belong to no part. */
final class Cuts {

    private final String text;
    private final List<MatchResult> joints;
    private final int pieces;

    /** Whether the text from piece i to piece j, both inclusive, is a name. */
    private final boolean[][] isName;

    /**
     * @param joints in the order of the text
     * @param isName whether a part of the text is a name
     */
    Cuts(String text, List<MatchResult> joints, Predicate<String> isName) {
        this.text = text;
        this.joints = joints;
        this.pieces = joints.size() + 1;
        this.isName = new boolean[pieces][pieces];
        for (int i = 0; i < pieces; i++) {
            for (int j = i; j < pieces; j++) {
                this.isName[i][j] = isName.test(part(i, j));
            }
        }
    }

    /**
     * The cuts that leave the fewest letters outside names, and of those the fewest cuts; none if
     * no part is a name.
     */
    List<String> thatGainMost() {
        // The best way to cut the first n pieces: letters outside names, parts, first piece of the
        // last part.
        int[] lost = new int[pieces + 1];
        int[] parts = new int[pieces + 1];
        int[] from = new int[pieces + 1];
        for (int j = 0; j < pieces; j++) {
            lost[j + 1] = Integer.MAX_VALUE;
            for (int i = 0; i <= j; i++) {
                int letters = lost[i] + (isName[i][j] ? 0 : part(i, j).length());
                if (letters < lost[j + 1]
                        || (letters == lost[j + 1] && parts[i] + 1 < parts[j + 1])) {
                    lost[j + 1] = letters;
                    parts[j + 1] = parts[i] + 1;
                    from[j + 1] = i;
                }
            }
        }
        for (int end = pieces; end > 0; end = from[end]) {
            if (isName[from[end]][end - 1]) {
                return collect(from);
            }
        }
        return List.of(text);
    }

    /**
     * The one way to make nothing but names of it with the fewest cuts; empty if there is none, or
     * more than one.
     */
    Optional<List<String>> thatNameAll() {
        int[] parts = new int[pieces + 1];
        int[] ways = new int[pieces + 1];
        int[] from = new int[pieces + 1];
        ways[0] = 1;
        for (int j = 0; j < pieces; j++) {
            parts[j + 1] = Integer.MAX_VALUE;
            for (int i = 0; i <= j; i++) {
                if (!isName[i][j] || ways[i] == 0) {
                    continue;
                }
                if (parts[i] + 1 < parts[j + 1]) {
                    parts[j + 1] = parts[i] + 1;
                    ways[j + 1] = ways[i];
                    from[j + 1] = i;
                } else if (parts[i] + 1 == parts[j + 1]) {
                    ways[j + 1] += ways[i];
                }
            }
        }
        return ways[pieces] == 1 ? Optional.of(collect(from)) : Optional.empty();
    }

    private List<String> collect(int[] from) {
        List<String> parts = new ArrayList<>();
        for (int end = pieces; end > 0; end = from[end]) {
            parts.add(part(from[end], end - 1));
        }
        Collections.reverse(parts);
        return parts;
    }

    private String part(int first, int last) {
        int start = first == 0 ? 0 : joints.get(first - 1).end();
        int end = last == joints.size() ? text.length() : joints.get(last).start();
        return text.substring(start, Math.max(start, end));
    }
}
