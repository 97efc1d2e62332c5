package org.resograph.roads;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.resograph.document.Source;
import org.resograph.parser.ResolutionReader;
import org.resograph.reference.Reference;
import org.resograph.resolution.Resolution;

/** XML documents in the other formats, in the layout of the official document. For benches. */
public final class Rendering {

    private static final ResolutionReader READER = new ResolutionReader(Reference.bundled());

    private final Layout layout;

    private Rendering(Layout layout) {
        this.layout = layout;
    }

    /** The rendering of a document; empty if it can't be read. */
    public static Optional<Rendering> of(String name, byte[] xml) {
        Source source = Source.of(name, xml);
        Optional<Resolution> read = READER.read(source, Optional.empty()).parsed().value();
        List<String> lines = new String(xml, StandardCharsets.UTF_8).lines().toList();
        return read.map(resolution -> new Rendering(OfficialLayout.of(resolution, lines)));
    }

    /** As plain text, in which a paragraph is a line. */
    public byte[] text() {
        return Road.TEXT.writer().apply(layout);
    }

    /** As Markdown. */
    public byte[] markdown() {
        return Road.MARKDOWN.writer().apply(layout);
    }

    /** As a {@code .docx}. */
    public byte[] word() {
        return Road.WORD.writer().apply(layout);
    }

    /** As HTML. */
    public byte[] html() {
        return Road.HTML.writer().apply(layout);
    }

    /** As PDF. */
    public byte[] pdf() {
        return Road.PDF.writer().apply(layout);
    }
}
