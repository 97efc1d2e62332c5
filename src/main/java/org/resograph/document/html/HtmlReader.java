package org.resograph.document.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;
import org.resograph.document.Encoding;
import org.resograph.document.Formats;
import org.resograph.document.Line;
import org.resograph.document.PlainText;
import org.resograph.document.Source;
import org.resograph.document.TextDocument;
import org.resograph.document.TypedNotes;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/**
 * A page of HTML as lines: each line a paragraph, or a part of one that a line break ends. The
 * number of a line counts them.
 *
 * <p>A page that holds its text in {@code <pre>} or its like, or in a field of a form, is plain
 * text, and read as such.
 */
public final class HtmlReader {

    private static final int MAX_LINES = 200_000;
    private static final int HEAD = 8_192;
    // declared = ( "<meta" … "charset" / "<?xml" … "encoding" ) "=" [ quote ] name
    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)<(?:meta[^>]{1,500}?charset|\\?xml[^>]{1,500}?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)");

    /** A page of a thousand paragraphs has some ten thousand. */
    private static final int MAX_TAGS = 500_000;

    private static final int LONGEST_NAME = 100_000;

    /** More than the tags: emphasis that is not closed is opened anew in each paragraph. */
    private static final int MAX_ELEMENTS = 1_000_000;

    /** The page is larger than what is read. */
    private static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLargeException(String message) {
            super(message, null, false, false);
        }
    }

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
        } catch (TooLargeException e) {
            return failed(Issue.SOURCE_TOO_LARGE, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return failed(Issue.UNREADABLE_SOURCE, "the page can't be parsed: " + e.getMessage());
        }
        Optional<String> plain = plainText(page);
        if (plain.isPresent()) {
            byte[] bytes = plain.get().getBytes(StandardCharsets.UTF_8);
            return PlainText.read(Source.of(source.path(), bytes));
        }
        SheetStyles.apply(page);
        List<Line> lines = BlockReader.lines(page.body());
        if (lines.size() > MAX_LINES) {
            return failed(Issue.SOURCE_TOO_LARGE, "more than " + MAX_LINES + " paragraphs");
        }
        if (lines.isEmpty()) {
            return failed(Issue.EMPTY_SOURCE, "the page shows no text");
        }
        TextDocument document =
                new TextDocument(TypedNotes.told(lines), TextDocument.Flow.WHOLE_PARAGRAPHS);
        return new Parsed<>(Optional.of(document), diagnostics);
    }

    private static Document parse(byte[] bytes, List<Diagnostic> diagnostics) {
        String text = characters(bytes, diagnostics);
        checkTags(text);
        try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(text, "")) {
            Iterator<Element> elements = parser.iterator();
            for (int count = 0; elements.hasNext(); elements.next()) {
                if (++count > MAX_ELEMENTS) {
                    throw new TooLargeException("more than " + MAX_ELEMENTS + " elements");
                }
            }
            return parser.document();
        }
    }

    private static void checkTags(String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (++tags > MAX_TAGS) {
                throw new TooLargeException("more than " + MAX_TAGS + " tags");
            }
            int end = at + 1;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end - at > LONGEST_NAME) {
                throw new TooLargeException("a tag of more than " + LONGEST_NAME + " letters");
            }
        }
    }

    /**
     * A byte order mark tells the encoding, and bytes that are UTF-8 are read so, whatever the page
     * declares; else as it declares; else by the likeliest encoding.
     */
    private static String characters(byte[] bytes, List<Diagnostic> diagnostics) {
        boolean wide = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
        if (!wide && !Encoding.isMarked(bytes) && Encoding.isUtf8(bytes)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        boolean byName = !Encoding.isMarked(bytes) && declared.find();
        Optional<Charset> charset = byName ? charset(declared.group(1)) : Optional.empty();
        if (charset.isPresent()) {
            return new String(bytes, charset.get());
        }
        Parsed<String> text = Encoding.decode(bytes);
        diagnostics.addAll(text.diagnostics());
        return text.value();
    }

    /** An encoding by the name that a page gives it; browsers take two of them for larger ones. */
    static Optional<Charset> charset(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String larger =
                switch (name.toLowerCase(Locale.ROOT)) {
                    case "iso-8859-1", "us-ascii" -> "windows-1252";
                    case "gb2312", "gbk" -> "GB18030";
                    default -> name;
                };
        try {
            return Optional.of(Charset.forName(larger)).filter(c -> !c.name().startsWith("UTF"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What a page holds that is little more than one preformatted text. */
    private static Optional<String> plainText(Document page) {
        StringBuilder text = new StringBuilder();
        for (Element pre : page.select("pre, xmp, listing, plaintext, textarea")) {
            text.append(pre.wholeText()).append(pre.data()).append('\n');
        }
        int all = page.body().text().length();
        boolean most = text.length() > 200 && text.length() * 5L > all * 4L;
        return most ? Optional.of(text.toString()) : Optional.empty();
    }

    private static Parsed<Optional<TextDocument>> failed(Issue issue, String detail) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.of(issue, Span.of(1), detail)));
    }
}
