package org.resograph.document.word;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What a paragraph, a run or a style says of itself; what it leaves unsaid it inherits. */
final class Properties {

    private static final int BODY_LEVEL = 9;

    /**
     * Of a paragraph.
     *
     * @param style its identifier
     * @param list the list that numbers it; 0 for none
     * @param level its level in that list, from 0
     * @param left how far it is moved in, in twentieths of a point
     * @param first how much further its first line is
     * @param outlineLevel its level as a heading, from 0
     * @param uncounted whether it counts in its list only if it has text: it ends a section, or its
     *     end is hidden
     * @param merged whether a reviewer took away the end of the paragraph: the next goes on it
     */
    record Paragraph(
            Optional<String> style,
            Optional<Integer> list,
            Optional<Integer> level,
            Optional<Integer> left,
            Optional<Integer> first,
            Optional<Integer> outlineLevel,
            boolean uncounted,
            boolean merged) {

        static final Paragraph NONE =
                new Paragraph(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false);
    }

    /**
     * Of a run.
     *
     * @param style its identifier
     * @param hidden whether it is not printed
     * @param raised whether it is a superscript
     */
    record Run(
            Optional<String> style,
            Optional<Boolean> italic,
            Optional<Boolean> bold,
            Optional<Boolean> hidden,
            Optional<Boolean> raised) {

        static final Run NONE =
                new Run(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    /** Reads the properties of a section at hand. */
    interface SectionReader {
        void read() throws XMLStreamException;
    }

    private Optional<String> style = Optional.empty();
    private Optional<Integer> list = Optional.empty();
    private Optional<Integer> level = Optional.empty();
    private Optional<Integer> left = Optional.empty();
    private Optional<Integer> first = Optional.empty();
    private Optional<Integer> outlineLevel = Optional.empty();
    private boolean uncounted;
    private boolean merged;

    private Optional<Boolean> italic = Optional.empty();
    private Optional<Boolean> bold = Optional.empty();
    private Optional<Boolean> hidden = Optional.empty();
    private Optional<Boolean> raised = Optional.empty();

    private final XmlPart xml;

    private Properties(XmlPart xml) {
        this.xml = xml;
    }

    /** Those of the element {@code pPr} at hand. */
    static Paragraph paragraph(XmlPart xml) throws XMLStreamException {
        return paragraph(xml, () -> {});
    }

    /** The same; where a section ends with the paragraph, it is left to {@code section}. */
    static Paragraph paragraph(XmlPart xml, SectionReader section) throws XMLStreamException {
        Properties p = new Properties(xml);
        xml.children(
                name -> {
                    if (name.equals("sectPr")) {
                        p.uncounted = true;
                        section.read();
                    } else {
                        p.readParagraph(name);
                    }
                });
        return new Paragraph(
                p.style, p.list, p.level, p.left, p.first, p.outlineLevel, p.uncounted, p.merged);
    }

    /** Those of the element {@code rPr} at hand. */
    static Run run(XmlPart xml) throws XMLStreamException {
        Properties p = new Properties(xml);
        xml.children(p::readRun);
        return new Run(p.style, p.italic, p.bold, p.hidden, p.raised);
    }

    private void readParagraph(String name) throws XMLStreamException {
        switch (name) {
            case "pStyle" -> style = Optional.of(xml.value());
            case "numPr" -> xml.children(this::readParagraph);
            case "ilvl" -> level = Optional.of(xml.number("val", 0));
            case "numId" -> list = Optional.of(xml.number("val", 0));
            case "outlineLvl" ->
                    outlineLevel =
                            Optional.of(xml.number("val", BODY_LEVEL)).filter(l -> l < BODY_LEVEL);
            case "ind" -> {
                left = Optional.of(xml.number("left", xml.number("start", 0)));
                first = Optional.of(xml.number("firstLine", 0) - xml.number("hanging", 0));
            }
            // Only the mark of the paragraph's end has these three.
            case "rPr" -> xml.children(this::readParagraph);
            case "vanish" -> uncounted |= xml.isOn();
            case "del", "moveFrom" -> merged = true;
            default -> {}
        }
    }

    private void readRun(String name) {
        switch (name) {
            case "rStyle" -> style = Optional.of(xml.value());
            case "i" -> italic = Optional.of(xml.isOn());
            case "b" -> bold = Optional.of(xml.isOn());
            case "vanish" -> hidden = Optional.of(xml.isOn());
            case "vertAlign" -> raised = Optional.of(xml.value().equals("superscript"));
            default -> {}
        }
    }
}
