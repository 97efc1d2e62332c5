package org.resograph.document.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain text, Markdown and XML that are to do harm. */
final class TextBombs {

    private static final String AKN =
            "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">";

    private TextBombs() {}

    private static final String ON_ONE_LINE =
            "1 (I). Light The Security Council, Noting the dark, 1. Decides to go; 2. Decides to rest."
                    + " 5th meeting, 1 May 1946. ";

    private static final String HEAD =
            "A/RES/85/1\n\n85/1. Lanterns\n\nThe General Assembly,\n\nRecalling lanterns,1\n\n";

    static List<Bomb> all() {
        return List.of(
                repeated("nothing", "", 0),
                repeated("blank lines", "\n", 30_000_000),
                repeated("one line of 30 MB", "a ", 15_000_000),
                repeated("one word of 30 MB", "a", 30_000_000),
                repeated("a line of stars", "*", 30_000_000),
                repeated("a line of emphases", "*a **b ", 4_000_000),
                repeated("a line of links", "[a](", 7_000_000),
                repeated("a line of notes", "[^1] ", 6_000_000),
                repeated("numbered lines", "1. Decides to go;\n", 1_500_000),
                repeated("nested numbers", "(a) (i) ", 3_000_000),
                repeated("table rows", "| a | b |\n", 3_000_000),
                repeated("cells", "|", 30_000_000),
                repeated("headings", "# A\n", 7_000_000),
                repeated("symbols", "A/HRC/RES/1/2 ", 2_000_000),
                repeated("resolutions on one line", ON_ONE_LINE, 30_000),
                Bomb.of(
                        "adoptions on one line",
                        () -> ON_ONE_LINE + "Adopted by the words of it. ".repeat(140_000)),
                Bomb.of("a formula at the end", () -> "of the ".repeat(560_000) + ON_ONE_LINE),
                Bomb.of("tables that never end", () -> HEAD + "<table>\n".repeat(150_000)),
                Bomb.of("spans", () -> HEAD + "[a]{dir=\"rtl\"}".repeat(2_000_000)),
                Bomb.of("rules and marks", () -> HEAD + "____________\n1\n2\n".repeat(50_000)),
                Bomb.of(
                        "lines like notes",
                        () -> HEAD + "1 Foo of it,2 and more\n".repeat(150_000)),
                Bomb.of("marks on pages", () -> HEAD + "as 1 of\n1\n\n1\n\f".repeat(60_000)),
                Bomb.of("a page of marks", () -> HEAD + "of it 7 as\n7\n8\n\n".repeat(50_000)),
                Bomb.of("a list of spaces", () -> "[a](#b)\n1. a" + " ".repeat(5_000_000) + "[↑"),
                Bomb.of("lists of spaces", () -> "[a](#b)\n" + "1. a    [↑]\n".repeat(150_000)),
                Bomb.of(
                        "a list of addresses",
                        () -> HEAD + "[1]a ".repeat(500_000) + "\nReferences\n 1. http://a\n"),
                Bomb.of("the title again and again", () -> HEAD + "Lanterns\n".repeat(150_000)),
                Bomb.of("formulas", () -> HEAD + "$^".repeat(2_000_000) + " $ {^".repeat(500_000)),
                Bomb.of("raised marks", () -> HEAD + "a\n^1 b\n".repeat(90_000)),
                repeated("40 MB", "The Council,\n", 3_000_000),
                new Bomb("UTF-16", () -> text(StandardCharsets.UTF_16LE, "\uFEFF")),
                new Bomb("UTF-16, the other way", () -> text(StandardCharsets.UTF_16BE, "\uFEFF")),
                new Bomb("UTF-32", () -> text(Charset.forName("UTF-32LE"), "\uFEFF")),
                new Bomb("UTF-16 without a mark", () -> text(StandardCharsets.UTF_16LE, "")),
                new Bomb("zeros", () -> new byte[30_000_000]),
                Bomb.of("nested XML", () -> AKN + "<p>".repeat(3_000_000)),
                Bomb.of(
                        "XML that laughs",
                        () ->
                                WordBombs.laughter().replace(" d ", " akomaNtoso ")
                                        + AKN
                                        + "&x12;</akomaNtoso>"),
                Bomb.of("an attribute of XML", () -> AKN + "<p a=\"" + "a".repeat(30_000_000)),
                Bomb.of(
                        "XML with an unknown encoding",
                        () ->
                                "<?xml version=\"1.0\" encoding=\"x-none\"?>"
                                        + AKN
                                        + "</akomaNtoso>"),
                Bomb.of("XML of another kind", () -> "<?xml version=\"1.0\"?><rss/>"));
    }

    private static byte[] text(Charset charset, String mark) {
        return (mark + "A/HRC/RES/99/1\nThe Human Rights Council,\n1. Decides to go.\n")
                .getBytes(charset);
    }

    private static Bomb repeated(String name, String unit, int times) {
        return Bomb.of(name, () -> unit.repeat(times));
    }
}
