package org.resograph.web.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.resograph.document.Source;

/** Real documents, written as Akoma Ntoso and read again; skipped, and says so, without them. */
class AknRoundTripCorpusTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("resograph.corpus", "../shared/corpus"));

    /** Every so many of the Akoma Ntoso files, which are many; the plain text is read whole. */
    private static final int STEP = 7;

    @Test
    void nearlyEveryDocumentReadsBackTheSame() throws Exception {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("skipped: no corpus folder at " + FOLDER.toAbsolutePath());
            Assumptions.abort("no corpus folder at " + FOLDER.toAbsolutePath());
        }
        int read = 0;
        int lines = 0;
        int markedUp = 0;
        int whole = 0;
        List<String> lost = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        for (Path path : files()) {
            Optional<AknRoundTrip> trip =
                    AknRoundTrip.of(Source.of(path.toString(), Files.readAllBytes(path)));
            if (trip.isEmpty()) {
                continue;
            }
            read++;
            var before = trip.get().paragraphsBefore();
            var after = trip.get().paragraphsAfter();
            lines += before.size();
            if (path.toString().endsWith(".xml")) {
                markedUp++;
                whole += trip.get().differences().isEmpty() ? 1 : 0;
            }
            if (!before.equals(after)) {
                differing.add(path.toString());
            }
            // A scan whose paragraphs are badly told apart may be told apart differently again;
            // what it says has to be there in any case.
            String all = squeezed(String.join(" ", after.values()));
            before.values().stream()
                    .filter(text -> !all.contains(squeezed(text.substring(text.indexOf('"')))))
                    .forEach(text -> lost.add(path + " " + text));
        }
        System.out.printf(
                "akn round trip: %d documents, %d parts; %d documents differ, %d texts are lost;"
                        + " of %d in Akoma Ntoso %d give the whole graph again%n",
                read, lines, differing.size(), lost.size(), markedUp, whole);
        lost.stream().limit(20).forEach(System.out::println);
        assertThat(read).isPositive();
        assertThat(differing.size()).isLessThanOrEqualTo(read / 5);
        assertThat(lost.size()).isLessThanOrEqualTo(lines / 100);
        assertThat(whole).isGreaterThanOrEqualTo(markedUp * 95 / 100);
    }

    private static String squeezed(String text) {
        return text.replaceAll("@[a-z]{2}$", "").replaceAll("[\\s\"]+", "");
    }

    private static List<Path> files() throws Exception {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> text = Files.walk(FOLDER.resolve("text"))) {
            text.filter(Files::isRegularFile).sorted().forEach(all::add);
        }
        try (Stream<Path> akn = Files.walk(FOLDER.resolve("akn"))) {
            List<Path> files = akn.filter(Files::isRegularFile).sorted().toList();
            for (int i = 0; i < files.size(); i += STEP) {
                all.add(files.get(i));
            }
        }
        return all;
    }
}
