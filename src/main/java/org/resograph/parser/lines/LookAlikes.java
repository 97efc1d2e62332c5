package org.resograph.parser.lines;

import java.util.Map;

/** Letters that scanners take for others. */
final class LookAlikes {

    /** For each letter those that are read for it. */
    private static final Map<Character, String> READ =
            Map.of(
                    'a', "uo", 'b', "hl6", 'c', "eo", 'd', "cl", 'e', "co", 'f', "jtr", 'g', "q9y",
                    'h', "bl", 'i', "lj1", 'j', "il1");

    private LookAlikes() {}

    /** Whether a printed letter may be the one of an ordinal: (h) that of 2, for (b). */
    static boolean mayBe(String printed, int ordinal) {
        if (printed.length() != 1 || ordinal < 1 || ordinal > 10) {
            return false;
        }
        String others = READ.getOrDefault((char) ('a' + ordinal - 1), "");
        return others.indexOf(Character.toLowerCase(printed.charAt(0))) >= 0;
    }
}
