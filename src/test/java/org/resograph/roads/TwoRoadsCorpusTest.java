package org.resograph.roads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resograph.roads.Facts.Aspect;

/**
 * The same graph by two roads, on the real documents of the corpus folder; the table is printed.
 * Without the folder the tests are skipped, and say so.
 */
class TwoRoadsCorpusTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("resograph.corpus", "../shared/corpus"), "akn");

    @BeforeAll
    static void folder() {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("skipped: no corpus folder at " + FOLDER.toAbsolutePath());
            Assumptions.abort("no corpus folder at " + FOLDER.toAbsolutePath());
        }
    }

    @Test
    void plainTextSaysWhatTheXmlSays() {
        TwoRoads roads = new TwoRoads(Road.TEXT);
        roads.run(FOLDER, Optional.empty());
        System.out.println(roads.table());
        Score total = roads.total();
        assertThat(roads.unread()).isZero();
        assertThat(total.documents()).isPositive();
        atLeast(total, Aspect.POSITION, 1);
        atLeast(total, Aspect.TOTAL, 1);
        atLeast(total, Aspect.METHOD, 1);
        atLeast(total, Aspect.FOOTNOTE, 1);
        atLeast(total, Aspect.BODY, 1);
        atLeast(total, Aspect.SYMBOL, 0.92);
        atLeast(total, Aspect.DATE, 0.95);
        atLeast(total, Aspect.PARAGRAPH, 0.96);
    }

    private static void atLeast(Score score, Aspect aspect, double share) {
        assertThat(score.precision(aspect))
                .as("precision of " + aspect)
                .isGreaterThanOrEqualTo(share);
        assertThat(score.recall(aspect)).as("recall of " + aspect).isGreaterThanOrEqualTo(share);
    }
}
