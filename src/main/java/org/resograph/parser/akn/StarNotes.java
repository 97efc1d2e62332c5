package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.resograph.parser.outline.Item;
import org.resograph.parser.outline.Item.Kind;
import org.resograph.resolution.Footnote;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/**
 * Footnotes that a source has as paragraphs: at the end of the text, each with its asterisks first,
 * below a rule of underscores, or without one if the text has the same asterisks. Those become
 * marks.
 */
final class StarNotes {

    private StarNotes() {}

    static void apply(List<Item> items, List<Footnote> footnotes) {
        int first = firstNote(items);
        Set<String> markers = new TreeSet<>();
        for (Item item : items.subList(first, items.size())) {
            String text = item.text().text();
            markers.add(text.substring(0, stars(text, 0)));
        }
        boolean rule = first > 0 && isRule(items.get(first - 1));
        if (markers.isEmpty() || !rule && !haveAll(items.subList(0, first), markers)) {
            return;
        }
        for (Item item : items.subList(first, items.size())) {
            String text = item.text().text();
            int stars = stars(text, 0);
            footnotes.add(
                    new Footnote(
                            text.substring(0, stars),
                            item.text().part(stars, text.length()),
                            List.of(),
                            item.span()));
        }
        items.subList(first, items.size()).clear();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.text().text().indexOf('*') >= 0) {
                items.set(i, item.withText(marked(item.text(), markers)));
            }
        }
    }

    /** The place from which on all paragraphs start with asterisks. */
    private static int firstNote(List<Item> items) {
        int first = items.size();
        while (first > 0 && isNote(items.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean haveAll(List<Item> items, Set<String> markers) {
        Set<String> missing = new TreeSet<>(markers);
        for (Item item : items) {
            String text = item.text().text();
            for (int at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at)) {
                int stars = stars(text, at);
                missing.remove(text.substring(at, at + stars));
                at += stars;
            }
        }
        return missing.isEmpty();
    }

    private static boolean isNote(Item item) {
        String text = item.text().text();
        int stars = stars(text, 0);
        return item.kind() == Kind.TEXT && stars > 0 && stars < text.length();
    }

    private static boolean isRule(Item item) {
        String text = item.text().text();
        return text.length() >= 3 && text.chars().allMatch(c -> c == '_' || c == '-' || c == ' ');
    }

    private static int stars(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '*') {
            at++;
        }
        return at - from;
    }

    /** The text with marks for the asterisks that have a footnote. */
    static MarkedText marked(MarkedText marked, Set<String> markers) {
        String text = marked.text();
        StringBuilder rest = new StringBuilder(text.length());
        int[] moved = new int[text.length() + 1];
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int stars = stars(text, at);
            if (stars > 0 && markers.contains(text.substring(at, at + stars))) {
                marks.add(new Mark.NoteReference(rest.length(), text.substring(at, at + stars)));
                for (int i = 0; i < stars; i++) {
                    moved[at++] = rest.length();
                }
            } else {
                moved[at] = rest.length();
                rest.append(text.charAt(at++));
            }
        }
        moved[at] = rest.length();
        for (Mark mark : marked.marks()) {
            marks.add(mark.at(moved[mark.start()], moved[mark.end()]));
        }
        return new MarkedText(rest.toString(), marks);
    }
}
