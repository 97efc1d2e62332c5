package org.resograph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.reference.State.Status;
import org.resograph.resolution.StateCode;
import org.resograph.text.Language;

class StatesTest {

    private final States states = Reference.bundled().states();

    @Test
    void theUnitedNationsHave193Members() {
        assertThat(states.all()).filteredOn(s -> s.status() == Status.MEMBER).hasSize(193);
        assertThat(states.all())
                .filteredOn(s -> s.status() == Status.OBSERVER)
                .extracting(s -> s.code().value())
                .containsExactlyInAnyOrder("PSE", "VAT");
    }

    @Test
    void everyStateHasAnOfficialNameInSixLanguages() {
        for (State state : states.all()) {
            for (String tag : List.of("en", "fr", "es", "ru", "zh", "ar")) {
                Language language = new Language(tag);
                Optional<String> name =
                        states.officialName(state.code(), language, Optional.empty());
                assertThat(name).as(state.code() + " in " + tag).isPresent();
                Optional<LocalDate> day =
                        state.status() == Status.FORMER
                                ? Optional.of(state.end().orElseThrow().minusDays(1))
                                : Optional.empty();
                assertThat(states.resolve(name.orElseThrow(), language, day))
                        .as(name + " in " + tag)
                        .contains(new StateMatch(state.code(), false));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | 2020-01-01 | Venezuela (Bolivarian Republic of)   | VEN | false
                    en | 2020-01-01 | VENEZUELA (BOLIVARIAN REPUBLIC OF)   | VEN | false
                    en | 1980-01-01 | Venezuela                            | VEN | false
                    en | 2020-01-01 | Venezuela                            | VEN | true
                    en | 2020-01-01 | the Sudan                            | SDN | false
                    en | 2020-01-01 | Gambia (the)                         | GMB | false
                    en | 2020-01-01 | Côte d'Ivoire                        | CIV | false
                    en | 2020-01-01 | COTE D’IVOIRE                        | CIV | false
                    en | 2020-01-01 | Guinea‑Bissau                        | GNB | false
                    en | 2020-01-01 | Guinea                               | GIN | false
                    en | 2020-01-01 | UNITED KINGDOM                       | GBR | true
                    en | 2023-01-01 | TÜRKİYE                              | TUR | false
                    en | 2019-01-01 | Turkey                               | TUR | false
                    en | 2023-01-01 | Turkey                               | TUR | true
                    en | 2020-01-01 | Сuba                                 | CUB | false
                    en | 1970-01-01 | Albania*                             | ALB | false
                    fr | 2020-01-01 | ÉtatsUnis d’Amérique                 | USA | false
                    fr | 2020-01-01 | l’Inde                               | IND | false
                    fr | 2024-05-01 | Pays-Bas (Royaume des)               | NLD | false
                    fr | 2020-01-01 | Royaume-Uni de Grande-Bretagne et d'Irlande du Nord | GBR | false
                    es | 2023-01-01 | Rumania                              | ROU | false
                    es | 2023-01-01 | El Salvador                          | SLV | false
                    es | 2024-01-01 | los Países Bajos                     | NLD | true
                    ru | 2023-01-01 | Мальдивcкие Острова                  | MDV | false
                    ru | 2023-01-01 | Боливия (Многонациональное Государство) | BOL | false
                    zh | 2023-01-01 | 多米尼加共和国                       | DOM | false
                    zh | 2023-01-01 | 多米尼克                             | DMA | false
                    zh | 2010-01-01 | 玻利维亚（多民族国）                 | BOL | true
                    ar | 2024-01-01 | هولندا(مملكة - )                     | NLD | false
                    ar | 2023-01-01 | فرنســـا                             | FRA | false
                    ar | 2023-01-01 | فَرنسا                               | FRA | false
                    """)
    void spellingDoesNotMatterAndTheDateDecidesWhatIsAnAlias(
            String language, LocalDate on, String printed, String code, boolean alias) {
        assertThat(states.resolve(printed, new Language(language), Optional.of(on)))
                .contains(new StateMatch(new StateCode(code), alias));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | 1955-11-01 | Yugoslavia  | YUG
                    en | 2001-11-01 | Yugoslavia  | SCG
                    en | 1997-11-01 | Yugoslavia  |
                    en | 2010-11-01 | Yugoslavia  |
                    en | 2020-11-01 | Congo       | COG
                    en | 1965-11-01 | Congo       |
                    en | 1965-11-01 | Congo (Brazzaville) | COG
                    en | 1962-11-01 | Congo (Leopoldville) | COD
                    en | 1980-11-01 | Union of Soviet Socialist Republics | SUN
                    en | 1995-11-01 | Union of Soviet Socialist Republics |
                    fr | 1985-11-01 | République démocratique allemande | DDR
                    es | 1992-11-01 | Checoslovaquia | CSK
                    es | 1993-11-01 | Checoslovaquia |
                    """)
    void aNameBelongsToItsTime(String language, LocalDate on, String printed, String code) {
        assertThat(states.resolve(printed, new Language(language), Optional.of(on)))
                .isEqualTo(
                        Optional.ofNullable(code)
                                .map(c -> new StateMatch(new StateCode(c), false)));
    }

    @Test
    void withoutADateANameMeansTheStateThatHasItNow() {
        assertThat(states.resolve("Congo", Language.ENGLISH, Optional.empty()))
                .contains(new StateMatch(new StateCode("COG"), false));
        assertThat(states.resolve("Yugoslavia", Language.ENGLISH, Optional.empty())).isEmpty();
        assertThat(states.resolve("Soviet Union", Language.ENGLISH, Optional.empty()))
                .contains(new StateMatch(new StateCode("SUN"), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Korea
                    en | Guine
                    en | Nigera
                    en | States
                    en | Republic of
                    en | the
                    en | Allemagne
                    fr | Germany
                    zh | 多米尼加
                    de | Frankreich
                    en | (1)
                    """)
    void whatIsNotAWholeNameOfThatLanguageIsNoState(String language, String printed) {
        assertThat(states.resolve(printed, new Language(language), Optional.empty())).isEmpty();
    }

    @Test
    void nearestNamesHelpTheReader() {
        assertThat(states.nearest("Nigera", Language.ENGLISH, 2))
                .containsExactly("Niger", "Nigeria");
        assertThat(states.nearest("the Kirgyzstan", Language.ENGLISH, 1))
                .containsExactly("Kyrgyzstan");
        assertThat(states.nearest("Movement of Non-Aligned Countries", Language.ENGLISH, 3))
                .isEmpty();
        assertThat(states.nearest("Frankreich", Language.GERMAN, 3)).isEmpty();
    }

    @Test
    void whatAStateWasCalledThen() {
        StateCode congo = new StateCode("COD");
        assertThat(
                        states.officialName(
                                congo, Language.ENGLISH, Optional.of(LocalDate.of(1980, 1, 1))))
                .contains("Zaire");
        assertThat(states.officialName(congo, Language.RUSSIAN, Optional.empty()))
                .contains("Демократическая Республика Конго");
    }

    @Test
    void membershipIsDated() {
        assertThat(states.get(new StateCode("SSD")).wasMember(LocalDate.of(2011, 7, 13))).isFalse();
        assertThat(states.get(new StateCode("SSD")).wasMember(LocalDate.of(2011, 7, 14))).isTrue();
        assertThat(states.get(new StateCode("CSK")).wasMember(LocalDate.of(1993, 1, 1))).isFalse();
        assertThat(states.get(new StateCode("PSE")).wasMember(LocalDate.of(2024, 1, 1))).isFalse();
    }
}
