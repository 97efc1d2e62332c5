package org.resograph.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Makes rows of the glyphs on one baseline: cuts them at wide gaps, and puts spaces in. */
final class RowBuilder {

    /** A gap so many times the size of the type parts two columns. */
    private static final float COLUMN_GAP = 3;

    /** How little the gaps of a stretched row differ, in parts of the size. */
    private static final float EQUAL = 0.15f;

    /** A gap so wide parts them before a figure that stands in a column of others. */
    private static final float FIGURE_GAP = 0.8f;

    /** A gap that is a space, in parts of the size: beside a blank, and without one. */
    private static final float BLANK_GAP = 0.08f;

    private static final float WORD_GAP = 0.28f;
    private static final float NARROW_WORD_GAP = 0.18f;

    /** The same where the letters of words touch, as in the text layer of a scan. */
    private static final float LAYER_WORD_GAP = 0.09f;

    /** Letters with a smaller gap touch. */
    private static final float TOUCHING = 0.02f;

    /** Of so many gaps between letters one may be wider. */
    private static final int ONE_OF = 100;

    private static final float IDEOGRAPH_GAP = 0.8f;

    /** The gap behind the label of a paragraph. */
    private static final float LABEL_GAP = 0.6f;

    // label    = [ "(" ] 1*9 ( letter / digit / "/" / "-" ) ( "." / ")" / "-" )
    //            / quoted / enclosed / bullet
    // quoted   = "’" 1*5 ( letter / digit ) "‘"     ; Arabic, in which ")" also stands for "("
    // enclosed = 1*3 ( "①" to "⒛" / "㈠" to "㈩" / "㊀" to "㊉" )
    private static final Pattern LABEL =
            Pattern.compile(
                    "[(（)]?[\\p{L}\\p{M}\\p{N}/’'-]{1,9} ?[.)．、）(-]+"
                            + "|[‘’'][\\p{L}\\p{N}]{1,5}[‘’']"
                            + "|[①-⒛㈠-㈩㊀-㊉]{1,3}"
                            + "|[•–—·▪●◦-]|\\*{1,3}");

    // A label that fills its tab: "(十九)".
    private static final Pattern LONG_LABEL = Pattern.compile("[(（][一二三四五六七八九十]{2,3}[)）]");

    private final Page page;
    private final boolean rightToLeft;
    private final float wordGap;
    private final FigureColumns figures = new FigureColumns();

    RowBuilder(Page page) {
        this.page = page;
        this.rightToLeft = page.isRightToLeft();
        // Some programs write no blanks, but move on.
        long blanks = page.glyphs().stream().filter(Glyph::isBlank).count();
        if (blanks * 20 >= page.glyphs().size()) {
            this.wordGap = WORD_GAP;
        } else {
            this.wordGap = blanks == 0 && isTouching(page) ? LAYER_WORD_GAP : NARROW_WORD_GAP;
        }
    }

    /**
     * Whether the letters of a word touch on a page, and none stand a little apart: each word was
     * set as one string, at the place where it was seen, as programs do that recognise text.
     */
    private static boolean isTouching(Page page) {
        int touching = 0;
        int near = 0;
        for (int i = 1; i < page.glyphs().size(); i++) {
            Glyph left = page.glyphs().get(i - 1);
            Glyph right = page.glyphs().get(i);
            float gap = Math.abs(right.x() - left.right()) / right.size();
            if (left.y() == right.y() && gap < LAYER_WORD_GAP) {
                touching += gap < TOUCHING ? 1 : 0;
                near += gap < TOUCHING ? 0 : 1;
            }
        }
        return near * ONE_OF < touching;
    }

    /**
     * The glyphs on one baseline that show, from left to right, cut at wide gaps. All baselines of
     * the page are cut before the first is built.
     */
    List<List<Glyph>> cut(List<Glyph> glyphs, float size) {
        List<Glyph> shown = seen(glyphs);
        List<List<Glyph>> columns = cut(shown, COLUMN_GAP * size, false);
        if (columns.size() > 1 && isStretched(shown, size)) {
            return List.of(shown);
        }
        figures.observe(columns);
        return columns;
    }

