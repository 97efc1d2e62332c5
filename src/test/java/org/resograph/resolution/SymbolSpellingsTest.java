package org.resograph.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One symbol in the spellings that documents have. */
class SymbolSpellingsTest {

    @ParameterizedTest
    @CsvSource({
        "A/RES/217 A (III), A/RES/217(III) A, A/RES/217(III)/A",
        "A/RES/217(III)A, A/RES/217(III) A, A/RES/217(III)/A",
        "A/RES/3331B(XXIX), A/RES/3331(XXIX) B, A/RES/3331(XXIX)/B",
        "A/RES/1874 (S-IV), A/RES/1874(S-IV), A/RES/1874(S-IV)",
        "A/73/12(PartI), A/73/12 (Part I), A/73/12(PartI)",
        "A/73/12 (Part II), A/73/12 (Part II), A/73/12(PartII)",
        "NPT/CONF.2010/50 (Vol. I), NPT/CONF.2010/50 (Vol. I), NPT/CONF.2010/50(Vol.I)",
        "NPT/CONF.1995/32 (Part I)/Corr.2, NPT/CONF.1995/32 (Part I)/Corr.2, NPT/CONF.1995/32(PartI)/Corr.2",
        "S/RES/1325(2000), S/RES/1325 (2000), S/RES/1325(2000)",
        "E/RES/2088 (lxiii), E/RES/2088(LXIII), E/RES/2088(LXIII)",
    })
    void oneSpelling(String printed, String symbol, String path) {
        assertThat(Symbol.of(printed).value()).isEqualTo(symbol);
        assertThat(Symbol.of(printed).path()).isEqualTo(path);
        assertThat(Symbol.of(path)).isEqualTo(Symbol.of(symbol));
    }
}
