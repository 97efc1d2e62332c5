package org.resograph.web.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resograph.document.Source;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The golden cases, written as Akoma Ntoso: well-formed, of the right structure, and read back. */
class AknViewTest {

    /** What may stand in what, of the elements that are written: AKN 3.0, akomantoso30.xsd. */
    private static final Map<String, Set<String>> CHILDREN =
            Map.ofEntries(
                    Map.entry("akomaNtoso", Set.of("statement")),
                    Map.entry(
                            "statement",
                            Set.of(
                                    "meta",
                                    "coverPage",
                                    "preface",
                                    "preamble",
                                    "mainBody",
                                    "conclusions",
                                    "attachments")),
                    Map.entry("doc", Set.of("meta", "preface", "mainBody")),
                    Map.entry("attachments", Set.of("attachment")),
                    Map.entry("attachment", Set.of("doc")),
                    Map.entry(
                            "meta",
                            Set.of(
                                    "identification",
                                    "classification",
                                    "workflow",
                                    "analysis",
                                    "references")),
                    Map.entry("classification", Set.of("keyword")),
                    Map.entry("workflow", Set.of("step")),
                    Map.entry("preamble", Set.of("formula", "container", "tblock")),
                    Map.entry("container", Set.of("p", "blockList", "table")),
                    Map.entry("tblock", Set.of("heading", "p", "blockList", "table")),
                    Map.entry("blockList", Set.of("item")),
                    Map.entry("item", Set.of("num", "p", "blockList", "table")),
                    Map.entry("mainBody", Set.of("section", "paragraph", "hcontainer", "p")),
                    Map.entry("section", Set.of("heading", "paragraph", "hcontainer", "content")),
                    Map.entry("paragraph", Set.of("num", "list", "content")),
                    Map.entry("point", Set.of("num", "list", "content")),
                    Map.entry(
                            "list",
                            Set.of("intro", "point", "crossHeading", "hcontainer", "wrapUp")),
                    Map.entry("hcontainer", Set.of("content")),
                    Map.entry("content", Set.of("p", "blockList", "table")),
                    Map.entry("intro", Set.of("p")),
                    Map.entry("wrapUp", Set.of("p")));

    static Stream<Path> inputs() throws Exception {
        List<Path> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cases"))) {
            files.filter(f -> f.getFileName().toString().matches("input\\.(?!location).*"))
                    .sorted()
                    .forEach(inputs::add);
        }
        inputs.add(Path.of("samples/A_HRC_RES_43_21.fr.txt"));
        return inputs.stream();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void whatIsWrittenReadsBackTheSame(Path input) throws Exception {
        var trip = AknRoundTrip.of(source(input));
        if (trip.isEmpty()) {
            assertThat(input.resolveSibling("expected.ttl"))
                    .as("of a case without a graph")
                    .doesNotExist();
            return;
        }
        assertThat(trip.get().paragraphsBefore()).isNotEmpty();
        assertThat(trip.get().paragraphsAfter()).isEqualTo(trip.get().paragraphsBefore());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void whatIsWrittenHasTheStructureOfTheSchema(Path input) throws Exception {
        var trip = AknRoundTrip.of(source(input));
        if (trip.isEmpty()) {
            return; // the test above says which may be
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root =
                factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(trip.get().written()))
                        .getDocumentElement();
        assertThat(root.getNamespaceURI())
                .isEqualTo("http://docs.oasis-open.org/legaldocml/ns/akn/3.0");
        check(root, new HashSet<>());
        assertThat(root.getElementsByTagName("FRBRlanguage").getLength()).isPositive();
    }

    private static void check(Element element, Set<String> ids) {
        String id = element.getAttribute("eId");
        assertThat(id.isEmpty() || ids.add(id)).as("one eId twice: " + id).isTrue();
        Set<String> allowed = CHILDREN.get(element.getNodeName());
        int blocks = 0;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                if (allowed != null) {
                    assertThat(allowed).as(element.getNodeName()).contains(inner.getNodeName());
                }
                blocks++;
                check(inner, ids);
            } else if (allowed != null) {
                assertThat(child.getTextContent()).as(element.getNodeName()).isBlank();
            }
        }
        assertThat(allowed == null || blocks > 0).as("empty: " + element.getNodeName()).isTrue();
    }

    private static Source source(Path input) throws Exception {
        return Source.of(input.getFileName().toString(), Files.readAllBytes(input));
    }
}
