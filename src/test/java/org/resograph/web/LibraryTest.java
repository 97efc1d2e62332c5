package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.web.Site.header;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.library.Library;
import org.resograph.web.library.LibraryQuery;
import org.resograph.web.library.Parameter;
import org.resograph.web.resource.Language;

class LibraryTest {

    private static final Pattern TERM = Pattern.compile("\\breso:([A-Za-z0-9]+)");

    /** What the invented data do not have: sponsors, goals, dated names, and what is derived. */
    private static final Set<String> WITHOUT_ANSWER =
            Set.of(
                    "sponsors",
                    "goals",
                    "state-names",
                    "predecessors",
                    "changed-positions",
                    "non-voting",
                    "voting-record",
                    "voting-records",
                    "agreements",
                    "agreements-of-state");

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<LibraryQuery> queries() {
        return Library.bundled().queries().stream();
    }

    @Test
    void theIndexListsTheFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/resograph/queries"))) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".rq")))
                    .containsExactlyInAnyOrderElementsOf(
                            queries().map(q -> q.name() + ".rq").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryIsDescribedInEveryLanguage(LibraryQuery query) {
        assertThat(query.titles().keySet()).containsExactlyInAnyOrderElementsOf(Language.ALL);
        assertThat(query.descriptions().keySet()).containsExactlyInAnyOrderElementsOf(Language.ALL);
        for (Parameter parameter : query.parameters()) {
            assertThat(parameter.description().keySet())
                    .as(parameter.name())
                    .containsExactlyInAnyOrderElementsOf(Language.ALL);
        }
        Set<String> variables =
                query.text()
                        .lines()
                        .flatMap(
                                line ->
                                        Pattern.compile("\\?([A-Za-z]+)")
                                                .matcher(line)
                                                .results()
                                                .map(m -> m.group(1)))
                        .collect(Collectors.toSet());
        assertThat(variables)
                .containsAll(query.parameters().stream().map(Parameter::name).toList());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryUsesTermsThatExist(LibraryQuery query) throws ReflectiveOperationException {
        Matcher term = TERM.matcher(query.text());
        while (term.find()) {
            assertThat(Vocabulary.class.getField(term.group(1))).isNotNull();
        }
    }

    /** The arguments with which a query has an answer in the invented data. */
    private static String arguments(LibraryQuery query) {
        return query.parameters().stream()
                .filter(Parameter::required)
                .map(
                        p ->
                                p.name()
                                        + "="
                                        + switch (p.kind()) {
                                            case STATE -> p.name().equals("other") ? "NGA" : "VEN";
                                            case DOCUMENT -> "HRC%2099/1";
                                            case BODY, COUNCIL -> "HRC";
                                            case SESSION -> "HRC/99";
                                            case VERB -> "decide";
                                            case ADDRESSEE -> "secretary-general";
                                            case PART -> "pp1";
                                            case LABEL -> "human%20RIGHTS";
                                            case DATE -> "2031-06-22";
                                            case LANGUAGE -> "fr";
                                        })
                .collect(Collectors.joining("&"));
    }

    /** What a parameter's value may be in an address, of the value in an answer. */
    private static String argument(Parameter parameter, String value) {
        return switch (parameter.kind()) {
            case SESSION -> value.replaceFirst(".*/session/", "");
            case DOCUMENT -> value.replaceFirst(".*/id/", "");
            default -> value.substring(value.lastIndexOf('/') + 1);
        };
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aValueIsAskedForAndNotAssumed(LibraryQuery query) {
        String address = "/q/" + query.name() + ".csv?" + arguments(query);
        List<String> columns =
                List.of(site.get(address).body().lines().findFirst().get().split(","));
        List<List<String>> all = table(address);
        for (Parameter parameter : query.parameters()) {
            int column = columns.indexOf(parameter.name());
            if (parameter.required() || column < 0) {
                continue;
            }
            for (String value : values(parameter, all, column)) {
                assertThat(
                                table(
                                        address
                                                + "&"
                                                + parameter.name()
                                                + "="
                                                + argument(parameter, value)))
                        .as(parameter.name() + " " + value)
                        .containsExactlyInAnyOrderElementsOf(
                                all.stream().filter(row -> row.get(column).equals(value)).toList());
            }
        }
    }

    /** Those in an answer, and one that something has that is in none. */
    private static Set<String> values(Parameter parameter, List<List<String>> rows, int column) {
        Set<String> values = new HashSet<>();
        rows.forEach(row -> values.add(row.get(column)));
        values.remove("");
        String base = "https://w3id.org/resograph/";
        switch (parameter.kind()) {
            case SESSION -> values.add(base + "id/session/HRC/99");
            case ADDRESSEE -> values.add(base + "concept/addressee/un-women");
            default -> {}
        }
        return values;
    }

    private static List<List<String>> table(String address) {
        return rows(address).stream().map(row -> List.of(row.split(",", -1))).toList();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryAnswersAsCsvAndAsJson(LibraryQuery query) {
        String address = "/q/" + query.name();
        HttpResponse<String> csv = site.get(address + ".csv?" + arguments(query));
        assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
        assertThat(header(csv, "Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(csv.body().lines().count() > 1)
                .as(csv.body())
                .isEqualTo(!WITHOUT_ANSWER.contains(query.name()));
        HttpResponse<String> json =
                site.get(address + "?" + arguments(query), "Accept", "application/json");
        assertThat(header(json, "Content-Type")).isEqualTo("application/json");
        assertThat(json.body()).contains("\"bindings\"");
        HttpResponse<String> held =
                site.get(
                        address + ".csv?" + arguments(query), "If-None-Match", header(csv, "ETag"));
        assertThat(held.statusCode()).isEqualTo(304);
    }

    private static List<String> rows(String path) {
        HttpResponse<String> csv = site.get(path);
        assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
        return csv.body().lines().skip(1).toList();
    }

    @Test
    void answersOfTheInventedData() {
        String group = "https://w3id.org/resograph/id/group/";
        assertThat(rows("/q/vote-by-group.csv?document=a/hrc/res/99/1"))
                .containsExactly(
                        group + "AG,African States,1,0,0",
                        group + "APG,Asia-Pacific States,1,0,0",
                        group + "EEG,Eastern European States,0,1,0",
                        group + "GRULAC,Latin American and Caribbean States,1,0,1",
                        group + "WEOG,Western European and other States,0,1,0");
        assertThat(rows("/q/totals.csv?document=99/1"))
                .hasSize(3)
                .allMatch(row -> row.endsWith(",true"))
                .anyMatch(row -> row.contains("in-favour,3,3"));
        assertThat(rows("/q/roll-call.csv?document=99/1")).hasSize(6);
        assertThat(rows("/q/votes-of-state.csv?state=ven")).hasSize(1);
        assertThat(rows("/q/votes-of-state.csv?state=Allemagne"))
                .isEqualTo(rows("/q/votes-of-state.csv?state=DEU"))
                .hasSize(1);
        assertThat(rows("/q/asked-of.csv?addressee=Secretary-General"))
                .isEqualTo(rows("/q/asked-of.csv?addressee=secretary-general"))
                .isNotEmpty();
        assertThat(rows("/q/agreement.csv?state=VEN&other=NGA")).containsExactly("1,1,1.0");
        assertThat(rows("/q/agreement.csv?state=VEN&other=CHL")).containsExactly("1,0,0.0");
        assertThat(rows("/q/agreement.csv?state=VEN&other=CHL&from=2032-01-01")).isEmpty();
        assertThat(rows("/q/cited-by.csv?document=99/1"))
                .singleElement()
                .asString()
                .contains("9001");
        assertThat(rows("/q/reports-requested.csv?dueSession=HRC/100"))
                .singleElement()
                .asString()
                .contains("op2/b", "secretary-general", "To report");
        assertThat(rows("/q/asked-of.csv?addressee=nga")).isEmpty();
        assertThat(rows("/q/asked-of.csv?addressee=secretary-general")).hasSize(2);
        assertThat(rows("/q/asked-of.csv?addressee=states"))
                .singleElement()
                .asString()
                .contains("/member-states");
        assertThat(rows("/q/meetings-and-mandates.csv?body=SC"))
                .singleElement()
                .asString()
                .contains("2032-08-01");
        assertThat(rows("/q/due.csv")).hasSize(2);
        assertThat(rows("/q/due.csv?dueFrom=2032-08-01"))
                .singleElement()
                .asString()
                .startsWith(",2032-08-01,");
        assertThat(rows("/q/due.csv?dueFrom=2032-08-02")).isEmpty();
        assertThat(rows("/q/due.csv?adoptedFrom=2099-01-01")).isEmpty();
        assertThat(rows("/q/sources.csv?document=99/1")).hasSize(3);
    }

    @Test
    void wordsAndTitlesAreInTheLanguageThatIsWishedFor() {
        String group = "https://w3id.org/resograph/id/group/";
        assertThat(rows("/q/vote-by-group.csv?document=99/1&language=fr"))
                .first()
                .isEqualTo(group + "AG,États d’Afrique,1,0,0");
        assertThat(rows("/q/roll-call.csv?document=99/1&language=fr"))
                .hasSize(6)
                .anyMatch(row -> row.endsWith(",DEU,Allemagne"));
        assertThat(rows("/q/roll-call.csv?document=99/1"))
                .anyMatch(row -> row.endsWith(",DEU,Germany"));
    }

    @Test
    void whoDidNotVoteVotedNeitherAlikeNorUnlike() {
        DatasetGraph data = Site.data();
        Iris iris = Iris.ofDefaultBase();
        Quad votes =
                Quad.create(
                        iris.thing("x"),
                        iris.thing("A/HRC/RES/99/2/vote"),
                        Vocabulary.rollCall,
                        NodeFactory.createLiteralString("HRC 2031 CHL X DEU X VEN Y"));
        Txn.executeWrite(data, () -> data.add(votes));
        try (Site other = Site.start(data)) {
            assertThat(other.get("/q/agreement.csv?state=VEN&other=CHL").body())
                    .contains("1,0,0.0");
            assertThat(other.get("/q/agreement.csv?state=DEU&other=CHL").body())
                    .contains("1,0,0.0");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/q/roll-call.csv?document=99/1&language=klingon | unknown-value",
                "/q/votes-of-state.csv | missing-parameter",
                "/q/votes-of-state.csv?state= | missing-parameter",
                "/q/votes-of-state.csv?state=XXX | unknown-value",
                "/q/votes-of-state.csv?state=VEN%3E%20.%20%3Fs | unknown-value",
                "/q/votes-of-state.csv?state=VEN&colour=red | unknown-parameter",
                "/q/votes-of-state.csv?state=VEN&state=CHL | bad-request",
                "/q/roll-call.csv?document=A/HRC/RES/1/1 | unknown-value",
                "/q/members.csv?body=HRC&date=2031-13-01 | unknown-value",
                "/q/members.csv?body=HRC&date=2031-02-29 | unknown-value",
                "/q/members.csv?body=ECOSOC&date=2020-06-22 | unknown-value",
                "/q/verbs.csv?body=XYZ | unknown-value",
                "/q/adoptions-of-session.json?session=HRC/98 | unknown-value",
                "/q/paragraphs-by-verb.json?verb=sing | unknown-value",
                "/q/by-subject.json?label=weather | unknown-value",
                "/q/repetitions.json?document=99/1&paragraph=pp77 | unknown-value",
                "/q/repetitions.json?document=99/1&paragraph=%3E%3C | unknown-value",
                "/q/asked-of.csv?addressee=nobody | unknown-value",
                "/q/asked-of.csv?addressee=xxx | unknown-value",
            })
    void whatIsNotKnownIsAnErrorNotAnEmptyTable(String path, String kind) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("problem:" + kind + "\"");
    }

    @Test
    void anAnswerIsASpreadsheetInTheLanguageOfItsReader() throws Exception {
        String path = "/q/votes-of-state.xlsx?state=VEN&lang=ar";
        HttpResponse<String> reply = site.get(path);
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(header(reply, "Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(header(reply, "Content-Disposition")).contains("votes-of-state-VEN.xlsx");
        String sheet = part(path, "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("rightToLeft=\"true\"")
                // A day is a day: 22 June 2020 is the 44004th of spreadsheets.
                .containsPattern("<c r=\"[A-Z]+2\" s=\"[0-9]\" t=\"n\"><v>[0-9]{5}\\.0</v></c>")
                .contains("<hyperlink ref=\"A2\"");
        String texts = Parser.unescapeEntities(part(path, "xl/sharedStrings.xml"), false);
        assertThat(texts).contains(">الوثيقة</t>");
        assertThat(part(path, "xl/worksheets/_rels/sheet1.xml.rels"))
                .containsPattern("Target=\"http://localhost:[0-9]+/doc/[^\"]*lang=ar\"");
        assertThat(part("/q/closest-votes.xlsx?lang=en", "xl/worksheets/sheet1.xml"))
                .doesNotContain("rightToLeft=\"true\"")
                .containsPattern("<c r=\"C2\" t=\"n\"><v>[0-9]+</v></c>");
        assertThat(site.get("/q/votes-of-state.xlsx").statusCode()).isEqualTo(400);
        assertThat(site.get("/q/votes-of-state?state=VEN&lang=fr", "Accept", "text/html").body())
                .contains("votes-of-state.xlsx?state=VEN&amp;lang=fr");
    }

    @Test
    void theDescriptionTakesWhatTheSiteTakes() {
        assertThat(site.get("/q/votes-of-state.csv?state=Venezuela").statusCode()).isEqualTo(200);
        assertThat(site.get("/openapi.json").body())
                .doesNotContain("[A-Za-z]{3}")
                .contains("spreadsheetml.sheet");
    }

    private static String part(String path, String name) throws Exception {
        byte[] file =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(site.at(path)).build(),
                                HttpResponse.BodyHandlers.ofByteArray())
                        .body();
        Path workbook = Files.write(Files.createTempFile("answer", ".xlsx"), file);
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            byte[] part = zip.getInputStream(zip.getEntry(name)).readAllBytes();
            return new String(part, StandardCharsets.UTF_8);
        } finally {
            Files.delete(workbook);
        }
    }

    @Test
    void aQueryThatIsNotThere() {
        HttpResponse<String> answer = site.get("/q/weather.csv");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"votes-of-state\"");
        assertThat(site.get("/q/verbs", "Accept", "image/png").statusCode()).isEqualTo(406);
        String encoded = URLEncoder.encode("../verbs", StandardCharsets.UTF_8);
        assertThat(site.get("/q/" + encoded + ".csv").statusCode()).isEqualTo(400);
    }
}
