package org.resograph.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.resograph.text.Diagnostic;

/** Reads what the pages of a document draw, page by page, and no more than {@link Limits} allow. */
final class GlyphCollector extends PDFTextStripper {

    /** The slope of a row that is still level. */
    private static final float OBLIQUE = 0.1f;

    private final Consumer<Page> pages;
    private final Limits limits;
    private final Map<PDFont, Glyph.Style> styles = new HashMap<>();
    private final MarkedContent marked = new MarkedContent();
    private final RuleCollector rules = new RuleCollector();
    private final Clip clip = new Clip();
    private PDRectangle shown = new PDRectangle();

    /** By the direction in which they are written, in degrees. */
    private final Map<Integer, List<Glyph>> glyphs = new TreeMap<>();

    /** In which the last glyph was written. */
    private int direction;

    private final Pictures pictures = new Pictures();

    private GlyphCollector(Consumer<Page> pages, Limits limits) {
        this.pages = pages;
        this.limits = limits;
    }

    /**
     * Hands on each page; answers what is to be said of those that are pictures.
     *
     * @throws IOException if the document is broken
     * @throws Limits.Exceeded if it is too large
     */
    static Optional<Diagnostic> collect(PDDocument document, Limits limits, Consumer<Page> pages)
            throws IOException {
        GlyphCollector collector = new GlyphCollector(pages, limits);
        collector.writeText(document, Writer.nullWriter());
        return collector.pictures.diagnostic();
    }

    @Override
    protected void startPage(@Nullable PDPage page) {
        glyphs.clear();
        rules.clear();
        marked.clear();
        clip.clear();
        pictures.startPage();
        shown = page == null ? new PDRectangle() : page.getCropBox();
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
        // Files leave pieces open.
        while (marked.isOpen()) {
            marked.end().forEach(this::add);
        }
        int most = 0;
        for (Map.Entry<Integer, List<Glyph>> written : glyphs.entrySet()) {
            if (written.getValue().size() > glyphs.getOrDefault(most, List.of()).size()) {
                most = written.getKey();
            }
        }
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        pictures.endPage(getCurrentPageNo(), width * height, glyphs.values());
        boolean lying = most % 180 != 0;
        boolean plain = most == 0 && page.getRotation() % 360 == 0;
        pages.accept(
                new Page(
                        getCurrentPageNo(),
                        lying ? height : width,
                        lying ? width : height,
                        glyphs.getOrDefault(most, List.of()),
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
        // Text is placed from the corner of the part of the page that is shown.
        float x = matrix.getTranslateX() + shown.getLowerLeftX();
        float y = matrix.getTranslateY() + shown.getLowerLeftY();
        if (clip.hides(x, y, size)) {
            return;
        }
        Glyph glyph =
                new Glyph(
                        Shapes.letters(unicode, position.getWidthDirAdj()),
                        position.getXDirAdj(),
                        position.getYDirAdj(),
                        position.getWidthDirAdj(),
                        size > 0 ? size : position.getFontSizeInPt(),
                        style(position.getFont(), matrix),
                        marked.isFurniture());
        direction = Math.round(position.getDir());
        add(glyph);
    }

    /** Adds a glyph to the page, or to the piece of its content that is replaced as a whole. */
    private void add(Glyph glyph) {
        if (!marked.take(glyph)) {
            glyphs.computeIfAbsent(direction, d -> new ArrayList<>()).add(glyph);
        }
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

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limits.countOperator(getGraphicsStackSize());
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        rules.accept(operator.getName(), operands, matrix);
        clip.accept(operator.getName(), operands, matrix);
        pictures.accept(operator.getName(), operands, matrix, getResources());
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(
            @Nullable COSName tag, @Nullable COSDictionary properties) {
        marked.begin(tag, properties);
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        marked.end().forEach(this::add);
        super.endMarkedContentSequence();
    }
}
