package org.resograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.resograph.document.Source;
import org.resograph.parser.ReadDocument;
import org.resograph.parser.ResolutionReader;
import org.resograph.rdf.Iris;
import org.resograph.rdf.OrderedTurtle;
import org.resograph.rdf.ResolutionMapper;
import org.resograph.reference.Reference;
import org.resograph.resolution.Resolution;
import org.resograph.shacl.Validator;
import org.resograph.text.Language;

/**
 * Documents from bytes to Turtle: one folder for each case.
 *
 * <ul>
 *   <li>{@code input.*}: the document; {@code input.location} names a file of the project instead
 *   <li>{@code expected.ttl}: its graph; absent where none is made
 *   <li>{@code expected.diagnostics}: what the reader and then the shapes say; absent for nothing
 *   <li>{@code todo.txt}: why the case fails for now; it must go once the case passes
 * </ul>
 *
 * {@code -Dgolden.update=true} writes the expected files anew.
 */
class GoldenCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /**
     * What comes of a document.
     *
     * @param turtle empty where no graph is made
     * @param diagnostics a line for each
     */
    private record Result(String turtle, String diagnostics) {}

    @BeforeAll
    static void init() {
        JenaSystem.init();
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).as("cases in " + CASES).isNotEmpty();
            return cases.stream()
                    .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> check(c)));
        }
    }

    private static void check(Path folder) throws IOException {
        Source input = input(folder);
        Result actual = read(input);
        assertThat(read(input)).as("a second run").isEqualTo(actual);
        Path todo = folder.resolve("todo.txt");
        if (UPDATE && Files.notExists(todo)) {
            write(folder.resolve("expected.ttl"), actual.turtle());
            write(folder.resolve("expected.diagnostics"), actual.diagnostics());
        }
        Result expected =
                new Result(
                        content(folder.resolve("expected.ttl")),
                        content(folder.resolve("expected.diagnostics")));
        if (Files.exists(todo)) {
            assertThat(actual)
                    .as("the case passes now: remove todo.txt, which says: " + content(todo))
                    .isNotEqualTo(expected);
        } else {
            assertThat(actual.diagnostics()).isEqualTo(expected.diagnostics());
            assertThat(actual.turtle()).isEqualTo(expected.turtle());
        }
    }

    private static Result read(Source input) {
        ReadDocument read = new ResolutionReader(Reference.bundled()).read(input, Optional.empty());
        StringBuilder lines = new StringBuilder();
        read.parsed().diagnostics().forEach(d -> lines.append(d.format(input.path())).append('\n'));
        Optional<Resolution> resolution = read.parsed().value();
        if (resolution.isEmpty() || resolution.get().symbol().isEmpty()) {
            return new Result("", lines.toString());
        }
        Graph graph =
                new ResolutionMapper(Iris.ofDefaultBase())
                        .map(resolution.get(), input.file(read.format().orElseThrow()));
        Validator.bundled()
                .validate(graph)
                .findings()
                .forEach(f -> lines.append(f.format(input.path(), Language.ENGLISH)).append('\n'));
        return new Result(OrderedTurtle.toString(graph), lines.toString());
    }

    private static Source input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> inputs =
                    files.filter(f -> f.getFileName().toString().startsWith("input.")).toList();
            assertThat(inputs).as("the input of " + folder).hasSize(1);
            Path input = inputs.get(0);
            Path file =
                    input.endsWith("input.location")
                            ? Path.of(Files.readString(input).strip())
                            : input;
            return Source.of(file.getFileName().toString(), Files.readAllBytes(file));
        }
    }

    private static String content(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static void write(Path file, String content) throws IOException {
        if (content.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, content);
        }
    }
}
