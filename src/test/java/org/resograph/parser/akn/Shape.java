package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.Formula;
import org.resograph.resolution.Block.Heading;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.Table;
import org.resograph.resolution.Block.Unclaimed;
import org.resograph.resolution.Resolution;

/**
 * The kinds and labels of the paragraphs of a resolution, one line each, without a word: equal in
 * all languages.
 */
final class Shape {

    private final List<String> lines = new ArrayList<>();

    static List<String> of(Resolution resolution) {
        Shape shape = new Shape();
        shape.add(resolution);
        return shape.lines;
    }

    static List<String> of(List<Block> blocks) {
        Shape shape = new Shape();
        shape.add("", blocks);
        return shape.lines;
    }

    private void add(Resolution resolution) {
        add("", resolution.blocks());
        for (Resolution part : resolution.parts()) {
            lines.add("part " + part.number().orElse("-"));
            add(part);
        }
    }

    private void add(String parent, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                String kind =
                        switch (paragraph.kind()) {
                            case PREAMBULAR -> "pp";
                            case OPERATIVE -> "op";
                            case PLAIN -> "p";
                            case SUB_PARAGRAPH -> "";
                            case CONTINUATION -> "c";
                        };
                String path = parent + kind + paragraph.label().orElse("-");
                lines.add(path);
                add(path + "/", paragraph.children());
            } else if (block instanceof Heading) {
                lines.add(parent + "h");
            } else if (block instanceof Table) {
                lines.add(parent + "table");
            } else if (block instanceof Formula) {
                lines.add(parent + "formula");
            } else if (block instanceof Unclaimed) {
                lines.add(parent + "unclaimed");
            } else if (block instanceof Division division) {
                String path = parent + division.kind().name().toLowerCase(Locale.ROOT);
                lines.add(path);
                add(path + "/", division.blocks());
            }
        }
    }
}
