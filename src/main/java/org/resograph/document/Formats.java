package org.resograph.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/** Tells the format of a source by what it holds, not by its name. */
public final class Formats {

    /** How many bytes of text are read; a resolution with all its annexes has a tenth of it. */
    public static final int MAX_TEXT_BYTES = 32 << 20;

    private static final int HEAD = 1 << 12;

    private static final Pattern AKOMA_NTOSO = Pattern.compile("<(?:[A-Za-z]+:)?akomaNtoso[\\s>]");
    private static final Pattern HTML =
            Pattern.compile(
                    "(?i)<(?:!doctype\\s+html|html|head|meta|title|body|main|article|section|div|p|pre"
                            + "|ol|ul|dl|table|center|blockquote|font|span|h[1-6])[\\s>/]");
    // message = 1*( name ":" value *( line-end blank value ) line-end ), with these two names in it
    private static final Pattern MESSAGE =
            Pattern.compile(
                    "(?i)[!-9;-~]{1,80}:(?:[^\\r\\n]*\\r?\\n(?=[ \\t]|[!-9;-~]{1,80}:))*+[^\\r\\n]*");
    private static final Pattern MIME = Pattern.compile("(?im)^MIME-Version:");
    private static final Pattern CONTENT = Pattern.compile("(?im)^Content-Type:");
    // A heading, an image or comment, a footnote's text, a fence: what plain text does not have.
    private static final Pattern MARKDOWN =
            Pattern.compile(
                    "(?m)^(?: {0,3}#{1,6} \\S| {0,3}\\[\\^[^\\]\\s]{1,9}\\]: ?|<!--|```)"
                            + "|\\]\\(https?://");

    /** One of these is in all Markdown, or {@link #LINK}; most plain text has none. */
    private static final String MARKDOWN_SIGNS = "#^<`";

    private static final String LINK = "](http";

    private Formats() {}

    /** The format of a source; empty with an error that says why if it is none that is read. */
    public static Parsed<Optional<Format>> detect(Source source) {
        byte[] bytes = source.bytes();
        if (starts(bytes, "PK\u0003\u0004")) {
            return holds(bytes, "word/document")
                    ? found(Format.WORD)
                    : none(Issue.UNKNOWN_FORMAT, "it is a zip archive without a Word document");
        }
        if (starts(bytes, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return found(Format.WORD_97);
        }
        String latin = new String(bytes, 0, Math.min(bytes.length, 1024), ISO);
        if (latin.contains("%PDF-")) {
            return found(Format.PDF);
        }
        if (latin.startsWith("{\\rtf")) {
            return none(Issue.UNKNOWN_FORMAT, "it is Rich Text Format");
        }
        int mark = Encoding.markLength(bytes);
        boolean wide = mark == 2 || mark == 4 || Encoding.wide(bytes).isPresent();
        if (!wide && isBinary(bytes)) {
            return none(Issue.UNKNOWN_FORMAT, "it holds binary data");
        }
        return detectText(bytes, wide ? head(bytes) : latin(bytes));
    }

    private static final Charset ISO = StandardCharsets.ISO_8859_1;

    private static Parsed<Optional<Format>> detectText(byte[] bytes, String head) {
        String start = head.stripLeading();
        if (start.isEmpty() && isBlank(bytes)) {
            String detail = bytes.length == 0 ? "it is empty" : "it holds white space only";
            return none(Issue.EMPTY_SOURCE, detail);
        }
        if (TextDialects.startsWithTable(start)) {
            return found(Format.MARKDOWN);
        }
        if (isMessage(start)) {
            return found(Format.MESSAGE);
        }
        if (start.startsWith("<")) {
            if (AKOMA_NTOSO.matcher(start).find()) {
                return found(Format.AKOMA_NTOSO);
            }
            if (HTML.matcher(start).find()) {
                return found(Format.HTML);
            }
            if (start.startsWith("<?xml")) {
                return none(Issue.UNKNOWN_FORMAT, "it is XML, but not Akoma Ntoso");
            }
        }
        boolean markdown = hasMarkdownSign(head) && MARKDOWN.matcher(head).find();
        return found(markdown ? Format.MARKDOWN : Format.TEXT);
    }

    /** Whether a text starts with the fields of a message of which the body has a type. */
    private static boolean isMessage(String start) {
        Matcher fields = MESSAGE.matcher(start);
        return fields.lookingAt()
                && MIME.matcher(start).region(0, fields.end()).find()
                && CONTENT.matcher(start).region(0, fields.end()).find();
    }

    private static boolean hasMarkdownSign(String head) {
        for (int i = 0; i < MARKDOWN_SIGNS.length(); i++) {
            if (head.indexOf(MARKDOWN_SIGNS.charAt(i)) >= 0) {
                return true;
            }
        }
        return head.contains(LINK);
    }

    private static String head(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, 4 * HEAD));
        return Encoding.decode(start).value().replace("\uFEFF", "");
    }

    private static String latin(byte[] bytes) {
        int mark = Encoding.markLength(bytes);
        return new String(bytes, mark, Math.min(bytes.length - mark, 4 * HEAD), ISO);
    }

    private static boolean isBlank(byte[] bytes) {
        for (int i = Encoding.markLength(bytes); i < bytes.length; i++) {
            if ((bytes[i] & 0xFF) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** A NUL, or more control characters than a typist makes. */
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b >= ' ' || b < 0) {
                continue;
            }
            if (b == 0) {
                return true;
            }
            if (!(b >= '\t' && b <= '\r') && b != 0x1B) {
                controls++;
            }
        }
        return controls > 8 && controls > bytes.length / 200;
    }

    private static boolean starts(byte[] bytes, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the names of a zip archive's entries hold these characters. */
    private static boolean holds(byte[] bytes, String ascii) {
        byte[] wanted = ascii.toLowerCase(Locale.ROOT).getBytes(ISO);
        outer:
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (bytes[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }

    private static Parsed<Optional<Format>> found(Format format) {
        return Parsed.of(Optional.of(format));
    }

    private static Parsed<Optional<Format>> none(Issue issue, String detail) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.of(issue, Span.of(1), detail)));
    }
}
