package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Search over texts: by people on a page with filters and counts, by programs in a query. */
class TextSearchTest {

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static HttpResponse<String> ask(String pattern) {
        String query =
                "PREFIX text: <http://jena.apache.org/text#>"
                        + " PREFIX reso: <https://w3id.org/resograph/ontology#>"
                        + " PREFIX dcterms: <http://purl.org/dc/terms/>"
                        + " SELECT ?part { "
                        + pattern
                        + " } ORDER BY ?part";
        return site.get(
                "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                "Accept",
                "text/csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?part text:query 'chair'|op2/a",
                "(?part ?score) text:query ('reading room')|,op1",
                "?part text:query (reso:text 'reading rooms')|op1",
                "?part text:query (dcterms:title 'reading rooms')|''",
                "?part text:query ('quiet' 'lang:en' 1)|''",
                "?part text:query (reso:text 'reading rooms' 1)|op1",
                "?part text:query (dcterms:title 'reading rooms' 1)|''",
                "?doc reso:part ?part . ?part text:query '\"keep its reading\"'|op1",
                "?part text:query 'chair' . ?part a reso:SubParagraph|op2/a",
                "?part text:query ('chair' 'lang:fr')|-"
            })
    void aQueryFindsPartsByWords(String pattern, String ends) {
        HttpResponse<String> answer = ask(pattern);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String base = Site.BASE + "id/A/HRC/RES/99/1";
        var rows = answer.body().lines().skip(1).map(String::strip).toList();
        if (ends.equals("-")) {
            assertThat(rows).isEmpty();
        } else {
            for (String end : ends.split(",", -1)) {
                assertThat(rows).anyMatch(r -> r.equals(end.isEmpty() ? base : base + "/" + end));
            }
            assertThat(rows).hasSize(ends.split(",", -1).length);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "/.*/",
                "a AND (",
                "\\\\",
                "title_en:x~ [a TO b]",
                "^{1e999}",
                "?*?*?*"
            })
    void noStringIsAnError(String hostile) {
        HttpResponse<String> answer = ask("?part text:query \"" + hostile + "\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?part text:query (<http://example.org/p> 'x')",
                "?part text:query ('x' 'many')",
                "(?part ?a ?b) text:query 'x'",
                "?part text:query ?unbound"
            })
    void whatIsNoSearchIsToldSo(String pattern) {
        HttpResponse<String> answer = ask(pattern);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("malformed-query", "text:query");
    }

    private static Document page(String path) {
        return Jsoup.parse(site.get(path, "Accept", "text/html").body());
    }

    @Test
    void aPageShowsWhereTheWordsStand() {
        Document page = page("/search?q=counting+chair");
        assertThat(page.select(".hit a").text()).isEqualTo("A/HRC/RES/99/1");
        assertThat(page.select(".passage mark").eachText()).contains("count", "chairs");
        assertThat(page.select(".passage a").attr("href")).isEqualTo("/doc/A/HRC/RES/99/1/op2/a");
        assertThat(page("/search?q=%D9%8A%D9%82%D8%B1%D8%B1").select(".passage [lang=ar]"))
                .isNotEmpty();
        assertThat(page("/search?q=*").select("#results-title").text())
                .isEqualTo("Nothing was found.");
    }

    @Test
    void filtersCountAndLeadOn() {
        Document all = page("/search?state=CHL");
        assertThat(all.select("#f-choice + ul").text()).isEqualTo("abstaining 1");
        String href = all.select("#f-choice + ul a").attr("href");
        Document some = page(href);
        assertThat(some.select(".hit a").eachText()).containsExactly("A/HRC/RES/99/1");
        assertThat(some.select(".chosen").text()).startsWith("abstaining");
        assertThat(page(some.select(".chosen").attr("href")).select(".chosen")).isEmpty();
        assertThat(page("/search?state=CHL&choice=against").select(".hit")).isEmpty();
        assertThat(page("/search?language=ar").select(".hit a").text()).isEqualTo("A/HRC/RES/99/1");
        assertThat(page("/search?year=2031&body=HRC").select(".hit")).isNotEmpty();
    }

    @Test
    void aStateIsLookedAtByItsVotesAlone() {
        Document votes = page("/search?state=CHL");
        assertThat(votes.select(".hit a").eachText()).containsExactly("A/HRC/RES/99/1");
        assertThat(votes.select(".hits .when strong").eachText()).containsExactly("abstaining");
        assertThat(votes.select(".voter a").eachText())
                .containsExactly("Chile", "All its votes as a table");
        assertThat(page("/search?year=2031").select(".hit").size()).isGreaterThan(1);
        assertThat(page("/search?q=rooms&state=VEN").select(".hits .when strong").text())
                .isEqualTo("in favour");
    }

