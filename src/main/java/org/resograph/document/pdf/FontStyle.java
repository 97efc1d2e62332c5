package org.resograph.document.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Tells italic and bold type by the name of a font, and by what its descriptor says. */
final class FontStyle {

    private static final float BOLD_WEIGHT = 600;

    private FontStyle() {}

    static Glyph.Style of(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        boolean italic = name.contains("italic") || name.contains("oblique");
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        PDFontDescriptor descriptor = font.getFontDescriptor();
        if (descriptor != null) {
            italic |= descriptor.isItalic() || descriptor.getItalicAngle() != 0;
            bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
        }
        return new Glyph.Style(italic, bold);
    }
}
