package org.resograph.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jsoup.Jsoup;

/**
 * The libraries that the program reads formats with, each doing nothing but to read a document: the
 * least that any reader of it costs. What each answers is only there so that the work is not left
 * out.
 */
final class BareLibraries {

    /** The parts of a {@code .docx} that say something of its text. */
    private static final List<String> TOLD =
            List.of("document", "styles", "numbering", "footnotes");

    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private BareLibraries() {}

    /** Text as a string cut into lines. */
    static long lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().count();
    }

    /** StAX over XML; of what is not well-formed up to the fault. */
    static long stax(byte[] bytes) throws IOException {
        return stax(new ByteArrayInputStream(bytes));
    }

    private static long stax(InputStream in) throws IOException {
        long events = 0;
        try (in) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                xml.next();
                events++;
            }
            xml.close();
        } catch (XMLStreamException e) {
            return events;
        }
        return events;
    }

    /** POI opening the archive, and StAX over the parts that say something of the text. */
    static long poi(byte[] bytes) throws IOException {
        long events = 0;
        try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            for (PackagePart part : archive.getParts()) {
                String name = part.getPartName().getName();
                if (TOLD.stream().anyMatch(told -> name.equals("/word/" + told + ".xml"))) {
                    events += stax(part.getInputStream());
                }
            }
            archive.revert();
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
        return events;
    }

    /** jsoup making its tree. */
    static long jsoup(byte[] bytes) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "").childNodeSize();
    }

    /** PDFBox taking out the text. */
    static long pdfBox(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).length();
        }
    }
}
