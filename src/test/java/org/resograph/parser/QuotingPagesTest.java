package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Unclaimed;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.SymbolBasis;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/**
 * Pages of others that hold a resolution whole: press releases, articles, mail, converted files.
 */
class QuotingPagesTest {

    private static Resolution read(String text) {
        return ReadText.parse(text).value().orElseThrow();
    }

    private static List<String> unclaimed(Resolution resolution) {
        return resolution.blocks().stream()
                .filter(Unclaimed.class::isInstance)
                .map(b -> ((Unclaimed) b).text().text())
                .toList();
    }

    private static String body(String language, char series) {
        return switch (language) {
            case "en" ->
                    switch (series) {
                                case 'S' -> "The Security Council,";
                                case 'E' -> "The Economic and Social Council,";
                                case 'H' -> "The Human Rights Council,";
                                default -> "The General Assembly,";
                            }
                            + "\n\nRecalling its earlier work on lighthouses,\n\n"
                            + "1. Decides to remain seized of the matter.\n";
            case "fr" ->
                    (series == 'S' ? "Le Conseil de sécurité," : "L'Assemblée générale,")
                            + "\n\nRappelant ses travaux antérieurs sur les phares,\n\n"
                            + "1. Décide de rester saisi de la question.\n";
            case "es" ->
                    (series == 'S' ? "El Consejo de Seguridad," : "La Asamblea General,")
                            + "\n\nRecordando su labor anterior sobre los faros de la costa,\n\n"
                            + "1. Decide seguir ocupándose de la cuestión.\n";
            case "ru" ->
                    (series == 'S' ? "Совет Безопасности," : "Генеральная Ассамблея,")
                            + "\n\nссылаясь на свою прежнюю работу по вопросу о маяках и на побережье,\n\n"
                            + "1. постановляет продолжать заниматься этим вопросом.\n";
            case "zh" -> (series == 'S' ? "安全理事会，" : "大会，") + "\n\n回顾其以往关于灯塔的工作，\n\n1. 决定继续处理此案。\n";
            default ->
                    (series == 'S' ? "إن مجلس الأمن،" : "إن الجمعية العامة،")
                            + "\n\nإذ يشير إلى أعماله السابقة بشأن المنارات التي في السواحل،\n\n"
                            + "1 - يقرر أن يبقي المسألة قيد نظره.\n";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | S | The full text of resolution 2743 (2024) reads as follows: | S/RES/2743 (2024) | -",
                "en | S | United Nations Security Council Resolution 242 : November 22, 1967 | S/RES/242 (1967) | 1967-11-22",
                "en | S | UN Security Council Resolution 338 - 22 Oct 1973 | S/RES/338 (1973) | 1973-10-22",
                "en | S | Resolution 1701, as our paper printed it on 3 May 2019 | S/RES/1701 (2006) | -",
                "en | A | Proclaimed by General Assembly resolution 1386 (XIV) of 20 November 1959 | A/RES/1386(XIV) | 1959-11-20",
                "en | A | Charter of Lamps, G.A. res. 44/25, annex, 44 U.N. GAOR Supp. (No. 49) at 167 | A/RES/44/25 | -",
                "en | E | ECOSOC Resolution 1996/31, on keepers | E/RES/1996/31 | -",
                "en | H | All States have to know Human Rights Council resolution 16/18 of 24 March 2011 | A/HRC/RES/16/18 | 2011-03-24",
                "fr | S | Le texte de la résolution 1540 (2004) se lit comme suit : | S/RES/1540 (2004) | -",
                "fr | S | Résolution 1701 sur les phares | S/RES/1701 (2006) | -",
                "fr | A | Proclamée par l'Assemblée générale dans sa résolution 217 A (III) du 10 décembre 1948 | A/RES/217(III) A | 1948-12-10",
                "es | A | Adoptada por la Asamblea General en su resolución 1386 (XIV), de 20 de noviembre de 1959 | A/RES/1386(XIV) | 1959-11-20",
                "es | S | FAROS RESOLUCIÓN 1589 (24 de marzo de 2005) | S/RES/1589 (2005) | 2005-03-24",
                "ru | A | Принята резолюцией 1386 (XIV) Генеральной Ассамблеи от 20 ноября 1959 года | A/RES/1386(XIV) | 1959-11-20",
                "ru | S | Ниже следует текст резолюции Совета Безопасности ООН 1929 | S/RES/1929 (2010) | -",
                "zh | A | 通过日期 联合国大会2020年9月21日第75/1号决议通过 | A/RES/75/1 | 2020-09-21",
                "zh | A | 联合国大会第2758号决议(1971年10月25日) | A/RES/2758(XXVI) | 1971-10-25",
                "zh | S | 以下是安理会第1518号决议全文： | S/RES/1518 (2003) | -",
                "ar | S | فيما يلي نص قرار مجلس الأمن الدولي رقم 1559 الصادر في 2 سبتمبر/أيلول 2004: | S/RES/1559 (2004) | 2004-09-02",
                "ar | A | القرار رقم 194 (الدورة 3) بتاريخ 11 كانون الأول/ديسمبر 1948 | A/RES/194(III) | 1948-12-11"
            })
    void aSentenceNamesIt(
            String language, char series, String sentence, String symbol, String date) {
        String text = "Archive of the coast\n\n" + sentence + "\n\n" + body(language, series);
        Resolution resolution = read(text);
        assertThat(resolution.symbol().orElseThrow()).hasToString(symbol);
        assertThat(resolution.adoption().date().map(Object::toString).orElse("-")).isEqualTo(date);
        assertThat(resolution.language()).hasToString(language);
    }

