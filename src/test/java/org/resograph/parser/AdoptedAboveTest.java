package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Resolution;

/** The volumes of a session say below the title, in a line, when and how it was adopted. */
class AdoptedAboveTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lanterns | Adopted at the 56th plenary meeting, on 30 December 2022, without a vote, on the recommendation of the Committee (A/77/401) | The General Assembly, | Recalling its resolution 76/3, | 1. Decides to remain seized of the matter.",
                "Lanternes | Adoptée à la 56e séance plénière, le 30 décembre 2022, sans être mise aux voix, sur la recommandation de la Commission (A/77/401) | L'Assemblée générale, | Rappelant sa résolution 76/3, | 1. Décide de rester saisie de la question.",
                "Faroles | Aprobada en la 56ª sesión plenaria, el 30 de diciembre de 2022, sin votación, por recomendación de la Comisión (A/77/401) | La Asamblea General, | Recordando su resolución 76/3, | 1. Decide seguir ocupándose de la cuestión.",
                "Фонари | Принята на 56-м пленарном заседании 30 декабря 2022 года без голосования по рекомендации Комитета (A/77/401) | Генеральная Ассамблея, | ссылаясь на свою резолюцию 76/3, | 1. постановляет продолжать заниматься этим вопросом.",
                "灯笼 | 2022年12月30日第56次全体会议未经表决通过，根据委员会的建议(A/77/401) | 大会， | 回顾其第76/3号决议， | 1. 决定继续处理此案。",
            })
    void theLineBelowTheTitle(
            String title, String adopted, String formula, String preamble, String one) {
        String text =
                "77/901. %s\n\n%s\n\n%s\n\n%s\n\n%s\n"
                        .formatted(title, adopted, formula, preamble, one);
        Resolution read =
                new ResolutionReader(Reference.bundled())
                        .read(
                                Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8)),
                                Optional.empty())
                        .parsed()
                        .value()
                        .orElseThrow();
        assertThat(read.title().orElseThrow().text()).isEqualTo(title);
        assertThat(read.adoption().date()).contains(LocalDate.of(2022, 12, 30));
        assertThat(read.adoption().meeting()).contains(Meeting.of(56));
        assertThat(read.adoption().method()).contains(Method.WITHOUT_VOTE);
    }
}
