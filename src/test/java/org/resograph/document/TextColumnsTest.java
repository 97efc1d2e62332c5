package org.resograph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextColumnsTest {

    private static final String PAGE =
            """
            10                              General Assembly—Ninety-ninth Session

                  99/1. Question of lighthouses                      lamps and of the oil that they burn at night,

               The General Assembly,                                 Noting also the report of the keepers on the
                                                                  state of all harbours,
               Noting the report of the keepers on the state
            of lighthouses on the coast,                             1. Requests all States to report to the keepers
                                                                  on the steps which they have taken with regard
               1. Requests all States to report to the keepers    to harbours;
            on the steps which they have taken with regard
            to lighthouses;                                          2. Invites the keepers to study the question of
                                                                  harbours with the organs concerned.
               2. Invites the keepers to study the question of
            lighthouses with the organs concerned.
                                   RESOLUTIONS ON THE REPORTS OF THE KEEPERS OF LAMPS
               3. Decides to consider the question of lamps at    4. Decides to consider the question of oil at the
            the next session.                                     next session.
            """;

    private static List<Line> lines(String text) {
        Source source = Source.of("page.txt", text.getBytes(StandardCharsets.UTF_8));
        return PlainText.read(source).value().orElseThrow().lines();
    }

    private static List<String> texts(String text) {
        return lines(text).stream().map(line -> line.text().text()).toList();
    }

    @Test
    void columnsSideBySideAreReadOneAfterTheOther() {
        List<String> texts = texts(PAGE);
        assertThat(texts.subList(0, 3))
                .containsExactly(
                        "10 General Assembly—Ninety-ninth Session",
                        "99/1. Question of lighthouses",
                        "The General Assembly,");
        assertThat(texts.indexOf("lighthouses with the organs concerned."))
                .isLessThan(texts.indexOf("lamps and of the oil that they burn at night,"));
        assertThat(texts.subList(texts.size() - 5, texts.size()))
                .containsExactly(
                        "RESOLUTIONS ON THE REPORTS OF THE KEEPERS OF LAMPS",
                        "3. Decides to consider the question of lamps at",
                        "the next session.",
                        "4. Decides to consider the question of oil at the",
                        "next session.");
    }

    @Test
    void linesKeepTheirOrderAndStayInTheSource() {
        assertThat(lines(PAGE).stream().map(Line::number)).isSorted();
        assertThat(lines(PAGE).get(lines(PAGE).size() - 1).number()).isEqualTo(18);
    }

    @Test
    void namesBesideNamesAreNoColumns() {
        String row = "Harbour of the north %d          Keeper of lamps %d\n";
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            table.append(row.formatted(i, i));
        }
        assertThat(texts(table.toString())).hasSize(20);
    }

    @Test
    void aTextWithoutColumnsStaysAsItIs() {
        String text = "   1. Requests all States\nto report on the lamps.\n".repeat(20);
        assertThat(TextColumns.of(text).text()).isSameAs(text);
    }
}
