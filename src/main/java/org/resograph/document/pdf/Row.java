package org.resograph.document.pdf;

import java.util.Set;
import org.resograph.text.MarkedText;

/**
 * A run of glyphs on one baseline without a wide gap, as it is read. Places are in points along the
 * direction of reading: from the left of the page, or from its right where it is read so.
 *
 * @param page its number, 1-based
 * @param start where it starts
 * @param textStart where the text starts after a number or letter that labels it; {@code start}
 *     where there is none
 * @param end where it ends
 * @param y its baseline, from the top
 * @param size of most of its type
 * @param firstWord how wide its first word is
 * @param text a small raised number is a footnote reference until {@link Footnotes} knows better
 * @param bold whether all of it is bold
 * @param furniture whether the content of the page says so
 * @param rightToLeft whether the page is read from right to left
 */
record Row(
        int page,
        float start,
        float textStart,
        float end,
        float y,
        float size,
        float firstWord,
        MarkedText text,
        boolean bold,
        boolean furniture,
        boolean rightToLeft) {

    /** The same row with another text. */
    Row with(MarkedText other) {
        return new Row(
                page,
                start,
                textStart,
                end,
                y,
                size,
                firstWord,
                other,
                bold,
                furniture,
                rightToLeft);
    }

    /** Whether it starts with a number or letter that labels what follows. */
    boolean isLabelled() {
        return textStart > start;
    }

    /** Whether it is small type beside type of another size. */
    boolean isSmallerThan(float other) {
        return size < other - 0.4f;
    }

    /** Its text without footnote marks. */
    String plain() {
        return text.text();
    }

    /** Its text with the stars that may be footnote marks. */
    String printed() {
        return Footnotes.withoutFalseNotes(text, Set.of()).text();
    }
}
