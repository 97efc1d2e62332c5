package org.resograph.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.resograph.document.pdf.Page.Rule;

/** Picks the horizontal lines out of a page's drawing: thin filled boxes and level strokes. */
final class RuleCollector {

    private static final int MAX_RULES = 2_000;
    private static final float THIN = 2;
    private static final float MIN_LENGTH = 20;

    /** A line in the page's own coordinates, from its lower left corner. */
    private record Stroke(float left, float right, float y) {}

    private final List<Stroke> path = new ArrayList<>();
    private final List<Stroke> drawn = new ArrayList<>();
    private float x;
    private float y;

    void clear() {
        path.clear();
        drawn.clear();
    }

    /** Takes note of one operator of the page's content. */
    void accept(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case "re" -> box(operands, matrix);
            case "m" -> moveTo(operands, matrix);
            case "l" -> lineTo(operands, matrix);
            case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s" -> draw();
            case "n" -> path.clear();
            default -> {}
        }
    }

    private void box(List<COSBase> operands, Matrix matrix) {
        if (operands.size() < 4) {
            return;
        }
        float width = number(operands, 2) * matrix.getScalingFactorX();
        float height = number(operands, 3) * matrix.getScalingFactorY();
        if (Math.abs(height) <= THIN) {
            var corner = matrix.transformPoint(number(operands, 0), number(operands, 1));
            add(corner.x, corner.x + width, corner.y);
        }
    }

    private void moveTo(List<COSBase> operands, Matrix matrix) {
        if (operands.size() >= 2) {
            var point = matrix.transformPoint(number(operands, 0), number(operands, 1));
            x = point.x;
            y = point.y;
        }
    }

    private void lineTo(List<COSBase> operands, Matrix matrix) {
        float fromX = x;
        float fromY = y;
        moveTo(operands, matrix);
        if (Math.abs(fromY - y) < 1) {
            add(fromX, x, y);
        }
    }

    private void add(float from, float to, float height) {
        if (path.size() < MAX_RULES) {
            path.add(new Stroke(Math.min(from, to), Math.max(from, to), height));
        }
    }

    private void draw() {
        if (drawn.size() < MAX_RULES) {
            drawn.addAll(path);
        }
        path.clear();
    }

    /** The lines drawn so far, from the upper left corner of a page. */
    List<Rule> within(PDRectangle page) {
        List<Rule> rules = new ArrayList<>();
        for (Stroke stroke : drawn) {
            if (stroke.right - stroke.left >= MIN_LENGTH) {
                rules.add(
                        new Rule(
                                stroke.left - page.getLowerLeftX(),
                                stroke.right - page.getLowerLeftX(),
                                page.getUpperRightY() - stroke.y));
            }
        }
        return rules;
    }

    /** An operand; 0 for one that is no number. */
    static float number(List<COSBase> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
