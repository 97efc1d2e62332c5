package org.resograph.web.catalog;

import static org.resograph.web.catalog.Terms.DCAT;
import static org.resograph.web.catalog.Terms.DCT;
import static org.resograph.web.catalog.Terms.FOAF;
import static org.resograph.web.catalog.Terms.VOID;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.published.Census;
import org.resograph.web.published.Register;
import org.resograph.web.resource.Addresses;

/**
 * What the data are, in the terms of DCAT 3 and VoID: the data set with its counts, and the
 * services that answer from it. What it says keeps to {@code shapes/catalog.ttl}.
 */
public final class CatalogGraph {

    static final String RIGHTS_EN =
            "The texts of resolutions are those of the United Nations, who are to be acknowledged as"
                    + " their source. What this program adds, its terms and identifiers, is free to"
                    + " use.";
    static final String RIGHTS_FR =
            "Les textes des résolutions sont ceux des Nations Unies, qui doivent être mentionnées"
                    + " comme source. Ce que ce programme y ajoute, termes et identifiants, est"
                    + " d'usage libre.";

    private final Addresses addresses;
    private final Optional<String> publisher;
    private final Graph graph = GraphMemFactory.createDefaultGraph();
    private final Terms terms = new Terms(graph);
    private final Node dataset;
    private final Node catalog;
    private final Node endpoint;

    /**
     * A description for a site.
     *
     * @param publisher the name of who makes the data available, if it is told
     */
    public CatalogGraph(Addresses addresses, Optional<String> publisher) {
        Iris iris = addresses.iris();
        this.publisher = publisher;
        this.addresses = addresses;
        this.catalog = iris.dataset("catalog");
        this.dataset = iris.dataset("resolutions");
        this.endpoint = at("/sparql");
    }

    /** The node of the data set, for what else is said of it. */
    Node dataset() {
        return dataset;
    }

    Terms terms() {
        return terms;
    }

    /** All of it, of data that were counted. */
    public Graph describe(Census census, Register register) {
        catalog();
        dataset(census, register);
        services();
        publisher.ifPresent(this::publisher);
        return graph;
    }

    /** DCAT-AP asks for it, of the catalogue and of what is in it; who it is, only they know. */
    private void publisher(String name) {
        Node agent = addresses.iris().dataset("publisher");
        terms.type(agent, FOAF + "Agent").string(agent, FOAF + "name", name);
        for (Node published : List.of(catalog, dataset, endpoint, at("/q/"))) {
            terms.link(published, DCT + "publisher", agent);
        }
    }

    private void catalog() {
        terms.type(catalog, DCAT + "Catalog")
                .text(
                        catalog,
                        DCT + "title",
                        "Resograph: what is published here",
                        "Resograph : ce qui est publié ici")
                .text(
                        catalog,
                        DCT + "description",
                        "The data set of resolutions, its releases, and the services over it.",
                        "Le jeu de données des résolutions, ses livraisons et ses services.")
                .link(catalog, FOAF + "homepage", at("/"))
                .link(catalog, DCAT + "dataset", dataset)
                .link(catalog, DCAT + "service", endpoint)
                .link(catalog, DCAT + "service", at("/q/"));
    }

