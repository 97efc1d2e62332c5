package org.resograph.parser.words.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resograph.parser.words.phrase.PhraseTable.Row;

class PhraseTableTest {

    @Test
    void bracesMakeOnePhraseOfEachChoice() {
        assertThat(
                        PhraseTable.of(
                                        List.of(
                                                "# words",
                                                "",
                                                "noun\treport\t{a |}report{ on {it|that}|}"))
                                .rows())
                .containsExactly(
                        new Row(
                                "noun",
                                "report",
                                List.of(
                                        "a report on it",
                                        "a report on that",
                                        "a report",
                                        "report on it",
                                        "report on that",
                                        "report")));
        assertThatThrownBy(() -> PhraseTable.of(List.of("noun\treport\t{a|the report")))
                .hasMessageContaining("a brace is not closed: {a|the report");
        assertThatThrownBy(() -> PhraseTable.of(List.of("noun\treport")))
                .hasMessageContaining("not kind, value, phrase: noun\treport");
    }

    @Test
    void aLineMayStandForEachTime() {
        PhraseTable table =
                PhraseTable.of(
                        List.of(
                                "within\t#\twithin {a period of |}#",
                                "period\tP2D\t{2|two} days",
                                "period\tP1M\tone month"));
        assertThat(table.rows())
                .containsExactly(
                        new Row(
                                "within",
                                "P2D",
                                List.of(
                                        "within a period of 2 days",
                                        "within 2 days",
                                        "within a period of two days",
                                        "within two days")),
                        new Row(
                                "within",
                                "P1M",
                                List.of("within a period of one month", "within one month")),
                        new Row("period", "P2D", List.of("2 days", "two days")),
                        new Row("period", "P1M", List.of("one month")));
    }
}
