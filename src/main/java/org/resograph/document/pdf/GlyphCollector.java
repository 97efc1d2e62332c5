package org.resograph.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Reads what the pages of a document draw, page by page, and no more than {@link Limits} allow. */
final class GlyphCollector extends PDFTextStripper {

    /** The slope of a row that is still level. */
    private static final float OBLIQUE = 0.1f;

    private final Consumer<Page> pages;
    private final Limits limits;
    private final Map<PDFont, Glyph.Style> styles = new HashMap<>();
    private final Deque<Boolean> artifacts = new ArrayDeque<>();
    private final RuleCollector rules = new RuleCollector();

    /** By the direction in which they are written, in degrees. */
    private final Map<Integer, List<Glyph>> glyphs = new TreeMap<>();

    private GlyphCollector(Consumer<Page> pages, Limits limits) {
        this.pages = pages;
        this.limits = limits;
    }

    /**
     * Hands on each page.
     *
     * @throws IOException if the document is broken
     * @throws Limits.Exceeded if it is too large
     */
    static void collect(PDDocument document, Limits limits, Consumer<Page> pages)
            throws IOException {
        new GlyphCollector(pages, limits).writeText(document, Writer.nullWriter());
    }

    @Override
    protected void startPage(@Nullable PDPage page) {
        glyphs.clear();
        rules.clear();
        artifacts.clear();
        limits.startPage();
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        super.processPage(BoundedContent.of(page, limits));
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        super.showForm(BoundedContent.of(form, limits));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        showForm(group);
    }

    /** Text that is not written as most of the page is, such as a stamp across it, is left out. */
    @Override
    protected void endPage(PDPage page) {
        int direction = 0;
        for (Map.Entry<Integer, List<Glyph>> written : glyphs.entrySet()) {
            if (written.getValue().size() > glyphs.getOrDefault(direction, List.of()).size()) {
                direction = written.getKey();
            }
        }
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        boolean lying = direction % 180 != 0;
        boolean plain = direction == 0 && page.getRotation() % 360 == 0;
        pages.accept(
                new Page(
                        getCurrentPageNo(),
                        lying ? height : width,
                        lying ? width : height,
                        glyphs.getOrDefault(direction, List.of()),
                        plain ? rules.within(page.getCropBox()) : List.of()));
    }

    @Override
    protected void writePage() {
        // Text is not wanted, glyphs are.
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String unicode = position.getUnicode();
        if (unicode == null || unicode.isEmpty()) {
            return;
        }
        limits.countGlyph();
        Matrix matrix = position.getTextMatrix();
        // The direction of the row; letters that lean are set in a row that doesn't.
        float along = Math.abs(matrix.getScaleX());
        float across = Math.abs(matrix.getShearY());
        if (Math.min(along, across) > OBLIQUE * Math.max(along, across)) {
            return;
        }
        float size = Math.max(position.getXScale(), position.getYScale());
        glyphs.computeIfAbsent(Math.round(position.getDir()), d -> new ArrayList<>())
                .add(
                        new Glyph(
                                characters(unicode, position.getWidthDirAdj()),
                                position.getXDirAdj(),
                                position.getYDirAdj(),
                                position.getWidthDirAdj(),
                                size > 0 ? size : position.getFontSizeInPt(),
                                style(position.getFont(), matrix),
                                artifacts.contains(true)));
    }

    /** The look of a font; one without italics is made to lean. */
    private Glyph.Style style(PDFont font, Matrix matrix) {
        Glyph.Style style = styles.computeIfAbsent(font, FontStyle::of);
        boolean leans =
                matrix.getShearX() * matrix.getScaleY() > 0
                        && Math.abs(matrix.getShearX()) > OBLIQUE * Math.abs(matrix.getScaleY())
                        && Math.abs(matrix.getShearY()) < OBLIQUE * Math.abs(matrix.getScaleX());
        return leans ? new Glyph.Style(true, style.bold()) : style;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        if (!(font instanceof PDSimpleFont) && font.toUnicode(code) == null) {
            limits.countNameless();
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    /** The letters themselves, where a font names the shapes that they take in a word. */
    private static String characters(String unicode, float width) {
        if (unicode.length() == 1) {
            char c = unicode.charAt(0);
            // A hyphen that shows is one, whatever the file calls it.
            if (c == '\u00AD') {
                return width > 0 ? "-" : " ";
            }
            if (c == '\u2010') {
                return "-";
            }
            return isShape(c) ? letters(unicode) : unicode;
        }
        // A shape that is a letter with its stroke is the letter.
        String letters = unicode.replace("\u0640", "");
        for (int i = 0; i < letters.length(); i++) {
            if (isShape(letters.charAt(i))) {
                return letters(letters);
            }
        }
        return letters.isEmpty() ? "\u0640" : letters;
    }

    /**
     * Of a shape that is but marks, "shadda with fatha", the marks without the blank below them.
     */
    private static String letters(String shapes) {
        String letters = Normalizer.normalize(shapes, Normalizer.Form.NFKC);
        boolean marks = letters.length() > 1 && letters.charAt(0) == ' ';
        return marks ? letters.substring(1) : letters;
    }

    private static boolean isShape(char c) {
        return c >= '\uFB00' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFE';
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limits.countOperator(getGraphicsStackSize());
        rules.accept(
                operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(
            @Nullable COSName tag, @Nullable COSDictionary properties) {
        artifacts.push(
                COSName.ARTIFACT.equals(tag)
                        && properties != null
                        && "Pagination".equals(properties.getNameAsString(COSName.TYPE)));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        artifacts.poll();
        super.endMarkedContentSequence();
    }
}
