package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resograph.resolution.Body;
import org.resograph.text.Language;

class SummaryTest {

    @Test
    void documentsAreCountedByBodyAndLanguageAndRemarksByKind() {
        Summary summary = new Summary();
        for (int i = 0; i < 1_200; i++) {
            add(summary, Body.SECURITY_COUNCIL, Language.FRENCH, Outcome.PUBLISHED);
        }
        add(summary, Body.SECURITY_COUNCIL, Language.ARABIC, Outcome.UNCHANGED);
        add(summary, Body.GENERAL_ASSEMBLY, Language.FRENCH, Outcome.REJECTED);
        summary.add(Optional.empty(), Optional.empty(), Outcome.REJECTED);
        summary.addSkipped();
        summary.addRemark("WARNING UNKNOWN_STATE");
        summary.addRemark("ERROR MALFORMED_XML");
        summary.addRemark("ERROR MALFORMED_XML");
        assertThat(summary.lines())
                .containsExactly(
                        "body     language   published   unchanged    rejected",
                        "-        -                  0           0           1",
                        "GA       fr                 0           0           1",
                        "SC       ar                 0           1           0",
                        "SC       fr             1,200           0           0",
                        "all                     1,200           1           2",
                        "1 files skipped: in no format that is read",
                        "       2 ERROR MALFORMED_XML",
                        "       1 WARNING UNKNOWN_STATE");
    }

    private static void add(Summary summary, Body body, Language language, Outcome outcome) {
        summary.add(Optional.of(body), Optional.of(language), outcome);
    }
}
