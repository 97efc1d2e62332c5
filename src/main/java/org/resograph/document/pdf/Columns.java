package org.resograph.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resograph.document.pdf.Page.Rule;

/**
 * Takes a page that is set in two columns, as the volumes of resolutions were, or in three apart:
 * one column after the other, each as a page of its own. What goes across them, such as a title,
 * stands before what is below it.
 *
 * <p>A page is in columns where its rows stop at one gutter in its middle, and go on behind it,
 * with words to both its sides from edge to edge. That tells columns from tables, which have room.
 * Three columns are one and, behind its gutter, two.
 */
final class Columns {

    /** The part of the text in which its gutter can be, across the page. */
    private static final float GUTTER_FROM = 0.35f;

    private static final float GUTTER_TO = 0.65f;

    /** The same for the first of two gutters. */
    private static final float THIRD_FROM = 0.25f;

    private static final float THIRD_TO = 0.4f;

    /** How wide a gutter is at least, in parts of the size of the type. */
    private static final float GUTTER = 0.8f;

    /** So many times as wide as most gaps between words: rows may be stretched to the edges. */
    private static final float WIDER = 1.8f;

    /**
     * A row with a letter in the gutter is parted by a gap there, so wide in parts of the gutter.
     */
    private static final float PARTING = 0.7f;

    /** A gap between words, in parts of the size of the type, is wider than that. */
    private static final float WORD_GAP = 0.12f;

    /** Of so many of the rows at most is something in the gutter. */
    private static final float CROSSING = 0.35f;

    /** No page has more changes between columns and what goes across them. */
    private static final int MOST_PIECES = 40;

    /** No page is wider, in points. */
    private static final float WIDEST = 14_400;

    /** So many rows are in both columns together at least, and so many in each. */
    private static final int ROWS = 12;

    private static final int LEAST = 4;

    /** The part of the width of a column that a full row fills at least, and its letters. */
    private static final float FULL = 0.85f;

    private static final int LETTERS = 12;

    /** The least part of the letters of a column that full rows have. */
    private static final float IN_FULL_ROWS = 0.6f;

    private final Page page;

    /** All glyphs by their baselines, from the top; where rows slope, not exactly. */
    private final List<List<Glyph>> lines;

    /** Of each of these the glyphs that show. */
    private final List<List<Glyph>> rows;

    private Columns(Page page) {
        this.page = page;
        this.lines = lines(page.glyphs());
        this.rows = lines.stream().map(Columns::shown).toList();
    }

    /** The page, or its columns in the order of reading. */
    static List<Page> of(Page page) {
        Columns columns = new Columns(page);
        if (columns.rows.size() < ROWS) {
            return List.of(page);
        }
        List<Page> two = columns.apart(GUTTER_FROM, GUTTER_TO);
        return two.size() > 1 ? two : columns.three();
    }

    /** Three columns: behind the first gutter, whatever is as long as a column is in two. */
    private List<Page> three() {
        boolean rightToLeft = page.isRightToLeft();
        List<Page> pieces =
                rightToLeft ? apart(1 - THIRD_TO, 1 - THIRD_FROM) : apart(THIRD_FROM, THIRD_TO);
        List<Page> all = new ArrayList<>();
        for (Page piece : pieces) {
            Columns rest = new Columns(piece);
            all.addAll(
                    rest.rows.size() < ROWS ? List.of(piece) : rest.apart(GUTTER_FROM, GUTTER_TO));
        }
        return all.size() > pieces.size() ? all : List.of(page);
    }

