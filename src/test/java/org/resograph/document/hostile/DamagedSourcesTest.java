package org.resograph.document.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.document.word.WordFixture.i;
import static org.resograph.document.word.WordFixture.note;
import static org.resograph.document.word.WordFixture.p;
import static org.resograph.document.word.WordFixture.r;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.document.Source;
import org.resograph.document.pdf.PdfFixture;
import org.resograph.document.word.WordFixture;
import org.resograph.parser.ReadDocument;
import org.resograph.parser.ResolutionReader;
import org.resograph.reference.Reference;

/**
 * Files of every format that were cut, or of which bits, bytes and blocks were changed, moved,
 * doubled: thousands, each by the number that makes it. Each ends in a resolution or a diagnostic.
 */
class DamagedSourcesTest {

    private static final ResolutionReader READER = new ResolutionReader(Reference.bundled());

    /** {@code -Dhostile.cases=100000} tries more. */
    private static final int CASES = Integer.getInteger("hostile.cases", 600);

    private static final String[] LINES = {
        "United Nations",
        "A/HRC/RES/99/1",
        "General Assembly",
        "Human Rights Council",
        "Resolution adopted by the Human Rights Council on 11 October 2030",
        "99/1. Safety of lighthouse keepers",
        "The Human Rights Council,",
        "Recalling all its resolutions on the safety of lighthouse keepers and of the coasts,",
        "1. Requests the Office:",
        "(a) To go to the lighthouses;",
        "(b) To come back;",
        "2. Decides to remain seized of the matter.",
        "46th meeting",
        "11 October 2030",
        "[Adopted without a vote.]"
    };

    private static final Map<String, byte[]> WHOLE = new TreeMap<>();

    static {
        String text = String.join("\n\n", LINES);
        WHOLE.put("text", text.getBytes(StandardCharsets.UTF_8));
        WHOLE.put("wide", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        WHOLE.put("html", html().getBytes(StandardCharsets.UTF_8));
        WHOLE.put("word", word());
        WHOLE.put("word97", word97());
        WHOLE.put("pdf", pdf());
    }

    private static String html() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><title>x</title><body>");
        for (String line : LINES) {
            page.append("<p class=\"SingleTxtG\">").append(line).append("<sup>1</sup></p>\n");
        }
        return page.append("<table><tr><td>a<td>b</table><ol><li>c</ol></body></html>").toString();
    }

    private static byte[] word() {
        StringBuilder body = new StringBuilder();
        for (String line : LINES) {
            body.append(p("SingleTxtG", r(line), i(" italic"), note(1)));
        }
        return WordFixture.of(
                        body + "<w:tbl><w:tr><w:tc>" + p("a", r("b")) + "</w:tc></w:tr></w:tbl>")
                .styles("<w:style w:styleId=\"a\"><w:name w:val=\"H1G\"/></w:style>")
                .footnotes(p("FootnoteText", r("See A/HRC/98/2.")))
                .bytes();
    }

    private static byte[] word97() {
        try (InputStream in = WordFixture.class.getResourceAsStream("lighthouses.doc")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("lighthouses.doc", e);
        }
    }

    private static byte[] pdf() {
        PdfFixture pdf = new PdfFixture().page();
        for (int i = 0; i < LINES.length; i++) {
            pdf.text(72, 80 + 20 * i, LINES[i]);
        }
        return pdf.page()
                .text(72, 100, "(c) To stay.")
                .rule(72, 200, 700)
                .text(72, 710, "1 Note.")
                .bytes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "wide", "html", "word", "word97", "pdf"})
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void endInAnAnswer(String format) {
        byte[] whole = Objects.requireNonNull(WHOLE.get(format));
        for (int seed = 0; seed < CASES; seed++) {
            byte[] damaged = damaged(whole, new Random(seed));
            ReadDocument read;
            try {
                read = READER.read(Source.of("damaged", damaged), Optional.empty());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError(format + " number " + seed, e);
            }
            assertThat(read.parsed().value().isPresent() || read.parsed().hasErrors())
                    .as("%s number %d", format, seed)
                    .isTrue();
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int harms = 1 + random.nextInt(4);
        for (int n = 0; n < harms && bytes.length > 0; n++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(7)) {
                case 0 -> bytes = Arrays.copyOf(bytes, at);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes[at] = (byte) random.nextInt();
                case 3 -> Arrays.fill(bytes, at, end(bytes, at, random), (byte) 0);
                case 4 -> Arrays.fill(bytes, at, end(bytes, at, random), (byte) 0xFF);
                case 5 -> bytes = doubled(bytes, at, end(bytes, at, random), random);
                default -> bytes = without(bytes, at, end(bytes, at, random));
            }
        }
        return bytes;
    }

    private static int end(byte[] bytes, int at, Random random) {
        return Math.min(bytes.length, at + 1 + random.nextInt(200));
    }

    private static byte[] doubled(byte[] bytes, int from, int to, Random random) {
        int at = random.nextInt(bytes.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.write(bytes, from, to - from);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
