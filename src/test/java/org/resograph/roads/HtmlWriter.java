package org.resograph.roads;

import java.util.List;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.roads.LayoutBlock.Kind;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;

/**
 * A web page as the offices of the United Nations put them up: what Word saves as a filtered page,
 * with the names of styles as classes, numbers typed, and footnotes linked there and back.
 */
final class HtmlWriter {

    private final Layout layout;
    private final boolean glued;
    private final StringBuilder page = new StringBuilder();

    private HtmlWriter(Layout layout, boolean glued) {
        this.layout = layout;
        this.glued = glued;
    }

    /**
     * The page of a document.
     *
     * @param glued whether title and number stand without a space between them
     */
    static String write(Layout layout, boolean glued) {
        HtmlWriter writer = new HtmlWriter(layout, glued);
        writer.write();
        return writer.page.toString();
    }

    private void write() {
        boolean rightToLeft = layout.language().equals(Language.ARABIC);
        page.append(
                        "<html>\n<head>\n<meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">\n")
                .append("<title>")
                .append(escape(layout.symbol()))
                .append("</title>\n")
                .append(
                        "<style>\np.SingleTxtG {margin-left:56.7pt}\n</style>\n</head>\n<body lang=")
                .append(layout.language().toString())
                .append(rightToLeft ? " dir=RTL" : "")
                .append(">\n<div class=WordSection1>\n");
        boolean box = false;
        for (LayoutBlock block : layout.blocks()) {
            boolean cover = block.kind() == Kind.COVER_LEFT || block.kind() == Kind.COVER_RIGHT;
            if (cover != box) {
                page.append(
                        cover
                                ? "<table border=0 cellspacing=0><tr><td width=300>\n"
                                : "</td></tr></table>\n");
                box = cover;
            }
            write(block);
        }
        page.append("</div>\n<div><br clear=all>\n<hr align=left size=1 width=\"33%\">\n");
        int number = 1;
        for (Layout.Note note : layout.notes()) {
            page.append(
                    "<div id=ftn%1$d>\n<p class=FootnoteText><a href=\"#_ftnref%1$d\" name=\"_ftn%1$d\" title=\"\"><span class=MsoFootnoteReference>%2$s</span></a>\t%3$s</p>\n</div>\n"
                            .formatted(number++, escape(note.marker()), runs(note.text())));
        }
        page.append("</div>\n</body>\n</html>\n");
    }

    private void write(LayoutBlock block) {
        if (block.kind() == Kind.TABLE) {
            table(block);
            return;
        }
        String style = block.style(layout.isGeneva()).replace(" ", "");
        String label =
                block.label().isEmpty()
                        ? ""
                        : escape(block.label())
                                + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span>";
        String text = runs(block.text());
        if (glued && block.kind() == Kind.TITLE) {
            text = text.replaceFirst("\\. ", ".");
        }
        page.append(
                "<p class=%s style='margin-left:%d.0pt'>%s%s</p>\n\n"
                        .formatted(style, 24 * block.level(), label, text));
    }

    private void table(LayoutBlock block) {
        page.append("<table class=MsoTableGrid border=1>\n");
        for (int i = 0; i < block.rows().size(); i++) {
            page.append("<tr>");
            for (Cell cell : block.rows().get(i)) {
                String tag = i < block.headerRows() ? "th" : "td";
                String span = cell.columns() > 1 ? " colspan=" + cell.columns() : "";
                page.append("<%1$s%2$s><p>%3$s</p></%1$s>".formatted(tag, span, runs(cell.text())));
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    /** How many footnote marks were written: marks and notes are in one order. */
    private int firstNote;

    private String runs(MarkedText text) {
        StringBuilder out = new StringBuilder();
        for (Runs run : Runs.of(text)) {
            if (run.note()) {
                int number = number(run.text());
                out.append(
                        "<a href=\"#_ftn%1$d\" name=\"_ftnref%1$d\" title=\"\"><span class=MsoFootnoteReference><sup>%2$s</sup></span></a>"
                                .formatted(number, escape(run.text())));
            } else {
                String inner = escape(run.text());
                inner = run.italic() ? "<i>" + inner + "</i>" : inner;
                out.append(run.bold() ? "<b>" + inner + "</b>" : inner);
            }
        }
        return out.toString();
    }

    /** The number of the next footnote with a mark. */
    private int number(String marker) {
        List<Layout.Note> notes = layout.notes();
        for (int i = firstNote; i < notes.size(); i++) {
            if (notes.get(i).marker().equals(marker)) {
                firstNote = i + 1;
                return i + 1;
            }
        }
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).marker().equals(marker)) {
                return i + 1;
            }
        }
        return 9_999;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
