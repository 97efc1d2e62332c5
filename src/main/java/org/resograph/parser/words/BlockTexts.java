package org.resograph.parser.words;

import java.util.ArrayList;
import java.util.List;
import org.resograph.resolution.Block;

/** The texts of a document's paragraphs and of its head, at any depth, in order. */
final class BlockTexts {

    private BlockTexts() {}

    static List<String> of(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        add(blocks, texts);
        return texts;
    }

    private static void add(List<Block> blocks, List<String> texts) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                texts.add(paragraph.text().text());
                add(paragraph.children(), texts);
            } else if (block instanceof Block.Division division) {
                add(division.blocks(), texts);
            } else if (block instanceof Block.PrintedLine line) {
                texts.add(line.text().text());
            }
        }
    }
}
