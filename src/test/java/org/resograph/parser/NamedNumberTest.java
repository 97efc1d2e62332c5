package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Adoption;
import org.resograph.resolution.Block;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.SymbolBasis;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** Headings by which others than the United Nations name a resolution: libraries, encyclopedias. */
class NamedNumberTest {

    private static Parsed<Optional<Resolution>> parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ResolutionReader(Reference.bundled())
                .read(Source.of("a.txt", bytes), Optional.empty())
                .parsed();
    }

    private static String body(String language, boolean council) {
        return switch (language) {
            case "en" ->
                    (council ? "The Security Council," : "The General Assembly,")
                            + "\n\nRecalling its earlier work on lighthouses,\n\n"
                            + "1. Decides to remain seized of the matter.\n";
            case "fr" ->
                    (council ? "Le Conseil de sécurité," : "L'Assemblée générale,")
                            + "\n\nRappelant ses travaux antérieurs sur les phares,\n\n"
                            + "1. Décide de rester saisi de la question.\n";
            case "es" ->
                    (council ? "El Consejo de Seguridad," : "La Asamblea General,")
                            + "\n\nRecordando su labor anterior sobre los faros de la costa,\n\n"
                            + "1. Decide seguir ocupándose de la cuestión.\n";
            case "ru" ->
                    (council ? "Совет Безопасности," : "Генеральная Ассамблея,")
                            + "\n\nссылаясь на свою прежнюю работу по вопросу о маяках и на побережье,\n\n"
                            + "1. постановляет продолжать заниматься этим вопросом.\n";
            case "zh" -> (council ? "安全理事会，" : "大会，") + "\n\n回顾其以往关于灯塔的工作，\n\n1. 决定继续处理此案。\n";
            default ->
                    (council ? "إن مجلس الأمن،" : "إن الجمعية العامة،")
                            + "\n\nإذ يشير إلى أعماله السابقة بشأن المنارات التي في السواحل،\n\n"
                            + "1 - يقرر أن يبقي المسألة قيد نظره.\n";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | United Nations Security Council Resolution 303 | S/RES/303 (1971)",
                "en | UN Security Council Resolution 1373 | S/RES/1373 (2001)",
                "en | Security Council resolution 1325 (2000) of 31 October 2000 | S/RES/1325 (2000)",
                "en | Resolution No. 1373 (2001) of the Security Council | S/RES/1373 (2001)",
                "en | Resolution 1373 adopted by the UN Security Council | S/RES/1373 (2001)",
                "en | General Assembly resolution 60/251 | A/RES/60/251",
                "en | United Nations General Assembly Resolution 377 (V) | A/RES/377(V)",
                "fr | Résolution 242 du Conseil de sécurité des Nations Unies | S/RES/242 (1967)",
                "fr | Résolution 1373 (2001) du Conseil de sécurité | S/RES/1373 (2001)",
                "fr | Résolution 1373 du Conseil de sécurité du 28 septembre 2001 | S/RES/1373 (2001)",
                "fr | Conseil de sécurité, résolution 1560 (2004) | S/RES/1560 (2004)",
                "fr | Résolution 60/251 de l'Assemblée générale | A/RES/60/251",
                "fr | Résolution du Conseil de sécurité 1560 (2004) | S/RES/1560 (2004)",
                "es | Resolución 242 del Consejo de Seguridad de las Naciones Unidas | S/RES/242 (1967)",
                "es | Resolución 1514 (XV) de la Asamblea General | A/RES/1514(XV)",
                "es | Resolución de la Asamblea General 60/251 | A/RES/60/251",
                "es | Resolución ES-10/24 de la Asamblea General | A/RES/ES-10/24",
                "ru | Резолюция Совета Безопасности ООН №721 | S/RES/721 (1991)",
                "ru | Резолюция 1373 (2001) Совета Безопасности от 28 сентября 2001 года | S/RES/1373 (2001)",
                "ru | Резолюция 60/251 Генеральной Ассамблеи | A/RES/60/251",
                "zh | 联合国安理会第1517号决议 | S/RES/1517 (2003)",
                "zh | 联合国安全理事会第1325(2000)号决议 | S/RES/1325 (2000)",
                "zh | 联合国大会第60/251号决议 | A/RES/60/251",
                "en | Resolution 1270 (22 October 1999) | S/RES/1270 (1999)",
                "en | Resolution 377 of 3 November 1950 | A/RES/377(V)",
                "fr | Résolution 1270 du 22 octobre 1999 | S/RES/1270 (1999)",
                "es | Resolución 1270. Aprobada el 22 de octubre de 1999 | S/RES/1270 (1999)",
                "es | RESOLUCIÓN 1510 (13 de octubre de 2003) | S/RES/1510 (2003)",
                "ru | Резолюция 1270 от 22 октября 1999 года | S/RES/1270 (1999)",
                "zh | 第1270号决议(1999年10月22日) | S/RES/1270 (1999)",
                "ar | القرار رقم 1270 بتاريخ 22 تشرين الأول 1999 | S/RES/1270 (1999)",
                "ar | قرار مجلس الأمن رقم 381 بتاريخ 30 تشرين الثاني (نوفمبر) 1975 | S/RES/381 (1975)",
                "ar | قرار مجلس الأمن الدولي رقم 242 | S/RES/242 (1967)",
                "ar | قرار الجمعية العامة رقم 60/251 | A/RES/60/251"
            })
    void aHeading(String language, String heading, String symbol) {
        String text = heading + "\n\nArchive 7\n\n" + body(language, symbol.startsWith("S"));
        Resolution resolution = parse(text).value().orElseThrow();
        assertThat(resolution.symbol().orElseThrow()).hasToString(symbol);
        assertThat(resolution.symbolBasis()).isEqualTo(SymbolBasis.DERIVED);
        assertThat(resolution.title()).isEmpty();
        assertThat(resolution.language()).hasToString(language);
    }

    @Test
    void aNumberOfItsOwnComesFirst() {
        String text =
                "Security Council resolution 1325 (2000)\n\nResolution 1820 (2008)\n\n"
                        + body("en", true);
        assertThat(parse(text).value().orElseThrow().symbol().orElseThrow())
                .hasToString("S/RES/1820 (2008)");
    }

    @Test
    void theNumbersOfItsNeighboursAreNotItsOwn() {
        String text =
                "UN Security Council Resolution 1325\n\nSecurity Council resolution 1324 (2000)\n"
                        + "Security Council resolution 1326 (2000)\n\n"
                        + body("en", true);
        assertThat(parse(text).value().orElseThrow().symbol().orElseThrow())
                .hasToString("S/RES/1325 (2000)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 December 1965 | A/RES/2097(XX)",
                "5 April 1949 | A/RES/2097(III)",
                "14 December 1946 | A/RES/2097(I)",
                "12 February 1946 | A/RES/2097(I)",
                "1 May 1974 | -",
                "16 September 1975 | -",
                "5 November 1956 | -",
                "26 November 1956 | A/RES/2097(XI)",
                "20 December 1985 | -"
            })
    void theSessionOfAnOldNumberIsThatOfItsDay(String day, String symbol) {
        String text =
                "2097. Lighthouses of the sea\n\n"
                        + body("en", false)
                        + "\n1404th plenary meeting,\n"
                        + day
                        + ".\n";
        Resolution resolution = parse(text).value().orElseThrow();
        assertThat(resolution.symbol().map(Object::toString).orElse("-")).isEqualTo(symbol);
        assertThat(resolution.title().orElseThrow().text()).isEqualTo("Lighthouses of the sea");
    }

    @Test
    void aYearBeforeAnOldNumberIsNoneOfIt() {
        String text =
                "1973/1768(LIV). | Lighthouses |\n\n"
                        + body("en", false)
                                .replace("General Assembly", "Economic and Social Council");
        Resolution resolution = parse(text).value().orElseThrow();
        assertThat(resolution.symbol().orElseThrow()).hasToString("E/RES/1768(LIV)");
        assertThat(resolution.title().orElseThrow().text()).isEqualTo("Lighthouses");
    }

    @Test
    void aFigureAboveTheTextIsNoVote() {
        String text =
                "Resolution 2999 (2019)\n\nAdopted by the Council at its second session (Resolution no. 181)"
                        + " (II)\n\n"
                        + body("en", true);
        assertThat(parse(text).value().orElseThrow().adoption().vote()).isEmpty();
    }

    @Test
    void whatALibrarySaysOfItsCopyIsNotOfTheText() {
        String text =
                "Resolution 2999 (2019)\n\n"
                        + body("en", true)
                        + "\nThis work is excerpted from an official document.\n\n"
                        + "Pursuant to instruction ST/AI/1, these are free:\n\n1. Lamps;\n\n2. Coasts.\n";
        Resolution resolution = parse(text).value().orElseThrow();
        assertThat(resolution.blocks()).filteredOn(Block.Paragraph.class::isInstance).hasSize(2);
        assertThat(resolution.blocks()).filteredOn(Block.Unclaimed.class::isInstance).hasSize(4);
    }

    @Test
    void aCardBelowTheTextTellsTheSymbol() {
        String text =
                body("en", true)
                        + "\nDocument symbol: S/RES/2999 (2019)\nDocument Type: Resolution\n"
                        + "Document Sources: Security Council\nSubject: Lighthouses\n";
        Resolution resolution = parse(text).value().orElseThrow();
        assertThat(resolution.symbol().orElseThrow()).hasToString("S/RES/2999 (2019)");
        assertThat(resolution.symbolBasis()).isEqualTo(SymbolBasis.PRINTED);
        assertThat(resolution.blocks()).filteredOn(Block.Paragraph.class::isInstance).hasSize(2);
        assertThat(resolution.blocks())
                .noneMatch(b -> b instanceof Block.Heading || b instanceof Block.Unclaimed);
    }

    @Test
    void aVoteMayStandAboveTheText() {
        String text =
                "United Nations Security Council Resolution 303\nby the United Nations\n\n"
                        + "Adopted by 11 votes to none, with 4 abstentions (France, Poland, Union of Soviet"
                        + " Socialist Republics, United Kingdom of Great Britain and Northern Ireland) by the"
                        + " Security Council at its 1608th meeting, on 6 December 1971\n\n"
                        + body("en", true);
        Adoption adoption = parse(text).value().orElseThrow().adoption();
        assertThat(adoption.date()).contains(LocalDate.of(1971, 12, 6));
        assertThat(adoption.meeting()).contains(Meeting.of(1608));
        RecordedVote vote = adoption.vote().orElseThrow();
        assertThat(vote.stated().inFavour()).hasValue(11);
        assertThat(vote.stated().abstaining()).hasValue(4);
        assertThat(vote.positions())
                .extracting(p -> p.state().map(Object::toString).orElse(p.name()))
                .containsExactlyInAnyOrder("FRA", "POL", "SUN", "GBR");
    }

    @Test
    void theDayOfAdoptionIsRead() {
        String text =
                "قرار مجلس الأمن رقم 381 بتاريخ 30 تشرين الثاني (نوفمبر) 1975\n\n"
                        + body("ar", true);
        assertThat(parse(text).value().orElseThrow().adoption().date())
                .hasToString("Optional[1975-11-30]");
    }

    @Test
    void aNumberOfTheCouncilWithoutAYearThatNothingTellsIsNone() {
        Parsed<Optional<Resolution>> parsed =
                parse("UN Security Council Resolution 9998\n\n" + body("en", true));
        assertThat(parsed.value().orElseThrow().symbol()).isEmpty();
        assertThat(parsed.diagnostics()).extracting(d -> d.issue()).contains(Issue.NO_SYMBOL);
    }

    @Test
    void aTitleThatNamesAResolutionIsNotItsNumber() {
        String text =
                "Implementation of\nSecurity Council resolution 1325 (2000)\non lighthouses\n\n"
                        + "Resolution adopted by the General Assembly on 3 May 2021\n\n"
                        + "75/999. Lighthouses\n\n"
                        + body("en", false);
        assertThat(parse(text).value().orElseThrow().symbol().orElseThrow())
                .hasToString("A/RES/75/999");
    }

    @Test
    void theDayMayStandBelowTheNumberAndTheMeeting() {
        String text =
                "Резолюция 1552 (2004), принятая Советом Безопасности на его 5011-м заседании\n"
                        + "27 июля 2004 года\n"
                        + body("ru", true);
        Resolution resolution = parse(text).value().orElseThrow();
        assertThat(resolution.adoption().date()).hasToString("Optional[2004-07-27]");
        assertThat(resolution.distributed()).isEmpty();
    }
}
