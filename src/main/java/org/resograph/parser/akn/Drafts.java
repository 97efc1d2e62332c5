package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.parser.outline.Annexes;
import org.resograph.parser.outline.Item;
import org.resograph.parser.outline.Item.Kind;
import org.resograph.parser.outline.Item.Zone;
import org.resograph.parser.outline.Outline;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.DivisionKind;
import org.resograph.text.Span;

/**
 * Enacting formulas that the markup has as paragraphs: at the start of a text its own; after a
 * paragraph that ends with a colon, that of a draft that the resolution recommends. The draft ends
 * with the text, or where an annex begins.
 */
final class Drafts {

    private Drafts() {}

    static void apply(List<Item> items, Outline.Setting setting, Words words, Problems problems) {
        if (!items.isEmpty() && isFormula(items.get(0), words)) {
            items.set(0, items.get(0).as(Kind.FORMULA));
        }
        if (setting != Outline.Setting.RESOLUTION) {
            return;
        }
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).zone() == Zone.BODY
                    && announces(items.get(i - 1))
                    && isFormula(items.get(i), words)) {
                int end = Annexes.first(items, i);
                Division draft = draft(items.subList(i, end), problems);
                items.subList(i, end).clear();
                items.add(i, Item.block(Zone.BODY, draft));
                return;
            }
        }
    }

    private static boolean announces(Item item) {
        String text = item.text().text();
        return text.endsWith(":") || text.endsWith("\uFF1A");
    }

    private static boolean isFormula(Item item, Words words) {
        return item.kind() == Kind.TEXT
                && item.depth() == 0
                && item.number().isEmpty()
                && words.isFormula(item.text());
    }

    private static Division draft(List<Item> items, Problems problems) {
        List<Item> inner = new ArrayList<>(items);
        inner.set(0, inner.get(0).as(Kind.FORMULA));
        Span span = inner.get(0).span();
        for (Item item : inner) {
            span = span.union(item.span());
        }
        Outline.Tree tree = Outline.of(inner, Outline.Setting.RESOLUTION, problems.list());
        List<Block> blocks = new ArrayList<>(tree.blocks());
        blocks.addAll(tree.annexes());
        return new Division(DivisionKind.NESTED_DRAFT, Optional.empty(), blocks, span);
    }
}
