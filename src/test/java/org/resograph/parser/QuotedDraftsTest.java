package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.DivisionKind;
import org.resograph.resolution.Block.Paragraph;

/** Drafts that a resolution quotes, as those of the Commission on Human Rights do. */
class QuotedDraftsTest {

    private static final String HEAD =
            """
            1995/34.  Keepers of lamps

            The Commission on Human Rights,

            Recalling its resolution 1994/21 of 1 March 1994,

            1.   Takes note of the report;

            2.   Recommends to the Economic and Social Council the adoption of the following draft:

            """;

    private static final String END =
            """

            3.   Decides to continue its consideration at its fifty-second session.

            52nd meeting
            3 March 1995
            [Adopted without a vote. See chap. XII.]
            """;

    private static final String GOES_ON =
            "OP 3 Decides to continue its consideration at its fifty-second session.";

    private static List<Block> blocks(String draft) {
        return ReadText.parse(HEAD + draft + END).value().orElseThrow().blocks();
    }

    private static Division draft(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(p -> ((Paragraph) p).children().stream())
                .filter(Division.class::isInstance)
                .map(Division.class::cast)
                .filter(d -> d.kind() == DivisionKind.NESTED_DRAFT)
                .findFirst()
                .orElseThrow();
    }

    /** The marks, and whether the mark of each paragraph is written. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = ' ',
            value = {"\" \" \"", "“ “ ”", "“ - ”", "\" - \"", "« - »"})
    void theNumbersOfItsParagraphsAreNumbers(String open, String each, String close) {
        String again = each.equals("-") ? "" : each;
        List<Block> blocks =
                blocks(
                        """
                        {The Economic and Social Council,

                        |Recalling resolution 1994/21 of 1 March 1994 of the Commission,

                        |1.  Welcomes the text entitled {Lamps};

                        |2.  Requests the Secretary-General:

                        |(a) To pay the keepers;

                        |(b) To paint the towers;

                        |3.  Decides to close the matter.}
                        """
                                .replace("{", open)
                                .replace("|", again)
                                .replace("}", close));
        assertThat(ReadText.paragraphs(draft(blocks).blocks()))
                .containsExactly(
                        "PR "
                                + again
                                + "Recalling resolution 1994/21 of 1 March 1994 of the Commission,",
                        "OP 1 "
                                + again
                                + "Welcomes the text entitled "
                                + open
                                + "Lamps"
                                + close
                                + ";",
                        "OP 2 " + again + "Requests the Secretary-General:",
                        "SU a " + again + "To pay the keepers;",
                        "SU b " + again + "To paint the towers;",
                        "OP 3 " + again + "Decides to close the matter." + close);
        assertThat(ReadText.paragraphs(blocks)).endsWith(GOES_ON);
    }

    @Test
    void aDraftDecisionHasNoFormulaOnALineOfItsOwn() {
        List<Block> blocks =
                blocks(
                        """
                        “The Economic and Social Council, noting resolution 1995/34, approves:

                        (a) The decision of the Commission to extend the mandate;

                        (b) Its request to the keepers.”
                        """);
        assertThat(ReadText.paragraphs(draft(blocks).blocks()))
                .containsExactly(
                        "PL “The Economic and Social Council, noting resolution 1995/34, approves:",
                        "SU a The decision of the Commission to extend the mandate;",
                        "SU b Its request to the keepers.”");
        assertThat(ReadText.paragraphs(blocks)).endsWith(GOES_ON);
    }

    @Test
    void theMarkMayStandBeforeEachPointOfADraftDecision() {
        List<Block> blocks =
                blocks(
                        """
                        “The Economic and Social Council, noting resolution 1995/34, approves:

                        “(a) The decision of the Commission to extend the mandate;

                        “(b) Its request to the keepers.”
                        """);
        assertThat(ReadText.paragraphs(draft(blocks).blocks()))
                .containsExactly(
                        "PL “The Economic and Social Council, noting resolution 1995/34, approves:",
                        "SU a “The decision of the Commission to extend the mandate;",
                        "SU b “Its request to the keepers.”");
        assertThat(ReadText.paragraphs(blocks)).endsWith(GOES_ON);
    }

    @Test
    void aQuotedFormulaBeginsOneWhateverStandsOnThePageAboveIt() {
        List<Block> blocks =
                blocks(
                        """
                        Picture
                        « The Economic and Social Council ,
                        1. Decides to close the matter. »
                        """);
        assertThat(ReadText.paragraphs(draft(blocks).blocks()))
                .containsExactly("OP 1 Decides to close the matter. »");
    }

    @Test
    void theNextNumberEndsOneWhoseLastMarkIsMissing() {
        List<Block> blocks =
                blocks(
                        """
                        "The Economic and Social Council,

                        "1.  Decides to close the matter.
                        """);
        assertThat(ReadText.paragraphs(draft(blocks).blocks()))
                .containsExactly("OP 1 \"Decides to close the matter.");
        assertThat(ReadText.paragraphs(blocks)).endsWith(GOES_ON);
        List<Block> decision =
                blocks("“The Economic and Social Council, noting the resolution, approves it.\n");
        assertThat(draft(decision).blocks()).hasSize(1);
        assertThat(ReadText.paragraphs(decision)).endsWith(GOES_ON);
    }
}