    private static List<List<Glyph>> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<List<Glyph>> lines = new ArrayList<>();
        float below = 0;
        for (Glyph glyph : sorted) {
            if (lines.isEmpty() || glyph.y() > below) {
                lines.add(new ArrayList<>());
                below = glyph.y() + glyph.size() / 2;
            }
            lines.get(lines.size() - 1).add(glyph);
        }
        lines.removeIf(line -> shown(line).isEmpty());
        return lines;
    }

    private static List<Glyph> shown(List<Glyph> line) {
        return line.stream().filter(g -> !g.isBlank()).toList();
    }

    /** What no glyph of a row in columns is in. */
    private record Gutter(float from, float to) {

        boolean isCrossed(Glyph glyph) {
            return glyph.x() < to && glyph.right() > from;
        }

        /**
         * Where a row ends in one column and begins in the other; not a number if it goes across. A
         * scanner sets a word a little too far out: then a gap of nearly the gutter's width tells.
         */
        float parting(List<Glyph> row) {
            if (row.stream().noneMatch(this::isCrossed)) {
                return from;
            }
            float widest = PARTING * (to - from);
            float parting = Float.NaN;
            List<Glyph> sorted = fromTheLeft(row);
            float reached = Float.MAX_VALUE;
            for (Glyph glyph : sorted) {
                float gap = glyph.x() - reached;
                if (gap > widest && reached < to && glyph.x() > from) {
                    widest = gap;
                    parting = reached + gap / 2;
                }
                reached = Math.max(reached == Float.MAX_VALUE ? 0 : reached, glyph.right());
            }
            return parting;
        }

        boolean isBefore(Rule rule) {
            return rule.left() < from && (rule.left() + rule.right()) / 2 < to;
        }
    }

    /** The page apart at a gutter between these parts of the width of its text. */
    private List<Page> apart(float fromPart, float toPart) {
        float left = edge(rows, false);
        float right = edge(rows, true);
        Gutter gutter = gutter(left, right, fromPart, toPart);
        if (gutter == null) {
            return List.of(page);
        }
        List<Glyph> before = new ArrayList<>();
        List<Glyph> behind = new ArrayList<>();
        for (List<Glyph> row : rows) {
            float parting = gutter.parting(row);
            if (!Float.isNaN(parting)) {
                row.forEach(g -> (g.middle() < parting ? before : behind).add(g));
            }
        }
        // The rows of one column need not be at the height of the other's.
        List<List<Glyph>> one = lines(before);
        List<List<Glyph>> other = lines(behind);
        boolean columns =
                Math.min(one.size(), other.size()) >= LEAST
                        && one.size() + other.size() >= ROWS
                        && gutter.to() - gutter.from() >= WIDER * wordGap(one, other)
                        && isFull(one, left, gutter.from())
                        && isFull(other, gutter.to(), right);
        return columns ? cut(gutter, edge(other, false) - edge(one, false)) : List.of(page);
    }

    /** How wide half of the gaps between words are at most. */
    private static float wordGap(List<List<Glyph>> one, List<List<Glyph>> other) {
        List<Float> gaps = new ArrayList<>();
        for (List<List<Glyph>> column : List.of(one, other)) {
            for (List<Glyph> row : column) {
                List<Glyph> sorted = fromTheLeft(row);
                for (int i = 1; i < sorted.size(); i++) {
                    float gap = sorted.get(i).x() - sorted.get(i - 1).right();
                    if (gap > WORD_GAP * sorted.get(i).size()) {
                        gaps.add(gap);
                    }
                }
            }
        }
        Collections.sort(gaps);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
    }

    /** Where most rows start or end: the outermost of them may be set out. */
    private static float edge(List<List<Glyph>> rows, boolean end) {
        float[] edges = new float[rows.size()];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = extent(rows.get(i), end);
        }
        Arrays.sort(edges);
        int tenth = edges.length / 10;
        return edges[end ? edges.length - 1 - tenth : tenth];
    }

    private static float extent(List<Glyph> row, boolean end) {
        float extent = end ? 0 : Float.MAX_VALUE;
        for (Glyph glyph : row) {
            extent = end ? Math.max(extent, glyph.right()) : Math.min(extent, glyph.x());
        }
        return extent;
    }

    /** The widest strip about the middle of the text that the fewest rows are in; null for none. */
    private @Nullable Gutter gutter(float left, float right, float fromPart, float toPart) {
        if (left < -WIDEST || right > WIDEST) {
            return null;
        }
        int from = Math.round(left + fromPart * (right - left));
        int to = Math.round(left + toPart * (right - left));
        if (to <= from) {
            return null;
        }
        int[] crossing = crossing(from, to);
        int least = Arrays.stream(crossing).min().orElse(0);
        if (least > CROSSING * rows.size()) {
            return null;
        }
        Gutter widest = null;
        int start = 0;
        for (int i = 0; i <= crossing.length; i++) {
            boolean free = i < crossing.length && crossing[i] <= least + 1;
            if (!free) {
                float width = i - start;
                if (widest == null || width > widest.to() - widest.from()) {
                    widest = new Gutter(from + start, from + i);
                }
                start = i + 1;
            }
        }
        float size = Rows.typeSize(page.glyphs());
        return widest == null || widest.to() - widest.from() < GUTTER * size ? null : widest;
    }

    /** How many rows are at each point from one place to another. */
    private int[] crossing(int from, int to) {
        int[] crossing = new int[to - from + 1];
        for (List<Glyph> row : rows) {
            int reached = from;
            for (Glyph glyph : fromTheLeft(row)) {
                int start = Math.max(reached, (int) glyph.x());
                int end = Math.min(to, (int) Math.ceil(glyph.right()));
                if (end > start) {
                    crossing[start - from]++;
                    crossing[end - from]--;
                    reached = end;
                }
            }
        }
        for (int i = 1; i < crossing.length; i++) {
            crossing[i] += crossing[i - 1];
        }
        return Arrays.copyOf(crossing, to - from);
    }

    private static List<Glyph> fromTheLeft(List<Glyph> row) {
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        return sorted;
    }

    /** Whether most letters of a column are in rows with words from edge to edge. */
    private static boolean isFull(List<List<Glyph>> rows, float left, float right) {
        long full = 0;
        long all = 0;
        for (List<Glyph> row : rows) {
            float filled = extent(row, true) - extent(row, false);
            long letters = row.stream().filter(g -> Character.isLetter(g.text().charAt(0))).count();
            full += filled >= FULL * (right - left) && letters >= LETTERS ? letters : 0;
            all += letters;
        }
        return full >= IN_FULL_ROWS * all;
    }

    /**
     * The pieces of the page in the order of reading: what goes across and the column below it, and
     * the other column; the page as it is where there would be too many.
     *
     * @param offset how far the right column is from the left
     */
    private List<Page> cut(Gutter gutter, float offset) {
        boolean rightToLeft = page.isRightToLeft();
        float shift = rightToLeft ? offset : -offset;
        List<Page> pieces = new ArrayList<>();
        Set<Glyph> first = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Glyph> second = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Rule> firstRules = new ArrayList<>();
        List<Rule> secondRules = new ArrayList<>();
        for (Rule rule : page.rules()) {
            (gutter.isBefore(rule) != rightToLeft ? firstRules : secondRules).add(rule);
        }
        for (int i = 0; i < lines.size(); i++) {
            float parting = gutter.parting(rows.get(i));
            boolean across = Float.isNaN(parting);
            if (across && !second.isEmpty()) {
                if (pieces.size() >= MOST_PIECES) {
                    return List.of(page);
                }
                pieces.add(piece(first, firstRules, 0));
                pieces.add(piece(second, secondRules, shift));
                first.clear();
                second.clear();
            }
            for (Glyph glyph : lines.get(i)) {
                boolean isFirst = across || glyph.middle() < parting != rightToLeft;
                (isFirst ? first : second).add(glyph);
            }
        }
        pieces.add(piece(first, firstRules, 0));
        if (!second.isEmpty()) {
            pieces.add(piece(second, secondRules, shift));
        }
        return pieces;
    }

    /** The glyphs of a column in the order of the content, moved to where the other one is. */
    private Page piece(Set<Glyph> glyphs, List<Rule> rules, float shift) {
        List<Glyph> moved = new ArrayList<>();
        float top = Float.MAX_VALUE;
        float foot = 0;
        for (Glyph glyph : page.glyphs()) {
            if (glyphs.contains(glyph)) {
                moved.add(shift == 0 ? glyph : glyph.at(glyph.x() + shift));
                top = Math.min(top, glyph.y() - glyph.size());
                foot = Math.max(foot, glyph.y() + glyph.size());
            }
        }
        List<Rule> here = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.y() >= top && rule.y() <= foot) {
                here.add(new Rule(rule.left() + shift, rule.right() + shift, rule.y()));
            }
        }
        return new Page(page.number(), page.width(), page.height(), moved, here);
    }
}
