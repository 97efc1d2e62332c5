package org.resograph.parser.akn;

import java.io.ByteArrayInputStream;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.resograph.text.MarkedTextBuilder;
import org.resograph.text.Span;

/** The place reached in an XML document. It goes forward only. */
final class Cursor {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final byte[] bytes;
    private int depth;

    Cursor(byte[] bytes) {
        this.bytes = bytes;
        try {
            reader = ClaimedUtf8.is(bytes) ? ofUtf8(bytes) : ofOther(bytes);
        } catch (XMLStreamException e) {
            throw malformed(e, e.getLocation());
        }
    }

    /** Decodes itself: that is faster, and the JDK's reader prints faults to the console. */
    private static XMLStreamReader ofUtf8(byte[] source) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new Utf8Reader(source));
    }

    private static XMLStreamReader ofOther(byte[] source) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(source));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** Goes on to the next event; answers its type as {@link XMLStreamConstants} names it. */
    int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw malformed(e, e.getLocation());
        } catch (RuntimeException e) {
            // The JDK's reader wraps some faults of encodings in exceptions of its own.
            throw malformed(e, reader.getLocation());
        }
    }

    boolean hasNext() {
        try {
            return reader.hasNext();
        } catch (XMLStreamException e) {
            throw malformed(e, e.getLocation());
        }
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** The local name of the element that starts or ends here. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element that starts here, whatever its namespace; empty without it. */
    String attribute(String name) {
        @Nullable String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The line reached. */
    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** The lines from a line to here. */
    Span since(int line) {
        return new Span(line, Math.max(line, line()));
    }

    /** The characters here. */
    void appendTo(MarkedTextBuilder text) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** Whether the characters here hold one that is not white space. */
    boolean isBlank() {
        char[] chars = reader.getTextCharacters();
        int end = reader.getTextStart() + reader.getTextLength();
        for (int i = reader.getTextStart(); i < end; i++) {
            if (chars[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Goes to the end of the element that starts here, past all that is in it. */
    void skip() {
        int outer = depth - 1;
        while (depth > outer) {
            next();
        }
    }

    /** The text of the element that starts here, of all elements in it; goes to its end. */
    String text() {
        MarkedTextBuilder text = new MarkedTextBuilder();
        appendAllTo(text);
        return text.build().text();
    }

    /** Adds the text of the element that starts here without recursion; goes to its end. */
    void appendAllTo(MarkedTextBuilder text) {
        int outer = depth - 1;
        while (depth > outer) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        appendTo(text);
                case XMLStreamConstants.START_ELEMENT -> {
                    if (Elements.breaksLine(name())) {
                        text.space();
                    }
                }
                default -> {}
            }
        }
    }

    void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            // Nothing is left to read, and the bytes are in memory.
            depth = 0;
        }
    }

    private MalformedXmlException malformed(Exception e, @Nullable Location location) {
        if (isOfEncoding(e)) {
            int fault = ClaimedUtf8.firstFault(bytes);
            return new MalformedXmlException(
                    "The bytes are no UTF-8.",
                    ClaimedUtf8.line(bytes, fault),
                    ClaimedUtf8.column(bytes, fault),
                    e);
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        // The JDK's message starts with its own location and an English label.
        int label = message.indexOf("Message: ");
        String what = label >= 0 ? message.substring(label + "Message: ".length()) : message;
        int line = location == null ? -1 : location.getLineNumber();
        int column = location == null ? -1 : location.getColumnNumber();
        if (line < 1) {
            // A fault of the encoding has no location: it is at the first bytes that are none.
            int place = ClaimedUtf8.firstFault(bytes);
            line = ClaimedUtf8.line(bytes, place);
            column = ClaimedUtf8.column(bytes, place);
        }
        return new MalformedXmlException(
                what.replace('\n', ' ').strip(), line, Math.max(1, column), e);
    }

    private static boolean isOfEncoding(Throwable e) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof CharacterCodingException)) {
            // an exception of the JDK's reader keeps what it wraps beside its cause
            cause =
                    cause instanceof XMLStreamException wrapper
                                    && wrapper.getNestedException() != null
                            ? wrapper.getNestedException()
                            : cause.getCause();
        }
        return cause != null;
    }
}
