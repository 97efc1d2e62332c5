package org.resograph.parser.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.parser.akn.Akn.line;
import static org.resograph.parser.akn.Akn.paragraph;
import static org.resograph.parser.akn.Akn.point;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.resolution.Resolution;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;

/** Whatever the bytes: a resolution or a clear reason, never an exception. */
class AknRobustnessTest {

    @Test
    void aMalformedFileIsOneDiagnosticWithItsPlace() {
        String xml = Akn.document().xml().replace("</mainBody>", "</mainBoby>");
        int line = xml.substring(0, xml.indexOf("</mainBoby>")).split("\n", -1).length;
        var parsed = Akn.read("x.xml", xml);
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.diagnostics())
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.issue()).isEqualTo(Issue.MALFORMED_XML);
                            assertThat(d.span().first()).isEqualTo(line);
                            assertThat(d.detail()).startsWith("line " + line + ", column ");
                            assertThat(d.format("x.xml"))
                                    .startsWith("x.xml:" + line + ": ERROR MALFORMED_XML");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "no XML at all",
                "<",
                "<a",
                "<a/>",
                "<akomaNtoso/>",
                "<html><body/></html>",
                "<akomaNtoso><statement/></akomaNtoso>",
                "<?xml version=\"1.1\"?><a>&#0;</a>",
                "\u0000\u0001\u0002",
                "<a>&nbsp;</a>",
                "<a b='1' b='2'/>",
                "<a:b/>"
            })
    void anyTextHasAnAnswer(String text) {
        var parsed = Akn.read("x.xml", text);
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.diagnostics()).isNotEmpty();
        assertThat(parsed.hasErrors()).isTrue();
    }

    @Test
    void nothingOutsideOfTheFileIsRead() {
        String secret =
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY y \"boom\">]>"
                        + Akn.document().body(paragraph("1.", "Thanks &x; and &y;.")).xml();
        var parsed = Akn.read("x.xml", secret);
        String host = parsed.value().map(TreeText::of).orElse("");
        assertThat(host).doesNotContain("boom");
        String bomb =
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>"
                        + Akn.document().body(paragraph("1.", "&c;")).xml();
        assertThat(Akn.read("x.xml", bomb).value().map(TreeText::of).orElse(""))
                .doesNotContain("aaaaaaaaaa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"span", "paragraph", "list", "container", "embeddedStructure", "quux"})
    void deepNestingLosesNoText(String element) {
        int depth = 20_000;
        String deep =
                ("<" + element + ">").repeat(depth)
                        + "at the bottom"
                        + ("</" + element + ">").repeat(depth);
        for (Akn document :
                new Akn[] {
                    Akn.document().body(deep),
                    Akn.document()
                            .cover(line("<docNumber>A/HRC/RES/88/7</docNumber>") + line(deep)),
                    Akn.document().conclusions(line(deep)),
                    Akn.document().attachments("<attachment><doc>" + deep + "</doc></attachment>")
                }) {
            Resolution read = document.read();
            assertThat(TreeText.of(read)).contains("at the bottom");
        }
    }

    @Test
    void otherEncodingsAreRead() {
        String xml = Akn.document().body(paragraph("1.", "Remercie l’été.")).xml();
        byte[] utf16 =
                ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + xml)
                        .getBytes(StandardCharsets.UTF_16);
        assertThat(TreeText.of(Akn.read("x.xml", utf16).value().orElseThrow())).contains("l’été");
        byte[] latin =
                ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + xml.replace('’', '\''))
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TreeText.of(Akn.read("x.xml", latin).value().orElseThrow())).contains("l'été");
        byte[] wrong = xml.replace('’', '\'').getBytes(StandardCharsets.ISO_8859_1);
        int fault = xml.substring(0, xml.indexOf('é')).split("\n", -1).length;
        assertThat(Akn.read("x.xml", wrong).diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.issue()).isEqualTo(Issue.MALFORMED_XML))
                .satisfies(d -> assertThat(d.span().first()).isEqualTo(fault));
        byte[] marked = ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_8);
        assertThat(Akn.read("x.xml", marked).value()).isPresent();
    }

    @Test
    void missingPartsAreSurvived() {
        var parsed =
                Akn.read(
                        "x.xml",
                        "<akomaNtoso><statement><mainBody><p>The keepers of the lamps are thanked by the people of the coast.</p></mainBody></statement></akomaNtoso>");
        assertThat(parsed.value()).isPresent();
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::issue)
                .contains(Issue.NO_SYMBOL, Issue.UNKNOWN_BODY, Issue.NO_ADOPTION_DATE);
    }

    @Test
    void cutAndGarbledDocumentsHaveAnAnswerEach() {
        String xml =
                Akn.document()
                        .language("fra")
                        .body(
                                paragraph(
                                                "1.",
                                                "Remercie <span class=\"italic\">les</span> gardiens :")
                                        + "<paragraph><num>2.</num><list><intro><p>Décide :</p></intro>"
                                        + point("a)", "de dormir ;")
                                        + point(
                                                "–",
                                                "de rêver<authorialNote marker=\"1\"><p>Bien.</p></authorialNote>.")
                                        + "</list></paragraph><table><tr><td><p>1</p></td></tr></table>")
                        .conclusions(
                                line(
                                        "<vote><outcome refersTo=\"#adoptedRecordedVote\">[par <quantity normalized=\"2\">2</quantity> voix<outcome refersTo=\"inFavour\">Ont voté pour:<organization>Kenya, Pérou</organization></outcome></outcome></vote>"))
                        .xml();
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        String[] pieces = xml.split("(?=<)", -1);
        Random random = new Random(88);
        for (int i = 0; i < 3000; i++) {
            byte[] broken =
                    switch (i % 3) {
                        case 0 -> java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
                        case 1 -> flipped(bytes, random);
                        default -> shuffled(pieces, random).getBytes(StandardCharsets.UTF_8);
                    };
            var parsed = Akn.read("x.xml", broken);
            assertThat(parsed.value().isPresent() || parsed.hasErrors()).isTrue();
        }
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    /** Renames a few elements, so that the rest stays well-formed. */
    private static String shuffled(String[] pieces, Random random) {
        String[] names = {
            "p",
            "paragraph",
            "point",
            "num",
            "list",
            "content",
            "span",
            "vote",
            "table",
            "meta",
            "foo"
        };
        String xml = String.join("", pieces);
        for (int i = 0; i < 3; i++) {
            String from = names[random.nextInt(names.length)];
            String to = names[random.nextInt(names.length)];
            xml =
                    xml.replace("<" + from + ">", "<" + to + ">")
                            .replace("</" + from + ">", "</" + to + ">");
        }
        return xml;
    }
}
