package org.resograph.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.resograph.conversion.Checked;
import org.resograph.conversion.Conversion;
import org.resograph.conversion.Input;
import org.resograph.conversion.Reading;
import org.resograph.document.Source;
import org.resograph.rdf.GraphWriter;
import org.resograph.rdf.Iris;
import org.resograph.rdf.RdfFormat;
import org.resograph.resolution.Body;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.Parsed;
import org.resograph.text.Severity;
import org.resograph.text.Span;

/**
 * From a file to what came of it. It is a function of the file alone, so a task that Spark runs
 * again, or twice, gives the same.
 *
 * @param base what the IRIs start with
 * @param language the tag of the language of all documents; empty to find out that of each
 */
record DocumentMapper(String base, String language) implements Serializable {

    /** One for each machine and way of mapping: it reads the tables of names only once. */
    private static final Map<DocumentMapper, Conversion> CONVERSIONS = new ConcurrentHashMap<>();

    /** Where the bytes of a file are to be had. */
    interface Opener {
        InputStream open() throws IOException;
    }

    Mapped map(String path, Opener file) {
        Parsed<Optional<Source>> source = load(path, file);
        long size = source.value().map(s -> (long) s.bytes().length).orElse(0L);
        Input input = new Input(path, Optional.empty(), place(path), false, size);
        return mapped(Conversion.check(conversion().read(input, source)));
    }

    private Conversion conversion() {
        return CONVERSIONS.computeIfAbsent(
                this, key -> new Conversion(new Iris(key.base()), Language.parse(key.language())));
    }

    private static Parsed<Optional<Source>> load(String path, Opener file) {
        try (InputStream in = file.open()) {
            byte[] bytes = in.readNBytes(Conversion.MAX_BYTES + 1);
            return bytes.length > Conversion.MAX_BYTES
                    ? Conversion.tooLarge()
                    : Parsed.of(Optional.of(Source.of(path, bytes)));
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.toString() : e.getMessage();
            return new Parsed<>(
                    Optional.empty(),
                    List.of(Diagnostic.of(Issue.FILE_NOT_READ, Span.of(1), reason)));
        }
    }

    private static Path place(String path) {
        return Path.of(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Mapped mapped(Checked checked) {
        Reading reading = checked.reading();
        Optional<Reading.Document> document = reading.document();
        return new Mapped(
                reading.input().path(),
                document.map(Reading.Document::sha256).orElse(""),
                document.map(d -> d.name().getURI()).orElse(""),
                document.map(DocumentMapper::quads).orElse(""),
                outcome(checked),
                reading.body().map(Body::key).orElse(""),
                reading.language().map(Language::tag).orElse(""),
                checked.lines(Severity.INFO),
                checked.kinds().toList());
    }

    private static Mapped.Outcome outcome(Checked checked) {
        if (checked.reading().isSkipped()) {
            return Mapped.Outcome.SKIPPED;
        }
        return checked.isRejected() ? Mapped.Outcome.REJECTED : Mapped.Outcome.CONFORMS;
    }

    private static String quads(Reading.Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (GraphWriter writer = RdfFormat.NQUADS.writer(bytes)) {
            writer.write(document.name(), document.graph());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
