package org.resograph.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

class LibraryQueryTest {

    private static final Graph GRAPH =
            RDFParser.fromString(
                            """
                            PREFIX : <https://w3id.org/resograph/ontology#>
                            <d:1> :vote <v:1> ; :symbol "1" ; :adoptedBy <b:1> .
                            <v:1> :statedInFavour 90 ; :statedAbstaining 60 .
                            <d:2> :vote <v:2> ; :symbol "2" ; :adoptedBy <b:1> .
                            <v:2> :statedInFavour 20 ; :statedAgainst 19 .
                            <m:1> :due <s:1> . <m:2> :due <s:2> . <m:3> :day <s:1> . <m:4> :of <s:1> .
                            <m:1> :said "1" . <m:2> :said "2" . <m:3> :said "3" . <m:4> :said "4" .
                            """,
                            Lang.TURTLE)
                    .toGraph();

    private static List<String> rows(Query query, String variable) {
        List<String> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.graph(GRAPH).query(query).build()) {
            execution
                    .select()
                    .forEachRemaining(row -> rows.add(text(row.get(Var.alloc(variable)))));
        }
        return rows;
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
    }

    private static Query library(String name) {
        return Library.bundled().find(name).orElseThrow().with(Map.of());
    }

    @Test
    void aVoteWhoseRecordLeavesOutWhatNobodyChoseCounts() {
        assertThat(rows(library("closest-votes"), "margin")).containsExactly("1", "90");
        assertThat(rows(library("most-divided"), "document")).containsExactly("d:2", "d:1");
    }

    private static List<String> asked(String pattern) {
        String text =
                "PREFIX : <https://w3id.org/resograph/ontology#> SELECT ?m { " + pattern + "}";
        Query query = QueryFactory.create(text);
        Parameter parameter =
                new Parameter("s", Parameter.Kind.SESSION, false, "HRC/1", Map.of("en", "s"));
        LibraryQuery asked =
                new LibraryQuery("q", 0, Map.of(), Map.of(), List.of(parameter), text, query);
        Node session = NodeFactory.createURI("s:1");
        return rows(asked.with(Map.of("s", session)), "m");
    }

    @Test
    void whatAnOptionalBindsIsAskedFor() {
        assertThat(asked("?m :said ?x OPTIONAL { ?m :due ?s }")).containsExactly("m:1");
        assertThat(asked("?m :said ?x OPTIONAL { ?x :a ?y OPTIONAL { ?m :due ?s } }")).isEmpty();
    }

    @Test
    void ofAUnionTheBranchesThatBindAreAsked() {
        assertThat(asked("?m :said ?x { ?m :due ?s } UNION { ?m :day ?day }"))
                .containsExactly("m:1");
        assertThat(asked("?m :said ?x { ?m :due ?s } UNION { ?m :day ?s }"))
                .containsExactlyInAnyOrder("m:1", "m:3");
    }

    @Test
    void whatIsBoundAnywayStaysOptional() {
        assertThat(asked("?m ?p ?s OPTIONAL { ?s :title ?t }"))
                .containsExactlyInAnyOrder("m:1", "m:3", "m:4");
        assertThat(asked("?m :said ?x FILTER ( COALESCE(?s = ?nothing, true) )")).hasSize(4);
    }
}
