package org.resograph.parser.words.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.resolution.Symbol;

class LinksTest {

    @ParameterizedTest
    @CsvSource({
        "https://undocs.org/fr/A/RES/70/1, A/RES/70/1",
        "http://undocs.org/A/RES/70/1, A/RES/70/1",
        "https://www.undocs.org/en/A/HRC/43/31, A/HRC/43/31",
        "https://docs.un.org/ru/S/RES/1325(2000), S/RES/1325 (2000)",
        "https://undocs.org/ch/S/RES/1325 (2000), S/RES/1325 (2000)",
        "https://undocs.org/ar/S/RES/2200%20(2015), S/RES/2200 (2015)",
        "https://undocs.org/sp/a/hrc/res/51/36, A/HRC/RES/51/36",
        "https://undocs.org/en/A/RES/57/270b, A/RES/57/270 B",
        "https://undocs.org/en/A/RES/77/264a-c, A/RES/77/264 A-C",
        "https://undocs.org/es/A/RES/3331B(XXIX), A/RES/3331(XXIX) B",
        "https://undocs.org/en/A/RES/217(III), A/RES/217(III)",
        "https://undocs.org/en/A/73/12(PartII), A/73/12 (Part II)",
        "https://undocs.org/en/A/47/277-S/24111, A/47/277",
        "https://undocs.org/en/A/59/565/Corr.1, A/59/565/Corr.1",
        "https://undocs.org/en/UNEP/EA.5/Res.14, UNEP/EA.5/RES.14",
        "https://undocs.org/Home/Mobile?FinalSymbol=A%2FRES%2F70%2F1&Language=E, A/RES/70/1",
        "http://www.un.org/ga/search/view_doc.asp?symbol=A/RES/60/1&Lang=F, A/RES/60/1",
        "https://documents.un.org/api/symbol/access?s=A/C.3/78/L.2&l=en, A/C.3/78/L.2",
        "https://docs.un.org/A/78/90#page=3, A/78/90",
    })
    void symbols(String href, String symbol) {
        assertThat(Links.symbol(href)).contains(Symbol.of(symbol));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#fn1",
                "https://undocs.org/",
                "https://undocs.org/en/70/1",
                "https://undocs.org/en/A/RES/14/4",
                "https://undocs.org/en/A/RES/62/514",
                "https://documents-dds-ny.un.org/doc/UNDOC/GEN/N15/291/89/PDF/N1529189.pdf",
                "https://www.un.org/dppa/decolonization/en/c24/regional-seminars/2022",
                "https://example.org/?symbol=A/RES/60/1",
                "https://undocs.org/%zz/A/RES/",
                "file:///C:/MSWDocs/_2Semifinal/A/RES/60/1",
                "javascript:alert('A/RES/60/1')"
            })
    void noSymbol(String href) {
        assertThat(Links.symbol(href)).isEmpty();
    }
}
