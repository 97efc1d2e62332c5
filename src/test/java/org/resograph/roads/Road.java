package org.resograph.roads;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * A format in which a layout is written.
 *
 * @param name of the format
 * @param extension of its files
 * @param writer of its bytes
 */
record Road(String name, String extension, Function<Layout, byte[]> writer) {

    static final Road TEXT = new Road("text", "txt", l -> utf8(TextWriter.write(l)));
    static final Road WORD = new Road("word", "docx", l -> WordWriter.write(l, false));
    static final Road LISTED_WORD = new Road("listed-word", "docx", l -> WordWriter.write(l, true));
    static final Road HTML = new Road("html", "html", l -> utf8(HtmlWriter.write(l, false)));
    static final Road GLUED_HTML =
            new Road("glued-html", "html", l -> utf8(HtmlWriter.write(l, true)));
    static final Road PDF = new Road("pdf", "pdf", PdfWriter::write);

    static final Road PAGES = new Road("pages", "txt", l -> utf8(PagesWriter.write(l)));

    static final Road MARKDOWN = new Road("markdown", "md", l -> utf8(MarkdownWriter.write(l)));

    static final List<Road> ALL =
            List.of(TEXT, MARKDOWN, PAGES, WORD, LISTED_WORD, HTML, GLUED_HTML, PDF);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