    @Test
    void aNameLeadsToWhatItNames() {
        Document named = page("/search?q=allemagne");
        assertThat(named.select(".named a").eachText()).containsExactly("Germany", "how it voted");
        assertThat(named.select(".named a").get(0).attr("href")).isEqualTo("/doc/state/DEU");
        Document among = page("/search?q=reading+Chile+rooms");
        assertThat(among.select(".named a").eachText())
                .containsExactly("Chile", "how it voted on “reading rooms”");
        assertThat(page(among.select(".named a").get(1).attr("href")).select(".hit a").text())
                .isEqualTo("A/HRC/RES/99/1");
        assertThat(page("/search?q=Germny").select(".named a").text()).startsWith("Germany");
    }

    @Test
    void whoFindsNothingIsToldWhatWouldBeFound() {
        Document misspelt = page("/search?q=quiet+romos");
        assertThat(misspelt.select(".ways a").eachText()).contains("quiet rooms", "quiet");
        for (var way : misspelt.select(".ways a")) {
            assertThat(page(way.attr("href")).select(".hit")).as(way.text()).isNotEmpty();
        }
        Document filtered = page("/search?q=quiet&year=1950");
        assertThat(filtered.select(".ways a").text()).isEqualTo("quiet (without filters)");
        assertThat(page(filtered.select(".ways a").attr("href")).select(".hit")).isNotEmpty();
        assertThat(page("/search?q=A/HRC/RES/99/77").select(".ways a").eachText())
                .contains("A/HRC/RES/99/1");
        assertThat(page("/search?q=zzzzzzzz&lang=fr").select(".found p.muted").text())
                .contains("Parcourir");
    }

    @Test
    void whatIsFoundCanBeTakenAway() {
        Document page = page("/search?q=rooms&state=VEN&lang=fr");
        assertThat(page.select(".pills a").eachText()).containsExactly("CSV", "Excel");
        HttpResponse<String> csv = site.get(page.select(".pills a").get(0).attr("href"));
        assertThat(Site.header(csv, "Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(csv.body().lines())
                .hasSize(2)
                .last(InstanceOfAssertFactories.STRING)
                .startsWith("https://w3id.org/resograph/id/A/HRC/RES/99/1,A/HRC/RES/99/1,")
                .endsWith(",in-favour");
        HttpResponse<String> sheet = site.get(page.select(".pills a").get(1).attr("href"));
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(Site.header(sheet, "Content-Type")).endsWith("spreadsheetml.sheet");
        assertThat(site.get("/search.csv?page=11").statusCode()).isEqualTo(400);
        assertThat(page("/search?q=zzzzzzzz").select(".pills")).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        Document page = page("/search?q=rooms&utm_source=x&fbclid=2&source=y");
        assertThat(page.select(".warn").eachText())
                .containsExactly(
                        "“source” means nothing in an address of this page; it was passed"
                                + " over.");
        assertThat(page.select(".hit")).isNotEmpty();
        assertThat(page.select("a[href*=fbclid], a[href*=utm_source]")).isEmpty();
        Document choice = page("/search?choice=against");
        assertThat(choice.select(".warn").text()).contains("choose one");
        for (Document each : List.of(page, choice)) {
            assertThat(site.get(each.select(".pills a").attr("href")).statusCode()).isEqualTo(200);
        }
        Document nowhere = page("/search?state=ZZZ&lang=fr");
        assertThat(nowhere.select(".warn").text())
                .isEqualTo("Le paramètre « state » ne désigne aucun État : ZZZ");
        assertThat(nowhere.select(".voter")).isEmpty();
        assertThat(page("/search?q=rooms&state=VEN&choice=in-favour&year=2031").select(".warn"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stat=CHL", "choice=against", "state=ZZZ", "sate=CHL&q=rooms"})
    void noTableIsGivenOfWhatWasNotAskedFor(String query) {
        assertThat(site.get("/search.csv?" + query).statusCode()).isEqualTo(400);
        assertThat(site.get("/search.xlsx?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void aStateMayBeGivenByItsName() {
        assertThat(page("/search?state=Chili").select(".voter a").text()).startsWith("Chile");
        assertThat(page("/search?state=Chili").select("option[selected]").attr("value"))
                .isEqualTo("CHL");
    }

    @Test
    void aStateIsNotIgnoredForItsSpelling() {
        assertThat(page("/search?state=chl").select(".hits .when strong").eachText())
                .containsExactly("abstaining");
        assertThat(page("/search?state=Nowhere").select(".hit")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%3Cx", "a%20b", "..%2F..", "%22", "%F0%9F%98%80", "a%0Ab"})
    void noFilterIsAnError(String value) {
        for (String name :
                new String[] {"body", "session", "subject", "choice", "state", "adoption"}) {
            assertThat(site.get("/search?" + name + "=" + value).statusCode())
                    .as(name)
                    .isEqualTo(200);
        }
        assertThat(site.get("/search?page=501").statusCode()).isEqualTo(400);
    }
}
