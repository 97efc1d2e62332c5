package org.resograph.roads;

import java.util.List;
import org.resograph.resolution.Body;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;

/**
 * A document as it is printed, whatever the format that it is then written in.
 *
 * @param language of its text
 * @param body whose document it is
 * @param symbol as printed at the head of its pages; empty for none
 * @param blocks in the order of the page, without footnotes
 * @param notes in the order of their marks
 */
record Layout(
        Language language, Body body, String symbol, List<LayoutBlock> blocks, List<Note> notes) {

    /** A footnote. */
    record Note(String marker, MarkedText text) {}

    Layout {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** Whether it is printed in Geneva, where the styles have other names. */
    boolean isGeneva() {
        return body.equals(Body.HUMAN_RIGHTS_COUNCIL);
    }
}
