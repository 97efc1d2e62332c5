package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people, and the platforms that they pass links on with, make them. */
class AddressesAsTypedTest {

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

    @Test
    void whatTracksReadersIsPassedOver() {
        assertThat(site.get("/search?q=a/hrc/res/99/1&UTM_Source=x&gclid=1").statusCode())
                .isEqualTo(302);
        assertThat(site.get("/q/roll-call.csv?document=A/HRC/RES/99/1&fbclid=1").statusCode())
                .isEqualTo(200);
        assertThat(site.get("/search.csv?q=rooms&mtm_campaign=x").statusCode()).isEqualTo(200);
        assertThat(site.get("/search.csv?q=rooms&campaign=x").statusCode()).isEqualTo(400);
        assertThat(site.get("/q/roll-call.csv?document=A/HRC/RES/99/1&x=1").body())
                .contains("unknown-parameter", "\"parameters\"");
    }

    @ParameterizedTest
    @CsvSource({
        "FR, '', fr, 0",
        "fr-CA, '', fr, 0",
        "zh-Hant-TW, '', zh, 0",
        "zz, '', en, 1",
        "zz, 'ru, en;q=0.5', ru, 1",
        "'%25', '*', en, 1",
        "'', 'en;q=0, es-419;q=0.3, *;q=0.1', es, 0"
    })
    void aLanguageIsUnderstoodOrTold(String lang, String wishes, String tag, int remarks) {
        Document page =
                Jsoup.parse(
                        site.get(
                                        DOCUMENT + "?lang=" + lang,
                                        "Accept",
                                        "text/html",
                                        "Accept-Language",
                                        wishes)
                                .body());
        assertThat(page.select("html").attr("lang")).isEqualTo(tag);
        assertThat(page.select("main > .warn")).hasSize(remarks);
    }

    @Test
    void aTableInALanguageThatThereIsNotIsRefused() {
        assertThat(site.get("/search.csv?q=rooms&lang=zz").statusCode()).isEqualTo(400);
        assertThat(site.get("/search.csv?q=rooms&lang=FR").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doc/a/hrc/res/99/1",
                "/id/a/hrc/res/99/1",
                "/A/HRC/RES/99/1",
                "/doc/A-HRC-RES-99-1.ttl",
                "/a/hrc/res/99/1.html"
            })
    void aSymbolThatIsSpeltOtherwiseIsSuggested(String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"suggestions\":[\"A/HRC/RES/99/1\"]");
        Document page = Jsoup.parse(site.get(path, "Accept", "text/html").body());
        assertThat(page.select(".pills a").text()).isEqualTo("A/HRC/RES/99/1");
    }

    @ParameterizedTest
    @CsvSource({
        "//doc/A/HRC/RES/99/1, /doc/A/HRC/RES/99/1",
        "/doc//A/HRC/RES/99/1?x=1, /doc/A/HRC/RES/99/1?x=1",
        "/doc/A/HRC///RES/99/1//, /doc/A/HRC/RES/99/1",
        "/q//, /q/",
        "//sparql?query=ASK%7B%7D, /sparql?query=ASK%7B%7D"
    })
    void twoSlashesAreOne(String path, String location) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(Site.header(answer, "Location")).isEqualTo(location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//example.org/", "/%2Fexample.org", "///example.org/%2e%2e"})
    void noAddressLeadsElsewhere(String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(Site.header(answer, "Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wp-login.php", "/doc/A/HRC/RES/99/99", "/nosuch/2"})
    void nothingIsGuessed(String path) {
        assertThat(site.get(path).body()).contains("404").doesNotContain("suggestions");
    }

    @Test
    void theFormatOfAnAnswerLeadsToItsAddress() {
        HttpResponse<String> answer =
                site.get("/q/roll-call?document=A/HRC/RES/99/1&format=csv&utm_source=x");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(Site.header(answer, "Location"))
                .isEqualTo("roll-call.csv?document=A%2FHRC%2FRES%2F99%2F1");
        assertThat(site.get("/q/roll-call?format=zip").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/doc/body/HRC", "/doc/state/VEN", "/doc/session/HRC/99"})
    void aPageThatNoListReachesIsNotThere(String path) {
        assertThat(site.get(path + "?page=1", "Accept", "text/html").statusCode()).isEqualTo(200);
        HttpResponse<String> beyond = site.get(path + "?page=99", "Accept", "text/html");
        assertThat(beyond.statusCode()).isEqualTo(404);
        assertThat(site.get(path + ".ttl?page=99").statusCode()).isEqualTo(200);
    }

    @Test
    void whatChangedSinceATimeIsNotSent() {
        String path = DOCUMENT + ".ttl";
        String past = "Sun, 06 Nov 1994 08:49:37 GMT";
        assertThat(site.get(path, "If-Unmodified-Since", past).statusCode()).isEqualTo(412);
        String now = Site.header(site.get(path), "Last-Modified");
        assertThat(site.get(path, "If-Unmodified-Since", now).statusCode()).isEqualTo(200);
        assertThat(site.get(path, "If-Unmodified-Since", "soon").statusCode()).isEqualTo(200);
        assertThat(site.get(path, "If-Unmodified-Since", past, "If-Match", "*").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAddressThatIsTooLongIsToldOfPost() {
        assertThat(site.get("/sparql?query=" + "x".repeat(40_000)).body())
                .contains("414", "by POST", "32768");
    }

    @Test
    void theTrailIsOneForSearchEnginesToo() {
        Document page = site.page(DOCUMENT + "?lang=ar");
        var items = page.select("[itemtype=https://schema.org/BreadcrumbList] > li");
        assertThat(items.size()).isGreaterThan(2);
        assertThat(items.select("meta[itemprop=position]").eachAttr("content"))
                .startsWith("1", "2", "3");
        assertThat(items.select("[itemprop=name]")).hasSameSizeAs(items);
    }
}
