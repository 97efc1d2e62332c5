package org.resograph.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/**
 * Bytes to characters: UTF-8, or what a byte order mark says; failing that the likeliest of the
 * encodings in which the six languages were written before, said as a guess.
 */
public final class Encoding {

    /** So many of a source's bytes decide a guess. */
    private static final int SAMPLE = 1 << 18;

    /** So many tell whether there are two of them for each character. */
    private static final int WIDE_SAMPLE = 1 << 12;

    /** The letters that are commonest in the language for which an encoding was made. */
    private record Candidate(String charset, String commonest) {}

    private static final List<Candidate> CANDIDATES =
            List.of(
                    new Candidate("windows-1252", "éèàóíáñçêúôâîÉ’«»ºª"),
                    new Candidate("windows-1251", "оеаинтсрвл"),
                    new Candidate("KOI8-R", "оеаинтсрвл"),
                    new Candidate("ISO-8859-5", "оеаинтсрвл"),
                    new Candidate("IBM866", "оеаинтсрвл"),
                    new Candidate("windows-1256", "الينمتروب"),
                    new Candidate("ISO-8859-6", "الينمتروب"),
                    new Candidate("GB18030", "的国人联合权和大会决议家理事一在"),
                    new Candidate("Big5", "的國人聯合權和大會決議家理事一在"));

    private Encoding() {}

    /** The characters of a source; never fails. */
    public static Parsed<String> decode(byte[] bytes) {
        int mark = markLength(bytes);
        if (mark > 0) {
            return decode(bytes, mark, marked(bytes));
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return guessed(new String(bytes, wide.get()), wide.get());
        }
        String utf8 = Utf8Decoder.decode(bytes);
        // What can't be read becomes U+FFFD; one that is written so in the source is no fault.
        return utf8.indexOf('\uFFFD') < 0 || isUtf8(bytes) ? Parsed.of(utf8) : guess(bytes, utf8);
    }

    /** How many bytes of byte order mark there are at the start. */
    static int markLength(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        if (starts(b, 0xFF, 0xFE, 0, 0) || starts(b, 0, 0, 0xFE, 0xFF)) {
            return 4;
        }
        return starts(b, 0xFF, 0xFE) || starts(b, 0xFE, 0xFF) ? 2 : 0;
    }

    /** Whether a byte order mark tells the encoding. */
    public static boolean isMarked(byte[] bytes) {
        return markLength(bytes) > 0;
    }

    /** UTF-16 without a byte order mark, in the order that makes text of the bytes; else empty. */
    static Optional<Charset> wide(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length & ~1, WIDE_SAMPLE));
        if (!hasNul(start)) {
            return Optional.empty();
        }
        int little = spaces(start, StandardCharsets.UTF_16LE);
        int big = spaces(start, StandardCharsets.UTF_16BE);
        if (Math.max(little, big) <= 0) {
            return Optional.empty();
        }
        return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** How many blanks and line ends there are in what is text in an encoding; else -1. */
    private static int spaces(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        int spaces = 0;
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                spaces++;
            } else if (c == '\uFFFD' || Character.isISOControl(c) || !Character.isDefined(c)) {
                bad++;
            }
        }
        return bad * 100 > text.length() ? -1 : spaces;
    }

    private static Charset marked(byte[] b) {
        return switch (markLength(b)) {
            case 3 -> StandardCharsets.UTF_8;
            case 4 -> Charset.forName(b[0] == 0 ? "UTF-32BE" : "UTF-32LE");
            default -> b[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        };
    }

    private static boolean starts(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static Parsed<String> decode(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int bad = text.indexOf('\uFFFD');
        if (bad < 0) {
            return Parsed.of(text);
        }
        return new Parsed<>(text, List.of(unreadable(text, bad, charset)));
    }

    private static Parsed<String> guess(byte[] bytes, String utf8) {
        if (mostlyGood(utf8)) {
            int bad = utf8.indexOf('\uFFFD');
            return new Parsed<>(utf8, List.of(unreadable(utf8, bad, StandardCharsets.UTF_8)));
        }
        Candidate best = CANDIDATES.get(0);
        double bestScore = -1;
        for (Candidate candidate : CANDIDATES) {
            double score = score(bytes, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        Charset charset = Charset.forName(best.charset());
        return guessed(new String(bytes, charset), charset);
    }

    private static Parsed<String> guessed(String text, Charset charset) {
        String detail = "read as " + charset.name();
        return new Parsed<>(
                text, List.of(Diagnostic.of(Issue.GUESSED_ENCODING, Span.of(1), detail)));
    }

    /** UTF-8 with a few broken places: a file that was cut, or pasted together. */
    private static boolean mostlyGood(String utf8) {
        int bad = 0;
        int good = 0;
        for (int i = 0; i < utf8.length(); i++) {
            char c = utf8.charAt(i);
            if (c == '\uFFFD') {
                bad++;
            } else if (c >= 0x80) {
                good++;
            }
        }
        return good > 20 * bad;
    }

    /** Which part of the characters that are not ASCII are common letters of the language. */
    private static double score(byte[] bytes, Candidate candidate) {
        if (!Charset.isSupported(candidate.charset())) {
            return -1;
        }
        int length = Math.min(bytes.length, SAMPLE);
        String text = new String(bytes, 0, length, Charset.forName(candidate.charset()));
        int common = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                all++;
                if (candidate.commonest().indexOf(c) >= 0) {
                    common++;
                } else if (c == '\uFFFD' || c < 0xA0) {
                    common -= 2;
                }
            }
        }
        return all == 0 ? 0 : (double) common / all;
    }

    /** Whether bytes are UTF-8 throughout. */
    public static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Diagnostic unreadable(String text, int at, Charset charset) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        long count = text.chars().filter(c -> c == '\uFFFD').count();
        String detail = "read as " + charset.name() + "; " + count + " places are not";
        return Diagnostic.of(Issue.GUESSED_ENCODING, Span.of(line), detail);
    }
}
