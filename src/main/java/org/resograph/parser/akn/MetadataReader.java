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
                case "voting" -> voting();
                case "count" -> count();
                case "references", "presentation" -> cursor.skip();
                default -> {}
            }
        }
        return metadata;
    }

    /**
     * A vote on a part of the document, which it refers to, is not the one on the document. Of
     * several on the document the last is: single paragraphs are put to the vote before the whole
     * (rule 89 of the rules of procedure of the General Assembly).
     */
    private void voting() {
        boolean part = cursor.attribute("href").strip().startsWith("#");
        if (part) {
            metadata.votingsOfParts.add(cursor.line());
            cursor.skip();
            return;
        }
        if (!metadata.counts.isEmpty()) {
            metadata.votingsOfParts.add(metadata.votingLine);
            metadata.counts.clear();
        }
        metadata.votingOutcome = cursor.attribute("outcome").strip();
        metadata.votingLine = cursor.line();
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
                        reference(cursor.attribute("outcome")),
                        cursor.attribute("date").strip(),
                        cursor.attribute("as").strip(),
                        cursor.attribute("by").strip(),
                        cursor.attribute("refersTo").strip(),
                        cursor.since(cursor.line())));
    }

    /** A reference into the document, without its sign: {@code #adopted}. */
    private static String reference(String value) {
        String name = value.strip();
        return name.startsWith("#") ? name.substring(1) : name;
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
