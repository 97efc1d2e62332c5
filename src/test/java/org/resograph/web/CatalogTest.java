package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The addresses where machines learn what there is. */
class CatalogTest {

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/.well-known/void, '*/*', text/turtle",
        "/.well-known/void, 'text/html,*/*;q=0.1', text/turtle",
        "/.well-known/void, application/ld+json, application/ld+json",
        "/data, '*/*', text/html",
        "/data, text/turtle, text/turtle",
        "/data.ttl, text/html, text/turtle",
        "/data.jsonld, '*/*', application/ld+json",
        "/data.html, text/turtle, text/html",
        "/feed.atom, '*/*', application/atom+xml",
        "/sitemap.xml, '*/*', application/xml",
        "/sitemap/1.xml, '*/*', application/xml",
        "/robots.txt, '*/*', text/plain",
        "/openapi.json, '*/*', application/json",
        "/context.jsonld, 'application/ld+json;profile=http://www.w3.org/ns/json-ld#context', application/ld+json",
        "/shapes, '*/*', text/html",
        "/shapes, text/turtle, text/turtle",
        "/shapes, 'application/rdf+xml,*/*;q=0.1', application/rdf+xml",
        "/shapes.html, text/turtle, text/html",
        "/shapes.trig, '*/*', application/trig",
        "/q/, application/json, application/json"
    })
    void eachAnswersInItsForm(String path, String accept, String type) {
        HttpResponse<String> response = site.get(path, "Accept", accept);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(Site.header(response, "Content-Type").split(";")[0]).isEqualTo(type);
        String tag = Site.header(response, "ETag");
        assertThat(tag).isNotEmpty();
        assertThat(site.get(path, "Accept", accept, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        HttpResponse<String> head = site.send("HEAD", path, "", "Accept", accept);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void theDescriptionAndTheServiceKeepToTheirShapes() {
        Graph graph = described();
        GraphUtil.addInto(graph, rdf("/sparql", Lang.TURTLE));
        var report = ShaclValidator.get().validate(shapes(), graph);
        assertThat(report.conforms()).as(text(report)).isTrue();
    }

    /** Without each of these the description breaks a shape: the shapes do look at it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://rdfs.org/ns/void#triples",
                "http://rdfs.org/ns/void#entities",
                "http://rdfs.org/ns/void#uriSpace",
                "http://purl.org/dc/terms/title",
                "http://purl.org/dc/terms/rights",
                "http://www.w3.org/ns/dcat#endpointURL",
                "http://www.w3.org/ns/dcat#service",
                "http://www.w3.org/ns/sparql-service-description#supportedLanguage"
            })
    void whatIsMissingIsFound(String property) {
        Graph graph = described();
        GraphUtil.addInto(graph, rdf("/sparql", Lang.TURTLE));
        graph.remove(Node.ANY, NodeFactory.createURI(property), Node.ANY);
        assertThat(ShaclValidator.get().validate(shapes(), graph).conforms()).isFalse();
    }

    @Test
    void whoPublishesIsToldWhereItIsConfigured() {
        Node publisher = DCTerms.publisher.asNode();
        assertThat(described().contains(Node.ANY, publisher, Node.ANY)).isFalse();
        try (Site named = Site.publishedBy("Office of Records")) {
            Graph graph =
                    RDFParser.fromString(named.get("/data.ttl").body(), Lang.TURTLE).toGraph();
            Node agent = NodeFactory.createURI(Site.BASE + "data#publisher");
            assertThat(
                            graph.contains(
                                    NodeFactory.createURI(Site.BASE + "data#catalog"),
                                    publisher,
                                    agent))
                    .isTrue();
            var report = ShaclValidator.get().validate(shapes(), graph);
            assertThat(report.conforms()).as(text(report)).isTrue();
            graph.remove(agent, NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"), Node.ANY);
            assertThat(ShaclValidator.get().validate(shapes(), graph).conforms()).isFalse();
        }
    }

    /** Each body has a schema, and each schema that is named is there. */
    @Test
    void everyBodyOfTheInterfaceIsDescribed() {
        JsonObject api = JSON.parse(site.get("/openapi.json").body());
        JsonObject components = api.getObj("components");
        Matcher name =
                Pattern.compile("#/components/([a-zA-Z]+)/([a-zA-Z]+)").matcher(api.toString());
        while (name.find()) {
            assertThat(components.getObj(name.group(1)).hasKey(name.group(2)))
                    .as(name.group())
                    .isTrue();
        }
        assertThat(bodies(api.getObj("paths")))
                .hasSizeGreaterThan(50)
                .allMatch(body -> body.hasKey("schema"));
    }

    private static List<JsonObject> bodies(JsonObject object) {
        List<JsonObject> bodies = new ArrayList<>();
        object.forEach(
                (key, value) -> {
                    if (value.isObject() && key.equals("content")) {
                        value.getAsObject().forEach((type, body) -> bodies.add(body.getAsObject()));
                    } else if (value.isObject()) {
                        bodies.addAll(bodies(value.getAsObject()));
                    }
                });
        return bodies;
    }

    @Test
    void theCountsAreThoseOfTheEndpoint() {
        Graph graph = described();
        Node dataset = NodeFactory.createURI(Site.BASE + "data#resolutions");
        assertThat(number(graph, dataset, VOID.triples.asNode()))
                .isEqualTo(counted("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
        assertThat(number(graph, dataset, VOID.distinctSubjects.asNode()))
                .isEqualTo(counted("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"));
        Node positions =
                graph.find(
                                Node.ANY,
                                VOID._class.asNode(),
                                NodeFactory.createURI(
                                        "https://w3id.org/resograph/ontology#VotePosition"))
                        .next()
                        .getSubject();
        assertThat(number(graph, positions, VOID.entities.asNode())).isEqualTo(6);
    }

    /** The expression is one of XPath, in which SPARQL's REGEX is written; Java's has more. */
    @Test
    void theIrisOfThingsAreThoseThatThePatternDescribes() {
        Graph graph = described();
        Node dataset = NodeFactory.createURI(Site.BASE + "data#resolutions");
        String pattern =
                graph.find(dataset, VOID.uriRegexPattern.asNode(), Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralLexicalForm();
        assertThat(pattern).isEqualTo("^https://w3id\\.org/resograph/id/.+$");
        graph.find(dataset, VOID.exampleResource.asNode(), Node.ANY)
                .forEach(t -> assertThat(t.getObject().getURI()).matches(pattern));
    }

    @Test
    void theLanguagesAreThoseOfTheTexts() {
        Node dataset = NodeFactory.createURI(Site.BASE + "data#resolutions");
        assertThat(described().find(dataset, DCTerms.language.asNode(), Node.ANY).toList())
                .extracting(triple -> triple.getObject().getURI().replaceFirst("^.*/", ""))
                .containsExactlyInAnyOrder("ARA", "ENG", "FRA");
    }

    @Test
    void allFormsOfTheDescriptionSayTheSame() {
        Graph turtle = described();
        assertThat(rdf("/data.nt", Lang.NTRIPLES).isIsomorphicWith(turtle)).isTrue();
        assertThat(rdf("/data.rdf", Lang.RDFXML).isIsomorphicWith(turtle)).isTrue();
        // This fetches the context from where it is published.
        assertThat(rdf("/data.jsonld", Lang.JSONLD11).isIsomorphicWith(turtle)).isTrue();
    }

    @Test
    void allFormsOfTheShapesSayTheSame() {
        Graph turtle = rdf("/shapes.ttl", Lang.TURTLE);
        assertThat(turtle.size()).isGreaterThan(200);
        assertThat(rdf("/shapes.nt", Lang.NTRIPLES).isIsomorphicWith(turtle)).isTrue();
        assertThat(rdf("/shapes.rdf", Lang.RDFXML).isIsomorphicWith(turtle)).isTrue();
        assertThat(rdf("/shapes.trig", Lang.TRIG).isIsomorphicWith(turtle)).isTrue();
        assertThat(rdf("/shapes.jsonld", Lang.JSONLD11).isIsomorphicWith(turtle)).isTrue();
        assertThat(site.get("/shapes.csv").statusCode()).isEqualTo(404);
    }

    /** A cache that were not told so would give the page to a program, or the data to a reader. */
    @ParameterizedTest
    @ValueSource(strings = {"/data", "/shapes"})
    void whatIsNegotiatedSaysSo(String path) {
        for (String accept : List.of("text/html", "text/turtle", "application/ld+json")) {
            for (String address : List.of(path, path + "?lang=fr")) {
                HttpResponse<String> answer = site.get(address, "Accept", accept);
                assertThat(Site.header(answer, "Vary").split(", ")).contains("Accept");
                assertThat(Site.header(answer, "Link")).contains("<" + path + ".ttl>");
            }
        }
    }

    @Test
    void aPageIsTheSameWithItsSuffix() {
        String suffixed = site.get("/shapes.html?lang=es").body();
        assertThat(suffixed).contains("\"" + Site.BASE + "shapes?lang=es\"");
        assertThat(site.get("/shapes?lang=es", "Accept", "text/html").body()).isEqualTo(suffixed);
    }

    @Test
    void aDocumentAsJsonLdIsReadWithThePublishedContext() {
        Graph turtle = rdf("/doc/A/HRC/RES/99/1.ttl", Lang.TURTLE);
        assertThat(rdf("/doc/A/HRC/RES/99/1.jsonld", Lang.JSONLD11).isIsomorphicWith(turtle))
                .isTrue();
    }

    @Test
    void theSitemapLeadsToPagesThatAreThere() throws Exception {
        List<String> parts = texts(xml("/sitemap.xml"), "loc");
        assertThat(parts).containsExactly(site.at("/sitemap/1.xml").toString());
        List<String> pages = texts(xml("/sitemap/1.xml"), "loc");
        assertThat(pages)
                .doesNotHaveDuplicates()
                .contains(
                        site.at("/").toString(),
                        site.at("/doc/A/HRC/RES/99/1").toString(),
                        site.at("/doc/state/VEN").toString());
        for (String page : pages) {
            String path = page.substring(site.at("").toString().length());
            assertThat(site.get(path).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(texts(xml("/sitemap/1.xml"), "lastmod")).contains("2031-07-03T08:00:00Z");
        assertThat(site.get("/sitemap/2.xml").statusCode()).isEqualTo(404);
        assertThat(site.get("/sitemap/0.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void theFeedHasWhatRfc4287Asks() throws Exception {
        Document feed = xml("/feed.atom");
        assertThat(feed.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(texts(feed, "id"))
                .startsWith(Site.BASE + "feed.atom")
                .contains(Site.BASE + "id/A/HRC/RES/99/1")
                .doesNotHaveDuplicates();
        assertThat(texts(feed, "updated"))
                .allMatch(time -> time.matches("[0-9]{4}(-[0-9]{2}){2}T[0-9:]{8}Z"));
        assertThat(texts(feed, "name")).isNotEmpty();
        assertThat(feed.getElementsByTagName("entry").getLength()).isPositive();
        assertThat(texts(feed, "title"))
                .contains("A/HRC/RES/99/1: The right to quiet reading rooms");
        // Of several, some readers follow the first and some the last.
        NodeList entries = feed.getElementsByTagName("entry");
        for (int i = 0; i < entries.getLength(); i++) {
            NodeList links = ((Element) entries.item(i)).getElementsByTagName("link");
            List<String> types = new ArrayList<>();
            for (int k = 0; k < links.getLength(); k++) {
                Element link = (Element) links.item(k);
                if (link.getAttribute("rel").equals("alternate")) {
                    types.add(link.getAttribute("type"));
                }
            }
            assertThat(types).containsExactly("text/html");
        }
        assertThat(site.get("/feed.atom?page=99").statusCode()).isEqualTo(404);
        assertThat(site.get("/feed.atom?page=0").statusCode()).isEqualTo(400);
    }

    @Test
    void theDescriptionOfTheInterfaceNamesWhatAnswers() {
        JsonObject api = JSON.parse(site.get("/openapi.json").body());
        assertThat(api.getString("openapi")).isEqualTo("3.1.0");
        assertThat(api.get("security").getAsArray()).isEmpty();
        api.get("tags")
                .getAsArray()
                .forEach(
                        tag -> assertThat(tag.getAsObject().getString("description")).isNotEmpty());
        JsonObject paths = api.getObj("paths");
        JsonObject posted =
                paths.getObj("/sparql").getObj("post").getObj("requestBody").getObj("content");
        assertThat(posted.keySet())
                .containsExactly("application/x-www-form-urlencoded", "application/sparql-query");
        List<String> asked = new ArrayList<>();
        for (String path : paths.keySet()) {
            JsonObject get = paths.getObj(path).getObj("get");
            String address = path;
            List<String> query = new ArrayList<>();
            if (get.hasKey("parameters")) {
                for (var each : get.get("parameters").getAsArray()) {
                    JsonObject parameter = each.getAsObject();
                    String name = parameter.getString("name");
                    String example = parameter.getString("example");
                    if (parameter.getString("in").equals("path")) {
                        address = address.replace("{" + name + "}", example);
                    } else if (parameter.getBoolean("required")) {
                        query.add(name + "=" + example.replace(" ", "%20"));
                    }
                }
            }
            assertThat(address).doesNotContain("{");
            String whole = address + (query.isEmpty() ? "" : "?" + String.join("&", query));
            // The examples are of real data, which are not here; but no address is unknown.
            HttpResponse<String> response = site.get(whole);
            assertThat(response.statusCode()).as(whole).isIn(200, 302, 400, 404);
            assertThat(response.body()).as(whole).doesNotContain("There is nothing at");
            asked.add(whole);
        }
        assertThat(asked).hasSizeGreaterThan(20);
    }

    @Test
    void robotsAreShownTheMap() {
        assertThat(site.get("/robots.txt").body())
                .contains("User-agent: *", "Sitemap: " + site.at("/sitemap.xml"))
                .contains("Disallow: /search\n", "Disallow: /compare?\n");
    }

    @Test
    void aBrowserIsLedFromTheWellKnownAddressToThePage() {
        HttpResponse<String> led = site.get("/.well-known/void", "Accept", "text/html");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(Site.header(led, "Location")).isEqualTo("/data");
        assertThat(site.get("/.well-known/void", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    private static Graph described() {
        return rdf("/.well-known/void", Lang.TURTLE);
    }

    private static Shapes shapes() {
        return Shapes.parse(RDFParser.source(Path.of("shapes/catalog.ttl")).toGraph());
    }

    private static String text(org.apache.jena.shacl.ValidationReport report) {
        var out = new java.io.ByteArrayOutputStream();
        ShLib.printReport(out, report);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Graph rdf(String path, Lang lang) {
        HttpResponse<String> response = site.get(path, "Accept", lang.getHeaderString());
        assertThat(response.statusCode()).isEqualTo(200);
        return RDFParser.fromString(response.body(), lang).base(site.at(path).toString()).toGraph();
    }

    private static long number(Graph graph, Node subject, Node property) {
        return Long.parseLong(
                graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm());
    }

    private static long counted(String query) {
        String csv =
                site.send(
                                "POST",
                                "/sparql",
                                query,
                                "Content-Type",
                                "application/sparql-query",
                                "Accept",
                                "text/csv")
                        .body();
        return Long.parseLong(csv.lines().skip(1).findFirst().orElseThrow().strip());
    }

    private static Document xml(String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(
                        new ByteArrayInputStream(
                                site.get(path).body().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
