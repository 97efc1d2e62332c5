package org.resograph.document.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.resograph.document.Encoding;
import org.resograph.document.Formats;
import org.resograph.document.Line;
import org.resograph.document.PlainText;
import org.resograph.document.Source;
import org.resograph.document.TextDocument;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/**
 * A page of HTML as lines: each line a paragraph, or a part of one that a line break ends. The
 * number of a line counts them.
 *
 * <p>A page that holds its text in {@code <pre>} is plain text, and read as such.
 */
public final class HtmlReader {

    private static final int MAX_LINES = 200_000;
    private static final int HEAD = 8_192;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta[^>]+charset\\s*=|\\?xml[^>]+encoding\\s*=)");

    private HtmlReader() {}

    /** The lines of a source; empty with an error if it can't be read or holds no text. */
    public static Parsed<Optional<TextDocument>> read(Source source) {
        if (source.bytes().length > Formats.MAX_TEXT_BYTES) {
            String detail =
                    "%d bytes; %d are read"
                            .formatted(source.bytes().length, Formats.MAX_TEXT_BYTES);
            return failed(Issue.SOURCE_TOO_LARGE, detail);
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        Document page;
        try {
            page = parse(source.bytes(), diagnostics);
        } catch (IOException | RuntimeException e) {
            return failed(Issue.UNREADABLE_SOURCE, "the page can't be parsed: " + e.getMessage());
        }
        Optional<String> plain = plainText(page);
        if (plain.isPresent()) {
            byte[] bytes = plain.get().getBytes(StandardCharsets.UTF_8);
            return PlainText.read(Source.of(source.path(), bytes));
        }
        List<Line> lines = BlockReader.lines(page.body());
        if (lines.size() > MAX_LINES) {
            return failed(Issue.SOURCE_TOO_LARGE, "more than " + MAX_LINES + " paragraphs");
        }
        if (lines.isEmpty()) {
            return failed(Issue.EMPTY_SOURCE, "the page shows no text");
        }
        TextDocument document = new TextDocument(lines, TextDocument.Flow.WHOLE_PARAGRAPHS);
        return new Parsed<>(Optional.of(document), diagnostics);
    }

    /**
     * Bytes that are UTF-8 are read so, whatever the page declares; else as it declares; else by
     * the likeliest encoding.
     */
    private static Document parse(byte[] bytes, List<Diagnostic> diagnostics) throws IOException {
        boolean wide = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || bytes[0] < -1);
        if (!wide && isUtf8(bytes)) {
            return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.htmlParser());
        }
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (DECLARED.matcher(head).find()) {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.htmlParser());
        }
        Parsed<String> text = Encoding.decode(bytes);
        diagnostics.addAll(text.diagnostics());
        return Jsoup.parse(text.value(), "", Parser.htmlParser());
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** What a page holds that is little more than one preformatted text. */
    private static Optional<String> plainText(Document page) {
        StringBuilder text = new StringBuilder();
        for (Element pre : page.select("pre")) {
            text.append(pre.wholeText()).append('\n');
        }
        int all = page.body().text().length();
        boolean most = text.length() > 200 && text.length() * 5L > all * 4L;
        return most ? Optional.of(text.toString()) : Optional.empty();
    }

    private static Parsed<Optional<TextDocument>> failed(Issue issue, String detail) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.of(issue, Span.of(1), detail)));
    }
}
