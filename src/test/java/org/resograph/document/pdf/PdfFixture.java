package org.resograph.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.resograph.document.Source;

/** A PDF of which each piece of text is put in its place. Pages are letters, 612 by 792 points. */
public final class PdfFixture {

    public static final double WIDTH = 612;
    public static final double HEIGHT = 792;

    public static final String PLAIN = "TimesNewRomanPSMT";
    public static final String ITALIC = "TimesNewRomanPS-ItalicMT";
    public static final String BOLD = "TimesNewRomanPS-BoldMT";

    private final List<StringBuilder> pages = new ArrayList<>();
    private final Map<String, SketchFont> fonts = new LinkedHashMap<>();

    /** Starts a page. */
    public PdfFixture page() {
        pages.add(new StringBuilder());
        return this;
    }

    /**
     * Draws a string as it is seen, from left to right.
     *
     * @param x from the left
     * @param y of the baseline, from the top
     */
    public PdfFixture text(double x, double y, double size, String font, String text) {
        SketchFont sketch = fonts.computeIfAbsent(font, SketchFont::new);
        String key = "F" + List.copyOf(fonts.keySet()).indexOf(font);
        return draw(
                "BT /%s %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET\n",
                key, size, x, HEIGHT - y, sketch.encode(text));
    }

    /** Draws a string in plain type of ten points. */
    public PdfFixture text(double x, double y, String text) {
        return text(x, y, 10, PLAIN, text);
    }

    /** Draws a line. */
    public PdfFixture rule(double from, double to, double y) {
        return draw("%.2f %.2f %.2f 0.5 re f\n", from, HEIGHT - y, to - from);
    }

    /** Says that what follows is furniture of the page. */
    public PdfFixture beginArtifact() {
        return draw("/Artifact <</Type /Pagination>> BDC\n");
    }

    /** Says that the furniture ends. */
    public PdfFixture endArtifact() {
        return draw("EMC\n");
    }

    /** Puts operators into the content as they are. */
    public PdfFixture draw(String format, Object... values) {
        pages.get(pages.size() - 1).append(String.format(Locale.ROOT, format, values));
        return this;
    }

    /** The document. */
    public byte[] bytes() {
        return bytes("");
    }

    /** The document, locked with a password unless that is empty. */
    public byte[] bytes(String password) {
        try (PDDocument document = new PDDocument()) {
            COSDictionary fontDictionary = new COSDictionary();
            int number = 0;
            for (SketchFont font : fonts.values()) {
                fontDictionary.setItem(COSName.getPDFName("F" + number++), font.dictionary());
            }
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fontDictionary);
            for (StringBuilder content : pages) {
                PDPage page = new PDPage(new PDRectangle((float) WIDTH, (float) HEIGHT));
                PDStream stream = new PDStream(document);
                try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(stream);
                page.setResources(new PDResources(resources));
                document.addPage(page);
            }
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    /** The document as a source. */
    public Source source() {
        return Source.of("fixture.pdf", bytes());
    }
}
