package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;
import org.resograph.resolution.Symbol;
import org.resograph.store.Store;

/** What {@code convert} adds by a thesaurus and by subjects is what {@code publish} does. */
class ConvertSubjectsTest {

    private static final Iris IRIS = Iris.ofDefaultBase();
    private static final Path SEED = Path.of("samples", "A_HRC_RES_43_21.fr.txt");
    private static final Path SUBJECTS = Path.of("samples", "subjects.ttl");

    @TempDir private Path folder;
    private Path input;
    private Path thesaurus;

    @BeforeEach
    void write() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        String seed = Files.readString(SEED);
        Files.writeString(input.resolve("a.txt"), seed);
        Files.writeString(
                input.resolve("b.txt"),
                seed.replace("43/21", "46/21")
                        .replace("Quarante-troisième session", "Quarante-sixième session")
                        .replace("24 février-13 mars et 15-23 juin 2020", "22 février-24 mars 2021")
                        .replace("2 juillet 2020", "2 avril 2021")
                        .replace("22 juin 2020", "23 mars 2021"));
        thesaurus =
                Files.writeString(
                        folder.resolve("thesaurus.ttl"),
                        """
                        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                        <http://thesaurus.example/1> skos:prefLabel "Lampes"@fr .
                        <http://thesaurus.example/2> skos:prefLabel "droits de l’homme"@fr .
                        <http://thesaurus.example/3> skos:prefLabel "Droits"@fr .
                        """);
    }

    private static Set<Triple> triples(String nquads, Node graph) {
        return triples(RDFParser.fromString(nquads, Lang.NQUADS).toDatasetGraph(), graph);
    }

    private static Set<Triple> triples(DatasetGraph dataset, Node graph) {
        Set<Triple> triples = new HashSet<>();
        dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining((Quad quad) -> triples.add(quad.asTriple()));
        return triples;
    }

    private static Node suggestions(String symbol) {
        return IRIS.suggestions(Symbol.parse(symbol).orElseThrow());
    }

    private Run run(String command, Object option, Object value) {
        return Run.of(
                command, input, option, value, "--thesaurus", thesaurus, "--subjects", SUBJECTS);
    }

    @Test
    void theTriplesAreThoseOfPublishing() throws IOException {
        Path place = folder.resolve("store");
        Run convert = run("convert", "--format", "nquads");
        assertThat(convert.code()).as(convert.err()).isZero();
        Run publish = run("publish", "--store", place);
        assertThat(publish.code()).as(publish.err()).isZero();
        try (Store store = Store.open(place)) {
            DatasetGraph dataset = store.dataset();
            dataset.begin(ReadWrite.READ);
            try {
                for (Node graph :
                        List.of(
                                suggestions("A/HRC/RES/43/21"),
                                suggestions("A/HRC/RES/46/21"),
                                IRIS.subjectsGraph())) {
                    assertThat(triples(convert.out(), graph))
                            .as(graph.toString())
                            .isEqualTo(triples(dataset, graph));
                }
            } finally {
                dataset.end();
            }
        }
        // the publisher says what the first is about
        assertThat(triples(convert.out(), suggestions("A/HRC/RES/43/21"))).isEmpty();
        assertThat(triples(convert.out(), suggestions("A/HRC/RES/46/21")))
                .filteredOn(t -> t.getPredicate().equals(Vocabulary.suggestedSubject))
                .extracting(t -> t.getObject().getURI())
                .containsExactly("http://thesaurus.example/2");
    }

    @Test
    void withoutAThesaurusNothingIsAdded() {
        assertThat(Run.of("convert", input).out()).doesNotContain("suggestedSubject");
    }

    @Test
    void eachFormatHasThem() {
        for (String format : List.of("turtle", "ntriples", "nquads", "trig", "jsonld", "rdfxml")) {
            Run run = Run.of("convert", SEED, "--format", format, "--thesaurus", thesaurus);
            assertThat(run.code()).as(format + run.err()).isZero();
            assertThat(run.out())
                    .as(format)
                    .contains("http://thesaurus.example/2", "suggestedSubject");
        }
    }

    @Test
    void aFolderHasAFileOfThem() {
        Path output = folder.resolve("output");
        Run run = Run.of("convert", input, "--thesaurus", thesaurus, "--output", output + "/");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(output.resolve("a.txt.ttl")).content().doesNotContain("suggestedSubject");
        assertThat(output.resolve("suggestions.ttl")).content().contains("suggestedSubject");
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        for (String option : List.of("--thesaurus", "--subjects")) {
            Run run = Run.of("convert", SEED, option, folder.resolve("none.ttl"));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("no such file: " + folder.resolve("none.ttl"));
        }
    }

    @Test
    void aFileThatIsNoRdfIsOneLineWithTheLineAtFault() throws IOException {
        Path broken =
                Files.writeString(folder.resolve("broken.ttl"), "<a> <b> <c> .\n<a> <b> c .\n");
        for (String option : List.of("--thesaurus", "--subjects")) {
            Run run = Run.of("convert", SEED, option, broken);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).startsWith("resograph: " + broken + ":2: ").hasLineCount(1);
        }
    }

    @Test
    void aFileThatIsNoThesaurusIsAnError() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.ttl"), "");
        Run run = Run.of("convert", SEED, "--thesaurus", empty);
        assertThat(run.code()).isNotZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no concept of SKOS with a label");
    }
}