    /** The number of another body, or of no form of it, names nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A | As asked in Security Council resolution 1325 (2000)",
                "en | A | In line with resolution 1325 (2000)",
                "en | S | In line with resolution 60/251",
                "en | E | In line with resolution 60/251",
                "fr | A | Voir la résolution 1325 (2000)"
            })
    void aNumberOfAnotherBodyIsNotItsOwn(String language, char series, String sentence) {
        String text = "Archive of the coast\n\n" + sentence + "\n\n" + body(language, series);
        assertThat(read(text).symbol()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S-RES-687(1991).txt | S | S/RES/687 (1991)",
                "folder/S_RES_2510_2020-EN.pdf | S | S/RES/2510 (2020)",
                "A_RES_77_247-EN.pdf | A | A/RES/77/247",
                "A-RES-2075(XX).txt | A | A/RES/2075(XX)",
                "A_HRC_RES_43_21.docx | H | A/HRC/RES/43/21",
                "E_RES_2023_14.md | E | E/RES/2023/14",
                "A_RES_77_247-EN.pdf | S | -",
                "A_77_L.5.pdf | A | -",
                "N2012345.pdf | S | -"
            })
    void aFileMayBeNamedAfterTheSymbol(String path, char series, String symbol) {
        byte[] bytes = body("en", series).getBytes(StandardCharsets.UTF_8);
        Resolution resolution =
                new ResolutionReader(Reference.bundled())
                        .read(Source.of(path, bytes), Optional.empty())
                        .parsed()
                        .value()
                        .orElseThrow();
        assertThat(resolution.symbol().map(Object::toString).orElse("-")).isEqualTo(symbol);
        if (resolution.symbol().isPresent()) {
            assertThat(resolution.symbolBasis()).isEqualTo(SymbolBasis.METADATA);
        }
    }

    @Test
    void theSymbolOfAPressReleaseIsNotThatOfTheResolution() {
        Resolution resolution = read("SC/15723\n8 July 2024\n\n" + body("en", 'S'));
        assertThat(resolution.symbol()).isEmpty();
    }

    @Test
    void aTitleStandsBehindADash() {
        Resolution resolution =
                read(
                        "Human Rights Council resolution 16/18 - Combating darkness\n\nHome\n\n"
                                + body("en", 'H'));
        assertThat(resolution.title().orElseThrow().text()).isEqualTo("Combating darkness");
    }

    @Test
    void eachParagraphMayBeQuoted() {
        Resolution resolution =
                read(
                        """
                        8 July 2024
                        SC/15723

                        Security Council Extends Mandate, Unanimously Adopting Resolution 2743 (2024)

                        The representative of France said that the text was balanced.

                        The full text of resolution 2743 (2024) reads as follows:

                        “The Security Council,

                        “Recalling the word “lamp”,

                        “1.   Calls upon all States:

                        “(a)  To trim their lamps;

                        “(b)  To report;

                        “2.   Decides to remain seized of the “matter of lamps”.”

                        Statements

                        The representative of Chad said so too.
                        """);
        assertThat(resolution.symbol().orElseThrow()).hasToString("S/RES/2743 (2024)");
        assertThat(ReadText.paragraphs(resolution.blocks()))
                .containsExactly(
                        "PR Recalling the word “lamp”,",
                        "OP 1 Calls upon all States:",
                        "SU a To trim their lamps;",
                        "SU b To report;",
                        "OP 2 Decides to remain seized of the “matter of lamps”.");
        assertThat(unclaimed(resolution)).contains("Statements");
    }

    @Test
    void theWholeMayBeQuoted() {
        Resolution resolution =
                read(
                        """
                        Le texte de la résolution 1754 (2007) est le suivant :

                        « Le Conseil de sécurité,

                        Rappelant ses résolutions sur les phares de la côte,

                        1. Prie les gardiens de les allumer ;

                        2. Décide de demeurer saisi de la question. »

                        Le Maroc s'est félicité de ce vote.
                        """);
        assertThat(ReadText.paragraphs(resolution.blocks()))
                .containsExactly(
                        "PR Rappelant ses résolutions sur les phares de la côte,",
                        "OP 1 Prie les gardiens de les allumer ;",
                        "OP 2 Décide de demeurer saisi de la question.");
    }

    @Test
    void mailMarksWhatItQuotes() {
        Resolution resolution =
                read(
                        """
                        Subject: the lamps

                        > > A/RES/77/500
                        > >
                        > > 77/500. Lighthouses
                        > >
                        > > The General Assembly,
                        > >
                        > > Recalling its earlier work on the lighthouses of the coast and on those
                        > > who keep them,
                        > >
                        > > 1. Decides to remain seized of the matter, and to consider it again at its
                        > > next session.
                        """);
        assertThat(resolution.symbol().orElseThrow()).hasToString("A/RES/77/500");
        assertThat(resolution.title().orElseThrow().text()).isEqualTo("Lighthouses");
        assertThat(ReadText.paragraphs(resolution.blocks()))
                .containsExactly(
                        "PR Recalling its earlier work on the lighthouses of the coast and on those who"
                                + " keep them,",
                        "OP 1 Decides to remain seized of the matter, and to consider it again at its"
                                + " next session.");
    }

    @Test
    void convertersLeaveMarksOfTheirOwn() {
        Resolution resolution =
                read(
                        """
                        ::: {custom-style="H1"}
                        Resolution adopted by the General Assembly on 30 December 2022
                        :::

                        [[on the report of the Third Committee]{.underline} ([A/77/463](https://undocs.org/A/77/463), para. 67)]

                        # 77/500. [Lighthouses]{custom-style="Strong"}

                        *The General Assembly*,

                        *Recalling* the keeper\\'s \\"lamps\\",

                        1\\. *Decides* to remain seized of the matter.

                        *56th plenary meeting\\
                        30 December 2022*
                        """);
        assertThat(resolution.title().orElseThrow().text()).isEqualTo("Lighthouses");
        assertThat(resolution.origin().reports()).hasToString("[A/77/463]");
        assertThat(resolution.adoption().meeting()).isPresent();
        assertThat(resolution.adoption().date()).hasToString("Optional[2022-12-30]");
        assertThat(ReadText.paragraphs(resolution.blocks()))
                .containsExactly(
                        "PR Recalling the keeper's \"lamps\",",
                        "OP 1 Decides to remain seized of the matter.");
        assertThat(unclaimed(resolution)).isEmpty();
    }

    @Test
    void thePageGoesOnBelow() {
        Resolution resolution =
                read(
                        "Resolución 1540 (2004)\n\n"
                                + body("es", 'S')
                                + "\nCompartir:\n\nFacebook\n\nTwitter\n");
        assertThat(ReadText.paragraphs(resolution.blocks())).hasSize(2);
        assertThat(unclaimed(resolution)).containsExactly("Compartir:", "Facebook", "Twitter");
    }

    /** "Source:" below a table of an annex is of the document: an annex follows it. */
    @Test
    void aSourceWithinTheDocumentIsOfIt() {
        Resolution resolution =
                read(
                        "Resolution 2999 (2019)\n\n"
                                + body("en", 'S')
                                + "\nAnnex I\n\nLamps by coast\n\nSource: the keepers.\n\nAnnex II\n\nOil by coast\n");
        assertThat(unclaimed(resolution)).isEmpty();
    }

