package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Resolution;

/** Documents of which a program has made a single line: the same as with all their lines. */
class RunOnTextTest {

    private static final Path CORPUS =
            Path.of(System.getProperty("resograph.corpus", "../shared/corpus"), "text");

    private final ResolutionReader reader = new ResolutionReader(Reference.bundled());

    private Optional<Resolution> read(String text) {
        Source source = Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8));
        return reader.read(source, Optional.empty()).parsed().value();
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Kind, label and letters of all paragraphs; spaces may differ. */
    private static List<String> paragraphs(List<Block> blocks) {
        List<String> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph p) {
                found.add(
                        p.kind()
                                + p.label().map(l -> " " + l + " ").orElse(" ")
                                + p.text().text().replaceAll("\\s", ""));
                found.addAll(paragraphs(p.children()));
            } else if (block instanceof Block.Division division) {
                found.addAll(paragraphs(division.blocks()));
            }
        }
        return found;
    }

    private static List<String> positions(Resolution resolution) {
        return resolution.adoption().vote().stream()
                .flatMap(vote -> vote.positions().stream())
                .map(p -> p.choice() + " " + p.state())
                .toList();
    }

    private static final String COUNCIL =
            """
            Human Rights Council
            Fifty-fourth session
            Agenda item 3

            Resolution adopted by the Human Rights Council on 11 October 2023

            54/99. Lighthouses of the United Nations and human rights

            The Human Rights Council,

            Guided by the Charter of the United Nations,

            Recalling its resolution 53/98 of 14 July 2023, and all others on lighthouses,

            Noting the report of the keeper of lighthouses, which says much on lamps,

            1. Welcomes the report of the keeper;

            2. Requests the High Commissioner:

            (a) To convene a panel on lamps;

            (b) To submit a report on it at its fifty-sixth session;

            3. Decides to remain seized of the matter.

            45th meeting
            11 October 2023

            [Adopted by a recorded vote of 2 to 1, with 1 abstention. The voting was as follows:
            In favour: Algeria and Benin
            Against: Chile
            Abstaining: Cuba]
            """;

    private static final String FRENCH =
            """
            Conseil de sécurité

            Distr. générale
            3 mai 2019

            Résolution 2999 (2019)

            Adoptée par le Conseil de sécurité à sa 8517e séance, le 3 mai 2019

            Le Conseil de sécurité,

            Rappelant ses résolutions antérieures sur les phares, en particulier la résolution 2998 (2019),

            Se déclarant préoccupé par l'état des phares, et condamnant leur abandon,

            1. Décide de proroger jusqu'au 3 mai 2020 le mandat de la Mission des phares ;

            2. Prie le Secrétaire général :

            a) De lui faire rapport dans les six mois ;

            b) De remplacer les lampes ;

            3. Décide de rester saisi de la question.
            """;

    private static final String RUSSIAN =
            """
            Резолюция 2999 (2019),

            принятая Советом Безопасности на его 8517-м заседании 3 мая 2019 года

            Совет Безопасности,

            ссылаясь на свои предыдущие резолюции о маяках и на другие документы по этому вопросу, принятые в последние годы,

            отмечая доклад Генерального секретаря о состоянии маяков,

            1. постановляет продлить мандат Миссии по маякам до 3 мая 2020 года;

            2. просит Генерального секретаря представить доклад о маяках;

            3. постановляет продолжать активно заниматься этим вопросом.
            """;

    private static final String CHINESE =
            """
            第2999(2019)号决议

            2019年5月3日安全理事会第8517次会议通过

            安全理事会，

            回顾其以往关于灯塔的各项决议，尤其是第2998(2019)号决议，还回顾其主席关于灯塔和海岸的各项声明，

            重申《联合国宪章》的宗旨和原则，

            注意到秘书长关于灯塔的报告以及其中所载关于海岸、灯具和看守人的各项意见、建议和结论，

            1. 决定将灯塔特派团的任务期限延长至2020年5月3日；

            2. 请秘书长就此提出报告；

            3. 决定继续处理此案。
            """;

    private static final String ARABIC =
            """
            القرار 2999 (2019)

            الذي اتخذه مجلس الأمن في جلسته 8517، المعقودة في 3 أيار/مايو 2019

            إن مجلس الأمن،

            إذ يشير إلى قراراته السابقة بشأن المنارات، ولا سيما القرار 2998 (2019)،

            وإذ يعيد تأكيد مقاصد ميثاق الأمم المتحدة ومبادئه،

            وإذ يلاحظ مع القلق حالة المنارات في السواحل، وما يترتب عليها من أخطار،

            1 - يقرر تمديد ولاية بعثة المنارات حتى 3 أيار/مايو 2020؛

            2 - يطلب إلى الأمين العام أن يقدم تقريرا عن ذلك؛

            3 - يقرر أن يبقي المسألة قيد نظره.
            """;

    @ParameterizedTest
    @ValueSource(strings = {COUNCIL, FRENCH, RUSSIAN, CHINESE, ARABIC})
    void oneLineIsReadAsManyAre(String text) {
        Resolution lines = read(text).orElseThrow();
        Resolution line = read(inOneLine(text)).orElseThrow();
        assertThat(paragraphs(line.blocks()))
                .isNotEmpty()
                .containsExactlyElementsOf(paragraphs(lines.blocks()));
        assertThat(line.symbol()).isPresent().isEqualTo(lines.symbol());
        assertThat(line.title()).isEqualTo(lines.title());
        assertThat(line.session()).isEqualTo(lines.session());
        assertThat(line.adoption().date()).isPresent().isEqualTo(lines.adoption().date());
        assertThat(line.adoption().meeting()).isPresent().isEqualTo(lines.adoption().meeting());
        assertThat(positions(line)).isEqualTo(positions(lines));
    }

    @Test
    void theBulletsOfMarkdownAreNoText() {
        Resolution line =
                read("# S/RES/2999 (2019) ## Resolution 2999 (2019) The Security Council, - Recalling"
                                + " its resolutions on lighthouses, - Noting the darkness of the coast, - 1."
                                + " Decides to light it; - 2. Urges all keepers to trim their lamps; - 3."
                                + " Decides to remain seized of the matter.")
                        .orElseThrow();
        assertThat(paragraphs(line.blocks()))
                .containsExactly(
                        "PREAMBULAR Recallingitsresolutionsonlighthouses,",
                        "PREAMBULAR Notingthedarknessofthecoast,",
                        "OPERATIVE 1 Decidestolightit;",
                        "OPERATIVE 2 Urgesallkeeperstotrimtheirlamps;",
                        "OPERATIVE 3 Decidestoremainseizedofthematter.");
    }

    @Test
    void aMarkOfANoteMayStandBeforeTheVerb() {
        Resolution line =
                read("2097 (XX). Lighthouses The General Assembly, Having considered the report on"
                                + " lighthouses of 31 July 1965, Noting the lamps of the Council,[1]"
                                + " Welcoming the views of its keepers, 1. Requests a report; 2. Decides to"
                                + " light the coast.")
                        .orElseThrow();
        assertThat(paragraphs(line.blocks())).hasSize(5);
    }

    @Test
    void severalResolutionsOnOneLineAreKeptApart() {
        String text =
                "2751 (XXVI). Light of the north The General Assembly, Having received the letter of the"
                        + " keeper, Having considered the request of the north, Decides to light the north."
                        + " 1934th plenary meeting, 21 September 1971. 2752 (XXVI). Light of the south The"
                        + " General Assembly, Having considered the request of the south, Decides to light the"
                        + " south. 1935th plenary meeting, 22 September 1971.";
        Resolution first = read(text).orElseThrow();
        assertThat(first.symbol().orElseThrow()).hasToString("A/RES/2751(XXVI)");
        assertThat(first.title().orElseThrow().text()).isEqualTo("Light of the north");
        assertThat(paragraphs(first.blocks()))
                .containsExactly(
                        "PREAMBULAR Havingreceivedtheletterofthekeeper,",
                        "PREAMBULAR Havingconsideredtherequestofthenorth,",
                        "OPERATIVE Decidestolightthenorth.");
        assertThat(first.adoption().date()).hasToString("Optional[1971-09-21]");
    }

    @Test
    void listsAreTakenApartToTheirSecondLevel() {
        Resolution line =
                read("Résolution 2999 (2019) Le Conseil de sécurité, Rappelant ses résolutions sur les"
                                + " phares, Phares de la côte 1. Demande aux gardiens : - a ) D'allumer les"
                                + " lampes : i) Du nord ; ii) Du sud ; - b ) De faire rapport ; ## Suivi 2."
                                + " Prie le Secrétaire général : - de veiller ; - de lui faire rapport ; 3."
                                + " Décide de demeurer saisi de la question.")
                        .orElseThrow();
        assertThat(paragraphs(line.blocks()))
                .containsExactly(
                        "PREAMBULAR Rappelantsesrésolutionssurlesphares,",
                        "OPERATIVE 1 Demandeauxgardiens:",
                        "SUB_PARAGRAPH a D'allumerleslampes:",
                        "SUB_PARAGRAPH i Dunord;",
                        "SUB_PARAGRAPH ii Dusud;",
                        "SUB_PARAGRAPH b Defairerapport;",
                        "OPERATIVE 2 PrieleSecrétairegénéral:",
                        "SUB_PARAGRAPH deveiller;",
                        "SUB_PARAGRAPH deluifairerapport;",
                        "OPERATIVE 3 Décidededemeurersaisidelaquestion.");
    }

    /** Its own formula has no comma, for it decides at once; the draft has title and numbers. */
    @Test
    void aDraftThatIsRecommendedStandsWithin() {
        Resolution line =
                read("E/RES/2023/99 2023/99. Lighthouses The Economic and Social Council Recommends to"
                                + " the General Assembly the adoption of the following draft resolution:"
                                + " Lamps of the coast The General Assembly, Recalling the resolutions of the"
                                + " General Assembly, Noting the lamps, 1. Welcomes the keepers; 2. Decides to"
                                + " light the coast. 43rd plenary meeting 25 July 2023")
                        .orElseThrow();
        assertThat(line.title().orElseThrow().text()).isEqualTo("Lighthouses");
        assertThat(paragraphs(line.blocks()))
                .containsExactly(
                        "OPERATIVE RecommendstotheGeneralAssemblytheadoptionofthefollowingdraftresolution:",
                        "PREAMBULAR RecallingtheresolutionsoftheGeneralAssembly,",
                        "PREAMBULAR Notingthelamps,",
                        "OPERATIVE 1 Welcomesthekeepers;",
                        "OPERATIVE 2 Decidestolightthecoast.");
        assertThat(line.adoption().meeting()).isPresent();
    }

    @Test
    void theDraftOfAnotherBodyInChinese() {
        Resolution line =
                read("E/RES/2023/99 2023年7月25日经济及社会理事会决议 [根据预防犯罪委员会的建议 (E/2023/30)]"
                                + " 2023/99. 联合国灯塔 经济及社会理事会 建议大会通过下列决议草案： 大会，"
                                + " 回顾其以往关于灯塔的各项决议，以及其主席关于灯塔和海岸的各项声明和结论，还回顾秘书长关于灯具、看守人和海岸安全的各次报告，"
                                + " 1. 欢迎看守人； 2. 决定照亮海岸。 第43次全体会议 2023年7月25日")
                        .orElseThrow();
        assertThat(line.symbol().orElseThrow()).hasToString("E/RES/2023/99");
        assertThat(line.title().orElseThrow().text()).isEqualTo("联合国灯塔");
        assertThat(paragraphs(line.blocks())).hasSize(4).contains("OPERATIVE 2 决定照亮海岸。");
    }

    @Test
    void aCompositeKeepsItsParts() {
        Resolution line =
                read("United Nations A/RES/77/999 A-B General Assembly 77/999. Lighthouses A Lamps of 2023"
                                + " The General Assembly Decides that, for 2023, the lamps shall be lit, as they"
                                + " were in the year before, along the whole of the northern coast. 56th plenary"
                                + " meeting 30 December 2022 B Oil of 2023 The General Assembly Decides that, for"
                                + " 2023, oil shall be bought. 56th plenary meeting 30 December 2022")
                        .orElseThrow();
        assertThat(line.symbol().orElseThrow()).hasToString("A/RES/77/999 A-B");
        assertThat(line.title().orElseThrow().text()).isEqualTo("Lighthouses");
        assertThat(line.parts()).hasSize(2);
        assertThat(line.parts().get(1).title().orElseThrow().text()).isEqualTo("Oil of 2023");
        assertThat(line.parts().get(1).adoption().date()).hasToString("Optional[2022-12-30]");
    }

    @Test
    void theNumbersOfAnAnnexNeedNoVerb() {
        Resolution line =
                read("65/999. Political declaration on lighthouses The General Assembly Adopts the political"
                                + " declaration on lighthouses annexed to the present resolution. 95th plenary"
                                + " meeting 10 June 2011 ## Annex ## Political declaration 1. We, the keepers, are"
                                + " here. 2. We have lamps. 3. Oil is dear.")
                        .orElseThrow();
        assertThat(paragraphs(line.blocks()))
                .contains("PLAIN 1 We,thekeepers,arehere.", "PLAIN 3 Oilisdear.");
    }

    @Test
    void aLongFirstParagraphBesideTheFormulaIsLeftWhole() {
        String preamble =
                "The Security Council, Recalling resolution 1. Noting nothing, it goes on: "
                        + "words, ".repeat(40)
                        + "and ends,";
        Resolution resolution =
                read("Resolution 2999 (2019)\n\n" + preamble + "\n\n1. Decides to rest.\n")
                        .orElseThrow();
        assertThat(paragraphs(resolution.blocks())).hasSize(2);
    }

    /** Of the real texts: what is cut wrongly stays below what the floor says. */
    @Test
    void realTextsInOneLine() throws IOException {
        if (!Files.isDirectory(CORPUS)) {
            System.out.println("skipped: no corpus folder at " + CORPUS.toAbsolutePath());
            Assumptions.abort("no corpus folder at " + CORPUS.toAbsolutePath());
        }
        int documents = 0;
        int symbols = 0;
        int wanted = 0;
        int got = 0;
        int same = 0;
        try (Stream<Path> walk = Files.walk(CORPUS)) {
            for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
                Optional<Resolution> lines = read(text);
                Optional<Resolution> line = read(inOneLine(text));
                if (lines.isEmpty()) {
                    continue;
                }
                documents++;
                symbols +=
                        line.isPresent() && line.get().symbol().equals(lines.get().symbol())
                                ? 1
                                : 0;
                List<String> all = paragraphs(lines.get().blocks());
                List<String> read = line.map(r -> paragraphs(r.blocks())).orElse(List.of());
                wanted += all.size();
                got += read.size();
                for (String paragraph : read) {
                    same += all.remove(paragraph) ? 1 : 0;
                }
            }
        }
        System.out.printf(
                "texts in one line %d: symbol %d, paragraphs %.1f / %.1f%n",
                documents, symbols, 100.0 * same / got, 100.0 * same / wanted);
        assertThat(symbols).isGreaterThan(documents * 9 / 10);
        assertThat(same).isGreaterThan(got * 91 / 100).isGreaterThan(wanted * 88 / 100);
    }
}
