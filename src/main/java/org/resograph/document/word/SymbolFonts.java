package org.resograph.document.word;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;

/** The characters that symbol fonts show; Word puts them at private places of Unicode. */
final class SymbolFonts {

    private static final int PRIVATE = 0xF000;

    private SymbolFonts() {}

    /**
     * What a font shows for a character, a bullet if it is a picture.
     *
     * @param font its name, such as {@code Symbol}
     */
    static String character(String font, int code) {
        boolean shifted = code >= PRIVATE && code <= PRIVATE + 0xFF;
        int place = shifted ? code - PRIVATE : code;
        String family = font.toLowerCase(Locale.ROOT);
        if (family.equals("symbol") && place <= 0xFF) {
            return symbol(place);
        }
        boolean picture = family.contains("dings") && place <= 0xFF;
        boolean letter = shifted && place >= ' ' && place <= '~';
        if (picture || isPrivate(code) && !letter) {
            return "•";
        }
        return Character.isValidCodePoint(place) && place > 0 ? Character.toString(place) : "";
    }

    private static String symbol(int place) {
        String name = SymbolEncoding.INSTANCE.getName(place);
        // That of formulas looks like the one that is typed, with which footnotes are marked.
        String shown =
                name.equals("asteriskmath") ? "*" : GlyphList.getAdobeGlyphList().toUnicode(name);
        return shown == null || shown.isEmpty() || isPrivate(shown.charAt(0)) ? "•" : shown;
    }

    private static boolean isPrivate(int code) {
        return code >= 0xE000 && code <= 0xF8FF;
    }
}
