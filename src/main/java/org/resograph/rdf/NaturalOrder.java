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
                order = number(a.substring(i, endA), b.substring(j, endB));
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

    private static int number(String a, String b) {
        String x = a.replaceFirst("^0+(?=.)", "");
        String y = b.replaceFirst("^0+(?=.)", "");
        int byLength = Integer.compare(x.length(), y.length());
        return byLength != 0 ? byLength : x.compareTo(y);
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
