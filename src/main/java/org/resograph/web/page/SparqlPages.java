package org.resograph.web.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.resograph.rdf.Concepts;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Form;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.library.Library;
import org.resograph.web.library.LibraryQuery;
import org.resograph.web.library.Parameter;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Language;
import org.resograph.web.sparql.HtmlAnswers;
import org.resograph.web.sparql.Limits;

/** The page of the endpoint: a query, the library as examples, and the answer. */
public final class SparqlPages implements Handler, HtmlAnswers {

    private static final int MOST_TRIPLES = 2000;

    private static final String START =
            """
            PREFIX reso: <https://w3id.org/resograph/ontology#>

            SELECT ?document ?symbol ?date
            WHERE {
              ?document reso:symbol ?symbol ;
                        reso:adoptionDate ?date .
            }
            ORDER BY DESC(?date)
            LIMIT 20
            """;

    private final Addresses addresses;
    private final Templates templates;
    private final Library library;
    private final Limits limits;

    SparqlPages(Addresses addresses, Templates templates, Library library, Limits limits) {
        this.addresses = addresses;
        this.templates = templates;
        this.library = library;
        this.limits = limits;
    }

    /** The page before anything is asked. */
    @Override
    public Reply handle(Request request) {
        String text =
                request.query().one("example").flatMap(library::find).map(this::text).orElse(START);
        Bytes page = page(request, text, ResultTable.NONE, "", "");
        return Reply.of(page)
                .with("Vary", "Accept, Accept-Language, Accept-Encoding")
                .with("Cache-Control", "public, no-cache");
    }

    /** A query of the library with the examples of its parameters, to be changed and run. */
    private String text(LibraryQuery query) {
        StringBuilder values = new StringBuilder();
        for (Parameter parameter : query.parameters()) {
            if (parameter.required()) {
                values.append("  VALUES ?")
                        .append(parameter.name())
                        .append(" { ")
                        .append(example(parameter))
                        .append(" }\n");
            }
        }
        int open = query.text().indexOf("WHERE {\n") + "WHERE {\n".length();
        return query.text().substring(0, open) + values + query.text().substring(open);
    }

    private String example(Parameter parameter) {
        String value = parameter.example();
        return switch (parameter.kind()) {
            case STATE -> iri("state/" + value);
            case BODY, COUNCIL -> iri("body/" + value);
            case SESSION -> iri("session/" + value);
            case DOCUMENT -> iri(value);
            case VERB -> "<" + Concepts.verb(value).getURI() + ">";
            case ADDRESSEE -> "<" + Concepts.addressee(value).getURI() + ">";
            case PART -> iri("A/HRC/RES/43/21/" + value);
            case LABEL, LANGUAGE -> "\"" + value + "\"";
            case DATE -> "\"" + value + "\"^^<http://www.w3.org/2001/XMLSchema#date>";
        };
    }

    private String iri(String path) {
        return "<" + addresses.iris().thing(path).getURI() + ">";
    }

    @Override
    public Bytes page(Request request, String text, Query query, QueryExec execution) {
        Ui ui = Ui.of(Language.of(request), addresses);
        if (query.isAskType()) {
            return page(request, text, ResultTable.NONE, ui.t("ask-" + execution.ask()), "");
        }
        if (query.isSelectType()) {
            return page(request, text, ResultTable.of(ui, execution.select()), "", "");
        }
        Graph graph = GraphFactory.createDefaultGraph();
        var triples =
                query.isConstructType()
                        ? execution.constructTriples()
                        : execution.describeTriples();
        boolean all = true;
        while (triples.hasNext() && all) {
            graph.add(triples.next());
            all = graph.size() < MOST_TRIPLES;
        }
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(RDFFormat.TURTLE_BLOCKS).output(out);
        String note = all ? "" : ui.t("first-triples", MOST_TRIPLES);
        return page(request, text, ResultTable.NONE, note, out.toString(StandardCharsets.UTF_8));
    }

    private Bytes page(
            Request request, String text, ResultTable table, String note, String turtle) {
        Ui ui = Ui.of(Language.of(request), addresses);
        Map<String, Object> model = new HashMap<>();
        model.put("text", text);
        model.put("table", table);
        model.put("note", note);
        model.put("turtle", turtle);
        model.put("endpoint", addresses.absolute("/sparql").toString());
        model.put("action", addresses.local("/sparql"));
        Form asked = Form.of("query", text);
        Form asJson = asked.and(Form.of("format", "json"));
        model.put("json", addresses.local("/sparql?" + asJson.encoded()));
        model.put("query", asked.encoded());
        model.put("seconds", limits.time().toSeconds());
        model.put("rows", limits.rows());
        model.put(
                "examples",
                library.queries().stream()
                        .map(
                                q ->
                                        new Link(
                                                ui.href("/sparql?example=" + q.name()),
                                                q.title(ui.language())))
                        .toList());
        return templates.render(
                "sparql",
                ui,
                new Head(
                        "SPARQL",
                        ui.t("sparql-lead"),
                        "/sparql",
                        request.query().encoded(),
                        addresses.iris().base() + "sparql",
                        "",
                        ""),
                model);
    }
}
