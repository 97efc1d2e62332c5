package org.resograph.roads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.DivisionKind;
import org.resograph.resolution.Block.Formula;
import org.resograph.resolution.Block.Heading;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Block.Table;
import org.resograph.resolution.Block.Unclaimed;
import org.resograph.resolution.Body;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Resolution;
import org.resograph.roads.Layout.Note;
import org.resograph.roads.LayoutBlock.Kind;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/**
 * Sets what an XML document says as the official document is printed.
 *
 * <p>It knows nothing of the grammar that reads lines: it takes blocks in their order and gives
 * each its place, its style and its number.
 */
final class OfficialLayout {

    private final Resolution resolution;
    private final NumberForms numbers;
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private OfficialLayout(Resolution resolution, List<String> xml) {
        this.resolution = resolution;
        this.numbers = new NumberForms(xml, resolution.language(), body(resolution));
    }

    /** The layout of a resolution that was read from these lines of XML. */
    static Layout of(Resolution resolution, List<String> xml) {
        OfficialLayout layout = new OfficialLayout(resolution, xml);
        layout.add(resolution);
        return new Layout(
                resolution.language(),
                body(resolution),
                resolution.symbol().map(Object::toString).orElse(""),
                layout.blocks,
                layout.notes);
    }

    private static Body body(Resolution resolution) {
        return resolution.body().orElse(Body.GENERAL_ASSEMBLY);
    }

    private void add(Resolution document) {
        add(document.blocks(), 0);
        for (Footnote note : document.footnotes()) {
            notes.add(new Note(note.marker(), note.text()));
        }
        document.parts().forEach(this::add);
    }

    private void add(List<Block> children, int depth) {
        for (Block block : children) {
            if (block instanceof PrintedLine line) {
                line(line);
            } else if (block instanceof Paragraph paragraph) {
                paragraph(paragraph, depth);
            } else if (block instanceof Formula formula) {
                blocks.add(LayoutBlock.of(Kind.FORMULA, formula.text()));
            } else if (block instanceof Heading heading) {
                blocks.add(LayoutBlock.of(Kind.HEADING, heading.level(), "", heading.text()));
            } else if (block instanceof Unclaimed unclaimed) {
                blocks.add(LayoutBlock.of(Kind.TEXT, unclaimed.text()));
            } else if (block instanceof Table table) {
                blocks.add(
                        new LayoutBlock(
                                Kind.TABLE,
                                depth,
                                "",
                                MarkedText.EMPTY,
                                table.rows(),
                                table.headerRows()));
            } else if (block instanceof Division division) {
                division(division, depth);
            }
        }
    }

    private void division(Division division, int depth) {
        boolean annex = division.kind() == DivisionKind.ANNEX;
        List<String> lines =
                division.title().map(t -> List.of(t.split("\n", -1))).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            MarkedText text = MarkedText.of(lines.get(i));
            blocks.add(
                    annex && i == 0
                            ? LayoutBlock.of(Kind.ANNEX, text)
                            : LayoutBlock.of(Kind.HEADING, 2, "", text));
        }
        add(division.blocks(), annex ? 0 : depth);
    }

    private void paragraph(Paragraph paragraph, int depth) {
        Optional<String> number = paragraph.number();
        boolean bullet =
                paragraph.kind() == ParagraphKind.SUB_PARAGRAPH
                        && number.isEmpty()
                        && !paragraph.text().isEmpty();
        String label =
                number.map(
                                n ->
                                        numbers.printed(
                                                n,
                                                paragraph.label().orElse(n),
                                                depth == 0,
                                                paragraph.span()))
                        .orElse(bullet ? "–" : "");
        blocks.add(
                LayoutBlock.of(bullet ? Kind.BULLET : Kind.TEXT, depth, label, paragraph.text()));
        add(paragraph.children(), depth + 1);
    }

    private void line(PrintedLine line) {
        switch (line.role()) {
            case NUMBER -> blocks.add(LayoutBlock.of(Kind.TITLE, line.text()));
            case TITLE -> title(line.text());
            case VOTE -> blocks.addAll(VoteLayout.of(line.text(), resolution.language()));
            case PAGE_FURNITURE -> {}
            default -> blocks.add(LayoutBlock.of(kind(line.role()), line.text()));
        }
    }

    /** Number and title are one line of the print; a letter of a composite stands alone. */
    private void title(MarkedText title) {
        int last = blocks.size() - 1;
        boolean numbered =
                last >= 0
                        && blocks.get(last).kind() == Kind.TITLE
                        && blocks.get(last).text().text().length() > 1;
        if (!numbered) {
            blocks.add(LayoutBlock.of(Kind.TITLE, title));
            return;
        }
        String number = blocks.remove(last).text().text();
        boolean bare = Character.isDigit(number.charAt(number.length() - 1));
        String dash = resolution.language().equals(Language.ARABIC) ? " -" : ".";
        blocks.add(
                LayoutBlock.of(
                        Kind.TITLE,
                        new MarkedTextBuilder()
                                .append(bare ? number + dash : number)
                                .space()
                                .append(title)
                                .build()));
    }

    private static Kind kind(Role role) {
        return switch (role) {
            case PUBLISHER, ISSUING_BODY -> Kind.COVER_LEFT;
            case SYMBOL, DISTRIBUTION, ISSUE_DATE, LANGUAGE, ORIGINAL_LANGUAGE -> Kind.COVER_RIGHT;
            case ADOPTION -> Kind.ADOPTION;
            case PROPONENT -> Kind.PROPONENT;
            case MEETING, CLOSING_DATE -> Kind.CLOSING;
            default -> Kind.MASTHEAD;
        };
    }
}
