package org.resograph.parser.outline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.Numbering;
import org.resograph.parser.Numbering.Reading;
import org.resograph.parser.Numbering.Style;
import org.resograph.parser.outline.Outline.Place;

/** Tells by the count which list a numbered paragraph goes on with, or whether it starts one. */
final class Succession {

    private final List<Item> items;
    private final OpenParagraphs open;
    private final Ending lastEnding;
    private final int lastFigure;

    Succession(List<Item> items, OpenParagraphs open, Ending lastEnding, int lastFigure) {
        this.items = items;
        this.open = open;
        this.lastEnding = lastEnding;
        this.lastFigure = lastFigure;
    }

    Place place(int i, Item item, Numbering numbering) {
        @Nullable Place next = next(item, numbering);
        @Nullable Place start = start(i, item, numbering);
        if (next != null && start != null) {
            return startsRather(i, next.reading(), start.reading()) ? start : next;
        }
        if (next != null) {
            return next;
        }
        return start != null ? start : gap(item, numbering);
    }

    /** As the next of an open list: one nested alike before one nested otherwise, then deepest. */
    private @Nullable Place next(Item item, Numbering numbering) {
        @Nullable Place found = null;
        for (int level = open.size() - 1; level >= 0; level--) {
            Node node = open.get(level);
            Reading before = node.reading();
            if (before == null) {
                continue;
            }
            for (Reading reading : numbering.readings()) {
                if (reading.style() == before.style() && follows(before, reading)) {
                    if (node.depth == item.depth()) {
                        return new Place(level, reading);
                    }
                    if (found == null) {
                        found = new Place(level, reading);
                    }
                }
            }
        }
        if (found == null && open.isEmpty()) {
            Optional<Reading> figure = numbering.reading(Style.DECIMAL);
            if (figure.isPresent() && figure.get().ordinal() == lastFigure + 1) {
                return new Place(0, figure.get());
            }
        }
        return found;
    }

    private static boolean follows(Reading before, Reading after) {
        if (before.style() == Style.DECIMAL_PATH) {
            return after.label().length() >= before.label().length() - 1;
        }
        return after.ordinal() == before.ordinal() + 1
                || after.ordinal() == before.ordinal() && !after.label().equals(before.label());
    }

    /** As the first of a new list. */
    private @Nullable Place start(int i, Item item, Numbering numbering) {
        for (Reading reading : numbering.readings()) {
            if (reading.ordinal() != 1) {
                continue;
            }
            if (isTopStyle(reading.style())) {
                boolean nested =
                        !open.isEmpty()
                                && lastEnding == Ending.COLON
                                && open.get(0).reading() != null
                                && (item.depth() > 0 || figureReturns(i));
                return new Place(nested ? holder() : 0, reading);
            }
            return new Place(holder(), reading);
        }
        return null;
    }

    private static boolean isTopStyle(Style style) {
        return style == Style.DECIMAL
                || style == Style.CAPITAL_LETTER
                || style == Style.CAPITAL_ROMAN
                || style == Style.IDEOGRAPH;
    }

    /** How many open paragraphs hold a list that starts now: to the last with a number. */
    private int holder() {
        for (int level = open.size(); level > 1; level--) {
            if (open.get(level - 1).isNumbered()) {
                return level;
            }
        }
        return open.isEmpty() ? 0 : 1;
    }

    /** Whether the figure that is due comes later, before a heading. */
    private boolean figureReturns(int i) {
        int before = 0;
        for (int j = i; j < items.size() && items.get(j).kind() != Item.Kind.HEADING; j++) {
            Optional<Reading> figure = items.get(j).number().flatMap(n -> n.reading(Style.DECIMAL));
            if (figure.isPresent()) {
                int is = figure.get().ordinal();
                if (is == lastFigure + 1 && is != before + 1) {
                    return true;
                }
                before = is;
            }
        }
        return false;
    }

    /** "(i)" may follow "(h)" or start a list in it: what comes next tells. */
    private boolean startsRather(int i, Reading next, Reading start) {
        if (next.style() == start.style()) {
            return false;
        }
        for (int j = i + 1; j < items.size(); j++) {
            Optional<Numbering> after = items.get(j).number();
            if (after.isPresent()) {
                for (Reading reading : after.get().readings()) {
                    if (reading.style() == start.style() && reading.ordinal() == 2) {
                        return true;
                    }
                    if (reading.style() == next.style()
                            && reading.ordinal() == next.ordinal() + 1) {
                        return false;
                    }
                }
                break;
            }
        }
        return lastEnding == Ending.COLON;
    }

    /** Neither next nor first: a number is missing, or the count is wrong in the source. */
    private Place gap(Item item, Numbering numbering) {
        for (int level = open.size() - 1; level >= 0; level--) {
            Reading before = open.get(level).reading();
            if (before == null) {
                continue;
            }
            Optional<Reading> reading = numbering.reading(before.style());
            if (reading.isPresent()
                    && (reading.get().ordinal() >= before.ordinal()
                            || level == 0
                            || item.depth() > 0)) {
                return new Place(level, reading.get());
            }
        }
        Reading reading = numbering.first();
        return new Place(isTopStyle(reading.style()) && item.depth() == 0 ? 0 : holder(), reading);
    }
}
