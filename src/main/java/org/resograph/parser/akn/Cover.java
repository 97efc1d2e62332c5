package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/**
 * The lines of the cover page, of the title and of the closing, and what their markup says of them.
 * Filled while reading; empty strings where nothing is said.
 */
final class Cover {

    /** A date: the words and what the markup takes them for. */
    record Date(String text, String value, Span span) {}

    /** An item of the agenda as marked up. */
    record Item(String text, String title, Span span) {}

    final List<Block> lines = new ArrayList<>();
    @Nullable Date issued;
    @Nullable Date adopted;
    String sessionValue = "";
    String sessionStart = "";
    String sessionEnd = "";
    String proponent = "";
    String proponentReference = "";
    final List<Item> agendaItems = new ArrayList<>(1);
    final List<String> originatingDocuments = new ArrayList<>(1);
    String meeting = "";
    String meetingTitle = "";
    @Nullable PrintedVote vote;

    /** The text of the first line with a role. */
    MarkedText first(Role role) {
        for (Block line : lines) {
            if (line instanceof PrintedLine printed && printed.role() == role) {
                return printed.text();
            }
        }
        return MarkedText.EMPTY;
    }

    /** The texts of all lines with a role. */
    List<MarkedText> all(Role role) {
        List<MarkedText> texts = new ArrayList<>(1);
        for (Block line : lines) {
            if (line instanceof PrintedLine printed && printed.role() == role) {
                texts.add(printed.text());
            }
        }
        return texts;
    }
}
