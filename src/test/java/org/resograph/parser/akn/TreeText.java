package org.resograph.parser.akn;

import java.util.List;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.Formula;
import org.resograph.resolution.Block.Heading;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Block.Table;
import org.resograph.resolution.Block.Unclaimed;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Resolution;

/** All the text of a record tree, each piece on a line of its own. */
final class TreeText {

    private final StringBuilder text = new StringBuilder();

    static String of(Resolution resolution) {
        TreeText all = new TreeText();
        all.add(resolution);
        return all.text.toString();
    }

    static String of(List<Block> blocks) {
        TreeText all = new TreeText();
        all.add(blocks);
        return all.text.toString();
    }

    private void add(Resolution resolution) {
        add(resolution.blocks());
        for (Footnote footnote : resolution.footnotes()) {
            line(footnote.text().text());
        }
        resolution.parts().forEach(this::add);
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof PrintedLine line) {
                line(line.text().text());
            } else if (block instanceof Formula formula) {
                line(formula.text().text());
            } else if (block instanceof Heading heading) {
                line(heading.text().text());
            } else if (block instanceof Unclaimed unclaimed) {
                line(unclaimed.text().text());
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.forEach(cell -> line(cell.text().text())));
            } else if (block instanceof Division division) {
                division.title().ifPresent(this::line);
                add(division.blocks());
            } else if (block instanceof Paragraph paragraph) {
                paragraph.number().ifPresent(this::line);
                line(paragraph.text().text());
                add(paragraph.children());
            }
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