    @Test
    void theMeetingMayStandAboveTheNumber() {
        Resolution resolution =
                read(
                        "A/RES/42/187\n\n96th plenary meeting\n11 December 1987\n\n42/187. Lighthouses\n\n"
                                + body("en", 'A'));
        assertThat(resolution.adoption().date()).hasToString("Optional[1987-12-11]");
        assertThat(resolution.adoption().meeting())
                .hasToString("Optional[Meeting[number=96, resumed=false]]");
    }

    /** Above the first number of a page that begins with the end of another resolution. */
    @Test
    void theMeetingOfTheOneBeforeIsNotItsOwn() {
        Parsed<Optional<Resolution>> parsed =
                ReadText.parse(
                        "96th plenary meeting\n11 December 1987\n\n42/187. Lighthouses\n\n"
                                + body("en", 'A'));
        assertThat(parsed.value().orElseThrow().adoption().meeting()).isEmpty();
        assertThat(parsed.diagnostics()).anyMatch(d -> d.issue() == Issue.NO_ADOPTION_DATE);
    }

    @Test
    void anArabicArchiveSaysTheVoteInItsOwnWords() {
        Resolution resolution =
                read(
                        """
                        قرار مجلس الأمن رقم 381 بتاريخ 30 تشرين الثاني (نوفمبر) 1975

                        إن مجلس الأمن

                        وقد نظر في تقرير الأمين العام عن المنارات،

                        يقرر أن يجدد ولاية القوة لفترة ستة أشهر أخرى.

                        تبنى المجلس هذا القرار، في
                        جلسته رقم 1856، بـ 3 أصوات مقابل لا شيء كالآتي:
                        مع القرار:
                        إيطاليا، السويد، فرنسا.
                        """);
        assertThat(resolution.adoption().method()).contains(Method.RECORDED_VOTE);
        assertThat(resolution.adoption().meeting())
                .hasToString("Optional[Meeting[number=1856, resumed=false]]");
        assertThat(resolution.adoption().vote().orElseThrow().positions()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The draft resolution was adopted by consensus. | WITHOUT_VOTE",
                "en | The resolution was adopted, at the request of the representative of Cuba, by a recorded vote of 2 to none. | RECORDED_VOTE",
                "fr | Le projet de résolution a été adopté par consensus. | WITHOUT_VOTE",
                "es | La resolución fue aprobada por consenso. | WITHOUT_VOTE",
                "ru | Резолюция принята поименным голосованием: за — 2, против — 1, воздержались — 1. | RECORDED_VOTE",
                "zh | 协商一致通过。 | WITHOUT_VOTE",
                "zh | 以2票赞成、1票反对(以色列)、2票弃权(古巴和卡塔尔)通过。 | RECORDED_VOTE"
            })
    void asASentenceBelowTheMeeting(String language, String sentence, Method method) {
        String meeting =
                switch (language) {
                    case "en" -> "56th plenary meeting\n30 December 2022";
                    case "fr" -> "56e séance plénière\n30 décembre 2022";
                    case "es" -> "56ª sesión plenaria\n30 de diciembre de 2022";
                    case "ru" -> "56-е пленарное заседание\n30 декабря 2022 года";
                    default -> "第56次全体会议\n2022年12月30日";
                };
        Resolution resolution =
                read(
                        "A/RES/77/500\n\n77/500. T\n\n"
                                + body(language, 'A')
                                + "\n"
                                + meeting
                                + "\n\n"
                                + sentence
                                + "\n");
        assertThat(resolution.adoption().method()).contains(method);
        assertThat(unclaimed(resolution)).isEmpty();
    }

