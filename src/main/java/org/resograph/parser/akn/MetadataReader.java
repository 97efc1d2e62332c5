package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.resograph.parser.akn.Metadata.Count;
import org.resograph.parser.akn.Metadata.Keyword;
import org.resograph.parser.akn.Metadata.Name;
import org.resograph.parser.akn.Metadata.Step;

/** Reads a {@code meta} element. */
final class MetadataReader {

    private final Cursor cursor;
    private final Metadata metadata = new Metadata();

    MetadataReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The metadata of the element that starts here; goes to its end. */
    Metadata read() {
        metadata.line = cursor.line();
        int outer = cursor.depth() - 1;
        String level = "";
        String source = "";
        while (cursor.depth() > outer) {
            if (cursor.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (cursor.name()) {
                case "FRBRWork", "FRBRExpression", "FRBRManifestation", "FRBRItem" ->
                        level = cursor.name();
                case "FRBRuri" -> {
                    if (level.equals("FRBRWork")) {
                        metadata.workUri = cursor.attribute("value").strip();
                    }
                }
                case "FRBRdate" -> date(level);
                case "FRBRlanguage" -> metadata.language = cursor.attribute("language").strip();
                case "classification" -> source = cursor.attribute("source").strip();
                case "keyword" -> keyword(source);
                case "step" -> step();
                case "voting" -> {
                    metadata.votingOutcome = cursor.attribute("outcome").strip();
                    metadata.votingLine = cursor.line();
                }
                case "count" -> count();
                case "references", "presentation" -> cursor.skip();
                default -> {}
            }
        }
        return metadata;
    }

    private void date(String level) {
        String date = cursor.attribute("date").strip();
        if (level.equals("FRBRWork")) {
            metadata.workDate = date;
        } else if (level.equals("FRBRExpression")) {
            metadata.expressionDate = date;
        }
    }

    private void keyword(String source) {
        metadata.keywords.add(
                new Keyword(
                        source,
                        cursor.attribute("dictionary").strip(),
                        cursor.attribute("refersTo").strip(),
                        cursor.attribute("value").strip(),
                        cursor.attribute("showAs").strip(),
                        cursor.attribute("href").strip()));
    }

    private void step() {
        metadata.steps.add(
                new Step(
                        cursor.attribute("outcome").strip(),
                        cursor.attribute("date").strip(),
                        cursor.attribute("as").strip(),
                        cursor.attribute("by").strip(),
                        cursor.attribute("refersTo").strip(),
                        cursor.since(cursor.line())));
    }

    private void count() {
        String choice = cursor.attribute("refersTo").strip();
        String value = cursor.attribute("value").strip();
        int line = cursor.line();
        int outer = cursor.depth() - 1;
        List<Name> names = new ArrayList<>();
        while (cursor.depth() > outer) {
            int event = cursor.next();
            if (event == XMLStreamConstants.START_ELEMENT && isName(cursor.name())) {
                int nameLine = cursor.line();
                String name = cursor.text();
                if (!name.isEmpty()) {
                    names.add(new Name(name, nameLine));
                }
            }
        }
        metadata.counts.add(new Count(choice, value, names, cursor.since(line)));
    }

    private static boolean isName(String element) {
        return element.equals("organization")
                || element.equals("voter")
                || element.equals("person");
    }
}
