package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import org.resograph.parser.outline.Item;
import org.resograph.resolution.Footnote;

/** One statement of a file as its markup has it, before it is known what it says. */
final class AknStatement {

    /** The {@code name} of the statement: resolution, decision, draftResolution. */
    String name = "";

    Metadata metadata = new Metadata();

    /** The cover page and the title. */
    final Cover cover = new Cover();

    /** The meeting, the date and the vote at the end. */
    final Cover closing = new Cover();

    final List<Item> items = new ArrayList<>();
    final List<List<Item>> attachments = new ArrayList<>(0);
    final List<Footnote> footnotes = new ArrayList<>();
    final List<AknStatement> parts = new ArrayList<>(0);
    boolean collection;
    int firstLine = 1;
    int lastLine = 1;
}
