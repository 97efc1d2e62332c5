package org.resograph.document.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip archive, entry by entry, without holding what is in it. */
final class Zip {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** What writes the content of an entry. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** An archive with all that a Word document needs but its text. */
    static Zip word() {
        return new Zip()
                .text(
                        "[Content_Types].xml",
                        "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
                                .formatted(PACKAGE))
                .text(
                        "_rels/.rels",
                        "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"a\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/></Relationships>"
                                .formatted(PACKAGE, OFFICE));
    }

    /** Names further parts of the document. */
    Zip relations(String... kinds) {
        StringBuilder all = new StringBuilder();
        for (String kind : kinds) {
            all.append(
                    "<Relationship Id=\"%1$s\" Type=\"%2$s%1$s\" Target=\"%1$s.xml\"/>"
                            .formatted(kind, OFFICE));
        }
        return text(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
                        .formatted(PACKAGE, all));
    }

    Zip text(String name, String content) {
        return entry(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** The text of a Word document. */
    Zip document(String body) {
        return text("word/document.xml", document(body, ""));
    }

    /** The same, with something before its outermost element. */
    static String document(String body, String prologue) {
        return "%s<w:document %s><w:body>%s</w:body></w:document>".formatted(prologue, W, body);
    }

    Zip entry(String name, Content content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            content.writeTo(zip);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return bytes.toByteArray();
    }
}
