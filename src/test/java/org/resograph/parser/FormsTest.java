package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Body;
import org.resograph.resolution.Resolution;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** Forms that the seed lacks, in documents of our own. */
class FormsTest {

    private static Parsed<Optional<Resolution>> parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ResolutionReader(Reference.bundled())
                .read(Source.of("a.txt", bytes), Optional.empty())
                .parsed();
    }

    private static Resolution read(String text) {
        return parse(text).value().orElseThrow();
    }

    /** The paragraphs as "kind label: first words", children in parentheses. */
    private static List<String> outline(List<Block> blocks) {
        List<String> outline = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph p) {
                String children = p.children().isEmpty() ? "" : " " + outline(p.children());
                outline.add(
                        p.kind().name().substring(0, 2) + " " + p.label().orElse("-") + children);
            } else if (block instanceof Block.Heading h) {
                outline.add("H" + h.level() + " " + h.text());
            } else if (block instanceof Division d) {
                outline.add(d.kind() + " " + outline(d.blocks()));
            } else if (block instanceof Block.Table) {
                outline.add("TABLE");
            } else if (block instanceof Block.Unclaimed) {
                outline.add("?");
            }
        }
        return outline;
    }

    private static final String COUNCIL =
            """
            Human Rights Council
            Fifty-fourth session
            Agenda item 3

            Resolution adopted by the Human Rights Council on 11 October 2023

            54/99. Lighthouses and human rights

            The Human Rights Council,

            """;

    @Test
    void subParagraphsToTheThirdLevel() {
        Resolution resolution =
                read(
                        COUNCIL
                                + """
                                Recalling its earlier work on lighthouses,

                                1. Calls upon all States:

                                (a) To keep the lamps lit;

                                (b) To train keepers, including:

                                (i) Keepers of the coast;

                                (ii) Keepers of the isles;

                                (c) To report;

                                and to do so every year;

                                2. Decides to remain seized of the matter.

                                46th meeting
                                11 October 2023

                                [Adopted without a vote.]
                                """);
        assertThat(outline(resolution.blocks()))
                .containsExactly("PR -", "OP 1 [SU a, SU b [SU i, SU ii], SU c, CO -]", "OP 2");
        assertThat(resolution.adoption().method()).contains(Method.WITHOUT_VOTE);
        assertThat(resolution.adoption().meeting())
                .hasToString("Optional[Meeting[number=46, resumed=false]]");
    }

    @Test
    void theLetterIAfterHIsALetter() {
        StringBuilder list = new StringBuilder(COUNCIL + "1. Requests States:\n\n");
        for (char c = 'a'; c <= 'j'; c++) {
            list.append("(").append(c).append(") To do a thing;\n\n");
        }
        assertThat(outline(read(list + "2. Decides so.\n").blocks()))
                .containsExactly(
                        "OP 1 [SU a, SU b, SU c, SU d, SU e, SU f, SU g, SU h, SU i, SU j]",
                        "OP 2");
    }

    @Test
    void sectionsRestartTheNumbers() {
        Parsed<Optional<Resolution>> parsed =
                parse(
                        COUNCIL
                                + """
                                Recalling lamps,

                                I

                                Lamps

                                1. Welcomes lamps;

                                2. Requests more lamps;

                                II

                                Keepers

                                1. Welcomes keepers;
                                """);
        assertThat(outline(parsed.value().orElseThrow().blocks()))
                .containsExactly(
                        "PR -", "H1 I", "H2 Lamps", "OP 1", "OP 2", "H1 II", "H2 Keepers", "OP 1");
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::issue)
                .doesNotContain(Issue.NUMBER_REPEATED);
    }

    @Test
    void noPreamble() {
        assertThat(outline(read(COUNCIL + "1. Decides to light a lamp.\n").blocks()))
                .containsExactly("OP 1");
    }

    @Test
    void anAnnexFollowsTheClosing() {
        Resolution resolution =
                read(
                        COUNCIL
                                + """
                                1. Adopts the rules annexed hereto.

                                46th meeting
                                11 October 2023

                                [Adopted without a vote.]

                                Annex

                                Rules for lighthouses

                                1. A lamp shall be lit.

                                2. It shall stay lit.
                                """);
        assertThat(outline(resolution.blocks())).containsExactly("OP 1", "ANNEX [PL 1, PL 2]");
        Division annex = (Division) resolution.blocks().get(resolution.blocks().size() - 1);
        assertThat(annex.title()).contains("Annex\nRules for lighthouses");
    }

    @Test
    void aDraftInsideAParagraph() {
        Resolution resolution =
                read(
                        """
                        Economic and Social Council
                        2023 session
                        Resolution adopted by the Economic and Social Council on 7 June 2023
                        [on the recommendation of the Commission for Social Development (E/2023/26)]

                        2023/99. Lighthouses

                        The Economic and Social Council

                        Recommends to the General Assembly the adoption of the following draft resolution:

                        The General Assembly,

                        Recalling lamps,

                        1. Welcomes lamps;

                        2. Requests more lamps.

                        26th plenary meeting
                        7 June 2023
                        """);
        assertThat(outline(resolution.blocks()))
                .containsExactly("OP - [NESTED_DRAFT [PR -, OP 1, OP 2]]");
        assertThat(resolution.body()).contains(Body.ECONOMIC_AND_SOCIAL_COUNCIL);
        assertThat(resolution.origin().reports()).hasToString("[E/2023/26]");
        assertThat(resolution.session()).hasToString("Optional[ECOSOC 2023]");
    }

    @Test
    void theGeneralAssemblyOfOldTimes() {
        Resolution resolution =
                read(
                        """
                        1599 (XV). Lighthouses

                        The General Assembly,

                        Recalling lamps,

                        1. Welcomes lamps.

                        943rd plenary meeting, 12 December 1960.
                        """);
        assertThat(resolution.symbol()).hasToString("Optional[A/RES/1599(XV)]");
        assertThat(resolution.adoption().date()).hasToString("Optional[1960-12-12]");
        assertThat(resolution.adoption().meeting())
                .hasToString("Optional[Meeting[number=943, resumed=false]]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Resolution 9510 (2020) # Adopted by the Security Council at its 8722nd meeting, on 12 February 2020 # The Security Council, # Recalling lamps, # 1. Decides to light one.",
                "Résolution 9510 (2020) # Adoptée par le Conseil de sécurité à sa 8722e séance, le 12 février 2020 # Le Conseil de sécurité, # Rappelant les lampes, # 1. Décide d’en allumer une.",
                "Resolución 9510 (2020) # Aprobada por el Consejo de Seguridad en su 8722ª sesión, celebrada el 12 de febrero de 2020 # El Consejo de Seguridad, # Recordando las lámparas de la costa, # 1. Decide encender una de las lámparas.",
                "Резолюция 9510 (2020), # принятая Советом Безопасности на его 8722‑м заседании 12 февраля 2020 года # Совет Безопасности, # ссылаясь на лампы и на маяки, # 1. постановляет зажечь лампу на маяке.",
                "第9510(2020)号决议 # 安全理事会2020年2月12日第8722次会议通过 # 安全理事会， # 回顾灯塔， # 1. 决定点亮一座灯塔。",
                "القرار 9510 (2020) # الذي اتخذه مجلس الأمن في جلسته 8722، المعقودة في 12 شباط/فبراير 2020 # إن مجلس الأمن، # إذ يشير إلى المنارات في البحر، # 1 - يقرر أن يضيء منارة على الساحل.",
            })
    void theSecurityCouncilInSixLanguages(String text) {
        Parsed<Optional<Resolution>> parsed = parse(text.replace(" # ", "\n\n"));
        Resolution resolution = parsed.value().orElseThrow();
        assertThat(resolution.symbol()).hasToString("Optional[S/RES/9510 (2020)]");
        assertThat(resolution.body()).contains(Body.SECURITY_COUNCIL);
        assertThat(resolution.adoption().date()).hasToString("Optional[2020-02-12]");
        assertThat(resolution.adoption().meeting())
                .hasToString("Optional[Meeting[number=8722, resumed=false]]");
        assertThat(outline(resolution.blocks())).containsExactly("PR -", "OP 1");
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::issue)
                .containsExactly(Issue.SYMBOL_DERIVED);
    }

    @Test
    void wrappedLinesAreJoined() {
        Resolution resolution =
                read(
                        COUNCIL
                                + """
                                Recalling its resolutions on lighthouses, and the many reports that it has
                                received on the lamps in them since the first session,
                                Recalling also that lamps need oil, that oil needs ships, and that ships need
                                lamps to find their way at night along the coasts,
                                1. Welcomes the work of the keepers, who have kept the lamps lit in all weather
                                and at all hours of the night for many years;
                                2. Requests the Secretary-General to send oil to all keepers who ask for some
                                and to report on it.
                                """);
        List<Paragraph> paragraphs =
                resolution.blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(Paragraph.class::cast)
                        .toList();
        assertThat(outline(resolution.blocks())).containsExactly("PR -", "PR -", "OP 1", "OP 2");
        assertThat(paragraphs.get(1).text().text())
                .startsWith("Recalling also that lamps need oil")
                .contains("ships need lamps")
                .endsWith("along the coasts,");
    }

    @Test
    void aMissingAndARepeatedNumberAreReported() {
        Parsed<Optional<Resolution>> parsed =
                parse(COUNCIL + "1. Welcomes lamps;\n\n3. Requests oil;\n\n3. Decides so.\n");
        assertThat(parsed.diagnostics())
                .extracting(d -> d.issue() + " " + d.detail())
                .contains("NUMBER_SKIPPED 2, before 3", "NUMBER_REPEATED 3, after 3");
    }

    @Test
    void whatIsNoResolutionIsRefused() {
        Parsed<Optional<Resolution>> parsed =
                parse(
                        "It was the best of times, and the worst of the times that we had seen in the town.\n");
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::issue)
                .containsExactly(Issue.NOT_A_RESOLUTION);
    }

    @Test
    void whatStandsBeforeTheLastOfThePreambleIsOfIt() {
        Resolution resolution =
                read(
                        """
                        Resolution 2999 (2019)

                        The Security Council,

                        After a night without lamps on the coast;

                        Having lit a lamp of its own, and

                        Having considered the darkness,

                        Decides to light the coast.
                        """);
        assertThat(outline(resolution.blocks())).containsExactly("PR -", "PR -", "PR -", "OP -");
    }

    /** The body's name above the heading "Decision" is no formula, though that is a verb too. */
    @Test
    void aDecisionInChineseHasItsNumberAndItsTitle() {
        Resolution decision =
                read(
                        """
                        联合国

                        A/DEC/77/998

                        大会

                        决定

                        第七十七届会议

                        议程项目99

                        其他决定

                        77/998. 灯塔

                        2022年12月7日大会第46次全体会议根据第一委员会的建议，决定在大会第七十九届会议临时议程下列入题为“灯塔”的分项。

                        第46次全体会议

                        2022年12月7日
                        """);
        assertThat(decision.title().orElseThrow().text()).isEqualTo("灯塔");
        assertThat(decision.session().orElseThrow().number()).isEqualTo(77);
    }

    /** "…, and adopt it" at the end of an annexed paragraph, and its number, are no vote. */
    @ParameterizedTest
    @CsvSource({
        "5. 建议理事会审议灯塔问题并酌情通过。",
        "5. Recommends that the report on 3 lighthouses be adopted."
    })
    void aParagraphAnnexedBelowTheClosingIsNoVote(String last) {
        boolean chinese = last.contains("理事会");
        Resolution resolution =
                read(
                        (chinese
                                        ? "2023/98. 灯塔\n\n经济及社会理事会，\n\n注意到灯塔，\n\n认可附件所载决定。\n\n第43次全体会议\n2023年7月25日\n\n附件\n\n决定\n\n"
                                        : "2023/98. Lighthouses\n\nThe Economic and Social Council,\n\nNoting lighthouses,\n\nEndorses the decision annexed.\n\n43rd plenary meeting\n25 July 2023\n\nAnnex\n\nDecision\n\n")
                                + last
                                + "\n");
        assertThat(resolution.adoption().vote()).isEmpty();
        assertThat(resolution.adoption().method()).isEmpty();
    }

    /** Its layout tells the heading, though the point above it ends without a stop. */
    @Test
    void aHeadingBelowAPointThatHasNoStop() {
        Resolution resolution =
                read(
                        COUNCIL
                                + """
                                1. Requests the mission:

                                (i) To keep the lamps lit;

                                (ii) To support the keepers

                                ### Training

                                (a) To train keepers;

                                ### Oil

                                (b) To bring oil.

                                2. Decides to remain seized of the matter.
                                """);
        assertThat(outline(resolution.blocks()))
                .containsExactly("OP 1 [SU i, SU ii [H1 Training, SU a, H1 Oil, SU b]]", "OP 2");
    }

    /** 注意到 opens paragraphs of either kind; a stop in place of the comma does not tell. */
    @Test
    void whatStandsAboveTheNumberOneIsOfThePreamble() {
        Resolution resolution =
                read(
                        """
                        A/RES/77/999

                        77/999. 灯塔

                        大会，

                        回顾其2021年11月15日第76/999号决议，

                        注意到秘书长关于灯塔的报告。

                        1. 请秘书长提交一份关于灯塔的报告；

                        2. 决定继续处理此案。
                        """);
        assertThat(outline(resolution.blocks())).containsExactly("PR -", "PR -", "OP 1", "OP 2");
    }

    /** A word processor writes bullets with blanks that don't break behind them. */
    @ParameterizedTest
    @ValueSource(strings = {"–", "·", "o", "§"})
    void bulletsOfAWordProcessorInHtml(String bullet) {
        String gap = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span>";
        String page =
                COUNCIL.lines()
                                .filter(line -> !line.isEmpty())
                                .map(line -> "<p class=SingleTxt>" + line + "</p>\n")
                                .collect(Collectors.joining())
                        + "<p>1. Requests the keepers:</p>\n"
                        + ("<p>" + bullet + gap + "To light the lamps;</p>\n").repeat(2)
                        + "<p>2. Decides to remain seized of the matter.</p>\n";
        Resolution read = read("<html><body>\n" + page + "</body></html>");
        assertThat(outline(read.blocks())).containsExactly("OP 1 [SU -, SU -]", "OP 2");
        assertThat(((Paragraph) ((Paragraph) paragraph(read, 0)).children().get(0)).text().text())
                .isEqualTo("To light the lamps;");
    }

    private static Block paragraph(Resolution resolution, int index) {
        return resolution.blocks().stream().filter(Paragraph.class::isInstance).toList().get(index);
    }

    @Test
    void theMarkOfAFootnoteMayStandInATable() {
        Parsed<Optional<Resolution>> parsed =
                parse(
                        COUNCIL
                                + """
                                Recalling the lamps,

                                1. Takes note of the posts:

                                | Post | Keepers |
                                |------|---------|
                                | Cape | Four[^1] |
                                | Reef | Two[^2] |

                                2. Decides to remain seized of the matter.

                                [^1]: As from 2030.
                                """);
        assertThat(parsed.diagnostics())
                .filteredOn(d -> d.issue().name().startsWith("FOOTNOTE"))
                .extracting(d -> d.issue() + " " + d.detail())
                .containsExactly("FOOTNOTE_WITHOUT_TEXT 2");
    }

    @Test
    void theSpaceBeforeTheDashOfAnArabicNumberMayBeOneThatDoesNotBreak() {
        Resolution resolution =
                read(
                        """
                        الجمعية العامة

                        قرار اتخذته الجمعية العامة في 1 كانون الأول/ديسمبر 2030

                        85/120\u00A0-\u00A0استعراض المنارات على الساحل

                        إن الجمعية العامة،

                        إذ تشير إلى قرارها 84/90 المؤرخ 4 كانون الأول/ديسمبر 2029،

                        1 - تؤكد من جديد فائدة المراكز في جميع المناطق؛
                        """);
        assertThat(resolution.number()).contains("85/120");
        assertThat(resolution.title()).hasToString("Optional[استعراض المنارات على الساحل]");
    }
}
