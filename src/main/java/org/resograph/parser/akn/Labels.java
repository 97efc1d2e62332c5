package org.resograph.parser.akn;

import org.resograph.parser.outline.Item;
import org.resograph.parser.outline.Item.Kind;
import org.resograph.parser.outline.Item.Zone;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;
import org.resograph.text.Span;

/** What the {@code num} of a paragraph is: a number, a bullet, or words that belong to the text. */
final class Labels {

    private Labels() {}

    static Item item(Zone zone, int depth, String label, MarkedText text, int firstTab, Span span) {
        if (label.isEmpty()) {
            return Item.text(zone, depth, "", text, firstTab, span);
        }
        Item numbered = Item.text(zone, depth, label, text, firstTab, span);
        if (numbered.number().isPresent()) {
            return numbered;
        }
        if (isBullet(label)) {
            return numbered.as(Kind.BULLET);
        }
        MarkedText whole = new MarkedTextBuilder().append(label).space().append(text).build();
        return Item.text(zone, depth, "", whole, -1, span);
    }

    /** A mark of a list that counts nothing. */
    static boolean isBullet(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (Character.isLetterOrDigit(label.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
