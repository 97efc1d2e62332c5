package org.resograph.parser.lines;

import java.util.List;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.resolution.Block;
import org.resograph.resolution.Symbol;
import org.resograph.text.MarkedText;

/**
 * Whether a document is none by itself but corrects one: its symbol says so ({@code …/Corr.1}), or
 * a line says so ("Corrigendum") and no text to enact follows.
 *
 * <p>Its masthead is that of the document that it corrects: without the word, it would be taken for
 * that one.
 */
final class Corrigendum {

    private static final String KEY = "corrigendum";

    private Corrigendum() {}

    /**
     * Whether a document is one.
     *
     * @param symbols that are printed on its cover, its own first
     */
    static boolean is(List<Symbol> symbols, List<Block> blocks, LanguageProfile profile) {
        if (!symbols.isEmpty() && symbols.get(0).isCorrigendum()) {
            return true;
        }
        return blocks.stream().noneMatch(Block.Formula.class::isInstance)
                && blocks.stream().anyMatch(block -> says(block, profile));
    }

    private static boolean says(Block block, LanguageProfile profile) {
        MarkedText text = MarkedText.EMPTY;
        if (block instanceof Block.Heading heading) {
            text = heading.text();
        } else if (block instanceof Block.PrintedLine line) {
            text = line.text();
        } else if (block instanceof Block.Unclaimed unclaimed) {
            text = unclaimed.text();
        }
        return profile.matchAll(KEY, Folded.of(text.text())).isPresent();
    }
}
