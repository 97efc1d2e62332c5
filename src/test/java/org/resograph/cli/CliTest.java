package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    private static final Path SEED = Path.of("samples", "A_HRC_RES_43_21.fr.txt");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"convert", "check", "publish", "serve", "dump", "demo", "version"})
    void eachCommandExplainsItself(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: resograph " + command);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "convert", "check", "publish", "push", "follow", "serve", "dump", "demo"
            })
    void theLinesOfAnExplanationAreAsLongAsTheyCanBe(String command) {
        Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
        List<String> lines = run.out().lines().toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            String next = lines.get(i + 1);
            String word = next.strip().split(" ", 2)[0];
            boolean isText = next.matches("[A-Z]?[a-z].*| {10,}[^ \\[].*") && !line.isBlank();
            boolean isHead = i < 3 || word.matches("Usage:|Commands:|Default:|INPUT\\.\\.\\.");
            if (isText && !isHead) {
                assertThat(line.length() + 1 + word.length())
                        .as(line + "\n" + next)
                        .isGreaterThanOrEqualTo(80);
            }
        }
    }

    @Test
    void theSamplesAreTheDocumentsAlone() throws IOException {
        assertThat(DemoCommand.documents("samples"))
                .extracting(input -> input.place().toString())
                .containsExactly("A_HRC_RES_43_21.fr.txt");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Run.of("version").out()).matches("(?s)resograph [0-9]+\\.[0-9]+\\.[0-9]+.*");
        assertThat(Run.of("--version").out()).isEqualTo(Run.of("version").out());
    }

    @Test
    void wrongUsageIsExitCode2AndSaysWhat() {
        assertWrong("no command is named");
        assertWrong("Unmatched argument", "shred");
        assertWrong("INPUT", "convert");
        assertWrong("no such format: pdf", "convert", SEED, "--format", "pdf");
        assertWrong("no such file: nothing.txt", "check", "nothing.txt");
        assertWrong("nothing to read in " + folder, "publish", folder, "--store", folder);
        assertWrong("not an absolute", "convert", SEED, "--base", "here");
        assertWrong("no language that is read: xx", "convert", SEED, "--language", "xx");
        assertWrong("ar, de, en", "convert", SEED, "--language", "klingon");
        assertWrong("--to", "push", "--store", folder);
        assertWrong("--store", "publish", SEED);
        assertWrong("--output", "dump", "--store", folder);
        assertWrong("--sparql", "serve");
        String store = "http://localhost:1/sparql";
        assertWrong("mutually exclusive", "serve", "--store", folder, "--sparql", store);
        assertWrong("--sparql", "serve", "--index", folder);
        assertWrong("--follow", "serve", "--sparql", store, "--follow", "http://localhost:1/");
        assertWrong("not an address of HTTP", "serve", "--sparql", "ftp://localhost/");
        assertWrong("does not belong in an address", "serve", "--sparql", "http://a:b@localhost/");
        for (String address :
                List.of("http://a:s3@cret@localhost/", "http://a:s3cret@", "a:s3cret@localhost/")) {
            for (String[] words :
                    new String[][] {
                        {"serve", "--sparql", address},
                        {"push", "--store", folder.toString(), "--to", address},
                        {"follow", address, "--store", folder.toString()},
                    }) {
                Run run = Run.of((Object[]) words);
                assertThat(run.code()).as(run.err()).isEqualTo(2);
                assertThat(run.err()).hasLineCount(2).doesNotContain("cret");
            }
        }
        assertWrong("not an address of HTTP", "follow", "localhost", "--store", folder);
        assertWrong("not an address of HTTP", "follow", "ftp://localhost/", "--store", folder);
    }

    @Test
    void wrongUsageIsTwoLinesAndNotTheWholeExplanation() {
        Run run = Run.of("convert", SEED, "--langage", "fr");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("resograph convert: Unknown option")
                .contains("--language")
                .endsWith("resograph convert --help" + System.lineSeparator());
        assertThat(Run.of("convert").err()).hasLineCount(2);
        assertThat(Run.of("convert", SEED, "--format", "pdf").err()).hasLineCount(2);
    }

    @Test
    void aDumpWhereAFileIsSaysSo() throws IOException {
        Path store = folder.resolve("store");
        assertThat(Run.of("publish", SEED, "--store", store).code()).isZero();
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = Run.of("dump", "--store", store, "--output", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(file + ": there is a file of that name").hasLineCount(1);
    }

    @Test
    void aStoreThatIsNotThereIsOneLineAndExitCode1() {
        Run run = Run.of("dump", "--store", folder.resolve("none"), "--output", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("resograph: " + folder.resolve("none")).hasLineCount(1);
        assertThat(Run.of("serve", "--store", folder.resolve("none")).code()).isEqualTo(1);
    }

    @Test
    void aStoreOfAnotherMakerThatIsNotThereIsOneLineAndExitCode1() {
        Run run = Run.of("serve", "--sparql", "http://localhost:1/sparql");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("resograph: http://localhost:1/sparql: nobody listens")
                .hasLineCount(1);
    }

    @Test
    void theSeedIsConvertedToEachFormat() {
        for (String format : List.of("turtle", "ntriples", "nquads", "trig", "jsonld", "rdfxml")) {
            Run run = Run.of("convert", SEED, "--format", format);
            assertThat(run.code()).as(format + run.err()).isZero();
            assertThat(run.out()).as(format).contains("A/HRC/RES/43/21");
            assertThat(Run.of("convert", SEED, "--format", format).out()).isEqualTo(run.out());
        }
    }

    @Test
    void standardInputIsConvertedToStandardOutput() throws IOException {
        byte[] bytes = Files.readAllBytes(SEED);
        Run run = Run.withInput(bytes, "convert", "-", "--base", "http://data.example/");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("<http://data.example/id/A/HRC/RES/43/21>");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void outputIsAFileOrAFolder() throws IOException {
        Path file = folder.resolve("seed.ttl");
        assertThat(Run.of("convert", SEED, "--output", file).code()).isZero();
        assertThat(file).content().isEqualTo(Run.of("convert", SEED).out());
        assertThat(Run.of("convert", "samples", "--output", folder + "/many/").code()).isZero();
        assertThat(folder.resolve("many/A_HRC_RES_43_21.fr.txt.ttl")).hasSameTextualContentAs(file);
        Path other = Files.createDirectories(folder.resolve("other"));
        Path copy = Files.copy(SEED, other.resolve(SEED.getFileName()));
        assertWrong("would be one file", "convert", SEED, copy, "--output", folder);
    }

    @Test
    void whatIsRejectedIsToldWithItsPathAndTheRestGoesOn() throws IOException {
        Path empty = Files.writeString(folder.resolve("a.txt"), "");
        Files.copy(SEED, folder.resolve("b.txt"));
        Run run = Run.of("convert", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(empty + ":1: ERROR EMPTY_SOURCE").hasLineCount(1);
        assertThat(run.out()).contains("A/HRC/RES/43/21");
    }

    @Test
    void aFileOfUnknownFormatInAFolderIsReportedButNotFatal() throws IOException {
        Path image = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 0, 0, 1});
        Files.copy(SEED, folder.resolve("b.txt"));
        Run run = Run.of("convert", folder);
        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith(image + ":1: ERROR UNKNOWN_FORMAT");
        assertThat(Run.of("convert", image).code()).isEqualTo(1);
    }

    @Test
    void checkSaysWhatIsOddOfDocumentsAndOfRdf() throws IOException {
        Run seed = Run.of("check", SEED);
        assertThat(seed.code()).as(seed.out()).isZero();
        assertThat(seed.out().lines())
                .allMatch(line -> line.matches(SEED + ":\\d+: (ERROR|WARNING|INFO) .*"));
        byte[] turtle = Run.of("convert", SEED).out().getBytes(StandardCharsets.UTF_8);
        assertThat(Run.withInput(turtle, "check", "-").code()).isZero();
        Path broken = Files.writeString(folder.resolve("x.nt"), "<http://a/> <http://b/> .\n");
        Run run = Run.of("check", broken);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith(broken + ":1: ERROR MALFORMED_RDF");
    }

    /** As {@code publish} would; a copy with the same bytes is no other document. */
    @Test
    void checkSaysThatTwoFilesAreOneDocument() throws IOException {
        Path first = Files.copy(SEED, folder.resolve("a.txt"));
        Files.copy(SEED, folder.resolve("b.txt"));
        assertThat(Run.of("check", "-q", folder).code()).isZero();
        Path changed =
                Files.writeString(folder.resolve("c.txt"), Files.readString(SEED) + "\nImprimé.\n");
        Run run = Run.of("check", "-q", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(changed + ":1: ERROR GRAPH_CLAIMED")
                .contains(first.toString());
    }

    @Test
    void aReaderThatGoesAwayEndsTheRunQuietly() {
        OutputStream closed =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        var err = new java.io.ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(new byte[0]), closed, err, false);
        assertThat(new Cli(console).run("convert", SEED.toString())).isZero();
        assertThat(err.size()).isZero();
        assertThat(new Cli(console).run("check", SEED.toString())).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void outputThatCanNotBeWrittenIsNoSuccess() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        for (String[] arguments :
                new String[][] {{"convert", SEED.toString()}, {"version"}, {"--help"}}) {
            var err = new java.io.ByteArrayOutputStream();
            Console console = new Console(new ByteArrayInputStream(new byte[0]), full, err, false);
            assertThat(new Cli(console).run(arguments)).as(arguments[0]).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .isEqualTo("resograph: standard output: No space left on device\n");
        }
    }

    private static void assertWrong(String message, Object... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }
}
