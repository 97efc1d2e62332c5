package org.resograph.web.sparql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.resograph.web.http.MediaType;

/**
 * A format of answers.
 *
 * @param name how a {@code format} parameter names it
 * @param type its media type
 * @param table how rows are written in it
 * @param graph how triples are written in it
 * @param ofBoolean whether an ASK can be answered in it
 */
public record ResultFormat(
        String name,
        MediaType type,
        Optional<Lang> table,
        Optional<RDFFormat> graph,
        boolean ofBoolean) {

    public static final ResultFormat HTML =
            new ResultFormat("html", MediaType.HTML, Optional.empty(), Optional.empty(), true);
    public static final ResultFormat SHEET =
            new ResultFormat(
                    "xlsx",
                    MediaType.of(
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                    Optional.empty(),
                    Optional.empty(),
                    false);
    public static final ResultFormat TURTLE =
            graph("turtle", RDFFormat.TURTLE_BLOCKS, MediaType.text("text/turtle"));
    public static final ResultFormat NTRIPLES =
            graph("ntriples", RDFFormat.NTRIPLES_UTF8, MediaType.of("application/n-triples"));
    public static final ResultFormat JSONLD =
            graph("jsonld", RDFFormat.JSONLD11_PLAIN, MediaType.of("application/ld+json"));
    public static final ResultFormat RDFXML =
            graph("rdfxml", RDFFormat.RDFXML_PLAIN, MediaType.of("application/rdf+xml"));

    public static final ResultFormat JSON =
            table("json", ResultSetLang.RS_JSON, true, "application/sparql-results+json");
    public static final ResultFormat CSV = table("csv", ResultSetLang.RS_CSV, MediaType.CSV);

    public static final ResultFormat XML =
            table("xml", ResultSetLang.RS_XML, true, "application/sparql-results+xml");
    public static final ResultFormat TSV =
            table("tsv", ResultSetLang.RS_TSV, MediaType.text("text/tab-separated-values"));

    public static final ResultFormat PLAIN_JSON =
            table("json", ResultSetLang.RS_JSON, true, "application/json");

    /** The formats of rows and booleans, the one that is preferred first. */
    private static final List<ResultFormat> TABLES =
            List.of(
                    JSON,
                    XML,
                    CSV,
                    TSV,
                    PLAIN_JSON,
                    table("xml", ResultSetLang.RS_XML, true, "application/xml"),
                    HTML);

    /** The formats of triples, the one that is preferred first. */
    private static final List<ResultFormat> GRAPHS =
            List.of(
                    TURTLE,
                    NTRIPLES,
                    JSONLD,
                    RDFXML,
                    graph("trig", RDFFormat.TRIG_BLOCKS, MediaType.of("application/trig")),
                    graph("nquads", RDFFormat.NQUADS_UTF8, MediaType.of("application/n-quads")),
                    // Who parses JSON asks for it by that name, as for rows.
                    graph("jsonld", RDFFormat.JSONLD11_PLAIN, MediaType.of("application/json")),
                    HTML);

    private static ResultFormat table(String name, Lang lang, boolean ofBoolean, String type) {
        return new ResultFormat(
                name, MediaType.of(type), Optional.of(lang), Optional.empty(), ofBoolean);
    }

    private static ResultFormat table(String name, Lang lang, MediaType type) {
        return new ResultFormat(name, type, Optional.of(lang), Optional.empty(), false);
    }

    private static ResultFormat graph(String name, RDFFormat format, MediaType type) {
        return new ResultFormat(name, type, Optional.empty(), Optional.of(format), false);
    }

    /** The formats that the answer to a query can have. */
    public static List<ResultFormat> of(Query query) {
        if (query.isSelectType()) {
            return TABLES;
        }
        return query.isAskType()
                ? TABLES.stream().filter(ResultFormat::ofBoolean).toList()
                : GRAPHS;
    }

    /** What else clients call the formats of graphs: by suffixes, and as SPARQLWrapper does. */
    private static final Map<String, ResultFormat> BY_OTHER_NAMES =
            Map.of(
                    "ttl", TURTLE,
                    "nt", NTRIPLES,
                    "n-triples", NTRIPLES,
                    "json", JSONLD,
                    "json-ld", JSONLD,
                    "xml", RDFXML,
                    "rdf", RDFXML,
                    "rdf+xml", RDFXML);

    /** The format that a {@code format} parameter names, by its name or media type. */
    static Optional<ResultFormat> named(String name, List<ResultFormat> among) {
        return among.stream()
                .filter(f -> f.name.equals(name) || f.type.name().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(BY_OTHER_NAMES.get(name)).filter(among::contains));
    }
}