    @Test
    void numbersThatAScannerDamagedBeginParagraphs() {
        Resolution resolution =
                read(
                        """
                        2066 (XX). Lighthouses

                        The General Assembly,

                        Having examined the chapters of the report of the keepers of the
                        lighthouses,
                        Recalling its resolution 1514 (XV) of 14 December 1960 on the light
                        of the coast,

                        l. Approves the chapters of the reports of the keepers which are of the
                        lighthouses, and endorses them all;
                        2. Reaffirms the right of the people of the coast to light in all the
                        winters that are to come;
                        3 Invites the keepers to take effective measures with a view to light
                        on the whole of the coast;
                        4. Requests the keepers to report on the light.

                        1398th plenary meeting,
                        16 December 1965.
                        """);
        assertThat(ReadText.paragraphs(resolution.blocks()))
                .filteredOn(p -> p.startsWith("OP"))
                .extracting(p -> p.substring(0, 8))
                .containsExactly("OP 1 App", "OP 2 Rea", "OP 3 Inv", "OP 4 Req");
    }

    @Test
    void aDraftHasItsTitleBelowItsSponsors() {
        Resolution resolution =
                read(
                        """
                        A/HRC/54/L.99

                        Human Rights Council
                        Fifty-fourth session
                        Agenda item 3

                        Albania, Benin, Chile and Cuba: draft resolution

                        54/… Lighthouses and human rights

                        The Human Rights Council,

                        Recalling its work on lighthouses,

                        1. Decides to light them.
                        """);
        assertThat(resolution.kind()).isEqualTo(DocumentKind.DRAFT_RESOLUTION);
        assertThat(resolution.title().orElseThrow().text())
                .isEqualTo("Lighthouses and human rights");
    }

