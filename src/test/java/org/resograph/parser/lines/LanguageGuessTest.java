package org.resograph.parser.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.document.PlainText;
import org.resograph.document.Source;

class LanguageGuessTest {

    private static final String ENGLISH =
            "The bridges of the river are to be kept by those who use them in the summer.\n\n";
    private static final String FRENCH =
            "Les ponts de la rivière sont entretenus par ceux qui les utilisent en été.\n\n";
    private static final String CHINESE = "桥梁由夏天使用它们的人维护，并且每年在会议上报告一次，以便委员会了解情况。\n\n";

    @ParameterizedTest
    @CsvSource({"1, 0, 0, en", "0, 1, 0, fr", "0, 0, 1, zh", "3, 1, 0, en", "1, 2, 0, fr"})
    void ofPairsOfColumnsTheOneWithMore(int english, int french, int chinese, String language) {
        String lines =
                (ENGLISH.repeat(english) + FRENCH.repeat(french) + CHINESE.repeat(chinese))
                        .repeat(100);
        assertThat(language(lines)).isEqualTo(language);
    }

    @Test
    void aLongCoverInAnotherLanguageIsOutweighed() {
        assertThat(language(ENGLISH.repeat(10) + FRENCH.repeat(300))).isEqualTo("fr");
        assertThat(language((ENGLISH + FRENCH).repeat(25) + FRENCH.repeat(300))).isEqualTo("fr");
    }

    @Test
    void whatIsNoneOfThemHasNone() {
        assertThat(
                        language(
                                "Joen siltoja hoitavat kesällä ne, jotka niitä käyttävät joka vuosi.\n\n"))
                .isEmpty();
    }

    private static String language(String text) {
        Source source = Source.of("text", text.getBytes(StandardCharsets.UTF_8));
        return LanguageGuess.of(PlainText.read(source).value().orElseThrow().lines())
                .map(profile -> profile.language().tag())
                .orElse("");
    }
}
