package org.resograph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;

class InstrumentsTest {

    private final Instruments instruments = Reference.bundled().instruments();

    @Test
    void everyInstrumentHasANameInSixLanguagesAndASymbolOrATreaty() {
        for (Instrument instrument : instruments.all()) {
            for (String tag : List.of("en", "fr", "es", "ru", "zh", "ar")) {
                assertThat(instruments.names(instrument.key(), new Language(tag)))
                        .as(instrument.key() + " in " + tag)
                        .isNotEmpty();
            }
            assertThat(instrument.symbol().isPresent() || instrument.treaty().isPresent())
                    .as(instrument.key())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Charter of the United Nations | charter
                    en | 2030 Agenda | 2030-agenda
                    en | Agenda 21 | agenda-21
                    en | the Convention on the Rights of the Child | crc
                    fr | la Déclaration universelle des droits de l'homme | udhr
                    fr | Déclaration et du Programme d’action de Vienne | vienna-declaration
                    es | Carta de las Naciones Unidas | charter
                    ru | Уставом Организации Объединенных Наций | charter
                    ru | Всеобщую декларацию прав человека | udhr
                    ru | Международным пактом о гражданских и политических правах | iccpr
                    zh | 《经济、社会及文化权利国际公约》 | icescr
                    zh | 《北京宣言》和《行动纲要》 | beijing-declaration
                    ar | ميثاق الأمم المتحدة | charter
                    en | Agenda 2063 |
                    en | Covenant |
                    """)
    void aPrintedNameMeansAnInstrument(String language, String printed, String key) {
        assertThat(instruments.byName(printed, new Language(language)))
                .isEqualTo(Optional.ofNullable(key));
    }

    @Test
    void anInstrumentKnowsItsSymbol() {
        assertThat(instruments.find("udhr").flatMap(Instrument::symbol))
                .contains(Symbol.of("A/RES/217(III) A"));
        assertThat(instruments.find("iccpr").flatMap(Instrument::treaty)).contains("IV-4");
        assertThat(instruments.find("unheard-of")).isEmpty();
    }
}
