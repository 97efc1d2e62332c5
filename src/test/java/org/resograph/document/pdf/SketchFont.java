package org.resograph.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A font for any script that has a name, widths and characters, but no shapes: what a program that
 * reads text has of a font. So documents in all languages can be made without fonts to be
 * installed.
 */
public final class SketchFont {

    private final String name;
    private final Map<String, Integer> codes = new LinkedHashMap<>();

    public SketchFont(String name) {
        this.name = name;
    }

    /** How wide a string is, in points. */
    public static double width(String text, double size) {
        return text.codePoints().mapToDouble(SketchFont::width).sum() * size;
    }

    /** About as wide as in Times, in parts of the size. */
    public static double width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (Character.isIdeographic(c)
                || c >= 0x3000 && c <= 0x303F
                || c >= 0xFF00 && c <= 0xFFEF) {
            return 1;
        }
        if (Character.isUpperCase(c)) {
            return 0.67;
        }
        if (Character.isWhitespace(c) || c == 0xA0 || c == 0x202F) {
            return 0.25;
        }
        return "iljtf.,;:'’!|()[]-/".indexOf(c) >= 0 ? 0.3 : "mw".indexOf(c) >= 0 ? 0.75 : 0.47;
    }

    /** The codes of a string, in hexadecimal digits. */
    String encode(String text) {
        StringBuilder hex = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(
                        c ->
                                hex.append(
                                        "%04X"
                                                .formatted(
                                                        codes.computeIfAbsent(
                                                                c, k -> codes.size() + 1))));
        return hex.toString();
    }

    /** The font as a document holds it. */
    COSDictionary dictionary() throws IOException {
        COSArray widths = new COSArray();
        for (Map.Entry<String, Integer> code : codes.entrySet()) {
            COSArray one = new COSArray();
            one.add(COSInteger.get(Math.round(1000 * width(code.getKey().codePointAt(0)))));
            widths.add(COSInteger.get(code.getValue()));
            widths.add(one);
        }
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, toUnicode());
        return font;
    }

    private COSStream toUnicode() throws IOException {
        StringBuilder map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
        map.append("/CMapName /Sketch def /CMapType 2 def\n");
        map.append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (Map.Entry<String, Integer> code : codes.entrySet()) {
            map.append("1 beginbfchar <%04X> <".formatted(code.getValue()));
            for (byte b : code.getKey().getBytes(StandardCharsets.UTF_16BE)) {
                map.append("%02X".formatted(b));
            }
            map.append("> endbfchar\n");
        }
        map.append("endcmap end end\n");
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
