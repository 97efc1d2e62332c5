package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Resolution;
import org.resograph.text.Mark;

/** Figures in running text: numbers that stay, and footnote marks that lost their raised place. */
class NumbersInTextTest {

    private static Resolution read(String name, String text) {
        return new ResolutionReader(Reference.bundled())
                .read(Source.of(name, text.getBytes(StandardCharsets.UTF_8)), Optional.empty())
                .parsed()
                .value()
                .orElseThrow();
    }

    private static List<Paragraph> paragraphs(Resolution resolution) {
        return resolution.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    private static List<String> marks(Paragraph paragraph) {
        return paragraph.text().marks(Mark.NoteReference.class).stream()
                .map(Mark.NoteReference::marker)
                .toList();
    }

    private static final String RUSSIAN =
            """
            A/HRC/RES/90/7

            Совет по правам человека

            Резолюция, принятая Советом по правам человека 11 октября 2030 года

            90/7. Маяки

            Совет по правам человека,

            отмечая доклады о маяках 1 , из которых следует, что лишь 2 процента маяков светят,

            отмечая также доклад о смотрителях 2 ,

            1. просит Генерального секретаря сохранить маяки.

            46-е заседание
            11 октября 2030 года

            __________________

            1 A/90/1.

            2 A/90/2.
            """;

    @Test
    void aNumberBeforeAWordIsNoMarkWhereItsFootnoteHasOneBeforeAStop() {
        List<Paragraph> paragraphs = paragraphs(read("a.txt", RUSSIAN));
        assertThat(paragraphs.get(0).text().text()).contains("лишь 2 процента");
        assertThat(marks(paragraphs.get(0))).containsExactly("1");
        assertThat(paragraphs.get(1).text().text()).endsWith("смотрителях,");
        assertThat(marks(paragraphs.get(1))).containsExactly("2");
    }

    @Test
    void aNumberIsNoMarkWhereThereIsNoFootnote() {
        Resolution spanish =
                read(
                        "a.txt",
                        """
                        A/RES/90/7

                        Asamblea General

                        Resolución aprobada por la Asamblea General el 19 de diciembre de 2030

                        90/7. Faros

                        La Asamblea General,

                        Recordando el Objetivo de Desarrollo Sostenible 1 y sus metas, así como el grupo 2 ,

                        1. Pide al Secretario General que conserve los faros de la costa 3 y sus lámparas.

                        56ª sesión plenaria
                        19 de diciembre de 2030
                        """);
        assertThat(paragraphs(spanish))
                .allSatisfy(p -> assertThat(marks(p)).isEmpty())
                .extracting(p -> p.text().text())
                .satisfies(
                        texts -> {
                            assertThat(texts.get(0)).contains("Sostenible 1 y").contains("grupo 2");
                            assertThat(texts.get(1)).contains("costa 3 y sus");
                        });
    }

    /** "Action 21 2 ," and "développement durable 4 et", but not "Objectif … durable 6 et". */
    @Test
    void marksBehindANumberAndBehindWordsThatEndAName() {
        Resolution french =
                read(
                        "a.txt",
                        """
                        A/RES/90/8

                        Assemblée générale

                        Résolution adoptée par l'Assemblée générale le 19 décembre 2030

                        90/8. Phares

                        L'Assemblée générale,

                        Réaffirmant la Déclaration des phares 1 , Lumière 21 2 , le Programme des \
                        lampes 3 , la Déclaration sur le développement durable 4 et le Plan des \
                        gardiens 5 ,

                        Rappelant l'Objectif de développement durable 6 et ses cibles, et les \
                        gardiens 6 ,

                        1. Prie le Secrétaire général de conserver les phares.

                        56e séance plénière
                        19 décembre 2030

                        __________________

                        1 A/90/1.

                        2 A/90/2.

                        3 A/90/3.

                        4 A/90/4.

                        5 A/90/5.

                        6 A/90/6.
                        """);
        List<Paragraph> paragraphs = paragraphs(french);
        assertThat(marks(paragraphs.get(0))).containsExactly("1", "2", "3", "4", "5");
        assertThat(paragraphs.get(0).text().text())
                .contains("Lumière 21, le", "durable et le Plan des gardiens,");
        assertThat(marks(paragraphs.get(1))).containsExactly("6");
        assertThat(paragraphs.get(1).text().text()).contains("durable 6 et ses cibles");
    }

    /** Where no space stands before a number, a mark is one only if the number does not go on. */
    @Test
    void chineseNumbersAreNoMarks() {
        Resolution chinese =
                read(
                        "a.txt",
                        """
                        A/RES/90/9

                        大会

                        2030年12月19日大会决议

                        90/9. 灯塔

                        大会，

                        回顾关于灯塔的报告，1 并回顾关于看守人的报告2 的结论，

                        关切升温1.5度，灯塔3 840万盏，提供1 000亿美元，以及提案1 (关于灯油)，

                        回顾2030年3月1日第90/3号、3 2030年3月2日第90/4号4 决议，

                        1. 请秘书长保留灯塔。

                        __________________

                        1 A/90/1。

                        2 www.example.org/lamps。

                        3 A/90/3。

                        4 A/90/4。
                        """);
        List<Paragraph> paragraphs = paragraphs(chinese);
        assertThat(marks(paragraphs.get(0))).containsExactly("1", "2");
        assertThat(marks(paragraphs.get(1))).isEmpty();
        assertThat(paragraphs.get(1).text().text())
                .contains("升温1.5度", "灯塔3 840万", "提供1 000亿", "提案1 (关");
        assertThat(marks(paragraphs.get(2))).containsExactly("3", "4");
        assertThat(chinese.footnotes()).hasSize(4);
    }

    @Test
    void aMarkBehindARomanFigure() {
        Resolution english =
                read(
                        "a.txt",
                        """
                        A/RES/90/10

                        90/10. Lighthouses

                        The General Assembly,

                        Recalling article 90 of Protocol I1 to the Conventions of the coast,2

                        1. Decides to light the lamps of phase II of the plan.

                        __________________

                        1 A/90/1.

                        2 A/90/2.
                        """);
        Paragraph preamble = paragraphs(english).get(0);
        assertThat(marks(preamble)).containsExactly("1", "2");
        assertThat(preamble.text().text())
                .isEqualTo("Recalling article 90 of Protocol I to the Conventions of the coast,");
    }

    /** A rule may be that of a table; a dash stands behind the number of a paragraph. */
    @Test
    void anArabicParagraphBelowARuleIsNoFootnote() {
        Resolution arabic =
                read(
                        "a.txt",
                        """
                        A/RES/90/11

                        90/11 - المنارات

                        إن الجمعية العامة،

                        1 - تطلب إلى الأمين العام أن يحافظ على المنارات؛

                        __________________

                        2 - تقرر أن تبقي المسألة قيد نظرها.
                        """);
        assertThat(arabic.footnotes()).isEmpty();
        assertThat(paragraphs(arabic)).hasSize(2);
    }

    @Test
    void aTitleBehindHalfANumberIsRead() {
        Resolution russian = read("a.txt", RUSSIAN.replace("90/7. Маяки", "90/. Маяки"));
        assertThat(russian.title().orElseThrow().text()).isEqualTo("Маяки");
        assertThat(russian.symbol().orElseThrow()).hasToString("A/HRC/RES/90/7");
    }

    @Test
    void aTitleThatBeginsWithAYearMayBeGluedToItsNumber() {
        Resolution russian = read("a.txt", RUSSIAN.replace("90/7. Маяки", "90/72030 год маяков"));
        assertThat(russian.title().orElseThrow().text()).isEqualTo("2030 год маяков");
        assertThat(russian.number()).contains("90/7");
    }
}
