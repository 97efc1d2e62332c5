package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.parser.Numbering.Style;

class NumberingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "8.|8|DECIMAL|8|8",
                " 8 -|8|DECIMAL|8|8",
                "8-|8|DECIMAL|8|8",
                "21 \u2013|21|DECIMAL|21|21",
                "\u0661\u0662 -|\u0661\u0662|DECIMAL|12|12",
                "\u06617-|\u06617|DECIMAL|17|17",
                "\uFF13\uFF0E|\uFF13|DECIMAL|3|3",
                "8bis.|8bis|DECIMAL|8|8bis",
                "4.2.|4.2|DECIMAL_PATH|2|4.2",
                "(7)|7|PARENTHESIZED|7|7",
                "7)|7|PARENTHESIZED|7|7",
                "(a)|a|LETTER|1|a",
                "b)|b|LETTER|2|b",
                "(bb)|bb|LETTER|28|bb",
                "(\u0623)|\u0623|LETTER|1|a",
                "(\u062C)|\u062C|LETTER|3|c",
                "(\u0647\u0640)|\u0647\u0640|LETTER|5|e",
                "(\u0637 \u0637)|\u0637 \u0637|LETTER|35|ii",
                "\u0430)|\u0430|LETTER|1|a",
                "(\u0431)|\u0431|LETTER|2|b",
                "(ii)|ii|ROMAN|2|ii",
                "xviii)|xviii|ROMAN|18|xviii",
                "\u3220|\u3220|ROMAN|1|i",
                "(\u5341\u4E00)|\u5341\u4E00|ROMAN|11|xi",
                "(\u4E8C\u5341\u516B)|\u4E8C\u5341\u516B|ROMAN|28|xxviii",
                "\u20193\u2018|3|ROMAN|3|iii",
                "\u20182\u2019|2|ROMAN|2|ii",
                "A.|A|CAPITAL_LETTER|1|a",
                "II.|II|CAPITAL_ROMAN|2|ii",
                "\u4E8C\u3001|\u4E8C|IDEOGRAPH|2|2",
            })
    void aLabelIsReadInAnyScript(
            String text, String printed, Style style, int ordinal, String label) {
        assertThat(Numbering.parse(text))
                .hasValueSatisfying(
                        n -> {
                            assertThat(n.printed()).isEqualTo(printed);
                            assertThat(n.first())
                                    .isEqualTo(new Numbering.Reading(style, ordinal, label));
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u2022", "\u2013", "-", "0.", "Article 1", "(UNMIL)", "()", "(a"})
    void otherMarksAreNoNumber(String text) {
        assertThat(Numbering.parse(text)).isEmpty();
    }

    @Test
    void aMarkThatCanBeReadInTwoWaysHasBothReadings() {
        assertThat(Numbering.parse("(i)").orElseThrow().readings())
                .containsExactly(
                        new Numbering.Reading(Style.ROMAN, 1, "i"),
                        new Numbering.Reading(Style.LETTER, 9, "i"));
        assertThat(Numbering.parse("v)").orElseThrow().readings())
                .containsExactly(
                        new Numbering.Reading(Style.LETTER, 22, "v"),
                        new Numbering.Reading(Style.ROMAN, 5, "v"));
        // Cyrillic es: the third Latin letter or the seventeenth of its own alphabet.
        assertThat(Numbering.parse("\u0441)").orElseThrow().reading(Style.LETTER))
                .contains(new Numbering.Reading(Style.LETTER, 3, "c"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 -\u00A0\u062A\u0639\u064A\u062F \u062A\u0623\u0643\u064A\u062F|1|DECIMAL|4",
                "1-\u064A\u062D\u064A\u0637|1|DECIMAL|2",
                "5. Decides|5|DECIMAL|3",
                "35/3.Title|35|DECIMAL|-1",
                "12.Decides|12|DECIMAL|3",
                "(a) Peace|a|LETTER|4",
                "(a)Peace|a|LETTER|3",
                "\u2018" + "4\u2019 \u0635\u0648\u0646|iv|ROMAN|4",
                "2.5 million|x|DECIMAL|-1",
                "11-13 October|x|DECIMAL|-1",
                "46\u2011\u043C \u0437|x|DECIMAL|-1",
                "In 2020. Then|x|DECIMAL|-1",
                "5 Encourages|x|DECIMAL|-1",
                "i.e. this|x|ROMAN|-1",
            })
    void aLabelAtTheStartOfATextNeedsAMarkThatSetsItOff(
            String text, String label, Style style, int end) {
        var leading = Numbering.leading(text);
        if (end < 0) {
            assertThat(leading).isEmpty();
        } else {
            assertThat(leading)
                    .hasValueSatisfying(
                            l -> {
                                assertThat(l.end()).isEqualTo(end);
                                assertThat(l.numbering().first().label()).isEqualTo(label);
                                assertThat(l.numbering().first().style()).isEqualTo(style);
                            });
        }
    }

    @Test
    void aBareFigureIsANumberOnlyWhereAskedFor() {
        assertThat(Numbering.bareFigure("5 Encourages"))
                .hasValueSatisfying(l -> assertThat(l.end()).isEqualTo(2));
        assertThat(Numbering.bareFigure("2020 was")).isEmpty();
        assertThat(Numbering.bareFigure("5th meeting")).isEmpty();
    }

    @Test
    void romanFiguresCountUp() {
        assertThat(Numbering.roman(4)).isEqualTo("iv");
        assertThat(Numbering.roman(39)).isEqualTo("xxxix");
        assertThat(Numbering.letterLabel("\u0637 \u0637")).contains("ii");
    }
}
