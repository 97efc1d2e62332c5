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

/** Text as programs take it out of pages: wrapped, with footnotes at the foot of each. */
class PagesAsTextTest {

    private static Resolution read(String text) {
        return new ResolutionReader(Reference.bundled())
                .read(Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), Optional.empty())
                .parsed()
                .value()
                .orElseThrow();
    }

    private static List<String> paragraphs(Resolution resolution) {
        return resolution.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text().text())
                .toList();
    }

    private static final String CHINESE =
            """
            A/RES/85/31

            85/31. 灯塔

            大会，

                回顾其2015年9月25日题为“变革我们的世界：2030年可持续发展议程”的第70/1号决议以及
                2019年12月18日第74/4号决议和关于灯塔的2030
                年方案，又回顾灯塔会议的成果以及关于沿海各国的灯塔的各项决定和各次会议的成果，1

            _______________
               1 《灯塔会议的报告，2012年6月20日至22日，里约热内卢》(联合国出版物，出售品编
            号：C.12.I.8)，第一章。

                                85-12345                                          1/2
            \f
            A/RES/85/31

                还回顾数字灯塔2 在航行中的作用，并强调指出必须维护所有灯塔和所有海岸上的一切灯光，

                1.    请秘书长向大会第八十六届会议提交报告。

            _______________
               2 见A/84/20号文件。
            """;

    @Test
    void chineseLinesBrokenAtFiguresAreJoinedWithoutASpace() {
        Resolution read = read(CHINESE);
        assertThat(paragraphs(read).get(0)).contains("以及2019年12月18日", "关于灯塔的2030年方案");
        assertThat(read.footnotes().get(0).text().text()).contains("出售品编号：C.12.I.8");
    }

    /** The mark behind the comma is not the end of the paragraph that a page ends with. */
    @Test
    void aParagraphThatEndsWithAMarkEndsAtThePage() {
        Resolution read = read(CHINESE);
        assertThat(paragraphs(read)).hasSize(3);
        assertThat(paragraphs(read).get(0)).endsWith("成果，");
        assertThat(paragraphs(read).get(1)).startsWith("还回顾数字灯塔 在航行中");
        assertThat(read.footnotes()).hasSize(2);
    }

    private static final String ENGLISH =
            """
            A/RES/85/31

            85/31. Lanterns

            The General Assembly,

                Recalling its resolution 46/182,1 the programme for lanterns 2015–2030,2 in which
                it was decided to light 1,500 lanterns by 2025, and its resolution 2625
                (XXV) of 24 October 1970, the lanterns of the coast,3

            _______________
               1 See A/46/1.
               2 See A/70/2.
               3 See A/71/3.

                                85-12345                                          1/2
            \f
            A/RES/85/31

                Recognizing the report of 2029,4 and requesting no more than what lamplighters
                requested, namely 1) oil, 2) wicks, as set out in paragraph 2 of that report; and
                3) matches, which are the last of these,

                1.    Requests the Secretary-General to report on lanterns to the bodies of the
                United Nations;

                2.    Decides to light them;

                3.    Decides to light lantern 3;

                4.    Decides to light lantern 4;

                5.    Decides to light lantern 5;

                6.    Decides to light lantern 6;

                7.    Decides to light lantern 7;

                8.    Decides to light lantern 8;

                9.    Decides to remain seized of lanterns.

            _______________
               4 See A/84/20.
            """;

    @Test
    void marksBehindYearsAndNumbersAreMarks() {
        Resolution read = read(ENGLISH);
        assertThat(read.footnotes()).hasSize(4);
        assertThat(paragraphs(read).get(0))
                .contains("46/182, the", "2015–2030, in which", "light 1,500 lanterns")
                .endsWith("coast,");
        assertThat(paragraphs(read).get(1)).contains("of 2029, and");
    }

    @Test
    void aLineThatBeginsInTheMidstOfANumberOrOfAListGoesOn() {
        List<String> paragraphs = paragraphs(read(ENGLISH));
        assertThat(paragraphs).hasSize(11);
        assertThat(paragraphs.get(0)).contains("2625 (XXV) of 24 October 1970");
        assertThat(paragraphs.get(1)).endsWith("and 3) matches, which are the last of these,");
    }

    @Test
    void theNameOfTheOrganizationEndsAParagraph() {
        assertThat(paragraphs(read(ENGLISH)).get(2)).endsWith("bodies of the United Nations;");
    }

    @Test
    void theTitleOfADecisionGoesOnUpToItsMeeting() {
        Resolution read =
                read(
                        """
                        United Nations

                        A/DEC/85/554
                        General Assembly

                        Decision

                        85/554. Commemorative meeting of the General Assembly on the occasion of the
                        International Day of Lanterns

                            At its 62nd plenary meeting, on 21 March 2031, the General Assembly decided,
                            without setting a precedent, to invite the lamplighters.
                        """);
        assertThat(read.title().orElseThrow().text())
                .isEqualTo(
                        "Commemorative meeting of the General Assembly on the occasion of the"
                                + " International Day of Lanterns");
        assertThat(paragraphs(read)).hasSize(1);
        assertThat(paragraphs(read).get(0)).startsWith("At its 62nd");
    }

    private static final String COPIED =
            """
            United Nations
            A/RES/85/31
            General Assembly
            Distr.: General
            19 December 2030
            85/31. Lanterns
            The General Assembly,
            Recalling the report of the lamplighters of the coast and of the islands before the
            coast,1
            Recognizing the continuing value of lanterns and the need to respect and ensure
            respect for lamplighters,2 and recalling what has been said of them by those who know
            1 Official Records of the General Assembly, Eighty-fourth Session, Supplement No. 20
            (A/84/20).
            2 Available from the lamplighters.
            85-12345                                                  1/2
            A/RES/85/31
            most of them,
            1. Requests the Secretary-General to report on lanterns;
            2. Decides to light them.
            40th plenary meeting
            7 December 2030
            """;

    /** Copied from a viewer: neither empty lines nor indents, nor a rule above the footnotes. */
    @Test
    void footnotesWithoutARuleAreToldByTheirMarks() {
        Resolution read = read(COPIED);
        assertThat(read.footnotes())
                .extracting(note -> note.text().text())
                .containsExactly(
                        "Official Records of the General Assembly, Eighty-fourth Session,"
                                + " Supplement No. 20 (A/84/20).",
                        "Available from the lamplighters.");
        assertThat(paragraphs(read)).hasSize(4);
        assertThat(paragraphs(read).get(0)).endsWith("before the coast,");
        assertThat(paragraphs(read).get(1)).endsWith("by those who know most of them,");
    }

    /** Their marks stand on another page: they begin as notes do, and count. */
    @Test
    void footnotesWithoutARuleAndWithoutMarksAreToldByTheirWords() {
        Resolution read =
                read(
                        COPIED.replace(
                                "2 Available from the lamplighters.",
                                """
                                2 See the programme of the lamplighters of the coast and of the islands, document
                                LAMP/12/29, sect. I.
                                3 Lamplighters of the coast, document LAMP/12/30.
                                4 Ibid., No. 3."""));
        assertThat(read.footnotes())
                .extracting(note -> note.text().text())
                .endsWith(
                        "See the programme of the lamplighters of the coast and of the islands,"
                                + " document LAMP/12/29, sect. I.",
                        "Lamplighters of the coast, document LAMP/12/30.",
                        "Ibid., No. 3.");
        assertThat(paragraphs(read)).hasSize(4);
    }

    @Test
    void aMarkDoesNotHideTheEndOfASentence() {
        Resolution read =
                read(
                        """
                        A/DEC/85/536
                        85/536. Lanterns of the coast
                        At its 53rd plenary meeting, on 14 December 2030, the General Assembly took \
                        note
                        of the report of the Second Committee.1
                        53rd plenary meeting
                        14 December 2030
                        1 A/85/446.
                        """);
        assertThat(paragraphs(read)).hasSize(1);
        assertThat(read.footnotes()).hasSize(1);
        assertThat(read.adoption().date()).isPresent();
    }

    private static final String EXTRACTED =
            """
            United Nations A/RES/85/33
            General Assembly Distr.: General
            31 October 2030
            30-18142 (E) 021130
            *3018142*
            Eighty-fifth session
            Agenda item 77
            Resolution adopted by the General Assembly on 29 October 2030
            85/33. Report of the lamplighters on all the lanterns of the coast and of the
            islands before the coast
            The General Assembly,
            Recalling that the Statute of the lamplighters 1
            reaffirms what lanterns are for, and that justice in dark and half-
            dark places is a building block of sustainable light,
            Acknowledging the Relationship Agreement, 2
            which provides a framework for lanterns, and its annex,3
            __________________
            1
            United Nations, Treaty Series, vol. 2187, No. 38544.
            2
            Lamps 1, Lamps 2, Lamps 3, Lamps 4, Lamps 5, Lamps 6, Lamps 7, Lamps 8,
            \fA/RES/85/33
            Report of the lamplighters on all the lanterns of the coast and of the
            islands before the coast
            30-18142
            2/3
            1. Welcomes the report of the lamplighters for 2029/30;4
            2. Also welcomes those who have become parties to the Statute of the
            lamplighters,1
            and calls upon all who are not yet parties to it to become
            __________________
            Lamps 9 and Lamps 10.
            3
            Articles 10 and 13 of the Relationship Agreement.
            4
            A/85/334.
            \fReport of the lamplighters on all the lanterns of the coast and of the
            islands before the coast A/RES/85/33
            3/3
            30-18142
            parties without delay;
            3. Decides to remain seized of:
            – the efforts of the lamplighters in all places that are dark or half-dark,
            – the efforts of those who are no lamplighters.
            """;

    @Test
    void notesBelowMarksThatStandAlone() {
        Resolution read = read(EXTRACTED);
        assertThat(read.footnotes())
                .extracting(note -> note.text().text())
                .containsExactly(
                        "United Nations, Treaty Series, vol. 2187, No. 38544.",
                        "Lamps 1, Lamps 2, Lamps 3, Lamps 4, Lamps 5, Lamps 6, Lamps 7, Lamps 8,"
                                + " Lamps 9 and Lamps 10.",
                        "Articles 10 and 13 of the Relationship Agreement.",
                        "A/85/334.");
        List<String> paragraphs = paragraphs(read);
        assertThat(paragraphs.get(0))
                .isEqualTo(
                        "Recalling that the Statute of the lamplighters reaffirms what lanterns are"
                                + " for, and that justice in dark and half-dark places is a building"
                                + " block of sustainable light,");
        assertThat(paragraphs.get(1))
                .isEqualTo(
                        "Acknowledging the Relationship Agreement, which provides a framework for"
                                + " lanterns, and its annex,");
        assertThat(paragraphs.get(2)).endsWith("for 2029/30;");
        assertThat(paragraphs.get(3))
                .endsWith(
                        "the Statute of the lamplighters, and calls upon all who are not yet parties"
                                + " to it to become parties without delay;");
    }

    /** At the next foot a Chinese footnote goes on without a space. */
    @Test
    void aChineseNoteGoesOnAtTheNextFoot() {
        Resolution read =
                read(CHINESE.replace("第一章。", "第一章，").replace("   2 见A/84", "附件二。\n   2 见A/84"));
        assertThat(read.footnotes()).hasSize(2);
        assertThat(read.footnotes().get(0).text().text()).endsWith("第一章，附件二。");
    }

    private static final String HEAPED =
            """
            A/RES/85/35
            85/35. Lanterns of the islands

            The General Assembly,
            Recalling its resolutions on lanterns, 1 the programme of work adopted in May 2024, 2 and
            noting that keepers under 5 years of service know it, and the report of the keepers 3 as
            well as their plans, 4
            1. Requests the keepers to light them, and to report on all that burns and
            %s

            2/3

            30-18142

            A/RES/85/35

            all that does not;
            2. Decides to remain seized of lanterns, 5 and of keepers.

            __________________
            5
            A/85/44.
            """;

    private static final String[] NOTES = {
        "Resolution 85/1.",
        "See Official Records of the General Assembly, Eighty-fourth Session, Supplement No. 20"
                + " (A/84/20).",
        "Ibid., annex.",
        "A/84/333."
    };

    private static void hasItsNotes(String foot) {
        Resolution read = read(HEAPED.formatted(foot));
        assertThat(read.footnotes().stream().map(note -> note.text().text()))
                .containsExactly(NOTES[0], NOTES[1], NOTES[2], NOTES[3], "A/85/44.");
        assertThat(read.footnotes().stream().map(note -> note.marker()))
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(paragraphs(read))
                .containsExactly(
                        "Recalling its resolutions on lanterns, the programme of work adopted in"
                                + " May 2024, and noting that keepers under 5 years of service know"
                                + " it, and the report of the keepers as well as their plans,",
                        "Requests the keepers to light them, and to report on all that burns and"
                                + " all that does not;",
                        "Decides to remain seized of lanterns, and of keepers.");
    }

    /** The first marks stand in a heap below the footnotes, as {@code pdftotext} writes them. */
    @Test
    void marksInAHeapBelowTheFootnotes() {
        hasItsNotes(
                """
                __________________

                Resolution 85/1.
                See Official Records of the General Assembly, Eighty-fourth Session, Supplement No. 20
                (A/84/20).
                3
                Ibid., annex.
                4
                A/84/333.
                1
                2""");
    }

    @Test
    void marksInAHeapBelowFootnotesWithoutARule() {
        hasItsNotes(
                """
                Resolution 85/1.
                See Official Records of the General Assembly, Eighty-fourth Session, Supplement No. 20
                (A/84/20).
                Ibid., annex.
                4
                A/84/333.
                1
                2
                3""");
    }

    @Test
    void marksInAHeapAboveTheFootnotes() {
        hasItsNotes(
                """
                1
                2
                3
                4

                2

                Resolution 85/1.
                See Official Records of the General Assembly, Eighty-fourth Session, Supplement No. 20
                (A/84/20).
                Ibid., annex.
                A/84/333.""");
    }

    /** Each footnote below its mark, and the number of the page directly below the last. */
    @Test
    void marksAboveTheirFootnotesWithoutARule() {
        hasItsNotes(
                """
                1
                Resolution 85/1.
                2
                See Official Records of the General Assembly, Eighty-fourth Session, Supplement No. 20
                (A/84/20).
                3
                Ibid., annex.
                4
                A/84/333.
                2""");
    }

    /** Two footnotes and three marks: whose they are is not known, and nothing is invented. */
    @Test
    void aHeapThatDoesNotAgreeWithTheFootnotesStays() {
        Resolution read =
                read(
                        HEAPED.formatted(
                                """
                                Resolution 85/1.
                                A/84/333.
                                1
                                2
                                3"""));
        assertThat(read.footnotes().stream().map(note -> note.text().text()))
                .doesNotContain(NOTES[0]);
    }

    @Test
    void chineseMarksThatStandApart() {
        Resolution read =
                read(
                        """
                        A/RES/85/31

                        85/31. 灯塔

                        大会，

                        审议了秘书长的报告 1 和关于灯塔的提案 1 和 2，回顾守灯人会议的各项决定， 2 以及该会
                        议的宣言，3

                        1. 请秘书长提交报告。

                        1 A/85/222。
                        2 A/85/531。
                        3 A/C.5/85/16。
                        """);
        assertThat(read.footnotes()).hasSize(3);
        assertThat(paragraphs(read).get(0))
                .contains("报告 和关于灯塔的提案 1 和 2，回顾")
                .contains("决定， 以及")
                .endsWith("宣言，");
    }

    private static final String BROKEN =
            """
            A/RES/85/36

            85/36. Lanterns of the coast and of the islands before the coast

            The General Assembly,

            Recalling the work that has been done for all the lanterns of the

            United Nations and of those who keep them in all places that are dark or
            half-dark,

            1.
            Requests
            further reports on the lanterns from the keepers and from the Office for

            Lanterns at its next session, as well as from all those who see them, in the North,
            30-179622/5
            A/RES/85/36
            Lanterns of the coast and of the islands
            before the coast
            South, East and West;

            2. Decides to light them at night, as it is said in the report on the lanterns of the
            keepers.
            """;

    /** An empty line below a first line that is moved in; a head without a page break. */
    @Test
    void aSentenceThatHasNotEndedGoesOn() {
        List<String> paragraphs = paragraphs(read(BROKEN));
        assertThat(paragraphs).hasSize(3);
        assertThat(paragraphs.get(0))
                .endsWith(
                        "of the United Nations and of those who keep them"
                                + " in all places that are dark or half-dark,");
        assertThat(paragraphs.get(1))
                .isEqualTo(
                        "Requests further reports on the lanterns from the keepers and from the"
                                + " Office for Lanterns at its next session, as well as from all"
                                + " those who see them, in the North, South, East and West;");
    }

    @Test
    void footnotesWithoutASpaceBehindTheirNumber() {
        Resolution read =
                read(
                        """
                        A/RES/85/37

                        85/37. Lanterns

                        The General Assembly,

                        Recalling its resolutions on the lanterns of the coast,1 and the reports of
                        the keepers of the coast of the year 2029,2 and their papers,3

                        1.    Decides to light them.

                        ===============================================
                        1Resolution 84/31.
                        2Lamps of the World, a report (A/84/20).
                        3 https://example.org/lanterns.
                        """);
        assertThat(read.footnotes().stream().map(note -> note.text().text()))
                .containsExactly(
                        "Resolution 84/31.",
                        "Lamps of the World, a report (A/84/20).",
                        "https://example.org/lanterns.");
        assertThat(paragraphs(read).get(0)).endsWith("of the year 2029, and their papers,");
    }
}
