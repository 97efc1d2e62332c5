package org.resograph.web.catalog;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.MediaType;

/** A small XML document, well-formed whatever is written into it. */
final class XmlText {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** What writes a part of a document. */
    @FunctionalInterface
    interface Part {
        void write() throws XMLStreamException;
    }

    XmlText(String root, String namespace) {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // it is written to memory
        }
    }

    /** An element with attributes, name and value in turn, and what is in it. */
    XmlText element(String name, Part content, String... attributes) {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
            }
            content.write();
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with a text. */
    XmlText element(String name, String text, String... attributes) {
        return element(name, () -> xml.writeCharacters(legal(text)), attributes);
    }

    /** An element without content. */
    XmlText empty(String name, String... attributes) {
        return element(name, () -> {}, attributes);
    }

    /** The whole document. */
    Bytes finish(MediaType type) {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        out.writeBytes("\n".getBytes(StandardCharsets.US_ASCII));
        return new Bytes(type, out.toByteArray());
    }

    /** XML 1.0 has no place for most control characters. */
    private static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
