package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.resograph.web.resource.Language;

/** The site in a real browser: what people do, and what they must never meet. */
class BrowserTest {

    /** One page of each kind. */
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("home", "/");
        PAGES.put("browse", "/browse");
        PAGES.put("search", "/search?q=quiet+rooms&state=CHL");
        PAGES.put("compare", "/compare?a=CHL&b=DEU");
        PAGES.put("wording", "/wording?earlier=S/RES/9001(2031)&later=A/HRC/RES/99/1");
        PAGES.put("queries", "/queries");
        PAGES.put("query", "/q/roll-call?document=A/HRC/RES/99/1");
        PAGES.put("sparql", "/sparql?example=roll-call");
        PAGES.put("data", "/data");
        PAGES.put("about", "/about");
        PAGES.put("ontology", "/ontology");
        PAGES.put("shapes", "/shapes");
        PAGES.put("quality", "/quality");
        PAGES.put("resolution", "/doc/A/HRC/RES/99/1");
        PAGES.put("resolution-ar", "/doc/A/HRC/RES/99/1/ar?lang=fr");
        PAGES.put("resolution-beside", "/doc/A/HRC/RES/99/1/en?beside=ar");
        PAGES.put("paragraph", "/doc/A/HRC/RES/99/1/op2");
        PAGES.put("vote", "/doc/A/HRC/RES/99/1/vote");
        PAGES.put("position", "/doc/A/HRC/RES/99/1/vote/CHL");
        PAGES.put("state", "/doc/state/CHL?lang=fr");
        PAGES.put("body", "/doc/body/HRC");
        PAGES.put("session", "/doc/session/HRC/99");
        PAGES.put("meeting", "/doc/session/HRC/99/meeting/45");
        PAGES.put("item", "/doc/session/HRC/99/item/3");
        PAGES.put("instrument", "/doc/instrument/un-charter");
        PAGES.put("graph", "/doc/graph/A/HRC/RES/99/1/en");
        PAGES.put("cited", "/doc/A/HRC/99/12");
        PAGES.put("error", "/doc/A/HRC/RES/1/1");
    }

    /** The kinds of pages that differ most, for each other language of the interface. */
    private static final List<String> IN_EACH_LANGUAGE =
            List.of(
                    "home",
                    "browse",
                    "search",
                    "compare",
                    "wording",
                    "queries",
                    "query",
                    "sparql",
                    "quality",
                    "resolution",
                    "paragraph",
                    "vote",
                    "state",
                    "body");

    private static Site site;
    private static Browser browser;

    @BeforeAll
    static void start() {
        site = Site.start();
        browser = Browser.open(site);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        site.close();
    }

    @BeforeEach
    void calm() {
        browser.size(1280, 900);
        browser.dark(false);
        browser.console();
        browser.strangers();
    }

    @Test
    void everyKindOfPageIsAccessibleFitsAPhoneAndAsksNobodyElse() {
        SoftAssertions softly = new SoftAssertions();
        pages().forEach(
                        (name, path) -> {
                            browser.go(path);
                            browser.screenshot(name);
                            if (PAGES.containsKey(name) || name.endsWith("-in-ar")) {
                                softly.assertThat(browser.violations()).as(name).isEmpty();
                                browser.dark(true);
                                softly.assertThat(browser.contrastViolations())
                                        .as(name + " dark")
                                        .isEmpty();
                                browser.screenshot(name + "-dark");
                                browser.dark(false);
                            }
                            browser.size(360, 780);
                            softly.assertThat(overflow()).as(name + " on a phone").isEmpty();
                            browser.screenshot(name + "-phone");
                            browser.size(1280, 900);
                            softly.assertThat(browser.strangers()).as(name).isEmpty();
                            List<String> console = new ArrayList<>(browser.console());
                            if (name.equals("error")) {
                                console.removeIf(line -> line.contains("404"));
                            }
                            softly.assertThat(console).as(name).isEmpty();
                        });
        softly.assertAll();
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>(PAGES);
        for (String language : Language.ALL) {
            for (String name : language.equals("en") ? List.<String>of() : IN_EACH_LANGUAGE) {
                String path = PAGES.get(name).replace("?lang=fr", "");
                String joint = path.contains("?") ? "&" : "?";
                pages.put(name + "-in-" + language, path + joint + "lang=" + language);
            }
        }
        return pages;
    }

    /** What reaches beyond an edge, outside of a box that scrolls by itself. */
    private static String overflow() {
        return String.valueOf(
                browser.script(
                        """
                        const wide = document.documentElement.scrollWidth - window.innerWidth;
                        if (wide <= 0) return '';
                        const beyond = box => box.right > window.innerWidth + 1 || box.left < -1;
                        const over = [...document.querySelectorAll('body *')].filter(e =>
                            beyond(e.getBoundingClientRect())
                            && !e.closest('.scroll, pre'));
                        return wide + ' ' + over.slice(0, 3).map(e => e.outerHTML.slice(0, 90));
                        """));
    }

    @Test
    void searchFindsAndFilters() {
        browser.go("/");
        browser.find("#bigfind").sendKeys("quiet rooms", Keys.ENTER);
        browser.await("results", b -> !b.all(".hit a").isEmpty());
        assertThat(browser.find(".hit a").getText()).isEqualTo("A/HRC/RES/99/1");
        browser.find("#f-language + .facet a[href*='language=ar']").click();
        browser.await("the filter", b -> !b.all(".chosen").isEmpty());
        browser.find(".hit a").click();
        browser.await("the document", b -> b.path().startsWith("/doc/A/HRC/RES/99/1"));
    }

    @Test
    void languagesAreSwitched() {
        browser.go("/?lang=en");
        browser.find(".tongues a[lang=fr]").click();
        browser.await("French", b -> b.find("html").getAttribute("lang").equals("fr"));
        browser.find(".tongues a[lang=ar]").click();
        browser.await("Arabic", b -> b.find("html").getAttribute("dir").equals("rtl"));
        int brand = browser.find(".brand").getRect().getX();
        assertThat(brand).isGreaterThan(browser.find(".find").getRect().getX());
        browser.find("header nav a").click();
        browser.await("Arabic still", b -> b.path().equals("/browse?lang=ar"));
        browser.go("/doc/A/HRC/RES/99/1");
        browser.find(".versions a[lang=ar]").click();
        browser.await("Arabic", b -> b.path().contains("/ar"));
        assertThat(browser.find(".text").getCssValue("direction")).isEqualTo("rtl");
        browser.find(".besides a[lang=en]").click();
        browser.await("two languages", b -> !b.all(".pair").isEmpty());
        WebElement pair = browser.all(".pair").get(1);
        assertThat(pair.findElements(By.cssSelector("[dir=rtl] p"))).isNotEmpty();
        assertThat(pair.getText()).contains("Guided by");
    }

    @Test
    void aVoteIsDrawnInShapesAndOnAMap() {
        browser.go("/doc/A/HRC/RES/99/1/vote");
        assertThat(browser.all(".marks[role=img] svg.m-in-favour")).hasSize(3);
        WebElement against = browser.find("svg.map .s-against path");
        assertThat(against.getCssValue("fill")).contains("p-against");
        assertThat(against.getRect().getWidth()).isPositive();
        assertThat(browser.find("svg.map").getRect().getWidth()).isGreaterThan(400);
    }

    @Test
    void theEditorRunsAnExampleAndDrawsTheAnswer() {
        browser.go("/sparql");
        browser.find("a[href*='example=roll-call']").click();
        browser.await("colours", b -> !b.all(".code pre .k").isEmpty());
        browser.script(
                "const q = document.getElementById('query');"
                        + "q.value = q.value.replace('43/21', '99/1');"
                        + "q.dispatchEvent(new Event('input'));");
        browser.find("#query").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.await("an answer", b -> !b.all("#answer-place .results tbody tr").isEmpty());
        int rows = browser.all("#answer-place .results tbody tr").size();
        assertThat(rows).isGreaterThan(5);
        browser.find("[data-view=chart]").click();
        browser.await("a chart", b -> !b.all("#answer-place rect.barred").isEmpty());
        browser.screenshot("sparql-chart");
        browser.find("[data-view=map]").click();
        browser.await("a map", b -> !b.all("#answer-place svg.map g[class^=r] path").isEmpty());
        browser.screenshot("sparql-map");
        browser.find("[data-view=table]").click();
        assertThat(browser.all("#answer-place .results tbody tr")).hasSize(rows);
        assertThat(browser.violations()).isEmpty();
        assertThat(browser.console()).isEmpty();
        assertThat(browser.strangers()).isEmpty();
    }

    @Test
    void theEditorPointsAtAMistake() {
        browser.go("/sparql");
        WebElement query = browser.find("#query");
        query.clear();
        query.sendKeys("SELECT ?x WHERE {\n  ?x ?y }}");
        browser.find("form.editor button:not([name])").click();
        browser.await("the problem", b -> !b.all("#answer-place .warn").isEmpty());
        assertThat(browser.find("#answer-place .warn").getText()).containsIgnoringCase("line 2");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("query");
        assertThat(browser.script("return document.activeElement.selectionStart > 18"))
                .isEqualTo(true);
    }

    @Test
    void allCanBeDoneWithTheKeyboard() {
        browser.go("/");
        browser.find("body").sendKeys(Keys.TAB);
        assertThat(browser.focused().getAttribute("class")).isEqualTo("skip");
        assertThat(browser.focused().getRect().getY()).isNotNegative();
        browser.focused().sendKeys(Keys.ENTER);
        browser.await("the content", b -> b.path().endsWith("#main"));
        tabTo("#bigfind");
        browser.focused().sendKeys("quiet rooms", Keys.ENTER);
        browser.await("results", b -> !b.all(".hit a").isEmpty());
        tabTo(".hit a");
        assertThat(browser.focused().getCssValue("outline-style")).isEqualTo("solid");
        browser.focused().sendKeys(Keys.ENTER);
        browser.await("the document", b -> b.path().startsWith("/doc/A/HRC/RES/99/1"));
        tabTo(".versions a[lang=ar]");
        browser.focused().sendKeys(Keys.ENTER);
        browser.await("Arabic", b -> b.path().contains("/ar"));
    }

    private static void tabTo(String selector) {
        WebElement target = browser.find(selector);
        for (int i = 0; i < 60 && !browser.focused().equals(target); i++) {
            browser.focused().sendKeys(Keys.TAB);
        }
        assertThat(browser.focused()).isEqualTo(target);
    }

    @Test
    void nothingNeedsScripts() {
        browser.scripts(false);
        try {
            browser.go("/search?q=quiet+rooms");
            assertThat(browser.find(".hit a").getText()).isEqualTo("A/HRC/RES/99/1");
            browser.go("/sparql?example=roll-call");
            assertThat(browser.all(".code pre")).isEmpty();
            assertThat(browser.all(".views:not([hidden])")).isEmpty();
            browser.find("#query").clear();
            browser.find("#query").sendKeys("SELECT ?s WHERE { ?s ?p ?o } LIMIT 3");
            browser.find("form.editor button:not([name])").click();
            browser.await("an answer", b -> !b.all(".results tbody tr").isEmpty());
            browser.screenshot("sparql-without-scripts");
            browser.go("/compare");
            browser.find("#a").sendKeys("Chile");
            browser.find("#b").sendKeys("Germany");
            browser.find("form.ask button").click();
            browser.await("a comparison", b -> !b.all(".square").isEmpty());
        } finally {
            browser.scripts(true);
        }
    }
}
