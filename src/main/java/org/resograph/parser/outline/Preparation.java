package org.resograph.parser.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.parser.Numbering;
import org.resograph.parser.Numbering.Leading;
import org.resograph.parser.Numbering.Style;
import org.resograph.parser.outline.Item.Kind;
import org.resograph.parser.outline.Item.Zone;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.text.MarkedText;

/**
 * Mends what sources do to single paragraphs: numbers typed into the text are taken out of it,
 * numbers that stand alone are given to the paragraph after them, headings written as paragraphs
 * become headings, rules of dashes become furniture.
 */
final class Preparation {

    private final List<Item> items;
    private final Outline.Setting setting;
    private int lastFigure;

    private Preparation(List<Item> items, Outline.Setting setting) {
        this.items = items;
        this.setting = setting;
    }

    static List<Item> of(List<Item> items, Outline.Setting setting) {
        return new Preparation(items, setting).headings(new Preparation(items, setting).numbers());
    }

    private List<Item> numbers() {
        List<Item> mended = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.kind() == Kind.TEXT && item.number().isEmpty()) {
                item = withNumberInText(item);
            }
            if (item.number().isPresent() && item.isBlank() && i + 1 < items.size()) {
                Item next = items.get(i + 1);
                if (next.kind() == Kind.TEXT
                        && next.number().isEmpty()
                        && withNumberInText(next).number().isEmpty()) {
                    item = item.joined(next);
                    i++;
                }
            }
            if (item.kind() == Kind.TEXT && item.number().isEmpty() && isRule(item.text())) {
                item =
                        Item.block(
                                item.zone(),
                                new PrintedLine(
                                        PrintedLine.Role.PAGE_FURNITURE, item.text(), item.span()));
            }
            if (!mended.isEmpty() && goesOn(mended.get(mended.size() - 1), item)) {
                int last = mended.size() - 1;
                mended.set(last, mended.get(last).continued(item));
            } else if (!item.isBlank() || item.number().isPresent()) {
                mended.add(item);
                item.number()
                        .flatMap(n -> n.reading(Style.DECIMAL))
                        .ifPresent(r -> lastFigure = r.ordinal());
            }
        }
        return mended;
    }

    /**
     * Whether an item is the rest of a sentence that a page break cut: nothing ends the one before,
     * which is too long for a heading, and a small Latin letter starts this one.
     */
    private static boolean goesOn(Item before, Item item) {
        String rest = item.text().text();
        return item.kind() == Kind.TEXT
                && item.number().isEmpty()
                && item.depth() == 0
                && before.kind() == Kind.TEXT
                && before.depth() == 0
                && before.zone() == item.zone()
                && rest.length() > 1
                && rest.charAt(0) >= 'a'
                && rest.charAt(0) <= 'z'
                && before.text().text().length() > 120
                && Ending.of(before.text()) == Ending.NONE;
    }

    private Item withNumberInText(Item item) {
        MarkedText text = item.text();
        String words = text.text();
        Optional<Leading> leading = Numbering.leading(words);
        if (leading.isEmpty()) {
            leading = Numbering.bareFigure(words).filter(l -> isDue(item, l.numbering()));
        }
        if (leading.isEmpty() || item.zone() == Zone.PREAMBLE && isCapital(leading.get())) {
            return item;
        }
        int end = leading.get().end();
        return item.numbered(
                leading.get().numbering(),
                words.substring(0, end).strip(),
                text.part(end, words.length()));
    }

    /** A bare figure is a number if it is the next, or a tab sets it off. */
    private boolean isDue(Item item, Numbering numbering) {
        int figure = numbering.first().ordinal();
        return item.depth() == 0
                && (figure == lastFigure + 1 && figure > 1
                        || item.firstTab() == numbering.printed().length());
    }

    private static boolean isCapital(Leading leading) {
        Style style = leading.numbering().first().style();
        return style == Style.CAPITAL_LETTER || style == Style.CAPITAL_ROMAN;
    }

    private List<Item> headings(List<Item> from) {
        List<Item> to = new ArrayList<>(from.size());
        for (int i = 0; i < from.size(); i++) {
            Item item = from.get(i);
            to.add(item.kind() == Kind.TEXT && isHeading(from, i) ? asHeading(item) : item);
        }
        return to;
    }

    private boolean isHeading(List<Item> all, int i) {
        Item item = all.get(i);
        boolean numbered = item.number().isPresent();
        if (numbered && !isSection(item)) {
            // A word processor counts a heading among the points, and its number comes again.
            return Headings.isSetApart(item)
                    && i + 1 < all.size()
                    && all.get(i + 1).number().equals(item.number());
        }
        if (item.rank() > 0) {
            return Ending.of(item.text()) == Ending.NONE && item.text().text().length() <= 200;
        }
        if (item.depth() > 0) {
            return false;
        }
        return Headings.isSetApart(item)
                || setting == Outline.Setting.RESOLUTION
                        && item.zone() == Zone.BODY
                        && Headings.isShortLine(item)
                        && (numbered || figureFollows(all, i));
    }

    private static boolean isSection(Item item) {
        return item.number()
                .map(
                        n ->
                                n.canBe(Style.CAPITAL_LETTER)
                                        || n.canBe(Style.CAPITAL_ROMAN)
                                        || n.canBe(Style.IDEOGRAPH))
                .orElse(false);
    }

    private static boolean figureFollows(List<Item> all, int i) {
        for (int j = i + 1; j < all.size(); j++) {
            Item next = all.get(j);
            if (next.kind() == Kind.HEADING
                    || Headings.isShortLine(next) && next.number().isEmpty()) {
                continue;
            }
            return next.number().map(n -> n.canBe(Style.DECIMAL)).orElse(false);
        }
        return false;
    }

    /** The heading with its number: "II. Follow-up". */
    private static Item asHeading(Item item) {
        if (item.number().isEmpty()) {
            return item.as(Kind.HEADING);
        }
        MarkedText whole =
                new org.resograph.text.MarkedTextBuilder()
                        .append(item.label())
                        .space()
                        .append(item.text())
                        .build();
        return Item.heading(item.zone(), item.rank(), whole, item.span()).atDepth(item.depth());
    }

    /** A line of dashes or underscores. */
    private static boolean isRule(MarkedText text) {
        String words = text.text();
        if (words.length() < 3) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != '-' && c != '_' && c != '*' && c != ' ' && !(c >= '\u2010' && c <= '\u2015')) {
                return false;
            }
        }
        return true;
    }
}
