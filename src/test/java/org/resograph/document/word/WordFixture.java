package org.resograph.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.resograph.document.Source;

/** A {@code .docx} made of the XML of its parts. */
public final class WordFixture {

    private static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DECLARATIONS =
            " xmlns:w=\"%s\" xmlns:r=\"%s\"".formatted(W, TYPES.substring(0, TYPES.length() - 1))
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> chunks = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder noteRelations = new StringBuilder();
    private final StringBuilder overrides = new StringBuilder();

    /** A document with this content of its body. */
    public static WordFixture of(String body) {
        WordFixture fixture = new WordFixture();
        fixture.put(
                "word/document.xml", "document", "<w:body>" + body + "</w:body>", "document.main");
        return fixture;
    }

    /** A paragraph of a style. */
    public static String p(String style, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>"
                .formatted(style, String.join("", runs));
    }

    /** A run of plain characters. */
    public static String r(String text) {
        return run("", text);
    }

    /** A run of italics. */
    public static String i(String text) {
        return run("<w:rPr><w:i/></w:rPr>", text);
    }

    /** A run of bold type. */
    public static String b(String text) {
        return run("<w:rPr><w:b/></w:rPr>", text);
    }

    /** A run; tabs, line breaks and no-break hyphens are written as Word does. */
    private static String run(String properties, String text) {
        StringBuilder run = new StringBuilder("<w:r>").append(properties);
        StringBuilder characters = new StringBuilder();
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : 0;
            String element =
                    switch (c) {
                        case '\t' -> "<w:tab/>";
                        case '\n' -> "<w:br/>";
                        case '\u2011' -> "<w:noBreakHyphen/>";
                        default -> "";
                    };
            if (c != 0 && element.isEmpty()) {
                characters.append(escape(c));
                continue;
            }
            if (characters.length() > 0) {
                run.append("<w:t xml:space=\"preserve\">").append(characters).append("</w:t>");
                characters.setLength(0);
            }
            run.append(element);
        }
        return run.append("</w:r>").toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> Character.toString(c);
        };
    }

    /** A reference to a footnote. */
    public static String note(int id) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
                + "<w:footnoteReference w:id=\"%d\"/></w:r>".formatted(id);
    }

    /** Adds the part of styles. */
    public WordFixture styles(String content) {
        relate("styles", "styles.xml");
        return put("word/styles.xml", "styles", content, "styles");
    }

    /** Adds the part of settings. */
    public WordFixture settings(String content) {
        relate("settings", "settings.xml");
        return put("word/settings.xml", "settings", content, "settings");
    }

    /** Adds the part of lists. */
    public WordFixture numbering(String content) {
        relate("numbering", "numbering.xml");
        return put("word/numbering.xml", "numbering", content, "numbering");
    }

    /** Adds the part of footnotes; the first text has the identifier 1. */
    public WordFixture footnotes(String... paragraphs) {
        StringBuilder notes =
                new StringBuilder(
                        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>"
                                + "</w:footnote>");
        for (int i = 0; i < paragraphs.length; i++) {
            notes.append("<w:footnote w:id=\"%d\">%s</w:footnote>".formatted(i + 1, paragraphs[i]));
        }
        relate("footnotes", "footnotes.xml");
        return put("word/footnotes.xml", "footnotes", notes.toString(), "footnotes");
    }

    /** Adds a header or footer; the body names it by this identifier. */
    public WordFixture header(String id, String content) {
        relations.append(relation(id, "header", id + ".xml", ""));
        return put("word/" + id + ".xml", "hdr", content, "header");
    }

    /** Adds a link that the body names by this identifier. */
    public WordFixture link(String id, String address) {
        relations.append(relation(id, "hyperlink", address, " TargetMode=\"External\""));
        return this;
    }

    /** Adds a link that the footnotes name by this identifier. */
    public WordFixture footnoteLink(String id, String address) {
        noteRelations.append(relation(id, "hyperlink", address, " TargetMode=\"External\""));
        return this;
    }

    /** Adds a document of another format, which the body names by this identifier. */
    public WordFixture chunk(String id, String type, byte[] content) {
        relations.append(relation(id, "aFChunk", id + ".bin", ""));
        chunks.put("word/" + id + ".bin", content);
        overrides.append(
                "<Override PartName=\"/word/%s.bin\" ContentType=\"%s\"/>".formatted(id, type));
        return this;
    }

    private void relate(String type, String target) {
        relations.append(relation("rel-" + type, type, target, ""));
    }

    private static String relation(String id, String type, String target, String mode) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"%s/>"
                .formatted(id, TYPES, type, target, mode);
    }

    private WordFixture put(String path, String element, String content, String kind) {
        String xml =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1$s%2$s>%3$s</w:%1$s>"
                        .formatted(element, DECLARATIONS, content);
        parts.put(path, xml);
        overrides.append(
                ("<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.%s+xml\"/>")
                        .formatted(path, kind));
        return this;
    }

    /** The bytes of the archive. */
    public byte[] bytes() {
        String pack = "http://schemas.openxmlformats.org/package/2006/";
        parts.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/"
                                + "vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>%s</Types>")
                        .formatted(pack, overrides));
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
                        .formatted(
                                pack, relation("main", "officeDocument", "word/document.xml", "")));
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
                        .formatted(pack, relations));
        parts.put(
                "word/_rels/footnotes.xml.rels",
                "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
                        .formatted(pack, noteRelations));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            for (Map.Entry<String, byte[]> chunk : chunks.entrySet()) {
                zip.putNextEntry(new ZipEntry(chunk.getKey()));
                zip.write(chunk.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return bytes.toByteArray();
    }

    /** The archive as a source. */
    public Source source() {
        return Source.of("fixture.docx", bytes());
    }
}
