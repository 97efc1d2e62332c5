package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.web.Site.header;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the IRI of a thing to its document, RFC 9110. */
class DereferencingTest {

    private static final String THING = "/id/A/HRC/RES/99/1";
    private static final String DOCUMENT = "/doc/A/HRC/RES/99/1";

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
        "/id/A/HRC/RES/99/1, /doc/A/HRC/RES/99/1",
        "/id/A/HRC/RES/99/1/op2/a, /doc/A/HRC/RES/99/1/op2/a",
        "/id/S/RES/9001(2031), /doc/S/RES/9001(2031)",
        "/id/S/RES/9001%282031%29, /doc/S/RES/9001(2031)",
        "/concept/choice/in-favour, /doc/concept/choice/in-favour",
        "/graph/A/HRC/RES/99/1/fr, /doc/graph/A/HRC/RES/99/1/fr",
        "/id/session/HRC/99, /doc/session/HRC/99",
    })
    void aThingLeadsToItsDocumentWhateverIsAccepted(String thing, String document) {
        for (String accept : List.of("*/*", "text/turtle", "image/png", "text/html")) {
            HttpResponse<String> answer = site.get(thing, "Accept", accept);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(header(answer, "Location")).isEqualTo(document);
            assertThat(header(answer, "Cache-Control")).contains("max-age=");
            assertThat(answer.headers().firstValue("Vary")).isEmpty();
        }
        assertThat(site.get(document, "Accept", "text/turtle").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageSaysForWhomItIsWrittenAndDataAreForAll() {
        for (String path : List.of("/", DOCUMENT, "/search?q=rooms", "/q/totals")) {
            HttpResponse<String> page =
                    site.get(path, "Accept", "text/html", "Accept-Language", "fr-CA, en;q=0.5");
            assertThat(header(page, "Content-Language")).as(path).isEqualTo("fr");
        }
        HttpResponse<String> data = site.get(DOCUMENT, "Accept", "text/turtle");
        assertThat(data.headers().firstValue("Content-Language")).isEmpty();
    }

    static Stream<Arguments> clients() throws IOException {
        String table =
                new String(
                        Site.class.getResourceAsStream("clients.tsv").readAllBytes(),
                        StandardCharsets.UTF_8);
        return table.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arguments.of((Object[]) line.split("\t")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clients")
    void realClientsGetWhatTheyCanRead(String program, String accept, String type) {
        HttpResponse<String> answer = site.get(DOCUMENT, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type").split(";")[0]).isEqualTo(type);
        assertThat(header(answer, "Vary"))
                .isEqualTo(
                        type.equals("text/html")
                                ? "Accept, Accept-Language, Accept-Encoding"
                                : "Accept, Accept-Encoding");
        String location = header(answer, "Content-Location");
        assertThat(location).startsWith(DOCUMENT + ".");
        HttpResponse<String> fixed = site.get(location, "Accept", "image/png");
        assertThat(fixed.body()).isEqualTo(answer.body());
        assertThat(header(fixed, "ETag")).isEqualTo(header(answer, "ETag"));
    }

    @ParameterizedTest
    @CsvSource({
        "html, text/html",
        "ttl, text/turtle",
        "jsonld, application/ld+json",
        "nt, application/n-triples",
        "rdf, application/rdf+xml",
        "trig, application/trig",
        "csv, text/csv",
        "txt, text/plain"
    })
    void aSuffixIsNeverNegotiated(String suffix, String type) {
        for (String thing :
                List.of(
                        DOCUMENT,
                        DOCUMENT + "/op2",
                        DOCUMENT + "/vote",
                        DOCUMENT + "/vote/VEN",
                        DOCUMENT + "/fr",
                        "/doc/state/VEN",
                        "/doc/body/HRC",
                        "/doc/session/HRC/99",
                        "/doc/graph/A/HRC/RES/99/1/fr",
                        "/doc/S/RES/9001(2031)")) {
            HttpResponse<String> answer =
                    site.get(thing + "." + suffix, "Accept", "image/png, " + type + ";q=0");
            assertThat(answer.statusCode()).as(thing).isEqualTo(200);
            assertThat(header(answer, "Content-Type").split(";")[0]).isEqualTo(type);
            assertThat(header(answer, "ETag")).startsWith("\"");
            assertThat(answer.body()).isNotBlank();
        }
    }

    @Test
    void aDocumentIsAkomaNtosoTooAndNothingElseIs() {
        HttpResponse<String> english = site.get(DOCUMENT + ".akn");
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(header(english, "Content-Type")).isEqualTo("application/akn+xml");
        assertThat(english.body()).contains("The Human Rights Council,", "FRBRlanguage");
        assertThat(site.get(DOCUMENT + ".akn?lang=fr").body())
                .contains("Le Conseil des droits de l'homme,");
        HttpResponse<String> french = site.get(DOCUMENT + "/fr.xml");
        assertThat(french.body()).contains("Le Conseil des droits de l'homme,");
        assertThat(header(french, "Content-Location")).isEqualTo(DOCUMENT + "/fr.akn");
        assertThat(header(site.get(DOCUMENT, "Accept", "application/akn+xml"), "Content-Location"))
                .isEqualTo(DOCUMENT + ".akn");
        assertThat(header(english, "Link")).contains("application/akn+xml");
        assertThat(header(site.get("/doc/state/VEN"), "Link")).doesNotContain("akn");
        assertThat(site.get("/doc/state/VEN.akn").statusCode()).isEqualTo(404);
        assertThat(site.get("/doc/state/VEN", "Accept", "application/akn+xml").statusCode())
                .isEqualTo(406);
    }

    @Test
    void nothingAcceptableIsAnErrorWithTheListOfWhatExists() {
        HttpResponse<String> answer = site.get(DOCUMENT, "Accept", "image/png");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/turtle", "application/trig", "text/html");
    }

    @Test
    void theFormatParameterLeadsToTheSuffix() {
        HttpResponse<String> answer = site.get(DOCUMENT + "?format=turtle&lang=fr");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(header(answer, "Location")).isEqualTo(DOCUMENT + ".ttl?lang=fr");
        assertThat(header(site.get(DOCUMENT + ".nt?format=jsonld"), "Location"))
                .isEqualTo(DOCUMENT + ".jsonld");
        assertThat(site.get(DOCUMENT + "?format=docx").statusCode()).isEqualTo(400);
    }

    @Test
    void theHeadIsTheSameWithoutTheBody() {
        HttpResponse<String> whole = site.get(DOCUMENT + ".ttl");
        HttpResponse<String> head = site.send("HEAD", DOCUMENT + ".ttl", "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("ETag", "Content-Length", "Content-Type", "Link", "Vary")) {
            assertThat(header(head, name)).isEqualTo(header(whole, name)).isNotEmpty();
        }
        assertThat(site.send("HEAD", THING, "").statusCode()).isEqualTo(303);
        assertThat(site.send("HEAD", "/doc/A/HRC/RES/98/404", "").statusCode()).isEqualTo(404);
    }

    @Test
    void whoHoldsAVariantIsToldSo() {
        String turtle = header(site.get(DOCUMENT + ".ttl"), "ETag");
        String json = header(site.get(DOCUMENT + ".jsonld"), "ETag");
        assertThat(turtle).isNotEqualTo(json).matches("\"[^\"]+\"");
        HttpResponse<String> held =
                site.get(DOCUMENT, "Accept", "text/turtle", "If-None-Match", "\"x\", " + turtle);
        assertThat(held.statusCode()).isEqualTo(304);
        assertThat(held.body()).isEmpty();
        assertThat(header(held, "ETag")).isEqualTo(turtle);
        assertThat(header(held, "Vary")).isEqualTo("Accept, Accept-Encoding");
        assertThat(header(held, "Cache-Control")).isNotEmpty();
        assertThat(site.get(DOCUMENT, "Accept", "text/turtle", "If-None-Match", json).statusCode())
                .isEqualTo(200);
        assertThat(site.get(DOCUMENT, "If-None-Match", "*").statusCode()).isEqualTo(304);
    }

    @Test
    void whoAsksForAStateThatIsGoneIsToldSo() {
        HttpResponse<String> plain = site.get(DOCUMENT + ".ttl");
        String tag = header(plain, "ETag");
        HttpResponse<String> gone = site.get(DOCUMENT + ".ttl", "If-Match", "\"other\"");
        assertThat(gone.statusCode()).isEqualTo(412);
        assertThat(gone.body()).contains("precondition-failed");
        for (String held : List.of(tag, "\"other\", " + tag, "*")) {
            assertThat(site.get(DOCUMENT + ".ttl", "If-Match", held).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip                       | gzip",
                "X-GZIP                     | gzip",
                "*                          | gzip",
                "br, deflate                | ''",
                "gzip;q=0                   | ''",
                "gzip;q=0, *                | ''",
                "*;q=0                      | ''",
                "identity, gzip;q=0.5       | ''",
                "identity;q=0.5, gzip;q=1.0 | gzip",
                "gzip;q=.5, identity;q=.4   | gzip",
                "deflate, gzip;q=1.0, *;q=0.5 | gzip",
            })
    void itIsCompressedForWhoLikesThatBest(String accepted, String coding) {
        HttpResponse<String> answer = site.get(DOCUMENT + ".ttl", "Accept-Encoding", accepted);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Encoding")).isEqualTo(coding);
    }

    /** As people type them, and as clients that are generated from a description encode them. */
    @ParameterizedTest
    @CsvSource({
        "/doc/A%2FHRC%2fRES/99/1.ttl, /doc/A/HRC/RES/99/1.ttl",
        "/id/A%2FHRC%2FRES%2F99%2F1, /id/A/HRC/RES/99/1",
        "/doc/A/HRC/RES/99/1/, /doc/A/HRC/RES/99/1",
        "/id/A/HRC/RES/99/1/, /id/A/HRC/RES/99/1",
        "/doc/S/RES/9001%282031%29/, /doc/S/RES/9001%282031%29",
        "/ontology/, /ontology",
        "/search/?q=rooms%20and&lang=fr, /search?q=rooms%20and&lang=fr",
        "/sparql/?query=ASK%7B%7D, /sparql?query=ASK%7B%7D",
        "/q, /q/",
        "/dumps, /dumps/",
        "/changes, /changes/",
    })
    void anAddressHasOneSpellingAndOthersLeadToIt(String other, String spelling) {
        HttpResponse<String> led = site.get(other);
        assertThat(led.statusCode()).isEqualTo(301);
        assertThat(header(led, "Location")).isEqualTo(spelling);
        HttpResponse<String> again = site.get(spelling);
        assertThat(header(again, "Location")).isNotEqualTo(other);
    }

    @Test
    void aQueryThatIsPostedElsewhereIsPostedAgain() {
        HttpResponse<String> led =
                site.send("POST", "/sparql/", "ASK{}", "Content-Type", "application/sparql-query");
        assertThat(led.statusCode()).isEqualTo(308);
        assertThat(header(led, "Location")).isEqualTo("/sparql");
    }

    @Test
    void noSpellingLeadsToAnotherHost() {
        for (String path : List.of("/%2Fexample.org/", "/%2F%2Fexample.org", "/%2f")) {
            HttpResponse<String> answer = site.get(path);
            assertThat(header(answer, "Location")).as(path).doesNotStartWith("//");
            assertThat(answer.statusCode()).as(path).isIn(301, 400, 404);
        }
    }

    /** Else all of them are called "1.ttl" on the disk of who keeps them. */
    @ParameterizedTest
    @CsvSource({
        "/doc/A/HRC/RES/99/1.ttl, A-HRC-RES-99-1.ttl",
        "/doc/A/HRC/RES/99/1/op2/a.csv, A-HRC-RES-99-1-op2-a.csv",
        "/doc/S/RES/9001(2031).jsonld, S-RES-9001(2031).jsonld",
        "/doc/S/RES/9001(2031), S-RES-9001(2031).ttl",
        "/ontology.rdf, ontology.rdf",
        "/q/roll-call.csv?document=A/HRC/RES/99/1&language=fr, roll-call-A-HRC-RES-99-1-fr.csv",
        "/q/votes-of-state.json?state=VEN, votes-of-state-VEN.json",
    })
    void aFileIsNamedByWhatItIsOf(String path, String name) {
        HttpResponse<String> answer = site.get(path, "Accept", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo("inline; filename=\"" + name + "\"");
        HttpResponse<String> page = site.get("/doc/A/HRC/RES/99/1", "Accept", "text/html");
        assertThat(header(page, "Content-Disposition")).isEmpty();
    }

    @Test
    void theCompressedVariantHasATagOfItsOwn() {
        HttpResponse<String> plain = site.get(DOCUMENT + ".ttl");
        HttpResponse<String> gzip = site.get(DOCUMENT + ".ttl", "Accept-Encoding", "gzip");
        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(gzip, "ETag")).isNotEqualTo(header(plain, "ETag"));
        assertThat(
                        site.get(
                                        DOCUMENT + ".ttl",
                                        "Accept-Encoding",
                                        "gzip",
                                        "If-None-Match",
                                        header(gzip, "ETag"))
                                .statusCode())
                .isEqualTo(304);
    }

    @Test
    void aDocumentSaysWhereItsOtherFormsAre() {
        String links = header(site.get(DOCUMENT + ".ttl"), "Link");
        assertThat(links)
                .contains(
                        "<"
                                + DOCUMENT
                                + ".jsonld>; rel=\"alternate\"; type=\"application/ld+json\"")
                .contains("<https://w3id.org/resograph/doc/A/HRC/RES/99/1>; rel=\"canonical\"")
                .contains("rel=\"license\"")
                .contains("rel=\"describedby\"");
    }

    @Test
    void aDescriptionHoldsWhatAReaderNeeds() {
        Graph graph = graph(DOCUMENT + ".ttl", Lang.TURTLE);
        for (String thing :
                List.of(
                        "op2/a",
                        "fn1",
                        "vote",
                        "vote/VEN",
                        "fr",
                        "pp1/cites/instrument/un-charter")) {
            assertThat(describes(graph, "id/A/HRC/RES/99/1/" + thing)).as(thing).isTrue();
        }
        // By name only what has a description of its own.
        assertThat(describes(graph, "id/state/VEN")).isTrue();
        assertThat(describes(graph, "id/group/GRULAC")).isTrue();
        assertThat(describes(graph, "id/S/RES/9001(2031)")).isFalse();
        assertThat(graph(DOCUMENT + "/op2.ttl", Lang.TURTLE).size()).isLessThan(graph.size() / 2);
        assertThat(describes(graph(DOCUMENT + "/op2/a.ttl", Lang.TURTLE), "id/A/HRC/RES/99/1"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonld", "nt", "rdf"})
    void allFormatsSayTheSame(String suffix) {
        Lang lang =
                switch (suffix) {
                    case "jsonld" -> Lang.JSONLD11;
                    case "nt" -> Lang.NTRIPLES;
                    default -> Lang.RDFXML;
                };
        assertThat(
                        graph(DOCUMENT + "." + suffix, lang)
                                .isIsomorphicWith(graph(DOCUMENT + ".ttl", Lang.TURTLE)))
                .isTrue();
    }

    @Test
    void trigSaysWhichSourceSaysWhat() {
        DatasetGraph dataset =
                RDFParser.fromString(site.get(DOCUMENT + ".trig").body(), Lang.TRIG)
                        .toDatasetGraph();
        for (String source : List.of("graph/A/HRC/RES/99/1/fr", "graph/reference")) {
            assertThat(dataset.containsGraph(NodeFactory.createURI(Site.BASE + source))).isTrue();
        }
        assertThat(
                        dataset.getDefaultGraph()
                                .isIsomorphicWith(graph(DOCUMENT + ".ttl", Lang.TURTLE)))
                .as("the default graph is all of them together, as at the endpoint")
                .isTrue();
    }

    private static Graph graph(String path, Lang lang) {
        return RDFParser.fromString(site.get(path).body(), lang).toGraph();
    }

    private static boolean describes(Graph graph, String thing) {
        return graph.find(NodeFactory.createURI(Site.BASE + thing), Node.ANY, Node.ANY).hasNext();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doc/A/HRC/RES/98/404",
                "/ontology.zzz",
                "/doc/state/XYZ.ttl",
                "/doc/",
                "/doc",
                "/id/",
                "/id/nonsense",
                "/nowhere/",
                "/doc/a/hrc/res/99/1",
                "/doc/A/HRC/RES/99/1.docx",
                "/doc/A/HRC/RES/99/1;jsessionid=1",
                "/nowhere",
            })
    void whatIsNotThereIsNotFound(String path) {
        HttpResponse<String> answer = site.get(path, "Accept", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/HRC/RES/99/1      | /doc/A/HRC/RES/99/1",
                "a/hrc/res/99/1      | /doc/A/HRC/RES/99/1",
                "HRC 99/1            | /doc/A/HRC/RES/99/1",
                "HRC/RES/99/1        | /doc/A/HRC/RES/99/1",
                "99/1                | /doc/A/HRC/RES/99/1",
                "S/RES/9001 (2031)   | /doc/S/RES/9001(2031)",
                "s/res/9001(2031)    | /doc/S/RES/9001(2031)",
                "S/RES/9001          | /doc/S/RES/9001(2031)",
                "SC 9001             | /doc/S/RES/9001(2031)",
                "9001                | /doc/S/RES/9001(2031)",
                "UNSCR 9001          | /doc/S/RES/9001(2031)",
                "HRC res. 99/1       | /doc/A/HRC/RES/99/1",
                "UNHRC 99/1          | /doc/A/HRC/RES/99/1",
                "A_HRC_RES_99_1      | /doc/A/HRC/RES/99/1",
                "S_RES_9001_(2031)   | /doc/S/RES/9001(2031)",
                "resolution 9001 (2031)                    | /doc/S/RES/9001(2031)",
                "Security Council resolution 9001          | /doc/S/RES/9001(2031)",
                "Résolution 9001 (2031) du Conseil de sécurité | /doc/S/RES/9001(2031)",
                "Human Rights Council resolution 99/1 of 7 July 2031 | /doc/A/HRC/RES/99/1",
                "https://undocs.org/A/HRC/RES/99/1         | /doc/A/HRC/RES/99/1",
                "https://docs.un.org/en/S/RES/9001(2031)   | /doc/S/RES/9001(2031)",
                // As the uriLookupEndpoint of VoID is asked.
                "https://w3id.org/resograph/id/state/CHL   | /doc/state/CHL",
                "https://w3id.org/resograph/id/A/HRC/RES/99/1/op1 | /doc/A/HRC/RES/99/1/op1",
            })
    void whatPeopleTypeIsUnderstood(String typed, String document) {
        HttpResponse<String> answer =
                site.get("/resolve?symbol=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo(document);
    }

    @Test
    void severalThatMayBeMeantAreListedAndNoneIsSuggestedFor() {
        HttpResponse<String> several = site.get("/resolve?symbol=A/HRC");
        assertThat(several.statusCode()).isEqualTo(300);
        assertThat(header(several, "Link")).contains("</doc/A/HRC/99/12>; rel=\"item\"");
        HttpResponse<String> page =
                site.get("/resolve?symbol=A/HRC", "Accept", "text/html,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(300);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(header(page, "Vary")).contains("Accept");
        assertThat(page.body()).contains("href=\"/doc/A/HRC/99/12\"");
        HttpResponse<String> none =
                site.get("/resolve?symbol=A/HRC/RES/99/2", "Accept", "application/json");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("\"suggestions\":[\"A/HRC/RES/99/1\"]");
        assertThat(site.get("/resolve").statusCode()).isEqualTo(400);
        assertThat(site.get("/resolve?symbol=%20").statusCode()).isEqualTo(400);
    }
}
