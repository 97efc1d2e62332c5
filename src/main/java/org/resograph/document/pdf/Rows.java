package org.resograph.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a page, from the top, and on one baseline in the direction of reading.
 *
 * <p>Numbers that a program wrote after the line they belong to, words set in pieces, bold letters
 * drawn twice: all that is mended here, since rows go by place, not by the order of the content.
 */
final class Rows {

    /** How far glyphs of one row may stand from one baseline, in parts of their size. */
    private static final float BASELINE = 0.25f;

    /** A raised or lowered letter: how small, how far from the baseline, how near to its word. */
    private static final float SMALL = 0.88f;

    private static final float RAISED = 0.62f;
    private static final float LOWERED = 0.35f;
    private static final float NEAR = 0.6f;

    /** The tab behind the mark of a footnote is not wider, in parts of the size. */
    private static final float MARK_TAB = 6;

    private static final int LONGEST_NOTE_MARK = 5;

    /** Nobody sets a longer row; it is not worth the time. */
    static final int LONGEST_ROW = 1_000;

    private Rows() {}

    static List<Row> of(Page page) {
        List<Baseline> lines = baselines(Diacritics.joined(page.glyphs()));
        List<Baseline> whole = attachRaised(lines, page.isRightToLeft());
        RowBuilder builder = new RowBuilder(page);
        List<List<List<Glyph>>> cuts = new ArrayList<>(whole.size());
        for (Baseline line : whole) {
            cuts.add(builder.cut(line.glyphs, line.size));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            Baseline line = whole.get(i);
            rows.addAll(builder.build(cuts.get(i), line.glyphs, line.y, line.size));
        }
        return rows;
    }

    /** Glyphs on one baseline. */
    private static final class Baseline {
        private final List<Glyph> glyphs = new ArrayList<>();
        private float y;
        private float size;

        Baseline(Glyph first) {
            y = first.y();
            add(first);
        }

        void add(Glyph glyph) {
            glyphs.add(glyph);
            size = Math.max(size, glyph.size());
        }
    }

    private static List<Baseline> baselines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(g -> g.size() < 1);
        sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
        List<Baseline> lines = new ArrayList<>();
        @Nullable Baseline current = null;
        for (Glyph glyph : sorted) {
            // Blanks are often of another size than the words between which they stand.
            if (current == null
                    || glyph.y() - current.y > BASELINE * Math.min(glyph.size(), current.size)) {
                current = new Baseline(glyph);
                lines.add(current);
            } else {
                current.add(glyph);
            }
        }
        lines.removeIf(line -> line.glyphs.stream().allMatch(Glyph::isBlank));
        for (Baseline line : lines) {
            line.size = typeSize(line.glyphs);
        }
        return lines;
    }

    /** The size of most of the glyphs that show, to half a point; the smaller of two. */
    static float typeSize(List<Glyph> glyphs) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                counts.merge(Math.round(glyph.size() * 2), 1, Integer::sum);
            }
        }
        int best = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(best, 0)) {
                best = count.getKey();
            }
        }
        return best / 2f;
    }

    /** Puts raised and lowered letters into the row of the word that they follow. */
    private static List<Baseline> attachRaised(List<Baseline> lines, boolean rightToLeft) {
        List<Baseline> whole = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Baseline line = lines.get(i);
            List<List<Glyph>> clusters =
                    line.glyphs.size() > LONGEST_ROW ? List.of() : clusters(line);
            for (List<Glyph> cluster : clusters) {
                Baseline host = host(lines, i, cluster, rightToLeft);
                if (host != null) {
                    line.glyphs.removeAll(cluster);
                    host.glyphs.addAll(cluster);
                }
            }
            if (line.glyphs.stream().anyMatch(g -> !g.isBlank())) {
                whole.add(line);
            }
        }
        return whole;
    }

    private static @Nullable Baseline host(
            List<Baseline> lines, int at, List<Glyph> cluster, boolean rightToLeft) {
        Baseline line = lines.get(at);
        for (int i = at + 1; i < lines.size() && i <= at + 3; i++) {
            Baseline below = lines.get(i);
            float up = below.y - line.y;
            if (up > RAISED * below.size) {
                break;
            }
            if (isAttached(cluster, below) || isMarkBefore(cluster, below, rightToLeft)) {
                return below;
            }
        }
        for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
            Baseline above = lines.get(i);
            if (line.y - above.y > LOWERED * above.size) {
                break;
            }
            if (isAttached(cluster, above)) {
                return above;
            }
        }
        return null;
    }

    private static boolean isAttached(List<Glyph> cluster, Baseline host) {
        float left = cluster.get(0).x();
        float right = cluster.get(cluster.size() - 1).right();
        for (Glyph small : cluster) {
            if (small.size() > SMALL * host.size) {
                return false;
            }
        }
        float near = NEAR * host.size;
        for (Glyph glyph : host.glyphs) {
            if (!glyph.isBlank() && glyph.right() > left - near && glyph.x() < right + near) {
                return true;
            }
        }
        return false;
    }

    /** Whether raised figures stand before a row, like the mark of a footnote before its tab. */
    private static boolean isMarkBefore(List<Glyph> cluster, Baseline host, boolean rightToLeft) {
        for (Glyph small : cluster) {
            char c = small.text().charAt(0);
            if (small.size() > SMALL * host.size || !Character.isDigit(c) && c != '*') {
                return false;
            }
        }
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Glyph glyph : host.glyphs) {
            if (!glyph.isBlank()) {
                left = Math.min(left, glyph.x());
                right = Math.max(right, glyph.right());
            }
        }
        float room =
                rightToLeft
                        ? cluster.get(0).x() - right
                        : left - cluster.get(cluster.size() - 1).right();
        return room >= 0 && room < MARK_TAB * host.size;
    }

    /** The short runs of glyphs in a row that touch. */
    private static List<List<Glyph>> clusters(Baseline line) {
        List<Glyph> sorted = new ArrayList<>(line.glyphs);
        sorted.removeIf(Glyph::isBlank);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        List<List<Glyph>> clusters = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!current.isEmpty()
                    && glyph.x() - current.get(current.size() - 1).right() > 0.5 * glyph.size()) {
                clusters.add(current);
                current = new ArrayList<>();
            }
            current.add(glyph);
        }
        clusters.add(current);
        clusters.removeIf(c -> c.size() > LONGEST_NOTE_MARK);
        return clusters;
    }
}
