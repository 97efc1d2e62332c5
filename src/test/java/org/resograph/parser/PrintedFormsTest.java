package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Choice;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Resolution;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** Composites, statements, scans and wrapped pages, in documents of our own. */
class PrintedFormsTest {

    private static Parsed<Optional<Resolution>> parse(byte[] bytes) {
        return new ResolutionReader(Reference.bundled())
                .read(Source.of("a.txt", bytes), Optional.empty())
                .parsed();
    }

    private static Parsed<Optional<Resolution>> parse(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Resolution read(String text) {
        return parse(text).value().orElseThrow();
    }

    private static List<String> paragraphs(Resolution resolution) {
        return resolution.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .map(p -> p.label().orElse("-") + " " + p.text())
                .toList();
    }

    private static final String COMPOSITE =
            """
            A/RES/77/999 A-B

            General Assembly

            Resolutions adopted by the General Assembly on 30 December 2022

            77/999. Lighthouses

            A

            Lamps of lighthouses

            The General Assembly,

            Noting that lamps give light,¹

            1. Requests the Secretary-General to keep the lamps of the lighthouses;

            2. Decides to remain seized of the matter.

            56th plenary meeting
            30 December 2022

            B

            Keepers of lighthouses

            The General Assembly

            1. Thanks the keepers of the lighthouses of the coasts.²

            56th plenary meeting
            30 December 2022

            __________________

            ¹ A/77/999.

            ² A/77/998.
            """;

    @Test
    void aCompositeHasPartsWithTheirOwnFootnotes() {
        Resolution whole = read(COMPOSITE);
        assertThat(whole.symbol()).hasToString("Optional[A/RES/77/999 A-B]");
        assertThat(whole.parts())
                .extracting(p -> p.symbol().orElseThrow().value())
                .containsExactly("A/RES/77/999 A", "A/RES/77/999 B");
        assertThat(whole.parts())
                .extracting(p -> p.title().orElseThrow().text())
                .containsExactly("Lamps of lighthouses", "Keepers of lighthouses");
        assertThat(whole.parts())
                .extracting(p -> p.footnotes().get(0).marker())
                .containsExactly("1", "2");
    }

    @Test
    void aStatementOfAPresidentHasNeitherNumberNorFormula() {
        Resolution statement =
                read(
                        """
                        S/PRST/2020/99

                        Security Council

                        Statement by the President of the Security Council

                        At the 8769th meeting of the Security Council, held on 15 October 2020, in \
                        connection with the item entitled “Lighthouses”, the President of the \
                        Security Council made the following statement on behalf of the Council:

                        “The Security Council welcomes the light of the lighthouses of the coasts.”
                        """);
        assertThat(statement.kind()).isEqualTo(DocumentKind.PRESIDENTIAL_STATEMENT);
        assertThat(statement.adoption().date()).contains(LocalDate.of(2020, 10, 15));
        assertThat(statement.adoption().meeting()).contains(Meeting.of(8769));
    }

    @Test
    void aNumberThatAProgramLostIsRestored() {
        Parsed<Optional<Resolution>> parsed =
                parse(
                        """
                        2075 (XX). Phares de la côte

                        L'Assemblée générale,

                        Rappelant ses résolutions sur les phares et sur les côtes des îles,

                        - 1. Prie le Secrétaire général d'allumer les phares de la côte;

                        - Prie également le Secrétaire général de les garder;

                        - 3. Décide de rester saisie de la question.

                        1390e séancc p/énière, 7 déccmhre /965.
                        """);
        Resolution resolution = parsed.value().orElseThrow();
        assertThat(paragraphs(resolution)).element(2).asString().startsWith("2 Prie également");
        assertThat(parsed.diagnostics()).anyMatch(d -> d.issue() == Issue.NUMBER_RESTORED);
        assertThat(parsed.diagnostics()).noneMatch(d -> d.issue() == Issue.NUMBER_SKIPPED);
        assertThat(resolution.adoption().date()).contains(LocalDate.of(1965, 12, 7));
    }

    private static final String PAGES =
            """
            A/HRC/RES/54/99

            Resolution adopted by the Human Rights Council on 11 October 2023

            54/99. Lighthouses and human rights

            The Human Rights Council,

                Recalling the Agenda of the Keepers for 20301 and the report of the Keeper, which was
            transmitted to the General Assembly as resolution 60/2512 on the lighthouses of the coast,

                1.    Requests the Keeper to report on the lights of the coast at its sixtieth session.

            46th meeting
            11 October 2023

            [Adopted by a recorded vote of 2 to 1, with no abstentions. The voting was as
            follows:
            In favour:
            Chad,

            _______________
               1 A/HRC/54/28.
               2 A/HRC/54/29.

                                22-12345                                              1/9
            \fA/HRC/RES/54/99

            Cuba
            Against:
            Peru]
            """;

    @Test
    void aVoteGoesOnOverThePageAndMarksGluedToNumbersAreMarks() {
        Resolution resolution = read(PAGES);
        assertThat(resolution.adoption().vote().orElseThrow().count(Choice.IN_FAVOUR)).isEqualTo(2);
        assertThat(resolution.adoption().vote().orElseThrow().count(Choice.AGAINST)).isEqualTo(1);
        assertThat(resolution.footnotes())
                .extracting(n -> n.text().text())
                .containsExactly("A/HRC/54/28.", "A/HRC/54/29.");
        assertThat(paragraphs(resolution).get(0)).contains("for 2030 and", "resolution 60/251 on");
    }

    private static final String WITH_LIBRARY_CARD =
            """
            Resolution 9501 (1983) Adopted by the Security Council at its 9950th meeting held on 4 May 1983

            Publisher
            UN Security Council

            Publication Date
            4 May 1983

            Citation / Document Symbol
            S/RES/9501 (1983)

            Reference
            1983 Security Council Resolutions

            Cite as

            UN Security Council, Resolution 9501 (1983), 4 May 1983, available at: http://library.example/1 [accessed 4 April 2016]

            The Security Council,

            Recalling the light of the lighthouses,

            1. Demands that the lights be lit.
            """;

    @Test
    void theCardOfALibraryIsNotOfTheDocument() {
        Resolution resolution = read(WITH_LIBRARY_CARD);
        assertThat(resolution.symbol().orElseThrow()).hasToString("S/RES/9501 (1983)");
        assertThat(resolution.title()).isEmpty();
        assertThat(resolution.adoption().date()).hasValue(LocalDate.of(1983, 5, 4));
        assertThat(resolution.blocks()).noneMatch(Block.Unclaimed.class::isInstance);
        assertThat(paragraphs(resolution)).hasSize(2);
    }

    private static final String NOTES_WITHOUT_A_RULE =
            """
            Human Rights Council
            Fifty-fourth session

            54/99. Lighthouses

            The Human Rights Council,

            Recalling the report of the Keeper,¹ and that of the Lamplighter,²

            - 1 See A/HRC/54/28, para. 4.

            2

            General Assembly resolution 217 A (III).

            Noting the convention on lamps,³

            3 United Nations, Treaty Series, vol. 75, No. 970.

            4

            Guided by the light,

            1 Seeks the keepers of the coast, and sees them;

            2 Resolutely thanks the keepers.
            """;

    @Test
    void aNoteIsToldByItsWordsWhereNoRuleAnnouncesIt() {
        Resolution resolution = read(NOTES_WITHOUT_A_RULE);
        assertThat(resolution.footnotes())
                .extracting(n -> n.marker() + " " + n.text().text())
                .containsExactly(
                        "1 See A/HRC/54/28, para. 4.",
                        "2 General Assembly resolution 217 A (III).",
                        "3 United Nations, Treaty Series, vol. 75, No. 970.");
        assertThat(paragraphs(resolution))
                .hasSize(5)
                .endsWith(
                        "1 Seeks the keepers of the coast, and sees them;",
                        "2 Resolutely thanks the keepers.");
    }

    private static final String SHUFFLED_SPECIAL_SESSION =
            """
            Nations Unies
            Conseil des droits de l'homme
            Trente-neuvième session extraordinaire
            3 mai 2033

            ## Résolution adoptée par le Conseil des droits de l'homme le 3 mai 2033

            ## S-39/1. Phares de la côte

            Le Conseil des droits de l'homme,

            Condamnant l'extinction des phares, y compris

            <!-- image -->

            Distr. générale 9 mai 2033 Français Original : anglais

            celle des lampes des gardiens de la côte,

            1. Décide de rester saisi de la question.

            2 séance er mai 2033

            [Adoptée par 2 voix contre 1, avec 1 abstention, à la suite d'un vote enregistré. Les voix se sont réparties comme suit :

            ## Ont voté pour :

            Cuba, Tchad

            Ont voté contre :

            Pérou

            Se sont abstenus :

            Malte]
            """;

    @Test
    void theLinesOfTheCoverAndOfTheVoteAreToldWhereverTheyLand() {
        Resolution resolution = read(SHUFFLED_SPECIAL_SESSION);
        assertThat(paragraphs(resolution))
                .containsExactly(
                        "- Condamnant l'extinction des phares, y compris celle des lampes des gardiens de la côte,",
                        "1 Décide de rester saisi de la question.");
        assertThat(resolution.adoption().vote().orElseThrow().count(Choice.IN_FAVOUR)).isEqualTo(2);
        assertThat(resolution.sessionIntervals())
                .extracting(i -> i.first())
                .containsExactly(LocalDate.of(2033, 5, 3));
    }

    @Test
    void aTitleThatBeginsAboveItsNumberIsWhole() {
        Resolution resolution =
                read(
                        """
                        Human Rights Council
                        Fifty-fourth session

                        Resolution adopted by the Human Rights Council on 11 October 2023

                        World programme for the keepers

                        54/99 of lighthouses

                        The Human Rights Council,

                        Noting that lamps give light,

                        1. Thanks the keepers.
                        """);
        assertThat(resolution.title().orElseThrow().text())
                .isEqualTo("World programme for the keepers of lighthouses");
        assertThat(resolution.blocks()).noneMatch(Block.Unclaimed.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, L’Assemblée générale rappelant ses résolutions antérieures",
        "windows-1251, Совет по правам человека ссылаясь на резолюции Генеральной Ассамблеи",
        "KOI8-R, Совет по правам человека ссылаясь на резолюции Генеральной Ассамблеи",
        "windows-1256, إن مجلس حقوق الإنسان إذ يشير إلى قرارات الجمعية العامة للأمم المتحدة",
        "ISO-8859-6, إن مجلس حقوق الإنسان إذ يشير إلى قرارات الجمعية العامة للأمم المتحدة",
        "GB18030, 人权理事会回顾大会关于国际和平与安全的决议以及联合国的报告",
        "Big5, 人權理事會回顧大會關於國際和平與安全的決議以及聯合國的報告"
    })
    void anOldCodePageIsTold(String charset, String text) {
        byte[] bytes = (text + "\n").repeat(40).getBytes(Charset.forName(charset));
        Parsed<String> decoded = org.resograph.document.Encoding.decode(bytes);
        assertThat(decoded.value()).startsWith(text);
        assertThat(decoded.diagnostics())
                .extracting(d -> d.issue())
                .containsExactly(Issue.GUESSED_ENCODING);
    }

    @Test
    void noBlockIsLost() {
        assertThat(read(COMPOSITE).parts().get(0).blocks())
                .noneMatch(Block.Unclaimed.class::isInstance);
    }
}
