package org.resograph.document.word;

import java.io.FilterInputStream;
import java.io.IOException;
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

    /** Deeper than this nobody goes, not even to leave out. */
    private static final int MAX_OPEN = 20_000;

    private final XMLStreamReader reader;
    private final OneEvent bytes;
    private int depth;

    private XmlPart(XMLStreamReader reader, OneEvent bytes) {
        this.reader = reader;
        this.bytes = bytes;
    }

    /**
     * Lets no tag, comment or the like take more bytes than is right: the reader of XML would hold
     * it whole.
     */
    private static final class OneEvent extends FilterInputStream {

        private static final int MAX_BYTES = 8 << 20;
        private int read;

        OneEvent(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(1);
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > MAX_BYTES) {
                throw new WordContext.TooLargeException(
                        "a tag or comment of more than " + (MAX_BYTES >> 20) + " MB");
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Opens a part and goes to its outermost element. */
    static XmlPart open(InputStream in) throws XMLStreamException {
        OneEvent bytes = new OneEvent(in);
        XmlPart part;
        synchronized (FACTORY) {
            part = new XmlPart(FACTORY.createXMLStreamReader(bytes), bytes);
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
        bytes.read = 0;
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > MAX_OPEN) {
                throw new WordContext.TooLargeException(
                        "elements nested more than " + MAX_OPEN + " deep");
            }
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

    /** Visits what the content control at hand holds, unless it still shows what to fill in. */
    void content(Visitor visitor) throws XMLStreamException {
        boolean[] unfilled = {false};
        children(
                name -> {
                    if (name.equals("sdtPr")) {
                        children(p -> unfilled[0] |= p.equals("showingPlcHdr") && isOn());
                    } else if (name.equals("sdtContent") && !unfilled[0]) {
                        children(visitor);
                    }
                });
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
        if (value.isEmpty()) {
            return otherwise;
        }
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
