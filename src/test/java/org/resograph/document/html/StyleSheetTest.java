package org.resograph.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resograph.document.Lines;
import org.resograph.document.Source;

/** Pages of which a style sheet says how they look. */
class StyleSheetTest {

    private static List<String> lines(String css, String body) {
        String page = "<html><head><style>" + css + "</style></head><body>" + body;
        return Lines.of(
                HtmlReader.read(Source.of("page.html", page.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void classesMakeItalicsAndRaiseMarks() {
        assertThat(
                        lines(
                                "<!-- /* Word */ @font-face {font-family:Times;} p.N, span.N {margin:0cm}"
                                        + " .c1,span.c9{font-style : Italic !important}.c2{font-weight:700}"
                                        + " .c3{vertical-align:super;font-style:normal} -->",
                                "<p class=N><span class='c2 c1'>Recalling</span> <span class=c2>its</span>"
                                        + " report<span class=c3>1</span>,</p>"))
                .containsExactly("_Recalling_ *its* report[^1],");
    }

    @Test
    void theLaterRuleAndTheNarrowerSelectorAreHeard() {
        assertThat(
                        lines(
                                "span.a{font-style:italic} .a{font-style:normal} .b{font-style:italic}"
                                        + " .c{font-style:normal}",
                                "<p><span class=a>One</span> <span class='c b'>two</span>"
                                        + " <span class=b style='font-style:normal'>three</span></p>"))
                .containsExactly("_One_ two three");
    }

    @Test
    void whatASheetHidesIsRead() {
        assertThat(
                        lines(
                                ".x{display:none} @media print{.y{display:none}}",
                                "<p class=x>Behind a button</p><p class=y>The Council</p>"))
                .containsExactly("Behind a button", "The Council");
        assertThat(lines("#all{visibility:hidden}", "<div id=all><p>The Council</p></div>"))
                .containsExactly("The Council");
    }

    @Test
    void listsHaveTheNumbersThatTheirClassesSay() {
        assertThat(
                        lines(
                                "ol{list-style-type:decimal} ol ol{list-style:lower-alpha inside}"
                                        + " ol ol ol{list-style-type:lower-roman} .bare{list-style:none}",
                                "<ol><li>Decides:<ol><li>To go:<ol><li>There</ol></ol></ol>"
                                        + "<ol class=bare><li>3. Typed</ol>"))
                .containsExactly("1. Decides:", "(a) To go:", "(i) There", "3. Typed");
    }

    @Test
    void countersNumberListsThatGoOn() {
        String css =
                "@import url(https://fonts.example/css?kit=a;b);"
                        + ".lst-k-0>li:before{content:\"\" counter(lst-ctn-k-0,decimal) \". \"}"
                        + ".lst-k-0>li{counter-increment:lst-ctn-k-0}"
                        + ".lst-k-1>li:before{content:\"(\" counter(lst-ctn-k-1,lower-latin) \") \"}"
                        + ".lst-k-1>li{counter-increment:lst-ctn-k-1}"
                        + "ol.lst-k-0{list-style-type:none} ol.lst-k-1{list-style-type:none}"
                        + "ol.lst-k-0.start{counter-reset:lst-ctn-k-0 0}"
                        + "ol.lst-k-1.start{counter-reset:lst-ctn-k-1 0}"
                        + "ul.lst-m-0{list-style-type:none} .lst-m-0>li:before{content:\"\\0025cf   \"}"
                        + "li.li-bullet-0:before{white-space:nowrap;display:inline-block}";
        assertThat(
                        lines(
                                css,
                                "<ol class='c3 lst-k-0 start' start=1><li class='c1 li-bullet-0'>Requests:</ol>"
                                        + "<ol class='lst-k-1 start'><li>The report;<li>The budget;</ol>"
                                        + "<ol class='lst-k-0' start=2><li class=li-bullet-0>Decides:</ol>"
                                        + "<ol class='lst-k-1 start'><li>To go on;</ol>"
                                        + "<ul class='lst-m-0 start'><li>A point.</ul>"))
                .containsExactly(
                        "1. Requests:",
                        "(a) The report;",
                        "(b) The budget;",
                        "2. Decides:",
                        "(a) To go on;",
                        "- A point.");
    }

    @Test
    void countersOfListsWithinListsAreShownTogether() {
        assertThat(
                        lines(
                                "ol{counter-reset:item} ol>li{display:block}"
                                        + " ol>li:before{content:counters(item,'.') '. ';counter-increment:item}"
                                        + " blockquote:before{content:'\\201C'}",
                                "<ol><li>One<ol><li>First<li>Second</ol><li>Two</ol><blockquote>Said</blockquote>"))
                .containsExactly("1. One", "1.1. First", "1.2. Second", "2. Two", "Said");
    }
}
