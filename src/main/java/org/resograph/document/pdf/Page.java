package org.resograph.document.pdf;

import java.util.List;

/**
 * What was drawn on a page.
 *
 * @param number of the page, 1-based
 * @param width in points
 * @param height in points
 * @param glyphs in the order of the content
 * @param rules the horizontal lines
 */
record Page(int number, float width, float height, List<Glyph> glyphs, List<Rule> rules) {

    /**
     * A drawn horizontal line.
     *
     * @param left its left end
     * @param right its right end
     * @param y its distance from the top
     */
    record Rule(float left, float right, float y) {
        float length() {
            return right - left;
        }
    }

    /** Whether it is read from right to left: whether most of its letters are. */
    boolean isRightToLeft() {
        int rightToLeft = 0;
        int letters = 0;
        for (Glyph glyph : glyphs) {
            int c = glyph.text().codePointAt(0);
            if (Character.isLetter(c)) {
                letters++;
                rightToLeft += VisualOrder.isRightToLeft(c) ? 1 : 0;
            }
        }
        return rightToLeft * 2 > letters;
    }
}
