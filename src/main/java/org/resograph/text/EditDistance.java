package org.resograph.text;

/**
 * How many slips of the hand, or of a scanner, make one word of another: a letter changed, added,
 * left out, or two next to each other in the wrong order.
 */
public final class EditDistance {

    /** Letters that are as many apart are counted as one: there are no more in an alphabet. */
    private static final int LETTERS = 64;

    private EditDistance() {}

    /**
     * The distance of two words, {@code 1} of "Kenia" and "Kenya".
     *
     * @param most what is looked for; a word that is farther is not looked at to its end
     * @return the distance, or some number above {@code most} if it is more than that
     */
    public static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most || lettersApart(one, other) > most) {
            return most + 1;
        }
        int[] second = new int[other.length() + 1];
        int[] first = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            first[j] = j;
        }
        int before = 0;
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(first[j - 1] + change, Math.min(first[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && one.charAt(i - 1) == other.charAt(j - 2)
                                && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], second[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most && before > most) {
                return most + 1;
            }
            before = least;
            int[] free = second;
            second = first;
            first = row;
            row = free;
        }
        return first[other.length()];
    }

    /**
     * How many letters one word has more than the other, in any order: each takes a slip. In most
     * pairs these are too many, and counting them is quick.
     */
    private static int lettersApart(String one, String other) {
        int[] more = new int[LETTERS];
        for (int i = 0; i < one.length(); i++) {
            more[one.charAt(i) % LETTERS]++;
        }
        for (int i = 0; i < other.length(); i++) {
            more[other.charAt(i) % LETTERS]--;
        }
        int ofOne = 0;
        int ofOther = 0;
        for (int count : more) {
            ofOne += Math.max(count, 0);
            ofOther += Math.max(-count, 0);
        }
        return Math.max(ofOne, ofOther);
    }
}
