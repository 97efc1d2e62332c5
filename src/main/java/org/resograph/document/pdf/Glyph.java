package org.resograph.document.pdf;

/**
 * What one code of a page's content draws, in points from the upper left corner of the page as it
 * is read.
 *
 * @param text the characters, in logical order where a ligature has several
 * @param x its left end
 * @param y its baseline
 * @param width how far it moves on
 * @param size the size of its type
 * @param style of its font
 * @param furniture whether the page's content says that it is a running title or the like
 */
record Glyph(
        String text, float x, float y, float width, float size, Style style, boolean furniture) {

    /** The look of a font, as far as it tells words apart. */
    record Style(boolean italic, boolean bold) {
        static final Style PLAIN = new Style(false, false);
    }

    /** Its right end. */
    float right() {
        return x + width;
    }

    /** Its middle. */
    float middle() {
        return x + width / 2;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it is one mark that stands above or below a letter. */
    boolean isCombining() {
        int type = Character.getType(text.codePointAt(0));
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** The same glyph at another place of its row. */
    Glyph at(float other) {
        return new Glyph(text, other, y, width, size, style, furniture);
    }

    /** The same glyph with more characters. */
    Glyph with(String longer) {
        return new Glyph(longer, x, y, width, size, style, furniture);
    }
}
