package org.resograph.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.resograph.document.word.Properties.Paragraph;

/**
 * Reads the paragraphs and tables of a story: the text, a header, a note. What reviewers took out
 * is left out, what they put in is read.
 */
final class Story {

    /** Tables and text boxes lie in each other; beyond this depth their text is left out. */
    private static final int MAX_NESTING = 12;

    private final XmlPart xml;
    private final WordContext context;
    private final int nesting;
    private final List<WordBlock> blocks = new ArrayList<>();
    private Optional<Section> section = Optional.empty();
    private Optional<Unended> unended = Optional.empty();

    /**
     * A paragraph of which a reviewer took away the end.
     *
     * @param own its properties, if no paragraph follows that it goes on in
     */
    private record Unended(RunReader runs, Paragraph own) {}

    private Story(XmlPart xml, WordContext context, int nesting) {
        this.xml = xml;
        this.context = context;
        this.nesting = nesting;
    }

    /**
     * Reads the content of the element at hand, such as {@code body}.
     *
     * @param nesting how many text boxes and tables it lies in
     */
    static Story read(XmlPart xml, WordContext context, int nesting) throws XMLStreamException {
        Story story = new Story(xml, context, nesting);
        if (nesting < MAX_NESTING) {
            xml.children(story::block);
        }
        story.end();
        return story;
    }

    List<WordBlock> blocks() {
        return blocks;
    }

    /** What the first section says of its headers. */
    Optional<Section> section() {
        return section;
    }

    private void block(String name) throws XMLStreamException {
        switch (name) {
            case "p" -> paragraph();
            case "tbl" -> {
                end();
                table();
            }
            case "altChunk" -> {
                end();
                blocks.add(new WordBlock.Embedded(context.chunk(xml.attribute("id").orElse(""))));
            }
            case "sectPr" -> addSection(Section.read(xml));
            case "sdt" -> xml.content(this::block);
            case "customXml", "smartTag", "ins", "moveTo", "AlternateContent", "Choice" ->
                    xml.children(this::block);
            default -> {}
        }
    }

    private void addSection(Section read) {
        if (section.isEmpty()) {
            section = Optional.of(read);
        }
    }

    private void paragraph() throws XMLStreamException {
        RunReader runs =
                unended.map(Unended::runs).orElseGet(() -> new RunReader(xml, context, nesting));
        unended = Optional.empty();
        Paragraph[] own = {Paragraph.NONE};
        xml.children(
                name -> {
                    if (name.equals("pPr")) {
                        own[0] = paragraphProperties();
                    } else {
                        runs.read(name);
                    }
                });
        if (own[0].merged()) {
            unended = Optional.of(new Unended(runs, own[0]));
            return;
        }
        add(runs, own[0]);
    }

    private void add(RunReader runs, Paragraph own) {
        blocks.addAll(runs.boxes());
        blocks.add(runs.paragraph(own));
    }

    /** Ends a paragraph that no other one follows. */
    private void end() {
        unended.ifPresent(last -> add(last.runs(), last.own()));
        unended = Optional.empty();
    }

    private Paragraph paragraphProperties() throws XMLStreamException {
        return Properties.paragraph(xml, () -> addSection(Section.read(xml)));
    }

    private void table() throws XMLStreamException {
        List<WordBlock.Row> rows = new ArrayList<>();
        xml.children(name -> row(name, rows));
        context.count(rows.size());
        blocks.add(new WordBlock.Table(rows));
    }

    private void row(String name, List<WordBlock.Row> rows) throws XMLStreamException {
        switch (name) {
            case "tr" -> {
                List<WordBlock.Cell> cells = new ArrayList<>();
                boolean[] header = {false};
                boolean[] deleted = {false};
                xml.children(child -> cell(child, cells, header, deleted));
                if (!deleted[0]) {
                    rows.add(new WordBlock.Row(cells, header[0]));
                }
            }
            case "sdt" -> xml.content(n -> row(n, rows));
            case "customXml" -> xml.children(n -> row(n, rows));
            default -> {}
        }
    }

    private void cell(String name, List<WordBlock.Cell> cells, boolean[] header, boolean[] deleted)
            throws XMLStreamException {
        switch (name) {
            case "trPr" -> xml.children(n -> cell(n, cells, header, deleted));
            case "tblHeader" -> header[0] = xml.isOn();
            case "del" -> deleted[0] = true;
            case "tc" -> cells.add(cell());
            case "sdt" -> xml.content(n -> cell(n, cells, header, deleted));
            case "customXml" -> xml.children(n -> cell(n, cells, header, deleted));
            default -> {}
        }
    }

    private WordBlock.Cell cell() throws XMLStreamException {
        int[] columns = {1};
        Story content = new Story(xml, context, nesting + 1);
        xml.children(
                name -> {
                    if (name.equals("tcPr")) {
                        xml.children(
                                property -> {
                                    if (property.equals("gridSpan")) {
                                        columns[0] = Math.max(1, xml.number("val", 1));
                                    }
                                });
                    } else if (nesting + 1 < MAX_NESTING) {
                        content.block(name);
                    }
                });
        content.end();
        return new WordBlock.Cell(content.blocks, columns[0]);
    }
}
