package org.resograph.web.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes the answer of an execution in one of the formats of tables and graphs. */
final class AnswerWriter {

    private final Limits limits;

    AnswerWriter(Limits limits) {
        this.limits = limits;
    }

    /** Runs the query and writes its whole answer. */
    void write(Query query, QueryExec execution, ResultFormat format, OutputStream out)
            throws IOException {
        if (query.isSelectType()) {
            table(rows(execution.select()), format.table().orElseThrow(), out);
        } else if (query.isAskType()) {
            truth(execution.ask(), format.table().orElseThrow(), out);
        } else {
            Graph graph = triples(query, execution);
            graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
            RDFFormat syntax = format.graph().orElseThrow();
            boolean quads = RDFLanguages.isQuads(syntax.getLang());
            (quads ? RDFWriter.source(DatasetGraphFactory.wrap(graph)) : RDFWriter.source(graph))
                    .format(syntax)
                    .output(out);
        }
    }

    private static void table(RowSet rows, Lang table, OutputStream out) throws IOException {
        if (table.equals(ResultSetLang.RS_JSON)) {
            JsonRows.write(rows, out);
        } else {
            writer(table).write(out, rows, ARQ.getContext());
        }
    }

    private static void truth(boolean answer, Lang table, OutputStream out) throws IOException {
        if (table.equals(ResultSetLang.RS_JSON)) {
            JsonRows.write(answer, out);
        } else {
            writer(table).write(out, answer, ARQ.getContext());
        }
    }

    private static RowSetWriter writer(Lang table) {
        return RowSetWriterRegistry.getFactory(table).create(table);
    }

    /** The rows, with an end at the limit that is no end but an error. */
    RowSet rows(RowSet rows) {
        Iterator<Binding> counted =
                new IteratorSlotted<>() {
                    private long count;

                    @Override
                    protected Binding moveToNext() {
                        if (++count > limits.rows()) {
                            throw tooMany("rows");
                        }
                        return rows.next();
                    }

                    @Override
                    protected boolean hasMore() {
                        return rows.hasNext();
                    }
                };
        return RowSetStream.create(rows.getResultVars(), counted);
    }

    /** The triples of a CONSTRUCT or DESCRIBE, each once. */
    Graph triples(Query query, QueryExec execution) {
        Graph graph = GraphFactory.createDefaultGraph();
        Iterator<Triple> triples =
                query.isConstructType()
                        ? execution.constructTriples()
                        : execution.describeTriples();
        while (triples.hasNext()) {
            graph.add(triples.next());
            if (graph.size() > limits.rows()) {
                throw tooMany("triples");
            }
        }
        return graph;
    }

    private LimitExceeded tooMany(String what) {
        return new LimitExceeded(
                "row-limit",
                "The answer has more than %d %s, the most here. LIMIT and OFFSET, with ORDER BY, give it in portions; the dumps, where there are any, everything."
                        .formatted(limits.rows(), what));
    }
}
