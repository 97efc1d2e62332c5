package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.resograph.parser.akn.LineReader.Part;
import org.resograph.parser.outline.Item;
import org.resograph.parser.outline.Item.Zone;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.text.MarkedText;

/** Reads a file from its root: the statement, or the statements of a composite. */
final class StatementReader {

    private final Cursor cursor;
    private final Problems problems;
    private final TextReader texts;

    StatementReader(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
        this.texts = new TextReader(cursor, problems);
    }

    /** The statement of the file; empty if it holds none. */
    Optional<AknStatement> read() {
        List<AknStatement> statements = new ArrayList<>(1);
        while (cursor.hasNext()) {
            if (cursor.next() == XMLStreamConstants.START_ELEMENT) {
                find(statements);
            }
        }
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        AknStatement whole = statements.get(0);
        if (statements.size() > 1) {
            whole.parts.addAll(statements.subList(1, statements.size()));
        }
        return Optional.of(whole);
    }

    /** The statements in the element that starts here: one that is a statement is not searched. */
    private void find(List<AknStatement> found) {
        switch (cursor.name()) {
            case "statement",
                    "doc",
                    "act",
                    "bill",
                    "debate",
                    "judgment",
                    "officialGazette",
                    "amendment",
                    "portion" -> {
                AknStatement statement = new AknStatement();
                found.add(statement);
                statement(statement);
            }
            case "documentCollection" -> {
                AknStatement collection = new AknStatement();
                collection.collection = true;
                found.add(collection);
                statement(collection);
            }
            default -> {
                // akomaNtoso, components, component: hold statements, and elements without text.
            }
        }
    }

    private void statement(AknStatement statement) {
        statement.name = cursor.attribute("name").strip();
        statement.firstLine = cursor.line();
        int outer = cursor.depth() - 1;
        while (cursor.depth() > outer) {
            if (cursor.next() == XMLStreamConstants.START_ELEMENT) {
                part(statement);
            }
        }
        statement.lastLine = cursor.line();
        statement.footnotes.addAll(texts.takeFootnotes());
        StarNotes.apply(statement.items, statement.footnotes);
    }

    private void part(AknStatement statement) {
        switch (cursor.name()) {
            case "meta" -> statement.metadata = new MetadataReader(cursor).read();
            case "coverPage" -> lines(statement.cover, Part.COVER);
            case "preface", "longTitle" -> lines(statement.cover, Part.TITLE);
            case "preamble" -> statement.items.addAll(body(Zone.PREAMBLE));
            case "conclusions" -> lines(statement.closing, Part.CLOSING);
            case "attachments", "annexes" -> attachments(statement);
            case "collectionBody", "components" -> components(statement);
            default -> statement.items.addAll(body(Zone.BODY));
        }
    }

    private void lines(Cover cover, Part part) {
        new LineReader(cursor, texts, problems, cover, part).read();
    }

    private List<Item> body(Zone zone) {
        return new BodyReader(cursor, texts, problems, zone).read();
    }

    /** The parts of a composite, wherever they stand; references to them print nothing. */
    private void components(AknStatement statement) {
        int outer = cursor.depth() - 1;
        while (cursor.depth() > outer) {
            if (cursor.next() == XMLStreamConstants.START_ELEMENT) {
                find(statement.parts);
            }
        }
    }

    private void attachments(AknStatement statement) {
        List<Item> headings = new ArrayList<>();
        int outer = cursor.depth() - 1;
        while (cursor.depth() > outer) {
            if (cursor.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (cursor.name()) {
                case "attachment", "annex" -> {
                    add(headings, statement);
                    headings = new ArrayList<>();
                }
                case "num", "heading", "subheading" -> heading(headings);
                default -> {
                    headings.addAll(attachment());
                    add(headings, statement);
                    headings = new ArrayList<>();
                }
            }
        }
        add(headings, statement);
    }

    private static void add(List<Item> attachment, AknStatement statement) {
        if (!attachment.isEmpty()) {
            statement.attachments.add(attachment);
        }
    }

    /** A heading of an attachment, which stands before the document that it holds. */
    private void heading(List<Item> headings) {
        int line = cursor.line();
        MarkedText text = texts.read();
        if (!text.isEmpty()) {
            headings.add(Item.heading(Zone.BODY, 1, text, cursor.since(line)));
        }
    }

    /** An annex: its title, if marked up as one, and its text. */
    private List<Item> attachment() {
        List<Item> items = new ArrayList<>();
        int outer = cursor.depth() - 1;
        boolean document = isDocument(cursor.name());
        if (!document) {
            return body(Zone.BODY);
        }
        while (cursor.depth() > outer) {
            if (cursor.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (cursor.name()) {
                case "meta" -> cursor.skip();
                case "coverPage", "preface", "conclusions" -> titles(items);
                case "attachments", "attachment" -> {
                    // An annex of an annex is read as one more.
                }
                default -> {
                    if (!isDocument(cursor.name())) {
                        items.addAll(body(Zone.BODY));
                    }
                }
            }
        }
        return items;
    }

    private static boolean isDocument(String name) {
        return name.equals("doc") || name.equals("statement");
    }

    private void titles(List<Item> items) {
        for (Item item : body(Zone.BODY)) {
            if (item.block() instanceof PrintedLine line) {
                items.add(Item.heading(Zone.BODY, 1, line.text(), line.span()));
            } else {
                items.add(item);
            }
        }
    }
}
