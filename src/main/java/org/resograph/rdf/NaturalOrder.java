package org.resograph.rdf;

import java.util.Comparator;

/** Strings as people sort them: {@code op2} before {@code op10}. */
public final class NaturalOrder implements Comparator<String> {

    /** It. */
    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int order;
            if (isFigure(a.charAt(i)) && isFigure(b.charAt(j))) {
                int endA = end(a, i);
                int endB = end(b, j);
                order = number(a, i, endA, b, j, endB);
                i = endA;
                j = endB;
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        // so that only equal strings are equal: 01 and 1 are not
        return rest != 0 ? rest : a.compareTo(b);
    }

    /** Figures by their value: those with more digits are greater, but for zeros before them. */
    private static int number(String a, int fromA, int endA, String b, int fromB, int endB) {
        int i = firstOfValue(a, fromA, endA);
        int j = firstOfValue(b, fromB, endB);
        int order = Integer.compare(endA - i, endB - j);
        while (order == 0 && i < endA) {
            order = Character.compare(a.charAt(i++), b.charAt(j++));
        }
        return order;
    }

    private static int firstOfValue(String text, int from, int end) {
        int at = from;
        while (at < end - 1 && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isFigure(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }
}
