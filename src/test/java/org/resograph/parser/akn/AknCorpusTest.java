package org.resograph.parser.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Resolution;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/**
 * What must hold on the real documents of the corpus folder. Without the folder the tests are
 * skipped, and say so.
 */
class AknCorpusTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("resograph.corpus", "../shared/corpus"), "akn");

    /** One file and what was read from it. */
    private record Read(Path path, byte[] bytes, Parsed<Optional<Resolution>> parsed) {

        String name() {
            return FOLDER.relativize(path).toString();
        }

        Stream<Resolution> resolution() {
            return parsed.value().stream();
        }

        boolean isMalformed() {
            return parsed.diagnostics().stream().anyMatch(d -> d.issue() == Issue.MALFORMED_XML);
        }
    }

    private static final List<Read> READ = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("skipped: no corpus folder at " + FOLDER.toAbsolutePath());
            Assumptions.abort("no corpus folder at " + FOLDER.toAbsolutePath());
        }
        AknReader reader = new AknReader(Reference.bundled());
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            paths.filter(p -> p.toString().endsWith(".xml"))
                    .sorted()
                    .forEach(p -> READ.add(read(reader, p)));
        }
        Map<Issue, Integer> issues = new TreeMap<>();
        READ.forEach(
                r ->
                        r.parsed()
                                .diagnostics()
                                .forEach(d -> issues.merge(d.issue(), 1, Integer::sum)));
        System.out.println("corpus: " + READ.size() + " files, diagnostics " + issues);
    }

    private static Read read(AknReader reader, Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            return new Read(path, bytes, reader.read(Source.of(path.toString(), bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyFileIsReadOrNotWellFormed() {
        assertThat(READ).isNotEmpty();
        assertThat(READ.stream().filter(r -> r.parsed().value().isEmpty() && !r.isMalformed()))
                .isEmpty();
        for (Read read : READ) {
            if (read.isMalformed()) {
                assertThat(read.parsed().diagnostics())
                        .singleElement()
                        .satisfies(d -> assertThat(d.detail()).contains("line", "column"));
                System.out.println(
                        "not well-formed: "
                                + read.parsed().diagnostics().get(0).format(read.name()));
            }
        }
    }

    @Test
    void everyResolutionHasItsSymbolLanguageAndDate() {
        for (Read read : READ) {
            read.resolution()
                    .forEach(
                            r -> {
                                assertThat(r.symbol()).as(read.name()).isPresent();
                                assertThat(r.body()).as(read.name()).isPresent();
                                assertThat(r.adoption().date()).as(read.name()).isPresent();
                            });
        }
    }

    @Test
    void noTextIsLost() throws XMLStreamException {
        List<String> lost = new ArrayList<>();
        for (Read read : READ) {
            if (read.parsed().value().isEmpty()) {
                continue;
            }
            Map<Integer, Integer> missing = SourceText.count(SourceText.runs(read.bytes()));
            List<String> kept = new ArrayList<>();
            kept.add(TreeText.of(read.parsed().value().get()));
            for (Diagnostic diagnostic : read.parsed().diagnostics()) {
                kept.add(diagnostic.detail());
            }
            SourceText.count(kept).forEach((c, n) -> missing.merge(c, -n, Integer::sum));
            missing.values().removeIf(n -> n <= 0);
            if (!missing.isEmpty()) {
                StringBuilder line = new StringBuilder(read.name());
                missing.forEach(
                        (c, n) -> line.append(' ').appendCodePoint(c).append('x').append(n));
                lost.add(line.toString());
            }
        }
        assertThat(lost).isEmpty();
    }
}
