package org.resograph.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page outside of which nothing shows, as far as level boxes bound it. Browsers write
 * the tall letters of a row on two pages, and cut the first off.
 */
final class Clip {

    private static final int DEEPEST = 100_000;

    /** How far below the part a letter stands of which next to nothing shows, in its sizes. */
    private static final float BELOW = 0.3f;

    /** A level box in the page's own coordinates, from its lower left corner. */
    private record Box(float left, float bottom, float right, float top) {

        static final Box ALL =
                new Box(
                        Float.NEGATIVE_INFINITY,
                        Float.NEGATIVE_INFINITY,
                        Float.POSITIVE_INFINITY,
                        Float.POSITIVE_INFINITY);

        Box and(Box other) {
            return new Box(
                    Math.max(left, other.left),
                    Math.max(bottom, other.bottom),
                    Math.min(right, other.right),
                    Math.min(top, other.top));
        }
    }

    private final Deque<Box> saved = new ArrayDeque<>();
    private Box box = Box.ALL;

    /** The path that is being drawn, if it is one box; null if it is something else. */
    private @Nullable Box path;

    private boolean begun;
    private boolean clips;

    void clear() {
        saved.clear();
        box = Box.ALL;
        end();
    }

    /** Takes note of one operator of the page's content. */
    void accept(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case "q" -> save();
            case "Q" -> box = saved.isEmpty() ? box : saved.pop();
            case "re" -> begin(box(operands, matrix));
            case "m", "l", "c", "v", "y", "h" -> begin(null);
            case "W", "W*" -> clips = true;
            case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n" -> end();
            default -> {}
        }
    }

    private void save() {
        if (saved.size() < DEEPEST) {
            saved.push(box);
        }
    }

    private void begin(@Nullable Box part) {
        path = begun ? null : part;
        begun = true;
    }

    private void end() {
        if (clips && path != null) {
            box = box.and(path);
        }
        path = null;
        begun = false;
        clips = false;
    }

    private static @Nullable Box box(List<COSBase> operands, Matrix matrix) {
        boolean level = matrix.getShearX() == 0 && matrix.getShearY() == 0;
        if (operands.size() < 4 || !level) {
            return null;
        }
        float x = RuleCollector.number(operands, 0);
        float y = RuleCollector.number(operands, 1);
        float width = RuleCollector.number(operands, 2);
        float height = RuleCollector.number(operands, 3);
        Point2D.Float one = matrix.transformPoint(x, y);
        Point2D.Float other = matrix.transformPoint(x + width, y + height);
        return new Box(
                Math.min(one.x, other.x),
                Math.min(one.y, other.y),
                Math.max(one.x, other.x),
                Math.max(one.y, other.y));
    }

    /**
     * Whether a letter is cut off.
     *
     * @param x its left end, from the left of the page
     * @param y its baseline, from the bottom
     * @param size of its type, in points
     */
    boolean hides(float x, float y, float size) {
        return y < box.bottom - BELOW * size
                || y > box.top + size
                || x > box.right + size
                || x < box.left - size;
    }
}