    /** The cover of the report of the Assembly's session is not that of the Council. */
    @Test
    void theSessionOfACouncilIsThatOfItsNumber() {
        Resolution resolution =
                read(
                        "General Assembly\nSeventy-seventh session\nSupplement No. 53\n\nA/77/53\n\n"
                                + "50/1. Lighthouses\n\n"
                                + body("en", 'H'));
        assertThat(resolution.session()).hasToString("Optional[HRC 50]");
    }

    @Test
    void anAddendumIsOfTheSymbolBeforeIt() {
        Resolution resolution =
                read(
                        "Resolution adopted by the General Assembly on 19 December 2011\n\n"
                                + "[on the report of the Third Committee (A/66/462/Add.3 and Corr.1)]\n\n"
                                + "66/500. Lighthouses\n\n"
                                + body("en", 'A'));
        assertThat(resolution.origin().reports()).hasToString("[A/66/462/Add.3, A/66/462/Corr.1]");
    }

    @Test
    void aMastheadMayBeATable() {
        Resolution resolution =
                read(
                        """
                        | United Nations | A/RES/77/500 |
                        | --- | --- |
                        | General Assembly | Distr.: General 6 January 2023 |

                        77/500. Lighthouses

                        The General Assembly,

                        Recalling its earlier work on lighthouses,

                        1. Decides to remain seized of the matter.
                        """);
        assertThat(resolution.symbolBasis()).isEqualTo(SymbolBasis.PRINTED);
        assertThat(resolution.distributed()).hasToString("Optional[2023-01-06]");
        assertThat(resolution.blocks()).noneMatch(Block.Table.class::isInstance);
    }