    private void dataset(Census census, Register register) {
        Iris iris = addresses.iris();
        terms.type(dataset, DCAT + "Dataset", VOID + "Dataset")
                .text(
                        dataset,
                        DCT + "title",
                        "Resolutions of the United Nations as linked data",
                        "Résolutions des Nations Unies en données liées")
                .text(
                        dataset,
                        DCT + "description",
                        "Resolutions and decisions: every paragraph, every vote, every document that"
                                + " is cited, in the languages that are published.",
                        "Résolutions et décisions : chaque paragraphe, chaque vote, chaque document"
                                + " cité, dans les langues publiées.")
                .link(dataset, DCT + "rights", rights(terms, iris))
                .link(dataset, DCT + "source", "https://documents.un.org/")
                .link(dataset, DCAT + "landingPage", at("/data"))
                .link(dataset, FOAF + "homepage", at("/"))
                .link(dataset, VOID + "sparqlEndpoint", endpoint)
                .string(dataset, VOID + "uriSpace", iris.base() + "id/")
                .string(dataset, VOID + "uriRegexPattern", pattern(iris.base()))
                .link(dataset, VOID + "uriLookupEndpoint", at("/resolve?symbol="))
                .link(dataset, VOID + "feature", "http://www.w3.org/ns/formats/Turtle")
                .link(dataset, VOID + "feature", "http://www.w3.org/ns/formats/JSON-LD")
                .link(dataset, VOID + "feature", "http://www.w3.org/ns/formats/N-Triples")
                .link(dataset, VOID + "feature", "http://www.w3.org/ns/formats/RDF_XML")
                .link(dataset, VOID + "feature", "http://www.w3.org/ns/formats/TriG")
                .count(dataset, VOID + "triples", census.triples())
                .count(dataset, VOID + "distinctSubjects", census.subjects())
                .count(dataset, VOID + "documents", register.documents().size())
                .count(dataset, VOID + "classes", census.classes().size())
                .count(dataset, VOID + "properties", census.properties().size());
        for (String vocabulary :
                new String[] {Vocabulary.NAMESPACE, DCT, FOAF, Terms.iri(SKOS).getURI(), PROV}) {
            terms.link(dataset, VOID + "vocabulary", vocabulary);
        }
        register.languages().forEach(of -> terms.link(dataset, DCT + "language", of));
        register.documents().stream()
                .limit(3)
                .forEach(e -> terms.link(dataset, VOID + "exampleResource", e.document()));
        Optional<Instant> changed =
                register.documents().stream()
                        .flatMap(e -> e.changed().stream())
                        .max(Instant::compareTo);
        changed.ifPresent(
                time ->
                        terms.value(
                                dataset,
                                DCT + "modified",
                                time.toString(),
                                XSDDatatype.XSDdateTime));
        partitions("class", census.classes(), "classPartition", "class", "entities");
        partitions("property", census.properties(), "propertyPartition", "property", "triples");
    }

    /** What is free to use, and who is to be named: a statement of rights, as DCMI has them. */
    static Node rights(Terms terms, Iris iris) {
        Node rights = iris.dataset("rights");
        terms.type(rights, DCT + "RightsStatement")
                .text(rights, RDFS.label.getURI(), RIGHTS_EN, RIGHTS_FR);
        return rights;
    }

    /** The IRIs of things, as SPARQL's REGEX understands it: that of XPath has no quoting. */
    private static String pattern(String base) {
        return "^" + base.replaceAll("[.?*+^$|()\\[\\]{}\\\\-]", "\\\\$0") + "id/.+$";
    }

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    private void partitions(
            String word, Map<String, Long> counts, String partition, String of, String count) {
        counts.forEach(
                (iri, number) -> {
                    String name =
                            iri.replaceFirst("^[a-z]+://", "").replaceAll("[^A-Za-z0-9]+", "-");
                    Node part = addresses.iris().dataset(word + "-" + name);
                    terms.link(dataset, VOID + partition, part)
                            .type(part, VOID + "Dataset")
                            .link(part, VOID + of, iri)
                            .count(part, VOID + count, number);
                });
    }

    private void services() {
        terms.type(endpoint, DCAT + "DataService")
                .text(
                        endpoint,
                        DCT + "title",
                        "SPARQL 1.1 endpoint, read-only",
                        "Point d'accès SPARQL 1.1, en lecture seule")
                .link(endpoint, DCAT + "endpointURL", endpoint)
                .link(endpoint, DCAT + "endpointDescription", endpoint)
                .link(endpoint, DCT + "conformsTo", "https://www.w3.org/TR/sparql11-protocol/")
                .link(endpoint, DCAT + "servesDataset", dataset);
        Node library = at("/q/");
        terms.type(library, DCAT + "DataService")
                .text(
                        library,
                        DCT + "title",
                        "Questions that people ask, as CSV and JSON",
                        "Questions fréquentes, en CSV et en JSON")
                .link(library, DCAT + "endpointURL", library)
                .link(library, DCAT + "endpointDescription", at("/openapi.json"))
                .link(library, DCT + "conformsTo", "https://spec.openapis.org/oas/v3.1.0")
                .link(library, DCAT + "servesDataset", dataset);
    }

    private Node at(String path) {
        return Terms.iri(addresses.absolute(path).toString());
    }
}
