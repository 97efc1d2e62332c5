package org.resograph.parser.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.parser.field.VoteBlock.Printed;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.LanguageProfiles;
import org.resograph.reference.Reference;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.Choice;
import org.resograph.resolution.Position;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.Tally;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

class VoteBlockTest {

    private static Parsed<Printed> read(String language, String text) {
        LanguageProfile profile =
                LanguageProfiles.bundled().get(new Language(language)).orElseThrow();
        return new VoteBlock(profile, Reference.bundled(), Optional.of(LocalDate.of(2020, 6, 22)))
                .read(text, i -> Span.of(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | [Adopted without a vote.]",
                "en | [Adopted without a vote]",
                "fr | [Adoptée sans vote.]",
                "fr | [Adopté sans vote].",
                "fr | [ Adoptée sans vote .]",
                "fr | [Adoptée sans mise aux voix.]",
                "es | [Aprobada sin votación.]",
                "es | [Resolución aprobada sin votación.]",
                "ru | [Принята без голосования.]",
                "zh | [未经表决获得通过。]",
                "zh | [未经表决通过]",
                "ar | [اعتُمد من دون تصويت.]",
                "ar | [اعتُمِد القرار بدون تصويت]",
                "ar | [اعتمد دون تصويت رسمي].",
                "ar | ]اعتُمد من دون تصويت.]",
            })
    void readsAdoptionWithoutAVote(String language, String text) {
        Printed printed = read(language, text).value();
        assertThat(printed.method()).contains(Method.WITHOUT_VOTE);
        assertThat(printed.vote()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en | 32 | 13 | 2 | [Adopted by a recorded vote of 32 to 13, with 2 abstentions. The voting was as follows:",
                "en | 32 | 0  | 1 | [Adopted by a recorded vote of 32 to 0, with 1 abstention. The voting was as follows:",
                "en | 32 | 13 | 0 | [Resolution adopted by a recorded vote of 32 votes to 13, with no abstentions. The voting was as follows:3",
                "en | 32 | 0  | - | [Adopted by a recorded vote of 32 to none. The voting was as follows:",
                "fr | 32 | 13 | 2 | [Adoptée à l’issue d’un vote enregistré par 32 voix contre 13, avec 2 abstentions. Les voix se sont réparties comme suit :",
                "fr | 32 | 13 | 2 | [Adoptée par 32 voix contre 13, avec 2 abstentions, à l'issue d'un vote enregistré. Les voix se sont réparties comme suit :",
                "fr | 32 | 13 | 2 | [Adoptée à la suite d'un vote enregistré, par 32 contre 13, avec 2 absentions*. Les voix sont réparties comme suit:",
                "fr | 32 | 0  | 1 | [Adoptée à l’issue d’un vote enregistré par 32 voix contre zéro, avec 1 abstention.",
                "fr | 32 | 1  | 2 | [Résolution adoptée à l’issue d’un vote enregistré par 32 voix contre une, avec 2 abstentions.",
                "fr | 32 | -  | 1 | [Adoptée à l’issue d’un vote enregistré, par 32 voix, avec une abstention.",
                "fr | 32 | 13 | 2 | [Adoptée à l’issue d’un vote enregistré par 32 voix pour, 13 contre et 2 abstentions.",
                "es | 32 | 13 | 2 | [Aprobada en votación registrada por 32 votos contra 13 y 2 abstenciones. El resultado de la votación fue el siguiente:",
                "es | 32 | 0  | 2 | [Aprobada en votación registrada por 32 votos contra ninguno y 2 abstenciones. La votación fue la siguiente:",
                "es | 32 | 13 | 2 | [Aprobada en votación registrada de 32 votos contra 13, y 2 abstenciones.",
                "ru | 32 | 13 | 2 | [Принята в результате заносимого в отчет о заседании голосования 32 голосами против 13 при 2 воздержавшихся. Голоса распределились следующим образом:",
                "ru | 31 | 13 | 1 | [Принята в результате заносимого в отчет о заседании голосования 31 голосом против 13 при 1 воздержавшемся. Голоса распределились следующим образом:",
                "ru | 32 | 13 | 2 | [Принята в результате заносимого в отчет о заседании голосования 32 голосами 13 при 2 воздержавшихся.",
                "ru | 32 | 0  | 2 | [Принята заносимым в отчет о заседании голосованием 32 голосами при 2 воздержавшихся, при этом никто не голосовал против.",
                "zh | 32 | 13 | 2 | [经记录表决，以32票赞成、13票反对、2票弃权获得通过。表决结果如下：",
                "zh | 32 | 13 | 2 | [记录表决以32票对13票、2票弃权获得通过。表决情况如下：",
                "zh | 32 | 13 | 2 | [经记录表决，以32票造成、13票反对、2票弃权获得通过。表决结果如下：",
                "ar | 32 | 13 | 2 | [اعتُمد بتصويت مسجَّل بأغلبية 32 صوتاً مقابل 13 صوتاً، وامتناع عضوين عن التصويت. وكانت نتيجة التصويت كما يلي:",
                "ar | 32 | 3  | 8 | [اعتمد بتصويت مسجل بأغلبية 32 صوتاً مقابل ثلاثة أصوات وامتناع ثمانية أعضاء عن التصويت. وكانت نتيجة التصويت كالآتي:",
                "ar | 24 | 13 | 12 | [اعتُمِد بتصويت مسجّل بـ 24 صوتاً مقابل 13 صوتاً وامتناع 12 عضواً عن التصويت. وكانت نتيجة التصويت على النحو التالي:",
                "ar | 27 | 0  | 1 | [اعتمد بتصويت مسجل بأغلبية سبعة وعشرين صوتاً مقابل صفر وامتناع عضو واحد عن التصويت.",
            })
    void readsTheTotalsOfARecordedVote(
            String language, int inFavour, Integer against, Integer abstaining, String sentence) {
        Printed printed = read(language, sentence).value();
        assertThat(printed.method()).contains(Method.RECORDED_VOTE);
        RecordedVote vote = printed.vote().orElseThrow();
        assertThat(vote.stated().inFavour()).hasValue(inFavour);
        assertThat(vote.stated().against()).isEqualTo(optional(against));
        assertThat(vote.stated().abstaining()).isEqualTo(optional(abstaining));
    }

    private static OptionalInt optional(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | [Adopted by a recorded vote of 2 to 1, with 1 abstention. The voting was as follows: In favour: Chad and Cuba Against: Bosnia and Herzegovina Abstaining: Peru]",
                "fr | [Adoptée par 2 voix contre 1, avec 1 abstention, à l'issue d'un vote enregistré : Ont voté pour : Cuba et Tchad A voté contre : Bosnie-Herzégovine S'est abstenu : Pérou.]",
                "es | [Aprobada en votación registrada por 2 votos contra 1 y 1 abstención: Votos a favor: Chad y Cuba. Votos en contra: Bosnia y Herzegovina. Abstenciones: Perú.]",
                "ru | [Принята в результате заносимого в отчет голосования 2 голосами против 1 при 1 воздержавшемся: Голосовали за: Куба и Чад Голосовали против: Босния и Герцеговина Воздержались: Перу]",
                "zh | [经记录表决，以2票赞成、1票反对、1票弃权获得通过。表决结果如下： 赞成： 乍得、古巴 反对： 波斯尼亚和黑塞哥维那 弃权： 秘鲁]",
                "ar | [اعتُمد بتصويت مسجل بأغلبية صوتين مقابل صوت واحد وامتناع عضو واحد عن التصويت. المؤيدون: تشاد، وكوبا المعارضون: البوسنة والهرسك الممتنعون عن التصويت: بيرو]",
            })
    void readsTheRollCall(String language, String text) {
        Parsed<Printed> read = read(language, text);
        assertThat(read.diagnostics()).isEmpty();
        RecordedVote vote = read.value().vote().orElseThrow();
        assertThat(vote.positions())
                .extracting(p -> p.state().orElseThrow().value() + " " + p.choice())
                .containsExactlyInAnyOrder(
                        "TCD IN_FAVOUR", "CUB IN_FAVOUR", "BIH AGAINST", "PER ABSTAINING");
    }

    @Test
    void readsThoseWhoDidNotAgreeInTheSecurityCouncil() {
        Printed printed =
                read(
                                "en",
                                "Adopted at the 473rd meeting by 9 votes to 1 (Chad), with 2"
                                        + " abstentions (Cuba, Peru).")
                        .value();
        RecordedVote vote = printed.vote().orElseThrow();
        assertThat(vote.stated().inFavour()).hasValue(9);
        assertThat(vote.positions())
                .extracting(Position::name)
                .containsExactly("Chad", "Cuba", "Peru");
        assertThat(vote.count(Choice.ABSTAINING)).isEqualTo(2);
    }

    @Test
    void readsUnanimity() {
        assertThat(read("en", "Adopted unanimously at the 1382nd meeting.").value().method())
                .contains(Method.UNANIMOUS);
        assertThat(read("fr", "Adoptée à l'unanimité à la 1382e séance.").value().method())
                .contains(Method.UNANIMOUS);
    }

    @Test
    void saysWhatDoesNotAddUp() {
        Parsed<Printed> read =
                read(
                        "en",
                        "[Adopted by a recorded vote of 3 to 1, with 1 abstention. In favour: Chad,"
                                + " Cuba Against: Perou, Chad Abstaining: Togo]");
        assertThat(read.diagnostics())
                .extracting(d -> d.issue())
                .containsExactlyInAnyOrder(
                        Issue.UNKNOWN_STATE,
                        Issue.STATE_TWICE,
                        Issue.TALLY_MISMATCH,
                        Issue.TALLY_MISMATCH);
        assertThat(read.diagnostics().get(0).detail()).contains("Perou").contains("Peru");
        assertThat(read.value().vote().orElseThrow().positions()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | [Adopted by a non-recorded vote of 97 to 2, with 14 abstentions.]",
                "fr | [Adoptée par 97 voix contre 2, avec 14 abstentions, à l'issue d'un vote non enregistré.]",
                "es | [Aprobada en votación no registrada por 97 votos contra 2 y 14 abstenciones.]",
                "ru | [Принята в результате не заносимого в отчет о заседании голосования 97 голосами против 2 при 14 воздержавшихся.]",
                "zh | [未作记录的表决以97票对2票、14票弃权通过。]",
                "ar | [اعتمد بتصويت غير مسجل بأغلبية 97 صوتا مقابل صوتين وامتناع 14 عضوا عن التصويت.]"
            })
    void aVoteMayNotBeRecorded(String language, String text) {
        Printed printed = read(language, text).value();
        assertThat(printed.method()).contains(Method.NON_RECORDED_VOTE);
        RecordedVote vote = printed.vote().orElseThrow();
        assertThat(vote.stated()).isEqualTo(Tally.of(97, 2, 14));
    }

    /** Who took no part has not voted against. */
    @Test
    void aMemberMayTakeNoPart() {
        RecordedVote vote =
                read(
                                "en",
                                "Adopted by 14 votes, one member (China) not participating in the voting.")
                        .value()
                        .vote()
                        .orElseThrow();
        assertThat(vote.stated().inFavour()).hasValue(14);
        assertThat(vote.stated().against()).isEmpty();
        assertThat(vote.positions()).hasSize(1);
        assertThat(vote.positions().get(0).choice()).isEqualTo(Choice.NON_VOTING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | In favour (2): Algeria, Benin. Against (1): Israel. Abstaining (0): None.",
                "fr | Votent pour (2) : Algérie, Bénin. Votent contre (1) : Israël. S'abstiennent (0) : néant.",
                "es | Votaron a favor (2): Argelia, Benin. Votaron en contra (1): Israel. Se abstuvieron (0): ninguno."
            })
    void totalsMayStandBesideTheLabels(String language, String text) {
        Parsed<Printed> read = read(language, text);
        RecordedVote vote = read.value().vote().orElseThrow();
        assertThat(read.diagnostics()).isEmpty();
        assertThat(vote.stated()).isEqualTo(Tally.of(2, 1, 0));
        assertThat(vote.positions()).hasSize(3).allMatch(p -> p.state().isPresent());
    }

    @Test
    void totalsMayStandInPlaceOfTheNames() {
        Parsed<Printed> read = read("en", "YES: 141, NO: 7, ABSTENTIONS: 32");
        assertThat(read.diagnostics()).isEmpty();
        RecordedVote vote = read.value().vote().orElseThrow();
        assertThat(vote.stated()).isEqualTo(Tally.of(141, 7, 32));
        assertThat(vote.positions()).isEmpty();
    }

    @Test
    void theArabicDualIsATotal() {
        RecordedVote vote =
                read(
                                "ar",
                                "اعتُمد بأغلبية صوتين مقابل صوت واحد (إسرائيل)، وامتناع عضوين عن التصويت (كوبا وقطر).")
                        .value()
                        .vote()
                        .orElseThrow();
        assertThat(vote.stated()).isEqualTo(Tally.of(2, 1, 2));
    }
}
