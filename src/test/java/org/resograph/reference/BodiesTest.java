package org.resograph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.resolution.Body;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;

class BodiesTest {

    private static final List<String> SIX = List.of("en", "fr", "es", "ru", "zh", "ar");

    private final Bodies bodies = Reference.bundled().bodies();

    @Test
    void everyBodyHasANameInSixLanguagesThatFindsIt() {
        for (BodyEntry entry : bodies.all()) {
            for (String tag : SIX) {
                Language language = new Language(tag);
                Optional<String> name = bodies.names().official(entry.body(), language);
                assertThat(name).as(entry.body() + " in " + tag).isPresent();
                assertThat(bodies.byName(name.orElseThrow(), language)).contains(entry.body());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Human Rights Council | HRC
                    en | the Security Council | SC
                    en | Fourth Committee | C4
                    en | Special Political and Decolonization Committee (Fourth Committee) | C4
                    fr | l'Assemblée générale | GA
                    fr | la Troisième Commission | C3
                    fr | Commission des droits de l'homme | CHR
                    es | la Quinta Comisión | C5
                    ru | Третьего комитета | C3
                    ru | Европейской экономической комиссии | ECE
                    zh | 第六委员会 | C6
                    zh | 特别政治和非殖民化委员会(第四委员会) | C4
                    ar | اللجنة الثالثة | C3
                    ar | المجلس الإقتصادي والإجتماعي | ECOSOC
                    en | Council |
                    en | Committee |
                    fr | Human Rights Council |
                    """)
    void aPrintedNameMeansABody(String language, String printed, String key) {
        assertThat(bodies.byName(printed, new Language(language)))
                .isEqualTo(Optional.ofNullable(key).map(Body::new));
    }

    @ParameterizedTest
    @CsvSource({
        "A/HRC/RES/43/21, HRC",
        "A/HRC/AC/9/5, HRC-AC",
        "A/RES/77/264, GA",
        "A/C.3/77/L.1, C3",
        "S/2020/24, SC",
        "E/CN.6/2020/3, CSW",
        "E/CN.4/Sub.2/RES/2005/1, SUBCOM",
        "E/2023/L.13, ECOSOC",
        "CCPR/C/RUS/CO/8, ''"
    })
    void aSymbolTellsTheBody(String symbol, String key) {
        assertThat(bodies.bySymbol(Symbol.of(symbol)).map(Body::key).orElse("")).isEqualTo(key);
    }

    @Test
    void theThirdCommitteeIsOfTheGeneralAssembly() {
        assertThat(bodies.find(new Body("C3")).flatMap(BodyEntry::parent))
                .contains(Body.GENERAL_ASSEMBLY);
        assertThat(bodies.find(new Body("UN")).flatMap(BodyEntry::parent)).isEmpty();
        assertThat(bodies.find(new Body("NOBODY"))).isEmpty();
    }
}
