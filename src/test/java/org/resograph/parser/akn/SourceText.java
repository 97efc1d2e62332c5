package org.resograph.parser.akn;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of an Akoma Ntoso file as a plain XML reader sees it, to be compared with what the
 * reader under test keeps: all characters outside of the metadata, apart from what the markup adds
 * to the official text.
 */
final class SourceText {

    /** Added by the markup, or not text: the points of numbers, bullets, parentheses of notes. */
    private static final String FURNITURE =
            ".()-\u2013\u2014\u2018\u2019\u2022\u2011\uFF08\uFF09\u3001*";

    private static final Set<String> NOT_TEXT = Set.of("meta");

    private SourceText() {}

    /** The runs of characters between two tags. */
    static List<String> runs(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        List<String> runs = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        boolean afterQuantity = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT ->
                        afterQuantity = open.pop().equals("quantity");
                case XMLStreamConstants.CHARACTERS -> {
                    boolean meta = open.stream().anyMatch(NOT_TEXT::contains);
                    boolean injected = afterQuantity && open.peek().equals("quantity");
                    if (!meta && !injected && !reader.getText().isBlank()) {
                        runs.add(reader.getText());
                    }
                    if (!reader.getText().isBlank()) {
                        afterQuantity = false;
                    }
                }
                default -> {}
            }
        }
        return runs;
    }

    /** How often each character that prints stands in a text, whatever shape it has there. */
    static Map<Integer, Integer> count(Iterable<String> texts) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (String text : texts) {
            Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .codePoints()
                    .filter(SourceText::prints)
                    .forEach(c -> counts.merge(c, 1, Integer::sum));
        }
        return counts;
    }

    private static boolean prints(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT
                && FURNITURE.indexOf(c) < 0;
    }
}
