package org.resograph.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes the pages of a text apart that keep the two columns of the printed page side by side, as
 * {@code pdftotext -layout} writes them: one column after the other. What goes across both, such as
 * a title, stands before what is below it.
 *
 * <pre>
 *    1. Requests all States to report       Considering that the harbours of
 * on the lamps;                          the coast are dark,
 * </pre>
 *
 * <p>A page is in columns where its lines stop at one gutter in its middle, and go on behind it,
 * with words to both its sides from edge to edge. That tells columns from tables, and from names
 * beside names.
 */
final class TextColumns {

    /** So many spaces within a line are more than a program sets between two words. */
    private static final int GAP = 2;

    /** The part of the text in which its gutter can be, across the page. */
    private static final float GUTTER_FROM = 0.35f;

    private static final float GUTTER_TO = 0.65f;

    /** So many lines at least have words to both sides of the gutter. */
    private static final int LEAST = 6;

    /** Of so many of the lines at most is something in the gutter. */
    private static final float CROSSING = 0.25f;

    /** The part of the width of a column that a full line fills at least, and its letters. */
    private static final float FULL = 0.65f;

    private static final int LETTERS = 12;

    /** The least part of the letters of a column that full lines have. */
    private static final float IN_FULL_LINES = 0.6f;

    /** So many lines of a column start with a small letter at least. */
    private static final int GOING_ON = 3;

    /** A longer line is no line of a page. */
    private static final int WIDEST = 400;

    /** A text, and which line of the source each of its lines was; none if all stayed in place. */
    record Apart(String text, List<Integer> numbers) {

        /** The line of the source that a line of the text was. */
        int number(int line) {
            return numbers.isEmpty() ? line : numbers.get(Math.min(line, numbers.size()) - 1);
        }
    }

    private final List<String> out = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private boolean apart;

    private TextColumns() {}

    /** A text with its columns one after the other. */
    static Apart of(String text) {
        if (!mayHaveColumns(text)) {
            return new Apart(text, List.of());
        }
        TextColumns columns = new TextColumns();
        String[] lines = text.split("\r?\n", -1);
        int from = 0;
        for (int i = 1; i <= lines.length; i++) {
            if (i == lines.length || lines[i].startsWith("\f")) {
                columns.page(lines, from, i);
                from = i;
            }
        }
        return columns.apart
                ? new Apart(String.join("\n", columns.out), List.copyOf(columns.numbers))
                : new Apart(text, List.of());
    }

    /** Whether enough lines have a wide gap; hardly any text has. */
    private static boolean mayHaveColumns(String text) {
        int found = 0;
        int at = text.indexOf("   ");
        while (at >= 0 && found < LEAST) {
            int line = text.lastIndexOf('\n', at) + 1;
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            found += end - line <= WIDEST && hasGap(text, line, end) ? 1 : 0;
            at = text.indexOf("   ", end);
        }
        return found >= LEAST;
    }

    private static boolean hasGap(String text, int from, int to) {
        int spaces = 0;
        boolean words = false;
        for (int i = from; i < to; i++) {
            boolean space = text.charAt(i) <= ' ';
            if (!space && words && spaces > GAP) {
                return true;
            }
            words |= !space;
            spaces = space ? spaces + 1 : 0;
        }
        return false;
    }

    private void page(String[] lines, int from, int to) {
        Page page = new Page(Arrays.copyOfRange(lines, from, to));
        if (page.isInColumns()) {
            apart = true;
            write(page, from + 1);
            return;
        }
        for (int i = from; i < to; i++) {
            add(lines[i], i + 1);
        }
    }

    private void add(String line, int number) {
        out.add(line);
        numbers.add(number);
    }

    /** The lines of the right column all count as the last one beside it. */
    private void write(Page page, int first) {
        List<String> right = new ArrayList<>();
        int last = first;
        for (int i = 0; i <= page.lines.length; i++) {
            boolean end = i == page.lines.length;
            if (end || page.isAcross(i)) {
                for (String line : right) {
                    add(line, last);
                }
                right.clear();
            }
            if (!end) {
                String line = page.lines[i];
                last = line.isBlank() ? last : first + i;
                boolean across = page.isAcross(i);
                int parting = across ? line.length() : Math.min(line.length(), page.gutterTo);
                add(line.substring(0, parting).stripTrailing(), last);
                if (!across) {
                    right.add(line.substring(parting));
                }
            }
        }
    }

