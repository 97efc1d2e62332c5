package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.rdf.Blocks.annex;
import static org.resograph.rdf.Blocks.continuation;
import static org.resograph.rdf.Blocks.draft;
import static org.resograph.rdf.Blocks.heading;
import static org.resograph.rdf.Blocks.operative;
import static org.resograph.rdf.Blocks.plain;
import static org.resograph.rdf.Blocks.preambular;
import static org.resograph.rdf.Blocks.printed;
import static org.resograph.rdf.Blocks.sub;
import static org.resograph.rdf.Blocks.table;
import static org.resograph.rdf.Blocks.unclaimed;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Formula;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.text.MarkedText;

class PartNamesTest {

    @Test
    void preambularByPositionOperativeByLabel() {
        assertThat(inDivision(preambular("a"), preambular("b"), operative("1"), operative("2")))
                .containsExactly("pp1", "pp2", "op1", "op2");
    }

    @Test
    void aSkippedNumberLeavesTheOthersAsPrinted() {
        assertThat(inDivision(operative("1"), operative("3"))).containsExactly("op1", "op3");
    }

    @Test
    void withoutANumberTheyAreCounted() {
        assertThat(inDivision(operative(""), plain(""), preambular("a"), operative("1")))
                .containsExactly("u1", "u2", "pp1", "op1");
    }

    @Test
    void plainParagraphsHaveTheirLabelToo() {
        assertThat(inDivision(plain("1"), plain("2 bis"), plain("iv")))
                .containsExactly("p1", "p2-bis", "p-iv");
    }

    @Test
    void numbersThatStartAnewOpenASequence() {
        assertThat(
                        inDivision(
                                heading("I"),
                                operative("1"),
                                operative("2"),
                                heading("II"),
                                operative("1"),
                                operative("1"),
                                operative("2")))
                .containsExactly("h1", "op1", "op2", "h2", "s2/op1", "s3/op1", "s3/op2");
    }

    @Test
    void aPreambleBelongsToTheNumbersThatFollowIt() {
        assertThat(
                        inDivision(
                                preambular("a"),
                                operative("1"),
                                preambular("b"),
                                preambular("c"),
                                operative("1")))
                .containsExactly("pp1", "op1", "s2/pp1", "s2/pp2", "s2/op1");
    }

    @Test
    void aStrayPreambularParagraphMovesNoNumber() {
        assertThat(inDivision(preambular("a"), operative("1"), preambular("b"), operative("2")))
                .containsExactly("pp1", "op1", "pp2", "op2");
    }

    @Test
    void anOpeningNumberThatIsMissingIsSeen() {
        assertThat(
                        inDivision(
                                operative("1"),
                                operative("2"),
                                operative("3"),
                                operative("2"),
                                operative("3")))
                .containsExactly("op1", "op2", "op3", "s2/op2", "s2/op3");
    }

    @Test
    void aNumberThatIsMerelyRepeatedIsToldApart() {
        assertThat(
                        inDivision(
                                operative("1"),
                                operative("2"),
                                operative("2"),
                                operative("2"),
                                operative("4")))
                .containsExactly("op1", "op2", "op2-2", "op2-3", "op4");
    }

    @Test
    void allOtherPartsAreCountedInTheirParent() {
        assertThat(
                        inDivision(
                                heading("I"),
                                table(0, "x"),
                                heading("II"),
                                unclaimed("?"),
                                draft(),
                                annex("Annex I"),
                                annex("Annex II"),
                                table(0, "y")))
                .containsExactly("h1", "t1", "h2", "x1", "draft1", "annex1", "annex2", "t2");
    }

    @Test
    void printedLinesAndFormulasAreNoParts() {
        assertThat(
                        inDivision(
                                printed(Role.TITLE, "Title"),
                                new Formula(MarkedText.of("The Council,"), Blocks.LINE),
                                operative("1")))
                .containsExactly("", "", "op1");
    }

    @Test
    void subParagraphsAreNamedByTheirLabelAlone() {
        assertThat(inParagraph(sub("a"), sub("b"), continuation(), sub("b"), sub("")))
                .containsExactly("a", "b", "c1", "b-2", "u1");
    }

    @Test
    void aListThatStartsAgainOpensASequence() {
        assertThat(inParagraph(sub("a"), sub("b"), continuation(), sub("a"), sub("b")))
                .containsExactly("a", "b", "c1", "s2/a", "s2/b");
        assertThat(inParagraph(sub("h"), sub("i"), sub("j"))).containsExactly("h", "i", "j");
    }

    @Test
    void listsBetweenParagraphsMoveNoNumber() {
        assertThat(inDivision(operative("1"), sub("a"), operative("2"), sub("a"), operative("3")))
                .containsExactly("op1", "sub-a", "op2", "s2/sub-a", "op3");
    }

    @Test
    void aLabelThatLooksLikeACountIsToldApart() {
        assertThat(inParagraph(continuation(), sub("c1"), sub("u1"), sub("")))
                .containsExactly("c1", "c1-2", "u1", "u1-2");
    }

    @Test
    void noPartOfADocumentIsNamedLikeALanguageVersion() {
        assertThat(inDivision(sub("ii"), operative("a"), plain("a"), plain("ii"), sub("3")))
                .containsExactly("sub-ii", "op-a", "p-a", "p-ii", "sub3")
                .allMatch(name -> !name.matches("[a-z]{2,3}"));
    }

    @Test
    void preambularParagraphsKnowTheirOrdinal() {
        List<Block> blocks =
                List.of(preambular("a"), operative("1"), preambular("b"), operative("1"));
        PartNames names = PartNames.inDivision(blocks);
        assertThat(IntStream.range(0, 4).map(names::ordinal)).containsExactly(1, 0, 1, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "1, fn1",
        "*, fnstar",
        "**, fnstar2",
        "a, fn-a",
        "†, fn%E2%80%A0",
        "'', fn-unmarked"
    })
    void footnotesAreNamedByTheirMarker(String marker, String name) {
        assertThat(PartNames.footnote(marker)).isEqualTo(name);
    }

    private static List<String> inDivision(Block... blocks) {
        return names(PartNames.inDivision(List.of(blocks)), blocks.length);
    }

    private static List<String> inParagraph(Block... blocks) {
        return names(PartNames.inParagraph(List.of(blocks)), blocks.length);
    }

    private static List<String> names(PartNames names, int size) {
        return IntStream.range(0, size).mapToObj(i -> names.name(i).orElse("")).toList();
    }
}
