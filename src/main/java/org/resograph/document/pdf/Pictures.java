package org.resograph.document.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Span;

/**
 * Finds the pages that are but a picture: a sheet that was scanned, among others that have text.
 */
final class Pictures {

    /** The part of a page that a picture of it covers at least. */
    private static final float MOST = 0.5f;

    /** A page with more letters than a running title has is no picture alone. */
    private static final int FEW = 100;

    /** So many pages are named. */
    private static final int NAMED = 20;

    private final List<Integer> pages = new ArrayList<>();
    private float largest;

    /** A page begins. */
    void startPage() {
        largest = 0;
    }

    /** Takes note of one operator of the page's content. */
    void accept(
            String operator,
            List<COSBase> operands,
            Matrix matrix,
            @Nullable PDResources resources) {
        boolean image =
                operator.equals("BI")
                        || operator.equals("Do")
                                && resources != null
                                && !operands.isEmpty()
                                && operands.get(0) instanceof COSName name
                                && resources.isImageXObject(name);
        if (image) {
            // A picture is a square of one by one, which the matrix stretches.
            float area =
                    matrix.getScaleX() * matrix.getScaleY()
                            - matrix.getShearX() * matrix.getShearY();
            largest = Math.max(largest, Math.abs(area));
        }
    }

    /**
     * A page ends.
     *
     * @param area of the page
     * @param glyphs on it, by their directions
     */
    void endPage(int page, float area, Collection<List<Glyph>> glyphs) {
        long letters = glyphs.stream().flatMap(List::stream).filter(g -> !g.isBlank()).count();
        if (largest >= MOST * area && letters < FEW) {
            pages.add(page);
        }
    }

    /** What is to be said of them; empty if there are none. */
    Optional<Diagnostic> diagnostic() {
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        String named =
                pages.stream().limit(NAMED).map(Object::toString).collect(Collectors.joining(", "));
        String more = pages.size() > NAMED ? " and " + (pages.size() - NAMED) + " more" : "";
        return Optional.of(
                Diagnostic.of(Issue.PICTURE_OF_TEXT, Span.of(1), "page " + named + more)
                        .onPage(pages.get(0)));
    }
}
