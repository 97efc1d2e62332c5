package org.resograph.web.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in memory, well-formed whatever is written into it. */
public final class XmlText {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    private final XMLStreamWriter xml;

    /** Starts a document. */
    public XmlText(String root, String namespace) {
        try {
            xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // it is written to memory
        }
    }

    /** An element on a line of its own, with attributes, name and value in turn. */
    public XmlText element(String name, Runnable content, String... attributes) {
        return text("\n").inline(name, content, attributes);
    }

    /** An element on a line of its own, with a text. */
    public XmlText element(String name, String text, String... attributes) {
        return element(name, () -> text(text), attributes);
    }

    /** An element on a line of its own, without content. */
    public XmlText empty(String name, String... attributes) {
        return element(name, () -> {}, attributes);
    }

    /** An element within a text. */
    public XmlText inline(String name, Runnable content, String... attributes) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
            }
            content.run();
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Characters. */
    public XmlText text(String text) {
        try {
            xml.writeCharacters(legal(text));
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole document. */
    public Bytes finish(MediaType type) {
        text("\n");
        try {
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
