package org.resograph.parser.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.parser.profile.LanguageProfiles;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Tally;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

class VoteInTextTest {

    private static Optional<VoteBlock.Printed> read(String language, String text) {
        Paragraph paragraph =
                Paragraph.of(
                        ParagraphKind.PREAMBULAR,
                        Optional.empty(),
                        Optional.empty(),
                        MarkedText.of(text),
                        List.of(),
                        Span.of(7));
        return VoteInText.read(
                LanguageProfiles.bundled().get(new Language(language)).orElseThrow(),
                List.of(paragraph));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | At its 40th plenary meeting, on 7 May 2031, the General Assembly, by a recorded vote of 121 to 5, with 31 abstentions, on the recommendation of the First Committee, recalling its resolutions 84/54 F of 1 December 2029 and 83/33, decided to go on.
                    fr | À sa 40e séance plénière, le 7 mai 2031, à l’issue d’un vote enregistré, par 121 voix contre 5, avec 31 abstentions, sur la recommandation de la Première Commission, l’Assemblée générale, rappelant sa résolution 84/54 F, a décidé de poursuivre.
                    es | En su 40ª sesión plenaria, celebrada el 7 de mayo de 2031, la Asamblea General, en votación registrada de 121 votos contra 5 y 31 abstenciones, por recomendación de la Primera Comisión, recordando su resolución 84/54 F, decidió continuar.
                    ru | На своем 40-м пленарном заседании 7 мая 2031 года Генеральная Ассамблея по итогам заносимого в отчет о заседании голосования 121 голосом против 5 при 31 воздержавшемся по рекомендации Первого комитета, сославшись на свою резолюцию 84/54 F, постановила продолжить.
                    zh | 2031年5月7日大会第40次全体会议根据第一委员会的建议，通过记录表决以121票对5票、31票弃权，回顾其2029年12月1日第84/54 F号决议，决定继续。
                    ar | قررت الجمعية العامة، في جلستها العامة 40 المعقودة في 7 أيار/مايو 2031، بتصويت مسجل بأغلبية 121 صوتا مقابل 5 أصوات وامتناع 31 عضوا عن التصويت، بناء على توصية اللجنة الأولى، إذ تشير إلى قرارها 84/54 واو، أن تواصل.
                    """)
    void aRecordedVote(String language, String text) {
        VoteBlock.Printed printed = read(language, text).orElseThrow();
        assertThat(printed.method()).contains(Method.RECORDED_VOTE);
        assertThat(printed.vote().orElseThrow().stated()).isEqualTo(Tally.of(121, 5, 31));
        assertThat(printed.vote().orElseThrow().positions()).isEmpty();
        assertThat(printed.vote().orElseThrow().span()).isEqualTo(Span.of(7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | At its 25th meeting, on 3 October 2006, the Council decided, without a vote, to adopt the following text:
                    fr | À sa 25e séance, le 3 octobre 2006, le Conseil a décidé, sans vote, d’adopter le texte suivant :
                    es | En su 25ª sesión, celebrada el 3 de octubre de 2006, el Consejo decidió, sin votación, aprobar el texto siguiente:
                    """)
    void aDecisionWithoutAVote(String language, String text) {
        VoteBlock.Printed printed = read(language, text).orElseThrow();
        assertThat(printed.method()).contains(Method.WITHOUT_VOTE);
        assertThat(printed.vote()).isEmpty();
    }

    @Test
    void whatIsToBeAdoptedWithoutAVoteIsNotHowItWasAdopted() {
        assertThat(read("en", "The Council decided to consider without a vote all drafts."))
                .isEmpty();
    }

    @Test
    void noAbstentionsAreStatedWhereThereAreNone() {
        Tally tally =
                read(
                                "en",
                                "At its 40th plenary meeting, the General Assembly, by a recorded"
                                        + " vote of 121 to 5, recalling its resolutions 84/54 and"
                                        + " 12 others of its 83rd session, decided to go on.")
                        .orElseThrow()
                        .vote()
                        .orElseThrow()
                        .stated();
        assertThat(tally.inFavour()).hasValue(121);
        assertThat(tally.against()).hasValue(5);
        assertThat(tally.abstaining()).isEmpty();
    }

    @Test
    void aVoteThatWasNotRecorded() {
        assertThat(
                        read(
                                        "en",
                                        "At its 40th plenary meeting, the General Assembly, by a"
                                                + " non-recorded vote of 21 to none, with 3"
                                                + " abstentions, decided to go on.")
                                .orElseThrow()
                                .method())
                .contains(Method.NON_RECORDED_VOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At its 40th plenary meeting, the General Assembly decided to go on.",
                "At its 40th plenary meeting, the General Assembly, by a recorded vote of 121 to 5,"
                        + " decided to include item 12 and, by a recorded vote of 90 to 30, with 9"
                        + " abstentions, not to include item 13.",
                "At its 40th plenary meeting, the General Assembly decided that a recorded vote be"
                        + " taken on each of the 12 drafts.",
            })
    void noVoteOnTheDecisionIsTold(String text) {
        assertThat(read("en", text)).isEmpty();
    }
}
