package org.resograph.parser.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "in/A_HRC_RES_54_14F.xml, A/HRC/RES/54/14, fr",
        "S_RES_2505 (2020)-2000446E.xml, S/RES/2505 (2020), en",
        "S_RES_2510_2020-2002184E.xml, S/RES/2510 (2020), en",
        "GA decision 77_401_A.xml, A/DEC/77/401, ar",
        "A_HRC_RES_54_14.zh.xml, A/HRC/RES/54/14, zh",
        "E_RES_2023_10.AR.XML, E/RES/2023/10, ar",
        "letter.fr.xml, , fr",
        "letter.xml, , "
    })
    void aNameSaysWhatItSays(String path, String symbol, String language) {
        assertThat(FileNames.symbol(path).map(Symbol::value))
                .isEqualTo(Optional.ofNullable(symbol));
        assertThat(FileNames.language(path).map(Language::tag))
                .isEqualTo(Optional.ofNullable(language));
    }
}
