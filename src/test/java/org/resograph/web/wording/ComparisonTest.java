package org.resograph.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resograph.web.wording.Change.Kind;

class ComparisonTest {

    private static List<Paragraph> text(String... paragraphs) {
        List<Paragraph> text = new ArrayList<>();
        for (String paragraph : paragraphs) {
            text.add(new Paragraph("p" + (text.size() + 1), paragraph));
        }
        return text;
    }

    private static List<String> compared(Locale language, List<Paragraph> a, List<Paragraph> b) {
        return Comparison.of(a, b, language).stream().map(ComparisonTest::written).toList();
    }

    /** p1>p2 M: kept [-removed-] {+added+} . */
    private static String written(Change change) {
        String places =
                change.earlier().map(Paragraph::iri).orElse("")
                        + ">"
                        + change.later().map(Paragraph::iri).orElse("")
                        + (change.isMoved() ? " M" : "");
        return places
                + ": "
                + change.runs().stream()
                        .map(
                                run ->
                                        switch (run.kind()) {
                                            case ADDED -> "{+" + run.text() + "+}";
                                            case REMOVED -> "[-" + run.text() + "-]";
                                            default -> run.text();
                                        })
                        .collect(Collectors.joining());
    }

    @Test
    void wordsThatChangedStandBesideTheOldOnes() {
        assertThat(
                        compared(
                                Locale.ENGLISH,
                                text("Decides to consider the matter at its forty-third session;"),
                                text("Decides to consider the matter at its forty-sixth session;")))
                .containsExactly(
                        "p1>p1: Decides to consider the matter at its [-forty-third -]{+forty-sixth +}session;");
    }

    @Test
    void severalWordsInAPlaceAreOneChange() {
        assertThat(
                        compared(
                                Locale.FRENCH,
                                text(
                                        "Prie le Secrétaire général de lui faire rapport sans retard à ce sujet ;"),
                                text(
                                        "Prie la Haute-Commissaire aux droits de l’homme de lui faire rapport à ce sujet ;")))
                .containsExactly(
                        "p1>p1: Prie [-le Secrétaire général -]{+la Haute-Commissaire aux droits de l’homme +}"
                                + "de lui faire rapport [-sans retard -]à ce sujet ;");
    }

    @Test
    void charactersAreTheWordsOfChinese() {
        assertThat(compared(Locale.CHINESE, text("决定第四十三届会议继续审议此事"), text("决定第四十六届会议继续审议此事")))
                .containsExactly("p1>p1: 决定第四十[-三-]{+六+}届会议继续审议此事");
    }

    @Test
    void aSymbolIsAWord() {
        assertThat(
                        compared(
                                Locale.ENGLISH,
                                text("Recalling the final report (S/2019/34),"),
                                text("Recalling the final report (S/2020/36),")))
                .containsExactly("p1>p1: Recalling the final report ([-S/2019/34-]{+S/2020/36+}),");
    }

    /** Whether a line may be broken there is no matter of the wording. */
    @Test
    void spacesAreNoWords() {
        assertThat(
                        compared(
                                Locale.FRENCH,
                                text("Rappelant la résolution du 15 mars 2006 ;"),
                                text("Rappelant la résolution du 15\u00A0mars 2006\u202F;")))
                .containsExactly("p1>p1: Rappelant la résolution du 15\u00A0mars 2006\u202F;");
    }

    @Test
    void whatIsGoneStandsWhereItStood() {
        assertThat(
                        compared(
                                Locale.ENGLISH,
                                text(
                                        "Gone from the very start;",
                                        "Welcomes the report of the Independent Expert;",
                                        "Nobody wants this one any more;",
                                        "Decides to remain seized of the matter."),
                                text(
                                        "Welcomes the report of the Independent Expert;",
                                        "Quite new words that nobody has read;",
                                        "Decides to remain seized of the matter.")))
                .containsExactly(
                        "p1>: [-Gone from the very start;-]",
                        "p2>p1: Welcomes the report of the Independent Expert;",
                        "p3>: [-Nobody wants this one any more;-]",
                        ">p2: {+Quite new words that nobody has read;+}",
                        "p4>p3: Decides to remain seized of the matter.");
    }

