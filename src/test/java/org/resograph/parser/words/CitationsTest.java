package org.resograph.parser.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.reference.Reference;
import org.resograph.resolution.Body;
import org.resograph.resolution.Citation;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

class CitationsTest {

    private final Citations citations = new Citations(Reference.bundled());

    private List<Citation> find(String language, String body, MarkedText text) {
        Citations.Context context =
                new Citations.Context(Optional.of(new Body(body)), 2024, List.of());
        return citations.find(text, Language.parse(language).orElseThrow(), context);
    }

    private List<Citation> find(String language, String body, String text) {
        return find(language, body, MarkedText.of(text));
    }

    private static List<String> symbols(List<Citation> citations) {
        return citations.stream()
                .map(c -> c.document().map(Symbol::value).or(c::instrument).orElseThrow())
                .toList();
    }

    /** Each line of the table: language, adopting body, sentence, the symbols it cites. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "/words/citations.csv", delimiter = '|', maxCharsPerColumn = 4000)
    void sentences(String language, String body, String sentence, String expected) {
        List<String> symbols =
                expected == null ? List.of() : List.of(expected.strip().split("\\s*;\\s*"));
        assertThat(symbols(find(language.strip(), body.strip(), sentence.strip())))
                .isEqualTo(symbols);
    }

    @Test
    void theWordsAreTheNumber() {
        List<Citation> found =
                find(
                        "fr",
                        "HRC",
                        "Rappelant ses résolutions 41/3, 41/4 et 41/5 du 11 juillet 2019,");
        assertThat(found).extracting(Citation::text).containsExactly("41/3", "41/4", "41/5");
        assertThat(found).extracting(Citation::start).containsExactly(26, 32, 40);
        assertThat(found).extracting(Citation::basis).containsOnly(Citation.Basis.TEXT);
    }

    @Test
    void aLinkOnTheSameDocumentIsBoth() {
        String text = "Recalling its resolution 57/270 B of 23 June 2003,";
        Mark link = new Mark.Link(25, 31, "https://undocs.org/en/A/RES/57/270b");
        assertThat(find("en", "GA", new MarkedText(text, List.of(link))))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.basis()).isEqualTo(Citation.Basis.BOTH);
                            assertThat(c.document().orElseThrow().value())
                                    .isEqualTo("A/RES/57/270 B");
                        });
    }

    @Test
    void aLinkOnOtherWordsIsMarkup() {
        String text = "Taking note of the report of the Secretary-General,";
        Mark link = new Mark.Link(19, 25, "https://docs.un.org/en/A/78/90");
        assertThat(find("en", "GA", new MarkedText(text, List.of(link))))
                .singleElement()
                .isEqualTo(
                        new Citation(
                                Optional.of(Symbol.of("A/78/90")),
                                Optional.empty(),
                                "report",
                                19,
                                Citation.Basis.MARKUP));
    }

    @Test
    void aLinkThatTheWordsContradictIsNotFollowed() {
        String text = "Recalling its resolution 51/36 of 7 October 2022,";
        Mark link = new Mark.Link(25, 30, "http://undocs.org/sp/A/RES/51/36");
        List<Citation> found = find("en", "HRC", new MarkedText(text, List.of(link)));
        assertThat(symbols(found)).containsExactly("A/HRC/RES/51/36");
        assertThat(found.get(0).basis()).isEqualTo(Citation.Basis.TEXT);
    }

    @Test
    void aLinkThatTheWordsContradictIsReported() {
        String text = "Recalling its resolution 51/36 and Commission on Bees resolution 65/2,";
        MarkedText marked =
                new MarkedText(
                        text,
                        List.of(
                                new Mark.Link(25, 30, "http://undocs.org/sp/A/RES/51/36"),
                                new Mark.Link(65, 69, "http://undocs.org/A/RES/65/2")));
        Citations.Context context =
                new Citations.Context(Optional.of(Body.HUMAN_RIGHTS_COUNCIL), 2024, List.of());
        assertThat(citations.read(marked, Language.ENGLISH, context, Span.of(7)).diagnostics())
                .extracting(d -> d.format("a.xml"))
                .containsExactly(
                        "a.xml:7: WARNING LINK_CONFLICT a link leads to another document than its"
                                + " words name; the words are followed: \"51/36\" is linked to"
                                + " A/RES/51/36 and is A/HRC/RES/51/36 (check the link)",
                        "a.xml:7: WARNING LINK_CONFLICT a link leads to another document than its"
                                + " words name; the words are followed: \"65/2\" is linked to"
                                + " A/RES/65/2 and is of another body (check the link)");
    }

    @Test
    void aLinkOnANumberOfAnotherBodyIsNotFollowed() {
        String text = "Noting Commission on Narcotic Drugs resolution 65/2,";
        Mark link = new Mark.Link(47, 51, "https://undocs.org/en/A/RES/65/2");
        assertThat(find("en", "GA", new MarkedText(text, List.of(link)))).isEmpty();
    }

    @Test
    void aLinkInPiecesIsOne() {
        String text = "على النحو الوارد في الوثيقة المذكورة";
        MarkedText marked =
                new MarkedText(
                        text,
                        List.of(
                                new Mark.Link(0, 3, "https://undocs.org/ar/S/RES/2200 (2015)"),
                                new Mark.Link(3, 4, "https://undocs.org/ar/S/RES/2200(2015)"),
                                new Mark.Link(4, 9, "https://undocs.org/ar/S/RES/2200%20(2015)")));
        assertThat(find("ar", "SC", marked))
                .singleElement()
                .satisfies(c -> assertThat(c.text()).isEqualTo("على النحو"));
    }

    @Test
    void ibidIsTheDocumentOfTheNoteBefore() {
        Citations.Context context =
                new Citations.Context(Optional.of(Body.GENERAL_ASSEMBLY), 2024, List.of());
        List<Citation> first =
                citations.find(MarkedText.of("See A/CONF.234/16."), Language.ENGLISH, context);
        assertThat(
                        symbols(
                                citations.find(
                                        MarkedText.of("Ibid., chap. I."),
                                        Language.ENGLISH,
                                        context.after(first))))
                .containsExactly("A/CONF.234/16");
        assertThat(
                        symbols(
                                citations.find(
                                        MarkedText.of("Ibid., Supplement No. 53 (A/67/53)."),
                                        Language.ENGLISH,
                                        context.after(first))))
                .containsExactly("A/67/53");
        assertThat(citations.find(MarkedText.of("Ibid., chap. I."), Language.ENGLISH, context))
                .isEmpty();
        List<Citation> two =
                citations.find(MarkedText.of("See A/76/1 and A/77/1."), Language.ENGLISH, context);
        assertThat(citations.find(MarkedText.of("Ibid."), Language.ENGLISH, context.after(two)))
                .isEmpty();
    }

    @Test
    void withoutAWordListSymbolsAreFound() {
        assertThat(symbols(find("de", "GA", "unter Hinweis auf A/RES/60/251 und Resolution 60/1")))
                .containsExactly("A/RES/60/251");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolution ",
                "its resolution 5/",
                "resolutions 5/1 and ",
                "A/",
                "(",
                "“",
                "«",
                "5/1(",
                "217 A (",
                "S-",
                "ES-1/",
                "Add.1 and ",
                "第",
                "号决议",
                "و5/1 ",
                "قرارها د-",
                "\uD83D\uDE00 5/1 ",
                "\u0000",
                "of 18 June ",
                "A/1-A/",
                "A/HRC/1/Add.1-9"
            })
    void hostileTextEndsInTime(String piece) {
        String text = piece.repeat(60_000 / piece.length());
        for (String language : List.of("ar", "en", "fr", "zh")) {
            for (Citation citation : find(language, "HRC", text)) {
                assertThat(citation.start() + citation.text().length())
                        .isLessThanOrEqualTo(text.length());
            }
        }
    }

    @Test
    void upperCaseInAnotherLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(symbols(find("en", "GA", "Recalling RESOLUTION 60/1, and a/res/60/2")))
                    .containsExactly("A/RES/60/1");
        } finally {
            Locale.setDefault(before);
        }
    }
}
