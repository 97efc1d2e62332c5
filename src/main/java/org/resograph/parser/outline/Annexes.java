package org.resograph.parser.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.parser.outline.Item.Kind;
import org.resograph.parser.outline.Item.Zone;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.DivisionKind;
import org.resograph.text.Diagnostic;
import org.resograph.text.Span;

/**
 * The annexes of a text, each from a heading that says so ("Annex", "Appendix II") to the next such
 * one: the lines at its start are its title, what follows is plain.
 */
public final class Annexes {

    private Annexes() {}

    /** The annexes of a text that the source sets apart as such. */
    public static List<Division> of(List<Item> items, List<Diagnostic> diagnostics) {
        List<Item> clean = Preparation.of(items, Outline.Setting.PLAIN);
        List<Division> annexes = new ArrayList<>();
        int start = 0;
        while (start < clean.size()) {
            int end = first(clean, start + 1);
            annexes.add(annex(clean.subList(start, end), diagnostics));
            start = end;
        }
        return annexes;
    }

    /** The first item, from a place on, with which an annex begins; the size if there is none. */
    public static int first(List<Item> items, int from) {
        for (int i = from; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.zone() == Zone.BODY
                    && (item.kind() == Kind.HEADING
                            || item.kind() == Kind.TEXT && item.depth() == 0)
                    && item.number().isEmpty()
                    && AnnexWords.isHeading(item.text())) {
                return i;
            }
        }
        return items.size();
    }

    private static Division annex(List<Item> items, List<Diagnostic> diagnostics) {
        int body = 0;
        StringBuilder title = new StringBuilder();
        while (body < items.size() && isTitleLine(items, body)) {
            title.append(body == 0 ? "" : "\n").append(items.get(body).text());
            body++;
        }
        Span span = items.get(0).span();
        for (Item item : items) {
            span = span.union(item.span());
        }
        List<Block> blocks =
                Outline.blocks(
                        items.subList(body, items.size()), Outline.Setting.PLAIN, diagnostics);
        return new Division(
                DivisionKind.ANNEX,
                title.length() == 0 ? Optional.empty() : Optional.of(title.toString()),
                blocks,
                span);
    }

    /** The headings at the start of an annex, as long as none is lower than the first. */
    private static boolean isTitleLine(List<Item> items, int i) {
        Item item = items.get(i);
        if (i == 0) {
            return item.kind() == Kind.HEADING || AnnexWords.isHeading(item.text());
        }
        if (item.number().isPresent() || item.kind() == Kind.BLOCK) {
            return false;
        }
        int first = items.get(0).rank();
        if (item.kind() == Kind.HEADING) {
            return item.rank() <= first || first == 0;
        }
        boolean line = item.kind() == Kind.TEXT && item.depth() == 0 && Headings.isShortLine(item);
        // A single line without style; several are a list.
        boolean single = i + 1 == items.size() || !Headings.isShortLine(items.get(i + 1));
        return line && (first == 0 || single);
    }
}