    @Test
    void theOneThatLeftItsOrderHasMoved() {
        assertThat(
                        compared(
                                Locale.ENGLISH,
                                text("one first thing", "two second things", "three third things"),
                                text("three third things", "one first thing", "two second things")))
                .containsExactly(
                        "p3>p1 M: three third things",
                        "p1>p2: one first thing",
                        "p2>p3: two second things");
    }

    @Test
    void aParagraphThatStandsTwiceIsPairedOnce() {
        assertThat(
                        compared(
                                Locale.ENGLISH,
                                text("Recalling the Charter", "Recalling the Charter"),
                                text("Recalling the Charter")))
                .containsExactly("p1>p1: Recalling the Charter", "p2>: [-Recalling the Charter-]");
    }

    @Test
    void theMostAlikeArePaired() {
        assertThat(
                        compared(
                                Locale.ENGLISH,
                                text(
                                        "Requests the Secretary-General to report on water",
                                        "Requests the Secretary-General to report on the sea"),
                                text(
                                        "Requests the Secretary-General to report on the sea in 2030")))
                .containsExactly(
                        "p1>: [-Requests the Secretary-General to report on water-]",
                        "p2>p1: Requests the Secretary-General to report on the sea {+in 2030+}");
    }

    @Test
    void ofTextsThatShareNothingAllIsGoneAndAllIsNew() {
        assertThat(compared(Locale.ENGLISH, text("a b c"), text("x y z", "")))
                .containsExactly("p1>: [-a b c-]", ">p1: {+x y z+}", ">p2: ");
        assertThat(compared(Locale.ENGLISH, List.of(), List.of())).isEmpty();
    }

    /** Whatever is compared: both texts can be read off it, each paragraph once, in its words. */
    @Test
    void nothingIsLostAndNothingIsInvented() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Paragraph> a = random(random);
            List<Paragraph> b = random(random);
            assertReadsOff(Comparison.of(a, b, Locale.ENGLISH), a, b);
        }
    }

    private static void assertReadsOff(
            List<Change> changes, List<Paragraph> earlier, List<Paragraph> later) {
        assertThat(changes.stream().flatMap(c -> c.later().stream())).isEqualTo(later);
        assertThat(changes.stream().flatMap(c -> c.earlier().stream()))
                .containsExactlyInAnyOrderElementsOf(earlier);
        for (Change change : changes) {
            assertThat(read(change, Kind.REMOVED))
                    .isEqualToIgnoringWhitespace(change.later().map(Paragraph::text).orElse(""));
            assertThat(read(change, Kind.ADDED))
                    .isEqualToIgnoringWhitespace(change.earlier().map(Paragraph::text).orElse(""));
        }
    }

    private static String read(Change change, Kind without) {
        return change.runs().stream()
                .filter(run -> run.kind() != without)
                .map(Change.Run::text)
                .collect(Collectors.joining());
    }

    private static List<Paragraph> random(Random random) {
        String[] words = {"the", "Council", "requests", " ", ",", "report", "—", "٣", "会", "A-b"};
        return text(
                IntStream.range(0, random.nextInt(6))
                        .mapToObj(
                                i ->
                                        Stream.generate(() -> words[random.nextInt(words.length)])
                                                .limit(random.nextInt(12))
                                                .collect(
                                                        Collectors.joining(
                                                                random.nextBoolean() ? " " : "")))
                        .toArray(String[]::new));
    }

    /** Long texts of the same common words take no time that grows with their square. */
    @Test
    void aLongTextIsCompared() {
        List<Paragraph> a = new ArrayList<>();
        List<Paragraph> b = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            a.add(new Paragraph("a" + i, "Requests the Secretary-General to report on item " + i));
            b.add(
                    new Paragraph(
                            "b" + i, "Requests the Secretary-General to report on item " + i * 2));
        }
        a.add(new Paragraph("slashes", "/ ".repeat(300_000)));
        b.add(new Paragraph("slashes", "/".repeat(300_000)));
        a.add(new Paragraph("long", "word ".repeat(200_000)));
        b.add(new Paragraph("long", "word ".repeat(200_000) + "more"));
        assertReadsOff(Comparison.of(a, b, Locale.ENGLISH), a, b);
    }
}
