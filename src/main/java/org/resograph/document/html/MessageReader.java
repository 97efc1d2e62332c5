package org.resograph.document.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import org.resograph.document.Encoding;
import org.resograph.document.Formats;
import org.resograph.document.PlainText;
import org.resograph.document.Source;
import org.resograph.document.TextDocument;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/**
 * A message as lines: a page that a browser or a word processor saved as one file with all that
 * belongs to it ({@code .mht}, {@code .mhtml}, RFC 2557), or mail ({@code .eml}). Of its bodies the
 * first page is read; where there is none, the first plain text.
 */
public final class MessageReader {

    /** How many bytes are read; most of them are pictures. */
    private static final int MAX_BYTES = 64 << 20;

    /** Messages lie in each other; nobody forwards one more often. */
    private static final int DEEPEST = 20;

    private static final MimeConfig LIMITS =
            MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(1 << 16).build();

    private MessageReader() {}

    /** The lines of a source; empty with an error if it can't be read or holds no text. */
    public static Parsed<Optional<TextDocument>> read(Source source) {
        if (source.bytes().length > MAX_BYTES) {
            String detail = "%d bytes; %d are read".formatted(source.bytes().length, MAX_BYTES);
            return failed(Issue.SOURCE_TOO_LARGE, detail);
        }
        Optional<Source> page;
        Optional<Source> text;
        try {
            page = first("text/html", source);
            text = page.isPresent() ? Optional.empty() : first("text/plain", source);
        } catch (IOException | MimeException | RuntimeException e) {
            // A library that reads broken files throws whatever it trips over.
            return failed(Issue.UNREADABLE_SOURCE, "the message is broken: " + e.getMessage());
        }
        if (page.isPresent()) {
            return HtmlReader.read(page.get());
        }
        return text.map(PlainText::read)
                .orElseGet(
                        () ->
                                failed(
                                        Issue.EMPTY_SOURCE,
                                        "the message holds neither a page nor text"));
    }

    /** The first body of a type. */
    private static Optional<Source> first(String type, Source source)
            throws IOException, MimeException {
        MimeTokenStream message = new MimeTokenStream(LIMITS);
        message.parse(new ByteArrayInputStream(source.bytes()));
        int depth = 0;
        EntityState state = message.getState();
        while (state != EntityState.T_END_OF_STREAM) {
            depth += turn(state);
            if (depth > DEEPEST) {
                throw new MimeException("it is nested more than " + DEEPEST + " deep");
            }
            BodyDescriptor body = state == EntityState.T_BODY ? message.getBodyDescriptor() : null;
            if (body != null && body.getMimeType().equalsIgnoreCase(type)) {
                try (InputStream in = message.getDecodedInputStream()) {
                    byte[] bytes = in.readNBytes(Formats.MAX_TEXT_BYTES + 1);
                    return Optional.of(Source.of(source.path(), utf8(bytes, body.getCharset())));
                }
            }
            state = message.next();
        }
        return Optional.empty();
    }

    /** How much deeper what follows lies. */
    private static int turn(EntityState state) {
        return switch (state) {
            case T_START_MULTIPART, T_START_MESSAGE -> 1;
            case T_END_MULTIPART, T_END_MESSAGE -> -1;
            default -> 0;
        };
    }

    /**
     * The characters of a body in UTF-8: what are other bytes is in the encoding that the message
     * says; where it says none that is known, they stay as they are, for the reader to tell.
     */
    private static byte[] utf8(byte[] body, @Nullable String said) {
        boolean told = Encoding.isMarked(body) || Encoding.isUtf8(body);
        Optional<Charset> charset = told ? Optional.empty() : HtmlReader.charset(said);
        return charset.map(c -> new String(body, c).getBytes(StandardCharsets.UTF_8)).orElse(body);
    }

    private static Parsed<Optional<TextDocument>> failed(Issue issue, String detail) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.of(issue, Span.of(1), detail)));
    }
}
