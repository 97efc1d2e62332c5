package org.resograph.document.hostile;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages of HTML that are to do harm. */
final class HtmlBombs {

    private static final String PAGE = "<html><body><p>The Council,</p>";

    private HtmlBombs() {}

    static List<Bomb> all() {
        return List.of(
                repeated("four hundred thousand nested blocks", "<div>", 400_000),
                repeated("four hundred thousand nested words", "<b>a", 400_000),
                repeated(
                        "four hundred thousand nested fonts",
                        n -> "<font size=" + n + ">a",
                        400_000),
                repeated("four hundred thousand nested spans", "<span>a", 400_000),
                repeated("four hundred thousand nested lists", "<ol><li>a", 400_000),
                repeated("four hundred thousand nested tables", "<table><tr><td>a", 150_000),
                repeated(
                        "four hundred thousand nested links",
                        n -> "<a href=#" + n + ">1</a>",
                        400_000),
                repeated("links that lead to later places", HtmlBombs::link, 100_000),
                repeated("formatting across paragraphs", HtmlBombs::formatting, 100_000),
                repeated("italics closed in another order", "<i><b></i>", 400_000),
                repeated("italics opened in paragraphs", "<p><i>a<p><b>a", 150_000),
                repeated("nested italics and breaks", "<i>a<br>", 400_000),
                repeated("a megabyte of breaks", "a<br>", 450_000),
                repeated(
                        "four hundred thousand rows",
                        "<table><tr><td>a",
                        "<tr><td>a<td>b",
                        400_000),
                repeated("a row of four hundred thousand cells", "<table><tr>", "<td>a", 450_000),
                repeated("words in a table", "<table>", "a<tr>", 450_000),
                repeated("forms and selects", "<select><option>a<form>", 150_000),
                repeated("drawings", "<svg><desc><math>", 150_000),
                repeated("templates", "<template>", 400_000),
                repeated("an attribute of 3 MB", "<p title='", "a", 3_000_000),
                repeated("a style of 3 MB", "<p style='", "font-weight:", 2_150_000),
                repeated("a class of 3 MB", "<p class='", "H1 ", 1_000_000),
                repeated("four hundred thousand attributes", "<p ", n -> " a" + n, 400_000),
                repeated("a name of 3 MB", "<", "a", 3_000_000),
                repeated("a comment of 3 MB", "<!--", "-", 3_000_000),
                repeated("more tags than anybody wants", "<b>", 3_000_000),
                repeated("brackets", "<", 3_000_000),
                repeated("ampersands", "&", 3_000_000),
                repeated("characters by number", "&#1114111;", 3_000_000),
                repeated("raised figures", "<sup>1</sup>", 200_000),
                repeated("preformatted lines", "<pre>a</pre>", 200_000),
                sheet(
                        "rules about what stands deep within",
                        ".a .a .a .a .a .b{display:none}".repeat(20_000),
                        "<div class='a b'>a".repeat(500) + "<p class='a b'>b".repeat(100_000)),
                sheet("a style sheet of selectors", "a,".repeat(1_500_000), "a"),
                sheet("a style sheet of blocks", "a{".repeat(1_500_000), "a"),
                sheet("a style sheet of comments", "/*a*/".repeat(600_000), "a"),
                sheet(
                        "text that a style sheet shows before items",
                        "li{counter-increment:a}"
                                + "li:before{content:'12345678' counters(a,'.',lower-roman)}",
                        "<ol>" + "<li class=a>a".repeat(200_000)),
                sheet(
                        "content of many pieces",
                        "li:before{content:" + "'a' counter(b) ".repeat(50_000) + "}",
                        "<li>a".repeat(10_000)),
                repeated("one word of 3 MB", "a", 3_000_000),
                repeated("blanks", " ", 3_000_000));
    }

    private static Bomb sheet(String name, String css, String body) {
        return Bomb.of(name, () -> PAGE + "<style>" + css + "</style>" + body);
    }

    private static String link(int n) {
        return "<a href=#x%d>1</a><p id=x%d>a".formatted(n + 1, n);
    }

    private static String formatting(int n) {
        return n < 20_000 ? "<font id=f" + n + ">" : "<p>a</p>";
    }

    private static Bomb repeated(String name, String unit, int times) {
        return repeated(name, "", unit, times);
    }

    private static Bomb repeated(String name, String before, String unit, int times) {
        return Bomb.of(name, () -> PAGE + before + unit.repeat(times));
    }

    private static Bomb repeated(String name, IntFunction<String> unit, int times) {
        return repeated(name, "", unit, times);
    }

    private static Bomb repeated(String name, String before, IntFunction<String> unit, int times) {
        return Bomb.of(
                name,
                () ->
                        IntStream.range(0, times)
                                .mapToObj(unit)
                                .collect(Collectors.joining("", PAGE + before, "")));
    }
}
