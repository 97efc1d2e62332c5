package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.web.resource.Language;

/** Pages: whole, in every language, and leading nowhere that is not there. */
class PagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/resograph/web");

    private static final Pattern LATIN_WITH_LOOSE_END =
            Pattern.compile("[^A-Za-zء-ي]+[A-Za-z][^ء-ي]*|[A-Za-z][^ء-ي]*[^A-Za-z0-9ء-ي]");

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
    void everyLinkOfEveryPageLeadsSomewhere() {
        Set<String> seen = new TreeSet<>();
        Set<String> languages = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty()) {
            String path = open.remove();
            HttpResponse<String> answer = site.get(path, "Accept", "text/html");
            assertThat(answer.statusCode()).as(path).isIn(200, 302, 303);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (!type.startsWith("text/html")) {
                continue;
            }
            Document page = Jsoup.parse(answer.body(), site.at(path).toString());
            wellMade(path, page);
            if (path.contains("lang=ar")) {
                keepsLatinTextTogether(path, page);
            }
            if (path.contains("lang=")) {
                languages.add(page.select("html").attr("lang"));
                assertThat(page.select("html").attr("dir"))
                        .isEqualTo(path.contains("lang=ar") ? "rtl" : "ltr");
            }
            for (Element link :
                    page.select("a[href]:not([rel=nofollow]), link[href], form[action]")) {
                URI target = URI.create(link.absUrl(link.hasAttr("href") ? "href" : "action"));
                assertThat(target.isAbsolute()).as(path + " " + link).isTrue();
                if (!"localhost".equals(target.getHost())) {
                    continue;
                }
                String fragment = target.getFragment();
                String next = target.toString().replaceFirst("#.*$", "");
                if (next.equals(site.at(path).toString()) && fragment != null) {
                    assertThat(page.getElementById(fragment))
                            .as(path + " #" + fragment)
                            .isNotNull();
                }
                String local = next.substring(site.at("").toString().length());
                if (seen.add(local)) {
                    open.add(local);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(2000);
        assertThat(languages).containsExactlyInAnyOrderElementsOf(Language.ALL);
    }

    /**
     * In a line from right to left, a figure at the end of Latin text would go to the other end.
     */
    private static void keepsLatinTextTogether(String path, Document page) {
        for (Element element : page.body().getAllElements()) {
            String own = element.ownText().strip();
            Element directed = element.closest("bdi, [dir]:not(html), code, pre, textarea, option");
            if (LATIN_WITH_LOOSE_END.matcher(own).matches()
                    && !element.is("script, title, style")) {
                assertThat(directed).as(path + ": " + element.outerHtml()).isNotNull();
            }
        }
    }

    private static void wellMade(String path, Document page) {
        assertThat(page.title()).as(path).endsWith(" · Resograph").hasSizeGreaterThan(12);
        assertThat(page.select("h1")).as(path).hasSize(1);
        assertThat(page.select("html[lang][dir]")).as(path).hasSize(1);
        assertThat(page.select("main, header, footer")).as(path).hasSizeGreaterThanOrEqualTo(3);
        assertThat(
                        page.select(
                                "[style], script:not([type=application/ld+json]):not([src^=/assets/])"))
                .as(path)
                .isEmpty();
        assertThat(
                        page.select(
                                "img, iframe, [src^=http], link[href^=http]:not([rel=canonical], [hreflang])"))
                .as(path)
                .isEmpty();
        for (Element input : page.select("input:not([type=hidden]), textarea, select")) {
            assertThat(page.select("label[for=" + input.id() + "]")).as(path).isNotEmpty();
        }
        assertThat(page.body().text()).as(path).doesNotContain("{{", "}}", "{0}", "Optional[");
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).as(path).doesNotHaveDuplicates();
    }

    @Test
    void aResolutionShowsItsTextInTheChosenLanguage() {
        Document english = site.page("/doc/A/HRC/RES/99/1.html");
        assertThat(english.select("h1").text()).isEqualTo("The right to quiet reading rooms");
        assertThat(english.select("#pp2 p").text()).contains("& all <others> on the subject");
        assertThat(english.select("#pp1 em").text()).isEqualTo("Guided by");
        assertThat(english.select("#pp2 a[href=/doc/A/HRC/RES/98/7]").text())
                .isEqualTo("its resolution 98/7");
        assertThat(english.select("[id=op2] sup a").attr("href")).isEqualTo("#fn1");
        assertThat(english.getElementById("op2/a").text()).contains("(a) To count the chairs;");
        Document arabic = site.page("/doc/A/HRC/RES/99/1/ar.html?lang=fr");
        assertThat(arabic.select("html").attr("lang")).isEqualTo("fr");
        assertThat(arabic.select(".text").attr("lang")).isEqualTo("ar");
        assertThat(arabic.select(".text").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.select("#op1 p").text()).startsWith("يقرر");
        assertThat(arabic.select(".versions [aria-current]").text()).isEqualTo("العربية");
        Document french = site.page("/doc/A/HRC/RES/99/1.html?lang=fr");
        assertThat(french.select("h1").text()).startsWith("Le droit à des salles");
    }

    @Test
    void aResolutionTellsWhatItsPageHasAndOnWhatItsVersionsDiffer() {
        Document page = site.page("/doc/A/HRC/RES/99/1/en.html");
        assertThat(page.select(".contents li a").eachAttr("href"))
                .containsExactly("#op1", "#vote", "#mandates", "#citations", "#sources", "#about");
        assertThat(page.select(".contents details")).isEmpty();
        assertThat(page.select("#findings li").eachText())
                .containsExactly(
                        "The language versions differ in their meetings: 45 only in en, fr.");
        assertThat(site.page("/doc/A/HRC/RES/99/1?lang=fr").select("#findings bdi[lang=fr]").text())
                .contains("n'ont pas les mêmes séances");
        assertThat(site.page("/doc/S/RES/9001(2031)").select("#findings")).isEmpty();
    }

    @Test
    void theQualityPageSaysInWhichFilesVersionsDifferAndWhatIsLacking() {
        Document page = site.page("/quality?lang=fr");
        var row = page.select("#differences ~ .scroll tbody tr");
        assertThat(row.select("th a").attr("href"))
                .isEqualTo("/doc/A/HRC/RES/99/1?lang=fr#findings");
        assertThat(row.select("td bdi[lang=fr]").text()).contains("n'ont pas les mêmes séances");
        assertThat(row.select("td").last().text()).endsWith(".ar.txt");
        String lacking = page.select("#tags ~ .scroll tr:contains(العربية) a").attr("href");
        assertThat(site.page(lacking).select(".results tbody").text()).contains("S/RES/9001");
        // A cell keeps its edges where the text in it goes the other way.
        assertThat(site.page("/quality?lang=ar").select("td[dir], th[dir]")).isEmpty();
        assertThat(page.select("#mend ~ pre").text()).contains("resograph check");
    }

    @Test
    void aSessionSaysWhatIsDueAtIt() {
        Document page = site.page("/doc/session/HRC/100?lang=fr");
        assertThat(page.select("#due li a").attr("href"))
                .isEqualTo("/doc/A/HRC/RES/99/1/op2/b?lang=fr");
        assertThat(page.select("#due li").text())
                .contains("A/HRC/RES/99/1, paragraphe 2 (b)", "rapport, Secrétaire général");
        assertThat(page.select(".facts a[href*=reports-requested]").attr("href"))
                .contains("dueSession=HRC/100");
        assertThat(site.page("/doc/session/HRC/99").select("#due")).isEmpty();
    }

    @Test
    void aVoteCanBeTakenAwayAsATableAndCited() {
        Document page = site.page("/doc/A/HRC/RES/99/1/vote?lang=fr");
        HttpResponse<String> csv = site.get(page.select("a[type=text/csv]").first().attr("href"));
        assertThat(csv.body().lines().filter(l -> l.contains(",DEU,"))).hasSize(1);
        assertThat(page.select(".cite").text()).contains("A/HRC/RES/99/1", "Vote enregistré");
        Document table = site.page("/q/closest-votes?from=2031-06-22&to=2031-06-22&lang=fr");
        assertThat(table.select(".results tbody tr").text())
                .contains("22 juin 2031", "Le droit à des salles");
        assertThat(site.page("/q/closest-votes?to=2031-06-21").select(".results tbody tr"))
                .isEmpty();
    }

    @Test
    void whatToAskOfAStateComesBeforeItsFacts() {
        Document page = site.page("/doc/state/CHL");
        assertThat(page.select(".facts > *").first().text()).contains("Search by what it chose");
        assertThat(site.page("/?lang=fr").select("#bigfind").attr("placeholder"))
                .contains("peine de mort");
    }

    @Test
    void theFormOfAQueryOffersWhatItTakes() {
        Document page = site.page("/q/votes-of-state?lang=fr");
        assertThat(page.select("input[list=l-states]")).hasSize(1);
        assertThat(page.select("datalist#l-states option[value=DEU]").text())
                .isEqualTo("Allemagne");
        assertThat(
                        site.page("/q/reports-requested")
                                .select("datalist#l-addressees option")
                                .eachAttr("value"))
                .contains("secretary-general");
        assertThat(site.page("/q/roll-call").select("datalist")).isEmpty();
    }

    @Test
    void aVoteIsShownByGroupInATableAndDrawnInShapes() {
        Document page = site.page("/doc/A/HRC/RES/99/1/vote.html");
        assertThat(page.select(".tally .n").eachText()).containsExactly("3", "2", "1");
        assertThat(page.select(".rollcall tbody tr")).hasSize(5);
        assertThat(page.select(".rollcall tbody tr:contains(Latin American)").text())
                .contains("Venezuela", "Chile");
        assertThat(page.select(".marks[role=img] svg.m-in-favour")).hasSize(3);
        assertThat(page.select(".marks svg.m-against title").eachText())
                .contains("Germany: against");
    }

    @Test
    void aStateHasItsRecordAndItsMemberships() {
        Document page = site.page("/doc/state/CHL.html");
        assertThat(page.select("h1").text()).isEqualTo("Chile");
        assertThat(page.select(".record").text()).contains("1 abstaining");
        assertThat(page.select("#votes li").text()).contains("A/HRC/RES/99/1", "abstaining");
        assertThat(page.select(".facts").text()).contains("Human Rights Council");
    }

    @Test
    void aSymbolInTheSearchLeadsToItsDocumentAndWordsToAList() {
        assertThat(site.get("/search?q=99/1").headers().firstValue("Location"))
                .hasValue("/doc/A/HRC/RES/99/1");
        assertThat(site.page("/search?q=quiet+rooms").select(".hits .hit").text())
                .contains("A/HRC/RES/99/1");
        assertThat(site.page("/search?body=SC&year=2031").select(".hits .hit").eachText())
                .singleElement()
                .asString()
                .contains("S/RES/9001 (2031)");
        assertThat(site.page("/search?q=%22%20.%20%3Fs").select(".hits .hit")).isEmpty();
    }

    @Test
    void twoLanguagesStandSideBySide() {
        Document page = site.page("/doc/A/HRC/RES/99/1/en.html?beside=ar");
        assertThat(page.select(".pair [lang=ar][dir=rtl] .block p")).isNotEmpty();
        assertThat(page.select(".pair:has(#op1)").text()).contains("Decides to keep", "يقرر");
        assertThat(page.select(".pair #op1")).hasSize(1);
        assertThat(site.page("/doc/A/HRC/RES/99/1/en.html?beside=zh").select(".pair")).isEmpty();
        assertThat(site.page("/doc/A/HRC/RES/99/1/en.html?beside=en").select(".pair")).isEmpty();
        assertThat(site.page("/doc/A/HRC/RES/99/1/en.html?beside=%3Cx").select(".pair")).isEmpty();
    }

    /** Many documents have none: an element without content has no language to name. */
    @Test
    void aTitleIsWrittenWhereThereIsOne() throws Exception {
        Path templates = Path.of("src/main/resources/org/resograph/web/templates");
        Pattern title = Pattern.compile("class=\"title\" lang=\"\\{\\{ (\\S+)Lang ");
        int found = 0;
        try (Stream<Path> files = Files.list(templates)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Matcher each = title.matcher(text);
                for (; each.find(); found++) {
                    String before = text.substring(Math.max(0, each.start() - 80), each.start());
                    assertThat(before)
                            .as(file.toString())
                            .contains("{% if " + each.group(1) + " is not empty %}");
                }
            }
        }
        assertThat(found).isGreaterThan(3);
    }

    @Test
    void twoStatesAreCompared() {
        Document page = site.page("/compare?a=CHL&b=DEU");
        assertThat(page.select("h1").text()).isEqualTo("Chile and Germany");
        assertThat(page.select(".tally .n").eachText()).startsWith("0%", "1", "1");
        assertThat(page.select("#differences td").text())
                .contains("A/HRC/RES/99/1", "abstaining", "against");
        assertThat(site.get("/compare?a=CHL&b=%3Cx").statusCode()).isEqualTo(400);
        assertThat(site.page("/compare").select("option[value=CHL]")).hasSize(2);
        assertThat(
                        site.page("/doc/state/CHL.html")
                                .select("#nearest-title ~ table a, #farthest-title ~ table a")
                                .eachAttr("href"))
                .contains("/compare?a=CHL&b=DEU");
    }

    @Test
    void oneStateAloneIsNotCompared() {
        Document page = site.page("/compare?a=Chili");
        assertThat(page.select("#a option[selected]").attr("value")).isEqualTo("CHL");
        assertThat(page.select(".ask ~ .lead").text())
                .startsWith("Choose a second state too.")
                .endsWith("Chile");
        assertThat(page.select(".ask ~ .lead a").attr("href")).isEqualTo("/doc/state/CHL");
        assertThat(site.page("/compare?a=chl&b=Allemagne").select("h1").text())
                .isEqualTo("Chile and Germany");
        assertThat(site.page("/compare?state=CHL").select(".warn").text()).contains("“state”");
        assertThat(site.page("/compare").select(".warn, .ask ~ .lead")).isEmpty();
    }

    @Test
    void everyPageTellsSearchEnginesWhatItIs() {
        for (String path :
                List.of(
                        "/",
                        "/browse",
                        "/compare",
                        "/wording",
                        "/queries",
                        "/quality",
                        "/shapes",
                        "/doc/A/HRC/RES/99/1",
                        "/doc/state/CHL",
                        "/doc/body/HRC")) {
            Document page = site.page(path);
            assertThat(page.select("meta[name=description]").attr("content"))
                    .as(path)
                    .hasSizeBetween(40, 320);
        }
        for (String path : List.of("/", "/doc/A/HRC/RES/99/1", "/doc/state/CHL", "/doc/body/HRC")) {
            String json = site.page(path).select("script[type=application/ld+json]").html();
            assertThat(json).as(path).contains("\"@type\"", "schema.org");
        }
        // What search engines of data sets look for.
        assertThat(site.page("/data").select("script[type=application/ld+json]").html())
                .contains(
                        "\"@type\":\"Dataset\"",
                        "\"@id\":\"" + Site.BASE + "data#resolutions\"",
                        "\"description\":",
                        "\"license\":");
        assertThat(site.page("/shapes").select("script[type=application/ld+json]").html())
                .doesNotContain("Dataset");
        assertThat(
                        site.page("/doc/A/HRC/RES/99/1")
                                .select("meta[name=description]")
                                .attr("content"))
                .contains("A/HRC/RES/99/1", "Human Rights Council", "3–2–1");
    }

    @Test
    void theShapesAreToldInSentences() {
        assertThat(site.page("/shapes").select("#Vote .rules li").eachText())
                .contains("A vote is on exactly one document.");
        assertThat(site.page("/shapes?lang=fr").select("#Vote .rules li").eachText())
                .contains("Un vote porte sur un seul document.");
        assertThat(site.get("/shapes.ttl").body()).contains("ress:Vote", "ress:Document");
    }

    @Test
    void anErrorIsAPageForABrowserAndSuggests() {
        HttpResponse<String> missing = site.get("/doc/A/HRC/RES/1/1", "Accept", "text/html");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type"))
                .hasValue("text/html;charset=utf-8");
        assertThat(missing.body()).contains("Not found");
        HttpResponse<String> unknown =
                site.get("/resolve?symbol=A/HRC/RES/99/3", "Accept", "text/html");
        assertThat(Jsoup.parse(unknown.body()).select(".pills a").eachText())
                .contains("A/HRC/RES/99/1");
    }

    @Test
    void whatIsNotThereIsToldInTheLanguageOfTheVisitor() {
        Document french =
                Jsoup.parse(site.get("/doc/A/HRC/RES/1/1?lang=fr", "Accept", "text/html").body());
        assertThat(french.select("p.lead").attr("lang")).isEqualTo("fr");
        assertThat(french.select("p.lead").text())
                .isEqualTo("On ne sait rien ici de /doc/A/HRC/RES/1/1.");
        assertThat(french.select("p[lang=en]")).isEmpty();
        assertThat(french.select("main a[href^=/browse]")).isNotEmpty();
        Document arabic =
                Jsoup.parse(site.get("/doc/A/HRC/RES/1/1?lang=ar", "Accept", "text/html").body());
        assertThat(arabic.select("p.lead").text()).contains("\u2068/doc/A/HRC/RES/1/1\u2069");
        Document english =
                Jsoup.parse(site.get("/doc/A/HRC/RES/1/1?lang=en", "Accept", "text/html").body());
        assertThat(english.select("p.lead").text()).contains("/doc/A/HRC/RES/1/1");
    }

    @ParameterizedTest
    @CsvSource({
        "/doc/A/HRC/RES/1/1, /doc/A/HRC/RES/1/1",
        "/nothing/here, /nothing/here",
        "/doc/body/%C3%A9/%C3%A9, é",
        "/search?q=a&page=x, 500",
        "/search?q=a&q=b, q",
        "/resolve?symbol=A/RES/77/777, A/RES/77/777",
        "/resolve, symbol",
        "/q/none, none",
    })
    void whatIsWrongIsToldInAllLanguagesOfTheInterface(String path, String value) {
        Set<String> said = new HashSet<>();
        for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
            HttpResponse<String> answer =
                    site.get(path, "Accept", "text/html", "Accept-Language", language);
            assertThat(answer.statusCode()).isIn(400, 404);
            Element lead = Jsoup.parse(answer.body()).selectFirst("p.lead");
            assertThat(lead).isNotNull();
            assertThat(lead.attr("lang")).isEqualTo(language);
            assertThat(lead.text()).contains(value);
            said.add(lead.text());
        }
        assertThat(said).hasSize(6);
    }

    /** Paragraphs cite, too, and each language version says so: documents are counted, and once. */
    @Test
    void instrumentsAreCountedByTheDocumentsThatCiteThem() {
        String counted =
                counted(
                        "?x reso:cites <https://w3id.org/resograph/id/instrument/un-charter> ;"
                                + " reso:outcome ?o");
        assertThat(site.page("/browse").select("li:has(a[href*=instrument/un-charter])").text())
                .endsWith(" " + counted);
    }

    @Test
    void theHomePageCountsWhatTheEndpointCounts() {
        assertThat(site.page("/?lang=en").select(".counts div").eachText())
                .containsExactlyInAnyOrder(
                        "documents " + counted("?x reso:outcome ?o"),
                        "language versions " + counted("?x a reso:LanguageVersion"),
                        "paragraphs "
                                + counted(
                                        "VALUES ?c { reso:PreambularParagraph"
                                                + " reso:OperativeParagraph } ?x a ?c"),
                        "recorded votes " + counted("?x a reso:Vote"),
                        "citations " + counted("?x a reso:Citation"));
    }

    /** How many {@code ?x} the endpoint finds; some. */
    private static String counted(String pattern) {
        String query =
                "PREFIX reso: <https://w3id.org/resograph/ontology#>"
                        + " SELECT (COUNT(DISTINCT ?x) AS ?n) { "
                        + pattern
                        + " }";
        String counted =
                site.get(
                                "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                                "Accept",
                                "text/csv")
                        .body()
                        .replaceAll("[^0-9]", "");
        assertThat(counted).as(pattern).matches("[1-9][0-9]*");
        return counted;
    }

    @Test
    void aParagraphCanBeCited() {
        assertThat(site.page("/doc/A/HRC/RES/99/1/op2.html?lang=en").select("p.cite").text())
                .isEqualTo(
                        "United Nations, Human Rights Council, The right to quiet reading rooms,"
                                + " A/HRC/RES/99/1 (22 June 2031), paragraph 2");
        assertThat(site.page("/doc/A/HRC/RES/99/1.html?lang=fr").select("p.cite").text())
                .contains("Conseil des droits de l", "A/HRC/RES/99/1 (22 juin 2031)");
    }

    @Test
    void theLanguageOfTheHomePageIsTheBrowsers() {
        HttpResponse<String> answer =
                site.get("/", "Accept", "text/html", "Accept-Language", "fr-CA,fr;q=0.8,en;q=0.5");
        assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo("fr");
        assertThat(answer.headers().firstValue("Vary"))
                .hasValue("Accept-Language, Accept-Encoding");
        assertThat(
                        Jsoup.parse(site.get("/?lang=en", "Accept-Language", "fr").body())
                                .select("html")
                                .attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void theLanguageOfADocumentsPageIsTheBrowsersUntilTheAddressNamesOne() {
        HttpResponse<String> asked =
                site.get(
                        "/doc/A/HRC/RES/99/1",
                        "Accept",
                        "text/html",
                        "Accept-Language",
                        "ar-EG,ar;q=0.9,en;q=0.5");
        Document arabic = Jsoup.parse(asked.body(), site.at("/").toString());
        assertThat(arabic.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.select(".facts dt").eachText()).contains("التاريخ");
        assertThat(arabic.select(".facts dd").eachText()).contains("22 حزيران/يونيه 2031");
        assertThat(arabic.select(".trail a").attr("href")).isEqualTo("/");
        Document english = site.page("/doc/A/HRC/RES/99/1?lang=en");
        assertThat(english.select(".trail a").attr("href")).isEqualTo("/?lang=en");
        assertThat(english.select("link[hreflang]").eachAttr("hreflang"))
                .containsExactlyInAnyOrder("ar", "zh", "en", "fr", "ru", "es", "x-default");
        assertThat(
                        site.page("/doc/A/HRC/RES/99/1?lang=ru")
                                .select("link[rel=canonical]")
                                .attr("href"))
                .endsWith("/doc/A/HRC/RES/99/1?lang=ru");
    }

    @Test
    void anAnswerNamesStatesAndChoicesInTheLanguageOfThePage() {
        String path = "/q/roll-call?document=A/HRC/RES/99/1";
        assertThat(site.page(path).select(".results tbody tr:contains(DEU)").text())
                .contains("against", "Germany");
        Document french = site.page(path + "&lang=fr");
        assertThat(french.select(".results a[title$=/choice/abstaining]").text())
                .isEqualTo("abstention");
        assertThat(french.select(".results a[title$=/state/DEU]").text()).isEqualTo("Allemagne");
        assertThat(french.select(".results th").eachText())
                .containsExactly("Position", "Vote", "État", "Code ISO", "Nom");
        assertThat(french.select(".results td[lang=fr]").text()).contains("Allemagne");
        assertThat(french.select(".answer .pills a").attr("href")).endsWith("&language=fr");
    }

    @Test
    void aColumnThatSaysWhatALinkSaysIsLeftOutOfThePage() {
        assertThat(site.page("/q/votes-of-state?state=VEN").select(".results th").eachText())
                .containsExactly("Document", "Date", "Vote", "Title");
        assertThat(site.get("/q/votes-of-state.csv?state=VEN").body())
                .startsWith("document,symbol,date,choice,title");
    }

    @Test
    void filesAreKeptForEverAndNothingElseIsServed() {
        String sheet = site.page("/").select("link[rel=stylesheet]").attr("href");
        HttpResponse<String> css = site.get(sheet);
        assertThat(css.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        for (String font :
                Pattern.compile("url\\(([^)]+)\\)")
                        .matcher(css.body())
                        .results()
                        .map(m -> m.group(1))
                        .toList()) {
            String path = URI.create("http://x" + sheet).resolve(font).getPath();
            assertThat(site.get(path).statusCode()).as(font).isEqualTo(200);
        }
        HttpResponse<String> icon = site.get("/favicon.ico");
        assertThat(icon.statusCode()).isEqualTo(302);
        assertThat(site.get(icon.headers().firstValue("Location").orElseThrow()).body())
                .contains("<svg");
        assertThat(site.get("/assets/").statusCode()).isEqualTo(404);
        assertThat(site.get("/assets/x/site.css").statusCode()).isEqualTo(404);
    }

    @Test
    void theFormatsAreNamedInTheLanguageOfThePage() {
        assertThat(site.get("/data?lang=fr", "Accept", "text/html").body())
                .contains("<code>.txt</code> Texte")
                .contains("<code>.ttl</code> Turtle");
    }

    @Test
    void everyMessageThatATemplateNamesIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> templates = Files.list(RESOURCES.resolve("templates"))) {
            for (Path template : templates.toList()) {
                Pattern.compile("ui\\.t\\('([a-zA-Z0-9-]+)'")
                        .matcher(Files.readString(template))
                        .results()
                        .forEach(m -> used.add(m.group(1)));
            }
        }
        used.removeIf(key -> key.endsWith("-"));
        Properties messages = new Properties();
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve("messages/en.properties"))) {
            messages.load(in);
        }
        assertThat(messages.keySet()).containsAll(used);
    }
}
