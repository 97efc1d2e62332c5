package org.resograph.document.word;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of one part of a document, read from its start to its end. Elements go by their local
 * name: the two editions of the standard differ in namespaces only.
 */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    /** Deeper than any program nests; beyond it content is left out. */
    private static final int MAX_DEPTH = 300;

    private final XMLStreamReader reader;
    private int depth;

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Opens a part and goes to its outermost element. */
    static XmlPart open(InputStream in) throws XMLStreamException {
        XmlPart part;
        synchronized (FACTORY) {
            part = new XmlPart(FACTORY.createXMLStreamReader(in));
        }
        while (part.advance() != XMLStreamConstants.START_ELEMENT) {
            // Comments and the like come before it.
        }
        return part;
    }

    /** What is done with an element; it need not be read to its end. */
    interface Visitor {
        void visit(String name) throws XMLStreamException;
    }

    private int advance() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** Visits the children of the element at hand, and goes to its end. */
    void children(Visitor visitor) throws XMLStreamException {
        int inside = depth;
        while (depth >= inside) {
            if (advance() == XMLStreamConstants.START_ELEMENT) {
                int child = depth;
                if (child < MAX_DEPTH) {
                    visitor.visit(reader.getLocalName());
                }
                while (depth >= child) {
                    advance();
                }
            }
        }
    }

    /** The characters of the element at hand, to its end. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        while (depth >= inside) {
            int event = advance();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** An attribute of the element at hand by its local name. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The attribute {@code val}; empty text if there is none. */
    String value() {
        return attribute("val").orElse("");
    }

    /** A number in an attribute; {@code otherwise} if there is none. */
    int number(String name, int otherwise) {
        String value = attribute(name).orElse("");
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether the element at hand switches a property on. */
    boolean isOn() {
        return switch (attribute("val").orElse("true")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
