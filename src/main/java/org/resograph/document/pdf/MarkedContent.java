package org.resograph.document.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of the pieces of its content: which are furniture, and which letters a group of
 * shapes stands for ({@code ActualText}, ISO 32000-1, 14.9.4). Programs say so of shapes that are
 * no letters of their own, such as the marks above an Arabic letter.
 */
final class MarkedContent {

    /** What replaces more shapes is not a letter or a word, but says what a picture shows. */
    private static final int MOST_SHAPES = 32;

    /** A piece of content, inside of others. */
    private static final class Piece {
        private final boolean artifact;
        private final String actual;
        private final List<Glyph> glyphs = new ArrayList<>();

        Piece(boolean artifact, String actual) {
            this.artifact = artifact;
            this.actual = actual;
        }

        boolean isReplaced() {
            return !actual.isEmpty();
        }
    }

    private final Deque<Piece> open = new ArrayDeque<>();

    /** Forgets what is open: a page begins. */
    void clear() {
        open.clear();
    }

    void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
        boolean artifact =
                COSName.ARTIFACT.equals(tag)
                        && properties != null
                        && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Piece(artifact, actual == null ? "" : actual));
    }

    /** Whether a piece has not ended. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Whether what is drawn now is furniture. */
    boolean isFurniture() {
        return open.stream().anyMatch(piece -> piece.artifact);
    }

    /** Whether a glyph was taken, to be given back when its piece ends. */
    boolean take(Glyph glyph) {
        for (Piece piece : open) {
            if (piece.isReplaced()) {
                return piece.glyphs.add(glyph);
            }
        }
        return false;
    }

    /** Ends a piece: the glyphs that were taken in it, one with its text in place of several. */
    List<Glyph> end() {
        Piece piece = open.poll();
        if (piece == null || piece.glyphs.isEmpty()) {
            return List.of();
        }
        return isLetters(piece) ? List.of(replaced(piece)) : piece.glyphs;
    }

    private static boolean isLetters(Piece piece) {
        Glyph base = base(piece);
        return piece.glyphs.size() <= MOST_SHAPES
                && piece.actual.chars().noneMatch(Character::isWhitespace)
                && piece.glyphs.stream().allMatch(g -> Math.abs(g.y() - base.y()) < base.size());
    }

    /** The shape that stands on the row: marks above and below it are narrow. */
    private static Glyph base(Piece piece) {
        Glyph widest = piece.glyphs.get(0);
        for (Glyph glyph : piece.glyphs) {
            if (glyph.width() > widest.width()) {
                widest = glyph;
            }
        }
        return widest;
    }

    private static Glyph replaced(Piece piece) {
        Glyph base = base(piece);
        float left = base.x();
        float right = base.right();
        for (Glyph glyph : piece.glyphs) {
            left = Math.min(left, glyph.x());
            right = Math.max(right, glyph.right());
        }
        return new Glyph(
                Shapes.letters(piece.actual, right - left),
                left,
                base.y(),
                right - left,
                base.size(),
                base.style(),
                base.furniture());
    }
}