    /** A browser prints the notes at the end, without a rule, in the type of the text. */
    @Test
    void notesThatTheTextRefersToFollowTheClosing() {
        Resolution resolution =
                read(
                        """
                        A/RES/77/500

                        77/500. Lighthouses

                        The General Assembly,

                        Recalling the book of the keepers¹ and the lamps of the coast,²

                        1. Decides to remain seized of the matter.

                        56th plenary meeting

                        30 December 2022

                        1 Book of the keepers, second volume.

                        2 Lamps and their oil.
                        """);
        assertThat(resolution.footnotes())
                .extracting(n -> n.marker() + " " + n.text().text())
                .containsExactly("1 Book of the keepers, second volume.", "2 Lamps and their oil.");
        assertThat(resolution.adoption().date()).hasToString("Optional[2022-12-30]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | %d°", "fr | %d/", "fr | %d)", "fr | (%d)", "fr | %d.-", "es | %dº",
                        "es | %d)",
                "ru | %d)", "ru | %d", "ar | -%d", "ar | (%d)", "zh | （%d）", "zh | %d、", "zh | %d)"
            })
    void numbersAsOthersSetThem(String language, String form) {
        String text = body(language, 'S');
        int at = text.indexOf('1');
        String verb = text.substring(at).replaceFirst("^1[-. ]+", "");
        String words = verb.strip();
        String same = words.substring(0, words.length() - 1);
        char semicolon = language.equals("zh") ? '；' : language.equals("ar") ? '؛' : ';';
        String paragraphs =
                String.format(form, 1)
                        + " "
                        + same
                        + semicolon
                        + "\n\n"
                        + String.format(form, 2)
                        + " "
                        + same
                        + semicolon
                        + "\n\n"
                        + String.format(form, 3)
                        + " "
                        + words
                        + "\n";
        Resolution resolution = read("S/RES/2999 (2019)\n\n" + text.substring(0, at) + paragraphs);
        assertThat(ReadText.paragraphs(resolution.blocks()))
                .filteredOn(p -> p.startsWith("OP"))
                .extracting(p -> p.substring(0, 5))
                .containsExactly("OP 1 ", "OP 2 ", "OP 3 ");
    }

    @Test
    void pointsInParenthesesStayPointsOfTheirParagraph() {
        Resolution resolution =
                read(
                        "S/RES/2999 (2019)\n\nThe Security Council,\n\nRecalling its lamps,\n\n"
                                + "1. Decides to ask the keepers:\n\n(1) Requests for oil;\n\n"
                                + "(2) Calls for lamps;\n\n2. Decides to rest.\n");
        assertThat(ReadText.paragraphs(resolution.blocks()))
                .extracting(p -> p.substring(0, 4))
                .containsExactly("PR R", "OP 1", "SU 1", "SU 2", "OP 2");
    }

    @Test
    void aNumberMayStandAloneAboveItsParagraph() {
        Resolution resolution =
                read(
                        "S/RES/2999 (2019)\n\nThe Security Council,\n\nRecalling its lamps,\n\n1.\n\n"
                                + "Calls upon the keepers:\n\n(a)\n\nTo light;\n\n2.\n\nDecides to rest.\n");
        assertThat(ReadText.paragraphs(resolution.blocks()))
                .containsExactly(
                        "PR Recalling its lamps,",
                        "OP 1 Calls upon the keepers:",
                        "SU a To light;",
                        "OP 2 Decides to rest.");
    }
}
