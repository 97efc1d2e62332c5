package org.resograph.rdf;

import java.util.List;
import java.util.Optional;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.DivisionKind;
import org.resograph.resolution.Block.Heading;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Block.Table;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.resolution.Block.Unclaimed;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/** Blocks made by hand, each on line 1. */
final class Blocks {

    static final Span LINE = Span.of(1);

    private Blocks() {}

    static Block preambular(String text) {
        return paragraph(ParagraphKind.PREAMBULAR, "", text);
    }

    static Block operative(String label) {
        return paragraph(ParagraphKind.OPERATIVE, label, "Decides " + label);
    }

    static Block plain(String label) {
        return paragraph(ParagraphKind.PLAIN, label, "Plain " + label);
    }

    static Block sub(String label) {
        return paragraph(ParagraphKind.SUB_PARAGRAPH, label, "Item " + label);
    }

    static Block continuation() {
        return paragraph(ParagraphKind.CONTINUATION, "", "and so on");
    }

    static Paragraph paragraph(ParagraphKind kind, String label, String text, Block... children) {
        Optional<String> number = label.isEmpty() ? Optional.empty() : Optional.of(label);
        return Paragraph.of(kind, number, number, MarkedText.of(text), List.of(children), LINE);
    }

    static Block heading(String text) {
        return new Heading(1, MarkedText.of(text), LINE);
    }

    static Table table(int headerRows, String... cells) {
        List<Cell> row = List.of(cells).stream().map(c -> new Cell(MarkedText.of(c), 1)).toList();
        return new Table(List.of(row), headerRows, LINE);
    }

    static Block annex(String title, Block... blocks) {
        return new Division(DivisionKind.ANNEX, Optional.of(title), List.of(blocks), LINE);
    }

    static Block draft(Block... blocks) {
        return new Division(DivisionKind.NESTED_DRAFT, Optional.empty(), List.of(blocks), LINE);
    }

    static Block unclaimed(String text) {
        return new Unclaimed(MarkedText.of(text), LINE);
    }

    static Block printed(PrintedLine.Role role, String text) {
        return new PrintedLine(role, MarkedText.of(text), LINE);
    }
}
