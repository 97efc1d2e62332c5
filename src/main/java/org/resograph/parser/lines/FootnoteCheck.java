package org.resograph.parser.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.Heading;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.Table;
import org.resograph.resolution.Footnote;
import org.resograph.text.Issue;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/** Whether each mark in a text has its footnote, and each footnote its mark. */
final class FootnoteCheck {

    private final Report report;
    private final Set<String> marked = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    private FootnoteCheck(Report report) {
        this.report = report;
    }

    /** Reports the marks and the footnotes of a document that stand alone. */
    static void check(List<Block> blocks, List<Footnote> footnotes, Report report) {
        FootnoteCheck check = new FootnoteCheck(report);
        footnotes.forEach(n -> check.told.add(n.marker()));
        check.collect(blocks);
        for (Footnote note : footnotes) {
            if (!check.marked.contains(note.marker())) {
                report.add(Issue.FOOTNOTE_WITHOUT_MARK, note.span(), note.marker());
            }
        }
    }

    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            MarkedText text =
                    block instanceof Paragraph p
                            ? p.text()
                            : block instanceof Block.PrintedLine l
                                    ? l.text()
                                    : block instanceof Heading h ? h.text() : MarkedText.EMPTY;
            collect(text, block);
            if (block instanceof Table table) {
                table.rows().forEach(row -> row.forEach(cell -> collect(cell.text(), block)));
            }
            if (block instanceof Paragraph p) {
                collect(p.children());
            } else if (block instanceof Division d) {
                collect(d.blocks());
            }
        }
    }

    private void collect(MarkedText text, Block block) {
        for (Mark.NoteReference note : text.marks(Mark.NoteReference.class)) {
            marked.add(note.marker());
            if (!told.contains(note.marker())) {
                report.add(Issue.FOOTNOTE_WITHOUT_TEXT, block.span(), note.marker());
            }
        }
    }
}
