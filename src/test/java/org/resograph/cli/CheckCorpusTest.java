package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What keeps a real document in XML from being published is in the document itself: it is not
 * well-formed, or it states other totals than it lists names.
 */
class CheckCorpusTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("resograph.corpus", "../shared/corpus"), "akn");

    @Test
    void realDocumentsAreRejectedForWhatIsInThemOnly() {
        assumeTrue(Files.isDirectory(FOLDER), "no corpus at " + FOLDER);
        List<String> errors =
                Run.of("check", FOLDER)
                        .out()
                        .lines()
                        .filter(line -> line.matches(".*:[0-9]+: ERROR .*"))
                        .toList();
        errors.forEach(System.out::println);
        assertThat(errors)
                .isNotEmpty()
                .allMatch(line -> line.matches(".*: ERROR (MALFORMED_XML|Totals) .*"));
    }
}
