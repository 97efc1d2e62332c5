package org.resograph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.Form;
import org.resograph.web.published.Published;
import org.resograph.web.resource.Language;

/** How good the data are: what is missing, what was inferred, on what language versions differ. */
final class QualityPage implements SitePage.Model {

    private static final String PREFIXES =
            """
            PREFIX basis: <https://w3id.org/resograph/concept/basis/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX reso: <https://w3id.org/resograph/ontology#>
            """;

    /** What is looked for, as the pattern of the thing that it is about. */
    private static final Map<String, String> CHECKS = new LinkedHashMap<>();

    static {
        CHECKS.put(
                "no-date",
                "?thing reso:outcome ?o FILTER NOT EXISTS { ?thing reso:adoptionDate ?d }"
                        + " FILTER (?o != <https://w3id.org/resograph/concept/outcome/not-stated>)");
        CHECKS.put(
                "no-title", "?thing reso:outcome ?o FILTER NOT EXISTS { ?thing dcterms:title ?t }");
        CHECKS.put("symbol-derived", "?thing reso:symbolBasis basis:derived");
        CHECKS.put("vote-metadata", "?thing a reso:Vote ; reso:voteBasis basis:metadata");
        CHECKS.put(
                "voter-unknown",
                "?thing a reso:VotePosition FILTER NOT EXISTS { ?thing reso:state ?s }");
        CHECKS.put(
                "sponsor-unknown",
                "?thing a reso:Sponsorship FILTER NOT EXISTS { ?thing reso:sponsor ?s }");
        CHECKS.put("unclaimed", "?thing a reso:UnclaimedText");
        CHECKS.put("finding", "?thing a reso:Finding");
    }

    private static final Query LANGUAGES =
            Rows.query(
                    """
                    SELECT ?languages (COUNT(?document) AS ?n) {
                      SELECT ?document (COUNT(DISTINCT ?version) AS ?languages) {
                        ?document reso:languageVersion ?version
                      } GROUP BY ?document
                    } GROUP BY ?languages ORDER BY DESC(?languages)
                    """);
    private static final Query BY_LANGUAGE =
            Rows.query(
                    """
                    SELECT ?tag (COUNT(DISTINCT ?version) AS ?n) {
                      ?version a reso:LanguageVersion ; reso:languageTag ?tag
                    } GROUP BY ?tag ORDER BY DESC(?n) ?tag
                    """);

    private static final Query FINDINGS =
            Rows.query(
                    """
                    SELECT DISTINCT ?document ?finding ?file {
                      ?finding a reso:Finding ; reso:about ?document .
                      OPTIONAL {
                        ?finding reso:involves ?version .
                        ?version reso:sourceFile ?source . ?source reso:fileName ?file
                      }
                    } ORDER BY ?document ?finding ?file
                    """);
    private static final int MOST_FINDINGS = 200;

    private final Published published;

    QualityPage(Published published) {
        this.published = published;
    }

    /**
     * Something that was looked for.
     *
     * @param name what it is
     * @param number how many there are
     * @param of among how many; empty where that says nothing
     * @param href the query that lists them
     */
    public record Check(String name, String number, String of, String href) {}

    /**
     * A question on which language versions differ.
     *
     * @param document with its findings
     * @param text in words
     * @param files from which those versions come that are not like most
     */
    public record Difference(Link document, Passage text, List<String> files) {}

    @Override
    public Map<String, ?> of(View view) {
        Ui ui = view.ui();
        Map<String, Long> among =
                Map.of(
                        "vote-metadata", published.things(Vocabulary.Vote),
                        "voter-unknown", published.things(Vocabulary.VotePosition),
                        "sponsor-unknown", published.things(Vocabulary.Sponsorship));
        // Of positions there are very many: these are counted along an index.
        Map<String, Long> without =
                Map.of(
                        "voter-unknown",
                        published.thingsWithout(Vocabulary.VotePosition, Vocabulary.state),
                        "sponsor-unknown",
                        published.thingsWithout(Vocabulary.Sponsorship, Vocabulary.sponsor));
        List<Check> checks = new ArrayList<>();
        CHECKS.forEach(
                (key, pattern) -> {
                    long number =
                            without.containsKey(key) ? without.get(key) : count(view, pattern);
                    String list =
                            PREFIXES
                                    + "\nSELECT DISTINCT ?thing WHERE {\n  "
                                    + pattern
                                    + "\n}\nORDER BY ?thing\nLIMIT 200\n";
                    checks.add(
                            new Check(
                                    ui.t("quality-" + key),
                                    ui.number(number),
                                    among.containsKey(key) ? ui.number(among.get(key)) : "",
                                    number == 0 ? "" : ui.href("/sparql", Form.of("query", list))));
                });
        Map<String, Object> model = new TreeMap<>();
        model.put("checks", checks);
        model.put("differences", differences(view));
        model.put("languages", counts(view, LANGUAGES, "languages"));
        model.put("tags", counts(view, BY_LANGUAGE, "tag"));
        return model;
    }

    private static List<Difference> differences(View view) {
        Map<Node, Difference> differences = new LinkedHashMap<>();
        for (Binding row : Rows.of(view.data(), FINDINGS, Map.of(), 0, MOST_FINDINGS)) {
            Node finding = Rows.value(row, "finding").orElseThrow();
            Difference of =
                    differences.computeIfAbsent(
                            finding,
                            f -> difference(view, Rows.value(row, "document").orElseThrow(), f));
            Rows.value(row, "file").map(Node::getLiteralLexicalForm).ifPresent(of.files()::add);
        }
        return List.copyOf(differences.values());
    }

    private static Difference difference(View view, Node document, Node finding) {
        Node description = DCTerms.description.asNode();
        Optional<Node> text =
                view.gather(finding, List.of(description))
                        .facts()
                        .best(view.languages(), finding, description);
        return new Difference(
                new Link(view.ui().href(document) + "#findings", view.named(document).text()),
                Passage.of(
                        PassageWriter.escape(text.map(Node::getLiteralLexicalForm).orElse("")),
                        text.map(Node::getLiteralLanguage).orElse("")),
                new ArrayList<>());
    }

    private static String lacking(Ui ui, String tag) {
        String list =
                PREFIXES
                        + """

                        SELECT DISTINCT ?document WHERE {
                          ?document reso:languageVersion ?other
                          FILTER NOT EXISTS {
                            ?document reso:languageVersion ?version .
                            ?version reso:languageTag "%s"
                          }
                        }
                        ORDER BY ?document
                        LIMIT 1000
                        """
                                .formatted(tag);
        return Language.ALL.contains(tag) ? ui.href("/sparql", Form.of("query", list)) : "";
    }

    private static long count(View view, String pattern) {
        return Rows.count(
                view.data(),
                Rows.query(
                        "PREFIX basis: <https://w3id.org/resograph/concept/basis/>"
                                + " SELECT (COUNT(DISTINCT ?thing) AS ?n) { "
                                + pattern
                                + " }"),
                Map.of());
    }

    private static List<Check> counts(View view, Query query, String variable) {
        Ui ui = view.ui();
        return Rows.of(view.data(), query, Map.of(), -1, -1).stream()
                .map(
                        row -> {
                            Node of = Rows.value(row, variable).orElseThrow();
                            Node n = Rows.value(row, "n").orElseThrow();
                            String name = of.getLiteralLexicalForm();
                            return new Check(
                                    variable.equals("tag") ? ui.nameOf(name) : name,
                                    ui.number((Number) n.getLiteralValue()),
                                    "",
                                    variable.equals("tag") ? lacking(ui, name) : "");
                        })
                .toList();
    }
}
