package org.resograph.roads;

import java.nio.charset.StandardCharsets;
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

    static final Road PAGES = new Road("pages", "txt", l -> utf8(PagesWriter.write(l)));

    static final Road MARKDOWN = new Road("markdown", "md", l -> utf8(MarkdownWriter.write(l)));

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
