package org.resograph.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTypeTest {

    @ParameterizedTest
    @CsvSource({
        "A/HRC/RES/43/21, RESOLUTION",
        "S/RES/1325 (2000), RESOLUTION",
        "A/DEC/76/563, DECISION",
        "S/PRST/2018/1, PRESIDENTIAL_STATEMENT",
        "A/HRC/43/L.37, DRAFT",
        "A/77/L.5/Rev.1, DRAFT",
        "S/PV.8722, VERBATIM_RECORD",
        "A/C.3/77/SR.4, SUMMARY_RECORD",
        "A/HRC/43/31,",
        "S/2020/1230,",
    })
    void theSymbolTells(String symbol, DocumentType type) {
        assertThat(DocumentType.of(Symbol.of(symbol)).orElse(null)).isEqualTo(type);
    }
}
