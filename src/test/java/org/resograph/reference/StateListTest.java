package org.resograph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.text.Language;

class StateListTest {

    private final StateList list = new StateList(Reference.bundled().states());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Chad, Peru and Fiji.                              | TCD PER FJI
                    en | Suriname and Trinidad and Tobago                  | SUR TTO
                    en | Trinidad and Tobago                               | TTO
                    en | Bosnia and Herzegovina and Trinidad and Tobago]   | BIH TTO
                    en | Chad, the Sudan, and the United States of America | TCD SDN USA
                    en | Chad, Iran (Islamic Republic of), Mali            | TCD IRN MLI
                    en | Belgium Botswana, Mali                            | BEL BWA MLI
                    en | Germany, Federal Republic of, Mali                | DEU MLI
                    en | Korea, Democratic People's Republic of, Mali      | PRK MLI
                    en | Pakistan (on behalf of the Group of 77, and China), Mali | PAK MLI
                    en | Pakistan (on behalf of the Group of 77 and China) and Mali | PAK MLI
                    en | Togo (on behalf of the African and Arab States) and Peru (on behalf of the Group of Latin American and Caribbean States) | TGO PER
                    en | Togo, on behalf of the Group of 77 and China      | TGO ?
                    en | Iran (Islamic Republic of) and Venezuela (Bolivarian Republic of) (on behalf of the Coast) and Mali | IRN VEN MLI
                    fr | Togo (au nom du Groupe des États d’Afrique) et Mali | TGO MLI
                    fr | Pérou, Royaume-Uni de Grande-Bretagne et d’Irlande du Nord et Tchéquie. | PER GBR CZE
                    fr | Saint-Kitts-et-Nevis et Sainte-Lucie              | KNA LCA
                    es | Camerún China, Fiji                               | CMR CHN FJI
                    es | Perú e Irlanda.                                   | PER IRL
                    es | Guinea Ecuatorial Gabón y Perú                    | GNQ GAB PER
                    ru | Перу, Вьетнам Габон и Чили.                       | PER VNM GAB CHL
                    ru | Перу, Кот-д'Ивуар, а также Тринидад и Тобаго      | PER CIV TTO
                    zh | 秘鲁、多米尼加共和国和波斯尼亚和黑塞哥维那       | PER DOM BIH
                    zh | 秘鲁、智利。                                      | PER CHL
                    zh | 斐济、秘鲁智利、马里                              | FJI PER CHL MLI
                    zh | 苏丹南苏丹几内亚和赤道几内亚                      | SDN SSD GIN GNQ
                    zh | 伊朗（伊斯兰共和国）马里                           | IRN MLI
                    ar | الأرجنتين، وألمانيا، والبوسنة والهرسك، وترينيداد وتوباغو | ARG DEU BIH TTO
                    ar | بيرو وشيلي                                        | PER CHL
                    """)
    void takesAListApart(String language, String printed, String codes) {
        List<PrintedState> found = list.split(printed, new Language(language), Optional.empty());
        assertThat(found)
                .as(found.toString())
                .extracting(p -> p.state().map(s -> s.code().value()).orElse("?"))
                .isEqualTo(Arrays.asList(codes.split(" ")));
    }

    @Test
    void keepsWhatIsPrinted() {
        assertThat(list.split("Chad, the Sudan; and Perú [", Language.ENGLISH, Optional.empty()))
                .extracting(PrintedState::name)
                .containsExactly("Chad", "the Sudan", "Perú");
        assertThat(list.split("بيرو، وشيلي", Language.ARABIC, Optional.empty()))
                .extracting(PrintedState::name)
                .containsExactly("بيرو", "شيلي");
    }

    @Test
    void anUnknownNameStaysWhole() {
        assertThat(list.split("Chad, Atlantis and Lemuria", Language.ENGLISH, Optional.empty()))
                .extracting(PrintedState::name)
                .containsExactly("Chad", "Atlantis and Lemuria");
        assertThat(list.split("Chad and Atlantis", Language.ENGLISH, Optional.empty()))
                .extracting(PrintedState::name)
                .containsExactly("Chad", "Atlantis");
        assertThat(list.split("بيرو، وأطلنطس", Language.ARABIC, Optional.empty()))
                .extracting(PrintedState::name)
                .containsExactly("بيرو", "وأطلنطس");
        assertThat(list.split("Chad Atlantis", Language.ENGLISH, Optional.empty()))
                .extracting(p -> p.name() + p.state().isPresent())
                .containsExactly("Chad Atlantisfalse");
        assertThat(list.split("秘鲁亚特兰蒂斯", new Language("zh"), Optional.empty()))
                .extracting(p -> p.name() + p.state().isPresent())
                .containsExactly("秘鲁亚特兰蒂斯false");
    }

    @Test
    void aMissingBracketSwallowsNothing() {
        assertThat(
                        list.split(
                                "Iran (Islamic Republic of, Mali and Chad",
                                Language.ENGLISH,
                                Optional.empty()))
                .extracting(p -> p.state().map(s -> s.code().value()).orElse("?"))
                .containsExactly("IRN", "MLI", "TCD");
    }

    @Test
    void anEmptyListHasNoEntries() {
        assertThat(list.split(" . ; ", Language.ENGLISH, Optional.empty())).isEmpty();
    }
}
