package org.resograph.roads;

import java.util.ArrayList;
import java.util.List;
import org.resograph.document.word.WordFixture;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.roads.LayoutBlock.Kind;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;

/**
 * A {@code .docx} after the templates of Geneva and New York: their names of styles, real
 * footnotes, a table for the box at the head, running titles and job number in headers and footers,
 * numbers that are typed or that Word counts.
 */
final class WordWriter {

    /** Where the text stands behind a typed number, at any depth. */
    private static final String TABS =
            "<w:tabs><w:tab w:val=\"left\" w:pos=\"1701\"/><w:tab w:val=\"left\" w:pos=\"2268\"/><w:tab w:val=\"left\" w:pos=\"2835\"/><w:tab w:val=\"left\" w:pos=\"3402\"/></w:tabs>";

    private static final String BORDERS =
            "<w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"12\"/></w:tblBorders></w:tblPr>";

    private final Layout layout;
    private final WordLists lists;
    private final StringBuilder body = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private int counted;

    private WordWriter(Layout layout, boolean listed) {
        this.layout = layout;
        this.lists = new WordLists(listed);
    }

    /**
     * The archive of a document.
     *
     * @param listed whether Word counts the numbers of its paragraphs
     */
    static byte[] write(Layout layout, boolean listed) {
        return new WordWriter(layout, listed).write();
    }

    private byte[] write() {
        List<LayoutBlock> left = new ArrayList<>();
        List<LayoutBlock> right = new ArrayList<>();
        List<LayoutBlock> rest = new ArrayList<>();
        for (LayoutBlock block : layout.blocks()) {
            switch (block.kind()) {
                case COVER_LEFT -> left.add(block);
                case COVER_RIGHT -> right.add(block);
                default -> rest.add(block);
            }
        }
        body.append(
                        "<w:tbl><w:tblPr><w:tblW w:w=\"9640\" w:type=\"dxa\"/>%s<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"6800\"/><w:gridCol w:w=\"2840\"/></w:tblGrid><w:tr>"
                                .formatted(isRightToLeft() ? "<w:bidiVisual/>" : ""))
                .append(cell(left, 6800))
                .append(cell(right, 2840))
                .append("</w:tr></w:tbl>");
        rest.forEach(this::write);
        body.append(
                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:headerReference w:type=\"even\" r:id=\"h1\"/><w:footerReference w:type=\"default\" r:id=\"f1\"/><w:footerReference w:type=\"first\" r:id=\"f2\"/>"
                        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>");
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        return WordFixture.of(body.toString())
                .styles(WordStyles.of(layout.isGeneva()))
                .numbering(lists.definitions())
                .footnotes(notes.toArray(String[]::new))
                .header("h1", "<w:p><w:r><w:t>" + escape(layout.symbol()) + "</w:t></w:r></w:p>")
                .header("f1", "<w:p>" + field + "</w:p>")
                .header("f2", "<w:p><w:r><w:t>GE.23-19742  (E)</w:t></w:r></w:p>")
                .bytes();
    }

    private String cell(List<LayoutBlock> blocks, int width) {
        StringBuilder cell =
                new StringBuilder(
                        "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:tcBorders><w:bottom w:val=\"single\" w:sz=\"12\"/></w:tcBorders></w:tcPr>"
                                .formatted(width));
        blocks.forEach(b -> cell.append(paragraph(b, "")));
        if (blocks.isEmpty()) {
            cell.append("<w:p/>");
        }
        return cell.append("</w:tc>").toString();
    }

    private void write(LayoutBlock block) {
        if (block.kind() == Kind.TABLE) {
            table(block);
            return;
        }
        String list = lists.next(block);
        body.append(paragraph(block, list));
    }

    private String paragraph(LayoutBlock block, String list) {
        boolean typed = list.isEmpty() && !block.label().isEmpty();
        // The first row of a paragraph is indented, the others go back to the margin.
        String indent =
                block.level() == 0 || block.kind() == Kind.HEADING
                        ? ""
                        : "<w:ind w:left=\"%d\" w:firstLine=\"%d\"/>"
                                .formatted(
                                        WordStyles.margin(layout.isGeneva()), 567 * block.level());
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s%s%s%s</w:pPr>%s%s</w:p>"
                .formatted(
                        block.style(layout.isGeneva()).replace(" ", ""),
                        list,
                        typed ? TABS : "",
                        isRightToLeft() ? "<w:bidi/>" : "",
                        indent,
                        typed ? run("", block.label()) + "<w:r><w:tab/></w:r>" : "",
                        runs(block.text()));
    }

    private boolean isRightToLeft() {
        return layout.language().equals(Language.ARABIC);
    }

    private void table(LayoutBlock block) {
        body.append("<w:tbl>").append(BORDERS).append(grid(block.rows()));
        for (int i = 0; i < block.rows().size(); i++) {
            body.append("<w:tr><w:trPr>")
                    .append(i < block.headerRows() ? "<w:tblHeader/>" : "")
                    .append("</w:trPr>");
            for (Cell cell : block.rows().get(i)) {
                body.append(
                        "<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/></w:tcPr><w:p>%s</w:p></w:tc>"
                                .formatted(cell.columns(), runs(cell.text())));
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }

    private static String grid(List<List<Cell>> rows) {
        int columns =
                rows.stream()
                        .mapToInt(r -> r.stream().mapToInt(Cell::columns).sum())
                        .max()
                        .orElse(1);
        return "<w:tblGrid>%s</w:tblGrid>"
                .formatted("<w:gridCol w:w=\"%d\"/>".formatted(9600 / columns).repeat(columns));
    }

    private String runs(MarkedText text) {
        StringBuilder out = new StringBuilder();
        for (Runs run : Runs.of(text)) {
            String look = (run.italic() ? "<w:i/>" : "") + (run.bold() ? "<w:b/>" : "");
            out.append(run.note() ? note(run.text()) : run(look, run.text()));
        }
        return out.toString();
    }

    /** A mark that Word counts itself, or, where it would count another, one that is typed. */
    private String note(String marker) {
        long count = layout.notes().stream().filter(n -> n.marker().equals(marker)).count();
        if (used(marker) >= count) {
            return run("<w:vertAlign w:val=\"superscript\"/>", marker);
        }
        MarkedText text =
                layout.notes().stream()
                        .filter(n -> n.marker().equals(marker))
                        .skip(used(marker))
                        .map(Layout.Note::text)
                        .findFirst()
                        .orElse(MarkedText.EMPTY);
        markers.add(marker);
        boolean own = marker.equals(Integer.toString(counted + 1));
        counted += own ? 1 : 0;
        notes.add(
                "<w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/>%s</w:pPr><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>%s</w:r><w:r><w:tab/></w:r>%s</w:p>"
                        .formatted(
                                isRightToLeft() ? "<w:bidi/>" : "",
                                own ? "<w:footnoteRef/>" : "<w:t>" + escape(marker) + "</w:t>",
                                runs(text)));
        return "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference %sw:id=\"%d\"/>%s</w:r>"
                .formatted(
                        own ? "" : "w:customMarkFollows=\"1\" ",
                        notes.size(),
                        own ? "" : "<w:t>" + escape(marker) + "</w:t>");
    }

    private final List<String> markers = new ArrayList<>();

    private long used(String marker) {
        return markers.stream().filter(marker::equals).count();
    }

    private String run(String look, String text) {
        String all = isRightToLeft() ? look + "<w:rtl/>" : look;
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(
                        all,
                        escape(text)
                                .replace(
                                        "\u2011",
                                        "</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
