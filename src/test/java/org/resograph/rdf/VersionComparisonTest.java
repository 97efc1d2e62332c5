package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.resograph.rdf.VersionFacts.Question;

class VersionComparisonTest {

    private static final String PREFIXES =
            """
            PREFIX reso: <https://w3id.org/resograph/ontology#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <https://w3id.org/resograph/id/A/RES/90/1>
            """;

    private final VersionComparison comparison = new VersionComparison(Iris.ofDefaultBase());

    @Test
    void versionsThatAgreeGiveNoFinding() {
        assertThat(findings(version("en", "2035-12-01", "op1"), version("fr", "2035-12-01", "op1")))
                .isEmpty();
    }

    @Test
    void oneVersionAloneGivesNoFinding() {
        assertThat(findings(version("en", "2035-12-01", "op1"))).isEmpty();
    }

    @Test
    void aDateThatOneVersionHasAloneIsFoundAndThatVersionIsNamed() {
        Graph findings =
                comparison.findings(
                        facts(
                                version("en", "2035-12-01", "op1"),
                                version("fr", "2035-12-01", "op1"),
                                version("ar", "2035-12-02", "op1")));
        assertThat(descriptions(findings))
                .contains(
                        "The language versions differ in their dates of adoption: 2035-12-02 only in ar; 2035-12-01 only in en, fr.");
        assertThat(findings.find(Node.ANY, Vocabulary.involves, Node.ANY).toList())
                .extracting(t -> t.getObject().getURI())
                .containsExactly("https://w3id.org/resograph/id/A/RES/90/1/ar");
    }

    @Test
    void aMissingParagraphIsFoundAndNobodyIsRightWhereNoAnswerHasTheMost() {
        Graph findings =
                comparison.findings(
                        facts(
                                version("en", "2035-12-01", "op1", "op2"),
                                version("fr", "2035-12-01", "op1")));
        assertThat(descriptions(findings))
                .contains(
                        "Les versions linguistiques n'ont pas les mêmes paragraphes du dispositif : op2 seulement dans en.");
        assertThat(findings.find(Node.ANY, Vocabulary.involves, Node.ANY).toList()).hasSize(2);
    }

    /** What is published does not depend on the machine that publishes it. */
    @Test
    void aLongListIsCutInFiguresThatEverybodyReads() {
        String[] many = new String[30];
        Arrays.setAll(many, i -> "op" + (i + 1));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            Graph findings =
                    comparison.findings(
                            facts(
                                    version("en", "2035-12-01", many),
                                    version("fr", "2035-12-01", "op1")));
            assertThat(descriptions(findings)).anyMatch(d -> d.matches(".* and [0-9]+ more .*"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aVersionThatStatesNoDateContradictsNobody() {
        String silent =
                "</id/A/RES/90/1/ru> reso:versionOf </id/A/RES/90/1> ; reso:languageTag \"ru\" . "
                        + operative("op1");
        assertThat(
                        findings(
                                version("en", "2035-12-01", "op1"),
                                silent.replace("</id", "</resograph/id")))
                .isEmpty();
    }

    @Test
    void aDueDateThatOneVersionDidNotTellIsNoDisagreement() {
        assertThat(
                        findings(
                                due("en", "HRC/92"),
                                due("fr", "HRC/92"),
                                version("ru", "2035-12-01", "op1")))
                .isEmpty();
        assertThat(
                        descriptions(
                                comparison.findings(
                                        facts(
                                                due("en", "HRC/92"),
                                                due("fr", "HRC/92"),
                                                due("ru", "HRC/93")))))
                .contains(
                        "The language versions differ in their due dates of mandates: op1/mandate/report HRC/92 only in en, fr; op1/mandate/report HRC/93 only in ru.");
    }

    /** Each language has a word for each question, in its script. */
    @Test
    void aFindingIsDescribedInSixLanguages() {
        for (Question question : Question.values()) {
            for (FindingWords words : FindingWords.ALL) {
                String list = words.list(List.of("op1", "op2", "op3"), 2);
                String sentence =
                        words.sentence(question, List.of(words.values(list, List.of("en", "fr"))));
                assertThat(sentence).contains("op1").contains("op2").contains("1").contains("en");
                assertThat(sentence).doesNotContain("{").doesNotContain("op3");
            }
        }
        assertThat(
                        descriptions(
                                comparison.findings(
                                        facts(
                                                version("en", "2035-12-01", "op1", "op2"),
                                                version("fr", "2035-12-01", "op1")))))
                .containsExactlyInAnyOrder(
                        "The language versions differ in their operative paragraphs: op2 only in en.",
                        "Les versions linguistiques n'ont pas les mêmes paragraphes du dispositif : op2 seulement dans en.",
                        "Las versiones lingüísticas difieren en los párrafos de la parte dispositiva: op2 solo en en.",
                        "Языковые версии расходятся в том, что касается пунктов постановляющей части: op2 только в en.",
                        "各语文版本的执行部分段落不一致：op2仅见于en。",
                        "تختلف النسخ اللغوية في فقرات المنطوق: op2 ترد فقط في en.");
    }

    private static String due(String language, String session) {
        return version(language, "2035-12-01", "op1")
                + ("</resograph/id/A/RES/90/1/op1> reso:mandate </resograph/id/A/RES/90/1/op1/mandate/report> . "
                                + "</resograph/id/A/RES/90/1/op1/mandate/report> reso:dueSession </resograph/id/session/%s> .")
                        .formatted(session);
    }

    private List<Triple> findings(String... versions) {
        return comparison.findings(facts(versions)).find().toList();
    }

    private static List<String> descriptions(Graph findings) {
        return findings.find(Node.ANY, DCTerms.description.asNode(), Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toList();
    }

    private static List<VersionFacts> facts(String... versions) {
        List<VersionFacts> facts = new ArrayList<>();
        for (String version : versions) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.fromString(PREFIXES + version, Lang.TURTLE).parse(graph);
            facts.addAll(VersionFacts.of(graph));
        }
        return facts;
    }

    private static String version(String language, String date, String... operative) {
        return "</resograph/id/A/RES/90/1/%s> reso:versionOf </resograph/id/A/RES/90/1> ; reso:languageTag \"%s\" . </resograph/id/A/RES/90/1> reso:adoptionDate \"%s\"^^xsd:date . "
                        .formatted(language, language, date)
                + operative(operative);
    }

    private static String operative(String... labels) {
        StringBuilder parts = new StringBuilder();
        for (String label : labels) {
            parts.append(
                    "</resograph/id/A/RES/90/1> reso:part </resograph/id/A/RES/90/1/%s> . </resograph/id/A/RES/90/1/%s> a reso:OperativeParagraph . "
                            .formatted(label, label));
        }
        return parts.toString();
    }
}
