package org.resograph.parser.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/**
 * The paragraphs and footnotes of an Akoma Ntoso document with their links, read without any of the
 * code that is measured.
 */
final class LinkedTexts {

    private static final Set<String> LEFT_OUT =
            Set.of("meta", "coverPage", "preface", "conclusions");

    private final List<MarkedText> texts = new ArrayList<>();
    private final Deque<Text> open = new ArrayDeque<>();

    private LinkedTexts() {}

    /** A text that is being read. */
    private static final class Text {
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> links = new ArrayList<>();
        private int linkStart;
        private String href = "";

        void add(String characters) {
            for (char c : characters.toCharArray()) {
                boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
                if (!space) {
                    text.append(c);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
        }

        MarkedText build() {
            return new MarkedText(text.toString(), links);
        }
    }

    /** The texts of a document in order, a footnote before the paragraph it belongs to. */
    static List<MarkedText> of(Path file) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        LinkedTexts reader = new LinkedTexts();
        try (InputStream stream = Files.newInputStream(file)) {
            reader.read(factory.createXMLStreamReader(stream));
        }
        return reader.texts;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        int leftOut = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (leftOut > 0 || LEFT_OUT.contains(xml.getLocalName())) {
                    leftOut++;
                } else {
                    start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (leftOut > 0) {
                    leftOut--;
                } else {
                    end(xml.getLocalName());
                }
            } else if (event == XMLStreamConstants.CHARACTERS && leftOut == 0 && !open.isEmpty()) {
                open.peek().add(xml.getText());
            }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p", "formula", "heading" -> open.push(new Text());
            case "a" -> {
                if (!open.isEmpty()) {
                    String href = xml.getAttributeValue(null, "href");
                    open.peek().href = href == null ? "" : href;
                    open.peek().linkStart = open.peek().text.length();
                }
            }
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "formula", "heading" -> {
                MarkedText text = open.pop().build();
                if (!text.text().isBlank()) {
                    texts.add(text);
                }
            }
            case "a" -> {
                if (!open.isEmpty()) {
                    Text text = open.peek();
                    text.links.add(new Mark.Link(text.linkStart, text.text.length(), text.href));
                }
            }
            default -> {}
        }
    }
}
