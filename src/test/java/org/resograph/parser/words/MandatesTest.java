package org.resograph.parser.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Mandate;
import org.resograph.resolution.Resolution;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

class MandatesTest {

    private final WordsReader reader = new WordsReader(Reference.bundled());

    private static Paragraph operative(String text, Block... children) {
        return Paragraph.of(
                ParagraphKind.OPERATIVE,
                Optional.of("1"),
                Optional.of("1"),
                MarkedText.of(text),
                List.of(children),
                Span.of(1));
    }

    private static Paragraph item(String label, String text) {
        return Paragraph.of(
                ParagraphKind.SUB_PARAGRAPH,
                Optional.of(label),
                Optional.of(label),
                MarkedText.of(text),
                List.of(),
                Span.of(2));
    }

    /** The paragraph as it is read in a resolution of 2024. */
    private Paragraph read(String language, String body, Paragraph paragraph) {
        Resolution resolution = Resolutions.of2024(language, body, List.of(paragraph));
        return (Paragraph) reader.read(resolution).blocks().get(0);
    }

    @Test
    void theCommaBehindADateIsNoneOfItsWords() {
        String text =
                "Requests the Panel of Experts to provide a report no later than 15 August 2024,"
                        + " and a list of lamps;";
        assertThat(read("en", "SC", operative(text)).mandates().get(0).due())
                .extracting(due -> due.words())
                .containsExactly("no later than 15 August 2024");
    }

    private static String shown(Mandate mandate) {
        String due =
                mandate.due().stream()
                        .map(
                                d ->
                                        d.session()
                                                .map(Object::toString)
                                                .or(() -> d.date().map(Object::toString))
                                                .or(() -> d.every().map(Object::toString))
                                                .orElseThrow())
                        .collect(Collectors.joining("+"));
        return mandate.verb()
                + " "
                + mandate.addressees().stream()
                        .map(MandatesTest::shown)
                        .collect(Collectors.joining("+"))
                + " "
                + mandate.deliverable().map(Mandate.Deliverable::kind).orElse("-")
                + (due.isEmpty() ? "" : " @ " + due);
    }

    private static String shown(Mandate.Addressee addressee) {
        String state = addressee.state().map(Object::toString).orElse("");
        if (state.isEmpty()) {
            return addressee.key();
        }
        return addressee.key().equals("government") ? state : addressee.key() + " " + state;
    }