    /**
     * Whether a row has few words and was stretched to the width of the page: all its words stand
     * equally far apart, as columns do not.
     */
    private static boolean isStretched(List<Glyph> shown, float size) {
        float least = Float.MAX_VALUE;
        float most = 0;
        int gaps = 0;
        for (int i = 1; i < shown.size(); i++) {
            float gap = shown.get(i).x() - shown.get(i - 1).right();
            if (gap > WORD_GAP * size) {
                least = Math.min(least, gap);
                most = Math.max(most, gap);
                gaps++;
            }
        }
        return gaps > 1 && most - least < EQUAL * size;
    }

    /**
     * The rows on one baseline, in the direction of reading.
     *
     * @param cut what {@link #cut} gave for it
     */
    List<Row> build(List<List<Glyph>> cut, List<Glyph> glyphs, float y, float size) {
        List<List<Glyph>> columns = new ArrayList<>();
        for (List<Glyph> column : cut) {
            boolean isSet = column.size() <= Rows.LONGEST_ROW;
            columns.addAll(isSet ? cut(column, FIGURE_GAP * size, true) : List.of(column));
        }
        List<Glyph> blanks = new ArrayList<>(glyphs);
        blanks.removeIf(g -> !g.isBlank());
        blanks.sort(Comparator.comparingDouble(Glyph::x));
        List<Row> rows = new ArrayList<>();
        for (List<Glyph> column : joinLabels(columns, size)) {
            List<Glyph> spaced = withSpaces(column, blanks, size);
            List<Glyph> read =
                    rightToLeft ? Strokes.without(VisualOrder.toLogical(spaced)) : spaced;
            rows.add(row(read, y, size));
        }
        rows.sort(Comparator.comparingDouble(Row::start));
        return rows;
    }

