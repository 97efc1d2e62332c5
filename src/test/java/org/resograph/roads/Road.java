package org.resograph.roads;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A format in which a layout is written.
 *
 * @param name of the format
 * @param extension of its files
 * @param writer of its bytes
 * @param press that prints what was written, if it is to be printed
 */
record Road(String name, String extension, Function<Layout, byte[]> writer, Optional<Press> press) {

    static final Road TEXT = of("text", "txt", l -> utf8(TextWriter.write(l)));
    static final Road WORD = of("word", "docx", l -> WordWriter.write(l, false));
    static final Road LISTED_WORD = of("listed-word", "docx", l -> WordWriter.write(l, true));
    static final Road HTML = of("html", "html", l -> utf8(HtmlWriter.write(l, false)));
    static final Road GLUED_HTML = of("glued-html", "html", l -> utf8(HtmlWriter.write(l, true)));
    static final Road PDF = of("pdf", "pdf", PdfWriter::write);
    static final Road PAGES = of("pages", "txt", l -> utf8(PagesWriter.write(l, false)));

    /** As a viewer gives it to the clipboard: neither empty lines nor indents, nor rules. */
    static final Road COPIED_PAGES =
            of(
                    "copied-pages",
                    "txt",
                    l ->
                            utf8(
                                    PagesWriter.write(l, false)
                                            .replace("_______________\n", "")
                                            .replaceAll("(?m)^[ \f]+", "")
                                            .replaceAll("\n{2,}", "\n")));

    /** As a program leaves them that reads a page in boxes: the marks of footnotes in a heap. */
    static final Road HEAPED_PAGES =
            of("heaped-pages", "txt", l -> utf8(PagesWriter.write(l, true)));

    static final Road MARKDOWN = of("markdown", "md", l -> utf8(MarkdownWriter.write(l)));

    /** Of which a program has dropped all line ends. */
    static final Road ONE_LINE =
            of("one-line", "txt", l -> utf8(TextWriter.write(l).strip().replaceAll("\\s+", " ")));

    /** What the word processor prints. */
    static final Road PRINTED_WORD =
            new Road(
                    "printed-word",
                    "pdf",
                    l -> WordWriter.write(l, false),
                    Optional.of(Press.LIBREOFFICE));

    /** What the browser prints. */
    static final Road PRINTED_HTML =
            new Road(
                    "printed-html",
                    "pdf",
                    l -> utf8(HtmlWriter.write(l, false)),
                    Optional.of(Press.CHROMIUM));

    static final List<Road> ALL =
            List.of(
                    TEXT,
                    MARKDOWN,
                    PAGES,
                    COPIED_PAGES,
                    HEAPED_PAGES,
                    ONE_LINE,
                    WORD,
                    LISTED_WORD,
                    HTML,
                    GLUED_HTML,
                    PDF,
                    PRINTED_WORD,
                    PRINTED_HTML);

    private static Road of(String name, String extension, Function<Layout, byte[]> writer) {
        return new Road(name, extension, writer, Optional.empty());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