    /** Each line of the table: language, body, paragraph, and what it asks. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "/words/mandates.csv", delimiter = '|', maxCharsPerColumn = 4000)
    void paragraphs(String language, String body, String text, String expected) {
        List<String> mandates =
                expected == null ? List.of() : List.of(expected.strip().split("\\s*;\\s*"));
        assertThat(read(language.strip(), body.strip(), operative(text.strip())).mandates())
                .extracting(MandatesTest::shown)
                .isEqualTo(mandates);
    }

    @Test
    void theWordsAreKept() {
        String text =
                "Stresses the need for bridges, and requests all States and the Secretary-General"
                        + " to submit a written report on bridges at its fifty-eighth session;";
        Mandate mandate = read("en", "HRC", operative(text)).mandates().get(0);
        assertThat(mandate.words())
                .isEqualTo(
                        "requests all States and the Secretary-General to submit a written report"
                                + " on bridges at its fifty-eighth session;");
        assertThat(text.substring(mandate.start())).startsWith(mandate.words());
        assertThat(mandate.addressees())
                .extracting(Mandate.Addressee::words)
                .containsExactly("all States", "the Secretary-General");
        assertThat(mandate.deliverable().orElseThrow().words()).isEqualTo("a written report");
        assertThat(mandate.due().get(0).words()).contains("fifty-eighth session");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Decides:|To request the Secretary-General to submit a report on bridges;",
                "en|Decides:|Also to request the Secretary-General to submit a report;",
                "fr|Décide :|De prier le Secrétaire général de présenter un rapport ;",
                "es|Decide:|Solicitar al Secretario General que presente un informe;",
                "ru|постановляет:|просить Генерального секретаря представить доклад;",
                "ar|يقرر ما يلي:|أن يطلب إلى الأمين العام أن يقدم تقريرا؛",
            })
    void anItemOfDecisionsAsksByAVerbOfItsOwn(String language, String decides, String item) {
        Paragraph paragraph = read(language, "HRC", operative(decides, item("a", item)));
        assertThat(((Paragraph) paragraph.children().get(0)).mandates())
                .extracting(MandatesTest::shown)
                .containsExactly("request secretary-general report");
    }

    @Test
    void whoIsAskedToAskIsNotTheOneWhoIsAsked() {
        Paragraph paragraph =
                read(
                        "en",
                        "HRC",
                        operative(
                                "Requests the High Commissioner:",
                                item("a", "To request States to submit a report on bridges;")));
        assertThat(((Paragraph) paragraph.children().get(0)).mandates())
                .extracting(MandatesTest::shown)
                .allMatch(shown -> shown.startsWith("request high-commissioner"));
    }

    @Test
    void aListGoesOnWithTheVerb() {
        Paragraph paragraph =
                read(
                        "en",
                        "HRC",
                        operative(
                                "Requests the High Commissioner:",
                                item("a", "To convene, at its fifty-eighth session, a panel;"),
                                item("b", "To count the bridges;"),
                                item("c", "To submit a report at its sixtieth session.")));
        assertThat(paragraph.mandates())
                .extracting(MandatesTest::shown)
                .containsExactly("request high-commissioner -");
        assertThat(paragraph.children())
                .extracting(
                        c -> ((Paragraph) c).mandates().stream().map(MandatesTest::shown).toList())
                .containsExactly(
                        List.of("request high-commissioner panel @ HRC 58"),
                        List.of("request high-commissioner -"),
                        List.of("request high-commissioner report @ HRC 60"));
    }

    @Test
    void anItemWithAListOfItsOwnAsksThoseThatItNames() {
        Paragraph inner =
                Paragraph.of(
                        ParagraphKind.SUB_PARAGRAPH,
                        Optional.of("b"),
                        Optional.of("b"),
                        MarkedText.of("The Secretariat is encouraged:"),
                        List.of(item("i", "To plant trees;")),
                        Span.of(2));
        Paragraph paragraph =
                read(
                        "en",
                        "ECOSOC",
                        operative(
                                "Invites Governments to do the following:",
                                item("a", "States should count bridges;"),
                                inner));
        assertThat(paragraph.children())
                .extracting(
                        c -> ((Paragraph) c).mandates().stream().map(MandatesTest::shown).toList())
                .containsExactly(List.of("invite states -"), List.of("invite secretariat -"));
        Paragraph second = (Paragraph) paragraph.children().get(1);
        assertThat(((Paragraph) second.children().get(0)).mandates())
                .extracting(MandatesTest::shown)
                .containsExactly("invite secretariat -");
    }

    /** Each line of the table: language, paragraph, item of its list, and what the item asks. */
    @ParameterizedTest(name = "{0}: {1} (a) {2}")
    @CsvFileSource(resources = "/words/items.csv", delimiter = '|', maxCharsPerColumn = 4000)
    void items(String language, String text, String item, String expected) {
        Paragraph paragraph =
                read(language.strip(), "HRC", operative(text.strip(), item("a", item.strip())));
        assertThat(((Paragraph) paragraph.children().get(0)).mandates())
                .extracting(MandatesTest::shown)
                .isEqualTo(expected == null ? List.of() : List.of(expected.strip().split(";")));
    }

    @Test
    void whatAHeadingOfAListLeadsToIsAsked() {
        Paragraph heading =
                Paragraph.of(
                        ParagraphKind.SUB_PARAGRAPH,
                        Optional.of("a"),
                        Optional.of("a"),
                        MarkedText.of("The upkeep of bridges:"),
                        List.of(item("i", "To paint them;"), item("ii", "The old paint;")),
                        Span.of(2));
        Paragraph paragraph =
                read(
                        "en",
                        "SC",
                        operative("Authorizes the Secretariat to do the following:", heading));
        Paragraph read = (Paragraph) paragraph.children().get(0);
        assertThat(read.mandates()).isEmpty();
        assertThat(read.children())
                .extracting(
                        c -> ((Paragraph) c).mandates().stream().map(MandatesTest::shown).toList())
                .containsExactly(List.of("authorize secretariat -"), List.of());
    }

    @Test
    void aClauseEndsBeforeTheNextOne() {
        String text = "Calls upon States to plant trees, and requests donors to help;";
        assertThat(read("en", "HRC", operative(text)).mandates())
                .extracting(Mandate::words)
                .containsExactly("Calls upon States to plant trees", "requests donors to help;");
    }

    @Test
    void aPreambleAsksForNothing() {
        Paragraph paragraph =
                Paragraph.of(
                        ParagraphKind.PREAMBULAR,
                        Optional.empty(),
                        Optional.empty(),
                        MarkedText.of("Requesting the Secretary-General to submit a report,"),
                        List.of(),
                        Span.of(1));
        assertThat(read("en", "GA", paragraph).mandates()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Requests the Secretary-General to ", "submit a report and ", "requests ",
                        "to submit ",
                "at its fifty-eighth session ", "States, ", ":", "by 1 May 2025 "
            })
    void hostileTextEndsInTime(String piece) {
        String text = "Requests " + piece.repeat(30_000 / piece.length());
        for (Mandate mandate : read("en", "GA", operative(text)).mandates()) {
            assertThat(mandate.start()).isLessThan(text.length());
        }
    }
}
