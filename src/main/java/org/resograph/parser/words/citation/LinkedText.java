package org.resograph.parser.words.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.resolution.Symbol;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/**
 * The links of a text that lead to a document. Sources cut one link into several at the change of a
 * font ("60", "/", "251"), so those that touch and lead to one document are one.
 */
public final class LinkedText {

    private LinkedText() {}

    /** The links in order. */
    public static List<Hit> hits(MarkedText text) {
        List<Mark.Link> links = text.marks(Mark.Link.class);
        if (links.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Mark.Link link : links) {
            Optional<Symbol> symbol = Links.symbol(link.href());
            if (symbol.isEmpty() || link.start() == link.end()) {
                continue;
            }
            Hit last = hits.isEmpty() ? null : hits.get(hits.size() - 1);
            if (last != null
                    && last.symbol().equals(symbol.get())
                    && touches(text.text(), last.end(), link.start())) {
                hits.set(
                        hits.size() - 1,
                        new Hit(last.symbol(), last.start(), Math.max(last.end(), link.end())));
            } else {
                hits.add(new Hit(symbol.get(), link.start(), link.end()));
            }
        }
        return hits.stream().map(hit -> trim(text.text(), hit)).toList();
    }

    private static boolean touches(String text, int end, int start) {
        return start <= end || text.substring(end, start).isBlank();
    }

    private static Hit trim(String text, Hit hit) {
        int start = hit.start();
        int end = hit.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Hit(hit.symbol(), start, end);
    }
}