    /** The glyphs that show, from left to right, each once and with the marks above it. */
    private static List<Glyph> seen(List<Glyph> glyphs) {
        List<Glyph> bases = new ArrayList<>();
        List<Glyph> marks = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                (glyph.isCombining() ? marks : bases).add(glyph);
            }
        }
        if (bases.isEmpty()) {
            return marks;
        }
        bases.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> once = new ArrayList<>(bases.size());
        for (Glyph glyph : bases) {
            if (!isDrawnBefore(once, glyph)) {
                once.add(glyph);
            }
        }
        Diacritics.attach(marks, once);
        return once;
    }

    /** Bold type is sometimes the same letter twice, a hair apart. */
    private static boolean isDrawnBefore(List<Glyph> once, Glyph glyph) {
        for (int i = once.size() - 1; i >= 0 && i >= once.size() - 2; i--) {
            Glyph other = once.get(i);
            if (other.text().equals(glyph.text())
                    && glyph.x() - other.x() < 0.3f * glyph.width()
                    && Math.abs(other.y() - glyph.y()) < 0.1f * glyph.size()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Cuts glyphs at gaps.
     *
     * @param least how wide they are at least, in points
     * @param atFigures whether only those beside a figure of a column of figures count
     */
    private List<List<Glyph>> cut(List<Glyph> shown, float least, boolean atFigures) {
        List<List<Glyph>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= shown.size(); i++) {
            boolean end = i == shown.size();
            if (end || shown.get(i).x() - shown.get(i - 1).right() > least) {
                List<Glyph> part = shown.subList(from, i);
                List<Glyph> rest = shown.subList(i, shown.size());
                if (end || !atFigures || figures.has(rightToLeft ? part : rest)) {
                    parts.add(part);
                    from = i;
                }
            }
        }
        return parts;
    }

    /** A number and the text after its tab are one row. */
    private List<List<Glyph>> joinLabels(List<List<Glyph>> columns, float size) {
        if (columns.size() < 2) {
            return columns;
        }
        List<List<Glyph>> joined = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<Glyph> left = columns.get(i);
            List<Glyph> next = i + 1 < columns.size() ? columns.get(i + 1) : List.of();
            boolean near =
                    !next.isEmpty()
                            && next.get(0).x() - left.get(left.size() - 1).right()
                                    < 3 * COLUMN_GAP * size;
            if (near && isLabel(rightToLeft ? next : left)) {
                List<Glyph> both = new ArrayList<>(left);
                both.addAll(next);
                joined.add(both);
                i++;
            } else {
                joined.add(left);
            }
        }
        return joined;
    }

    private boolean isLabel(List<Glyph> column) {
        if (column.size() > 12) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : rightToLeft ? VisualOrder.toLogical(column) : column) {
            text.append(glyph.text());
        }
        return LABEL.matcher(text).matches();
    }

    /** The same glyphs with one blank where a space is. */
    private List<Glyph> withSpaces(List<Glyph> column, List<Glyph> blanks, float size) {
        List<Glyph> spaced = new ArrayList<>(column.size() + column.size() / 4);
        int blank = 0;
        for (int i = 0; i < column.size(); i++) {
            Glyph right = column.get(i);
            if (i > 0) {
                Glyph left = column.get(i - 1);
                while (blank < blanks.size() && blanks.get(blank).middle() < left.middle()) {
                    blank++;
                }
                boolean between =
                        blank < blanks.size() && blanks.get(blank).middle() < right.middle();
                float gap = (right.x() - left.right()) / size;
                if (gap > (between ? BLANK_GAP : leastGap(left, right))) {
                    String space = between ? blanks.get(blank).text().substring(0, 1) : " ";
                    spaced.add(
                            new Glyph(
                                    space,
                                    left.right(),
                                    right.y(),
                                    right.x() - left.right(),
                                    size,
                                    left.style(),
                                    left.furniture()));
                }
            }
            spaced.add(right);
        }
        return spaced;
    }

    private float leastGap(Glyph left, Glyph right) {
        boolean ideographs =
                isIdeograph(left.text().codePointAt(0)) || isIdeograph(right.text().codePointAt(0));
        return ideographs ? IDEOGRAPH_GAP : wordGap;
    }

    static boolean isIdeograph(int c) {
        return Character.isIdeographic(c)
                || c >= 0x3000 && c <= 0x303F
                || c >= 0xFF00 && c <= 0xFFEF;
    }

    private Row row(List<Glyph> read, float y, float size) {
        float left = Float.MAX_VALUE;
        float right = 0;
        boolean bold = true;
        int furniture = 0;
        for (Glyph glyph : read) {
            left = Math.min(left, glyph.x());
            right = Math.max(right, glyph.right());
            bold &= glyph.style().bold() || glyph.isBlank();
            furniture += glyph.furniture() ? 1 : 0;
        }
        float start = rightToLeft ? page.width() - right : left;
        return new Row(
                page.number(),
                start,
                textStart(read, start, size),
                rightToLeft ? page.width() - left : right,
                y,
                size,
                firstWord(read),
                RowText.of(read, y, size),
                bold,
                furniture * 2 > read.size(),
                rightToLeft);
    }

    private float textStart(List<Glyph> read, float start, float size) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < read.size() && label.length() < 12; i++) {
            Glyph glyph = read.get(i);
            boolean gap = glyph.isBlank() && glyph.width() > LABEL_GAP * size;
            boolean closed =
                    label.length() > 0 && ")）".indexOf(label.charAt(label.length() - 1)) >= 0;
            Pattern form = gap ? LABEL : LONG_LABEL;
            if ((gap && i + 1 < read.size() || !gap && closed)
                    && form.matcher(label.toString().strip()).matches()) {
                Glyph next = read.get(gap ? i + 1 : i);
                return rightToLeft ? page.width() - next.right() : next.x();
            }
            if (gap) {
                return start;
            }
            label.append(glyph.text());
        }
        return start;
    }

    private static float firstWord(List<Glyph> read) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Glyph glyph : read) {
            if (glyph.isBlank()) {
                break;
            }
            left = Math.min(left, glyph.x());
            right = Math.max(right, glyph.right());
            if (isIdeograph(glyph.text().codePointAt(0))) {
                break;
            }
        }
        return Math.max(0, right - left);
    }
}
