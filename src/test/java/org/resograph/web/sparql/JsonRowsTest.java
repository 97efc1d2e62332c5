package org.resograph.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.junit.jupiter.api.Test;

class JsonRowsTest {

    private static final String TERMS =
            """
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            SELECT ?a ?ü ?c {
              VALUES (?a ?ü ?c) {
                (<http://example.org/a> "plain" UNDEF)
                (UNDEF UNDEF UNDEF)
                ("a \\"quotation\\", a \\\\, a tab\\t and a line\\nmore \\u0001" "été"@fr "国"@zh-Hans)
                (12 1.5 "2020-06-22"^^xsd:date)
                (true "x"^^<http://example.org/type> "\\U0001F54A and \\u2028")
                (<< <http://example.org/s> <http://example.org/p> "o"@en >> "" "س"@ar)
              }
            }
            """
                    .replace("<< ", "<<( ")
                    .replace(" >>", " )>>");

    @Test
    void sayWhatTheWriterOfJenaSays() throws IOException {
        RowSetRewindable rows = rows(TERMS);
        ByteArrayOutputStream theirs = new ByteArrayOutputStream();
        RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .write(theirs, rows, ARQ.getContext());
        rows.reset();

        RowSetRewindable read = read(written(rows)).rewindable();

        rows.reset();
        assertThat(read.getResultVars()).isEqualTo(rows.getResultVars());
        assertThat(ResultsCompare.equalsByTermAndOrder(read, rows)).isTrue();
        read.reset();
        assertThat(
                        ResultsCompare.equalsByTermAndOrder(
                                read, read(theirs.toString(StandardCharsets.UTF_8)).rewindable()))
                .isTrue();
    }

    @Test
    void nodesWithoutANameAreTheSameWhereverTheyStand() throws IOException {
        String query = "SELECT ?a ?b ?c { BIND(BNODE() AS ?a) BIND(?a AS ?b) BIND(BNODE() AS ?c) }";
        assertThat(written(rows(query)))
                .contains(
                        "{\"a\":{\"type\":\"bnode\",\"value\":\"b0\"},"
                                + "\"b\":{\"type\":\"bnode\",\"value\":\"b0\"},"
                                + "\"c\":{\"type\":\"bnode\",\"value\":\"b1\"}}");
    }

    @Test
    void noRowsAreATableToo() throws IOException {
        assertThat(written(rows("SELECT ?a { VALUES ?a {} }")))
                .isEqualTo("{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":[\n]}}\n");
    }

    @Test
    void anAskIsABoolean() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonRows.write(true, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"head\":{},\"boolean\":true}\n");
    }

    private static RowSetRewindable rows(String query) {
        try (QueryExec execution =
                QueryExec.newBuilder()
                        .dataset(DatasetGraphFactory.create())
                        .query(QueryFactory.create(query))
                        .build()) {
            return execution.select().rewindable();
        }
    }

    private static String written(RowSet rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonRows.write(rows, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static RowSet read(String json) {
        return RowSetReader.createReader(ResultSetLang.RS_JSON)
                .read(
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                        ARQ.getContext());
    }
}
