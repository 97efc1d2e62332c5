package org.resograph.parser.lines;

/** How many letters must be changed to make one word of another. */
final class EditDistance {

    private EditDistance() {}

    /** Whether no more than {@code most} letters must be changed, added or left out. */
    static boolean within(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(before[j - 1] + change, Math.min(before[j], now[j - 1]) + 1);
                least = Math.min(least, now[j]);
            }
            if (least > most) {
                return false;
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        return before[b.length()] <= most;
    }
}
