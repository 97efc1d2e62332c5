package org.resograph.parser.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.reference.StateMatch;
import org.resograph.resolution.Choice;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.StateCode;
import org.resograph.resolution.Symbol;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.Parsed;

/**
 * What must hold on the real documents of the corpus folder. Without the folder the tests are
 * skipped, and say so.
 */
class AknCorpusTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("resograph.corpus", "../shared/corpus"), "akn");

    /** One file and what was read from it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
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

    @Test
    void votesEqualTheGold() throws IOException {
        Map<String, Gold.Entry> gold = Gold.read(FOLDER.resolveSibling("gold"));
        List<String> different = new ArrayList<>();
        int votes = 0;
        int positions = 0;
        for (Read read : READ) {
            Optional<Resolution> resolution = read.parsed().value();
            Gold.Entry entry = resolution.map(r -> gold.get(symbol(r))).orElse(null);
            if (entry == null || entry.votes().isEmpty()) {
                continue;
            }
            votes++;
            Map<StateCode, Choice> expected = new TreeMap<>();
            entry.votes()
                    .forEach((choice, names) -> names.forEach(n -> expected.put(state(n), choice)));
            Map<StateCode, Choice> actual = new TreeMap<>();
            resolution
                    .flatMap(r -> r.adoption().vote())
                    .ifPresent(
                            v ->
                                    v.positions()
                                            .forEach(
                                                    p ->
                                                            p.state()
                                                                    .ifPresent(
                                                                            c ->
                                                                                    actual.put(
                                                                                            c,
                                                                                            p
                                                                                                    .choice()))));
            positions += expected.size();
            boolean named =
                    read.parsed().diagnostics().stream()
                            .anyMatch(d -> d.issue() == Issue.TALLY_MISMATCH);
            if (!actual.equals(expected)) {
                expected.entrySet().removeAll(actual.entrySet());
                String line = read.name() + " lacks " + expected;
                if (named && actual.size() + expected.size() > 0) {
                    System.out.println("not in the source, and reported: " + line);
                } else {
                    different.add(line + " has " + actual);
                }
            }
        }
        System.out.println("gold: " + votes + " recorded votes, " + positions + " positions");
        assertThat(votes).isPositive();
        assertThat(different).isEmpty();
    }

    @Test
    void sponsorsEqualTheGold() throws IOException {
        Map<String, Gold.Entry> gold = Gold.read(FOLDER.resolveSibling("gold"));
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (Read read : READ) {
            Optional<Resolution> resolution = read.parsed().value();
            Gold.Entry entry = resolution.map(r -> gold.get(symbol(r))).orElse(null);
            if (entry == null) {
                continue;
            }
            Set<StateCode> expected = new TreeSet<>();
            entry.sponsors().forEach(n -> find(n).ifPresent(expected::add));
            Set<StateCode> actual = new TreeSet<>();
            resolution.get().origin().sponsors().stream()
                    .filter(s -> !s.additional())
                    .forEach(s -> s.state().ifPresent(actual::add));
            compared++;
            if (!actual.containsAll(expected)) {
                expected.removeAll(actual);
                different.add(read.name() + " lacks " + expected);
            }
        }
        System.out.println("gold: sponsors of " + compared + " documents");
        assertThat(compared).isPositive();
        assertThat(different).isEmpty();
    }

    @Test
    void paragraphsAreTheSameInAllLanguages() {
        Map<String, Map<String, List<String>>> shapes = new TreeMap<>();
        for (Read read : READ) {
            read.resolution()
                    .forEach(
                            r ->
                                    shapes.computeIfAbsent(symbol(r), s -> new TreeMap<>())
                                            .put(r.language().tag(), Shape.of(r)));
        }
        int documents = 0;
        int alike = 0;
        for (Map.Entry<String, Map<String, List<String>>> document : shapes.entrySet()) {
            if (document.getValue().size() < 2) {
                continue;
            }
            documents++;
            Map<List<String>, List<String>> languages = new LinkedHashMap<>();
            document.getValue()
                    .forEach(
                            (language, shape) ->
                                    languages
                                            .computeIfAbsent(shape, s -> new ArrayList<>())
                                            .add(language));
            if (languages.size() == 1) {
                alike++;
            } else {
                System.out.println("not alike: " + document.getKey() + " " + languages.values());
            }
        }
        System.out.println("alike in all languages: " + alike + " of " + documents);
        // What is not alike is so in the sources: a paragraph left out, or two set as one.
        assertThat(documents - alike).isLessThanOrEqualTo(documents / 20);
    }

    private static String symbol(Resolution resolution) {
        return resolution.symbol().map(Symbol::value).orElse("");
    }

    private static StateCode state(String name) {
        return find(name).orElseThrow(() -> new AssertionError("no state: " + name));
    }

    private static Optional<StateCode> find(String name) {
        return Reference.bundled()
                .states()
                .resolve(name, Language.ENGLISH, Optional.of(LocalDate.of(2022, 12, 31)))
                .map(StateMatch::code);
    }
}
