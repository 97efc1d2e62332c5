package org.resograph.parser.words.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.text.Language;

class NumberScannerTest {

    private static NumberScanner scanner(String text) {
        return new NumberScanner(CasedText.of(text), Lexicon.load(Language.ARABIC).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "43/21, 43/21",
        "43/21., 43/21",
        "1996/31 of, 1996/31",
        "S-37/1, S-37/1",
        "ES‑11/1, ES-11/1",
        "С-24/2, S-24/2",
        "دإ-24/2, S-24/2",
        "دإط-10/15, ES-10/15",
        "1325 (2000), 1325 (2000)",
        "1325(2000)号, 1325 (2000)",
        "217 A (III), 217(III) A",
        "217 (III) A, 217(III) A",
        "1514 (د-15), 1514(XV)",
        "1874 (S-IV), 1874(S-IV)",
        "57/270 B of, 57/270 B",
        "57/270В от, 57/270 B",
        "57/270 باء المؤرخ, 57/270 B",
        "77/264 A-C, 77/264 A-C",
        "57/270 Bees, 57/270",
        "٥٧/٢٧٠, 57/270",
        "57／270, 57/270",
    })
    void numbers(String text, String symbol) {
        Numeral numeral = scanner(text).scan(0);
        assertThat(numeral).isNotNull();
        assertThat(numeral.inSymbol()).isEqualTo(symbol);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "43",
                "43/",
                "43/021",
                "043/21",
                "43/21/3",
                "43/2134",
                "201/3",
                "3000/1",
                "43/21st",
                "123456 (2000)",
                "1325 (200)",
                "1325 (20000)",
                "217 (IIII)",
                "217 (III",
                "43/1.5",
                "S-",
                "A"
            })
    void noNumbers(String text) {
        assertThat(scanner(text).scan(0)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-2/1", "1/2/1", "2.2/1", "x-2/1"})
    void piecesOfSomethingLonger(String text) {
        assertThat(scanner(text).scan(text.length() - 3)).isNull();
    }
}