    /** The lines of one page, and the strip in its middle that the fewest are in. */
    private static final class Page {

        private final String[] lines;
        private int left = WIDEST;
        private int right;
        private int gutterFrom;

        /** Behind it; 0 for none. */
        private int gutterTo;

        Page(String[] lines) {
            this.lines = lines;
            int full = 0;
            for (String line : lines) {
                if (line.length() > WIDEST || line.indexOf('\t') >= 0) {
                    return;
                }
                if (!line.isBlank()) {
                    right = Math.max(right, line.length());
                    left = Math.min(left, start(line, 0));
                    full++;
                }
            }
            if (full >= LEAST) {
                findGutter(full);
            }
        }

        private static int start(String line, int from) {
            int at = from;
            while (at < line.length() && line.charAt(at) <= ' ') {
                at++;
            }
            return at;
        }

        private void findGutter(int count) {
            int from = left + Math.round(GUTTER_FROM * (right - left));
            int to = left + Math.round(GUTTER_TO * (right - left));
            int[] crossing = new int[to + 1];
            for (String line : lines) {
                for (int c = from; c <= to; c++) {
                    crossing[c] += isIn(line, c) ? 1 : 0;
                }
            }
            int least = count;
            for (int c = from; c <= to; c++) {
                least = Math.min(least, crossing[c]);
            }
            if (least > CROSSING * count) {
                return;
            }
            int start = from;
            for (int c = from; c <= to + 1; c++) {
                if (c > to || crossing[c] > least) {
                    if (c - start > gutterTo - gutterFrom) {
                        gutterFrom = start;
                        gutterTo = c;
                    }
                    start = c + 1;
                }
            }
        }

        /** Whether words are at a place of a line, or one space between two. */
        private static boolean isIn(String line, int place) {
            if (place >= line.length()) {
                return false;
            }
            if (line.charAt(place) > ' ') {
                return true;
            }
            boolean before = place > 0 && line.charAt(place - 1) > ' ';
            boolean behind = place + 1 < line.length() && line.charAt(place + 1) > ' ';
            return before && behind;
        }

        boolean isAcross(int i) {
            for (int c = gutterFrom; c < gutterTo; c++) {
                if (isIn(lines[i], c)) {
                    return true;
                }
            }
            return false;
        }

        boolean isInColumns() {
            if (gutterTo == 0) {
                return false;
            }
            List<String> before = new ArrayList<>();
            List<String> behind = new ArrayList<>();
            int both = 0;
            for (int i = 0; i < lines.length; i++) {
                if (!isAcross(i)) {
                    int parting = Math.min(lines[i].length(), gutterTo);
                    String one = lines[i].substring(0, parting).stripTrailing();
                    String other = lines[i].substring(parting);
                    both += one.isBlank() || other.isBlank() ? 0 : 1;
                    before.add(one);
                    behind.add(other);
                }
            }
            return both >= LEAST
                    && isFull(before, gutterTo - left)
                    && isFull(behind, right - gutterTo);
        }

        /**
         * Whether most letters of a column are in lines with words from edge to edge, and some
         * lines go on with a small letter: names do not.
         */
        private static boolean isFull(List<String> column, int width) {
            long full = 0;
            long all = 0;
            int small = 0;
            for (String line : column) {
                String words = line.strip();
                long letters = words.chars().filter(Character::isLetter).count();
                boolean isFull =
                        words.length() >= FULL * width && !hasGap(words, 0, words.length());
                full += isFull && letters >= LETTERS ? letters : 0;
                all += letters;
                small += !words.isEmpty() && Character.isLowerCase(words.charAt(0)) ? 1 : 0;
            }
            return small >= GOING_ON && all > 0 && full >= IN_FULL_LINES * all;
        }
    }
}
