package org.resograph.conversion;

import java.util.List;
import java.util.Optional;
import org.resograph.document.Source;
import org.resograph.parser.ReadDocument;
import org.resograph.parser.ResolutionReader;
import org.resograph.rdf.Iris;
import org.resograph.rdf.ResolutionMapper;
import org.resograph.reference.Reference;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.SourceFile;
import org.resograph.shacl.Report;
import org.resograph.shacl.Validator;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.Parsed;
import org.resograph.text.Span;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From a source to a graph. Total: whatever an input is, and whatever fails on the way, it ends in
 * a {@link Reading}. Safe for use by several threads.
 */
public final class Conversion {

    private static final Logger LOG = LoggerFactory.getLogger(Conversion.class);

    /** The largest source that is read; a resolution has a thousandth of it. */
    public static final int MAX_BYTES = 256 << 20;

    private final ResolutionReader reader = new ResolutionReader(Reference.bundled());
    private final ResolutionMapper mapper;
    private final Optional<Language> language;

    /**
     * A conversion.
     *
     * @param iris the IRIs of its graphs
     * @param language the language of all documents; empty to find out that of each
     */
    public Conversion(Iris iris, Optional<Language> language) {
        this.mapper = new ResolutionMapper(iris);
        this.language = language;
    }

    /** That a source is larger than {@link #MAX_BYTES}. */
    public static Parsed<Optional<Source>> tooLarge() {
        return new Parsed<>(
                Optional.empty(),
                List.of(
                        Diagnostic.of(
                                Issue.SOURCE_TOO_LARGE,
                                Span.of(1),
                                "more than " + (MAX_BYTES >> 20) + " MB")));
    }

    /** The graph of an input whose bytes are loaded, or could not be. */
    public Reading read(Input input, Parsed<Optional<Source>> loaded) {
        if (loaded.value().isEmpty()) {
            return Reading.failed(input, loaded.diagnostics());
        }
        try {
            Source source = loaded.value().get();
            return map(input, source, reader.read(source, language));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(input, e);
        }
    }

    /** What the shapes find in what was read. */
    public static Checked check(Reading reading) {
        try {
            Report report =
                    reading.document()
                            .map(document -> Validator.bundled().validate(document.graph()))
                            .orElse(Report.CLEAN);
            return new Checked(reading, report);
        } catch (RuntimeException | StackOverflowError e) {
            return new Checked(failed(reading.input(), e), Report.CLEAN);
        }
    }

    private static Reading failed(Input input, Throwable thrown) {
        LOG.info("{}", input.path(), thrown);
        return Reading.failed(
                input, List.of(Diagnostic.of(Issue.READER_FAILED, Span.of(1), thrown.toString())));
    }

    private Reading map(Input input, Source source, ReadDocument read) {
        Optional<Resolution> resolution = read.parsed().value();
        Reading reading =
                new Reading(
                        input,
                        read.parsed().diagnostics(),
                        resolution.flatMap(Resolution::body),
                        resolution.map(Resolution::language),
                        Optional.empty());
        if (resolution.isEmpty() || read.format().isEmpty() || read.parsed().hasErrors()) {
            return reading;
        }
        if (resolution.get().symbol().isEmpty()) {
            return reading.rejected(Issue.NO_SYMBOL, "");
        }
        SourceFile file = source.file(read.format().get());
        return reading.with(
                new Reading.Document(
                        source.sha256(),
                        mapper.graphName(resolution.get()),
                        mapper.map(resolution.get(), file)));
    }
}
