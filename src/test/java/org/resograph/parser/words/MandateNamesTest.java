package org.resograph.parser.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Mandate.Addressee;
import org.resograph.resolution.Resolution;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/** Whose a short name is: the document says so elsewhere. */
class MandateNamesTest {

    private final WordsReader reader = new WordsReader(Reference.bundled());

    private static Paragraph paragraph(ParagraphKind kind, String text) {
        return Paragraph.of(
                kind,
                Optional.empty(),
                Optional.empty(),
                MarkedText.of(text),
                List.of(),
                Span.of(1));
    }

    /** Whom the second paragraph of a resolution asks. */
    private List<String> asked(String language, String preamble, String operative) {
        List<Block> blocks =
                List.of(
                        paragraph(ParagraphKind.PREAMBULAR, preamble),
                        paragraph(ParagraphKind.OPERATIVE, operative));
        Resolution resolution = Resolutions.of2024(language, "GA", blocks);
        return ((Paragraph) reader.read(resolution).blocks().get(1))
                .mandates().stream()
                        .flatMap(mandate -> mandate.addressees().stream())
                        .map(Addressee::key)
                        .toList();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|إذ يشير إلى عمل لجنة وضع المرأة،|يطلب إلى اللجنة أن تغرس الأشجار؛|commission",
                "ar|إذ يشير إلى عمل لجنة المؤتمرات،|يطلب إلى اللجنة أن تغرس الأشجار؛|committee",
                "ar|إذ يشير إلى عمل لجنة المؤتمرات،|يشجع الدول واللجنة على غرس الأشجار؛|states committee",
                "zh|回顾妇女地位委员会的工作，|请委员会植树；|commission",
                "zh|回顾会议委员会的工作，|请委员会植树；|committee",
                "zh|回顾会议委员会的工作，|决定委员会应植树；|committee",
                "en|Recalling the Advisory Committee on Administrative and Budgetary Questions,"
                        + "|Requests the Advisory Committee to plant trees;|acabq",
                "fr|Rappelant le Comité consultatif pour les questions administratives et budgétaires,"
                        + "|Prie le Comité consultatif de planter des arbres ;|acabq",
                "ru|ссылаясь на Консультативный комитет по административным и бюджетным вопросам,"
                        + "|просит Консультативный комитет сажать деревья;|acabq",
                "ar|إذ يشير إلى مفوضية الأمم المتحدة السامية لحقوق الإنسان،"
                        + "|يطلب إلى المفوضية أن تغرس الأشجار؛|ohchr",
                "es|Recordando la Oficina de las Naciones Unidas contra la Droga y el Delito,"
                        + "|Solicita a la Oficina que plante árboles;|unodc",
            })
    void itIsTheOneThatTheDocumentNames(
            String language, String preamble, String operative, String expected) {
        assertThat(asked(language, preamble, operative)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ar|إذ يشير إلى السلام،|يطلب إلى اللجنة أن تغرس الأشجار؛",
                "ar|إذ يشير إلى لجنة وضع المرأة ولجنة المؤتمرات،|يطلب إلى اللجنة أن تغرس الأشجار؛",
                "zh|回顾妇女地位委员会和会议委员会的工作，|请委员会植树；",
            })
    void itIsNobodysIfSeveralOrNoneAreNamed(String language, String preamble, String operative) {
        assertThat(asked(language, preamble, operative)).isEmpty();
    }
}
