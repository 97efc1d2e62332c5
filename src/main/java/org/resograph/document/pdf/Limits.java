package org.resograph.document.pdf;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Span;

/**
 * How much work a document may make. What is counted is work, so that one document is always read
 * alike; only what the library does unseen, such as reading a font, is held to a time.
 */
final class Limits {

    /** The largest documents of the United Nations have some 500 pages. */
    static final int MAX_PAGES = 2_000;

    private static final int MAX_GLYPHS = 6_000_000;
    private static final int MAX_GLYPHS_ON_A_PAGE = 200_000;
    private static final int MAX_OPERATORS = 10_000_000;

    /** Of one page's content or form, and of all together, in bytes. */
    private static final int MAX_CONTENT = 48 << 20;

    private static final int MAX_CONTENTS = 256 << 20;

    private static final int MAX_OBJECTS = 1_000_000;

    /** States of drawing that are saved and not restored. */
    private static final int MAX_SAVED = 10_000;

    /** Time of the processor in nanoseconds; the largest documents take a sixth of it. */
    private static final long MAX_NANOSECONDS = 60_000_000_000L;

    private static final int CHECK_TIME = 1 << 14;

    private final long started = processorTime();
    private int ticks;
    private int glyphs;
    private int glyphsOnPage;
    private long contents;
    private int nameless;
    private int operators;

    /** The document is larger than what is read. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exceeded(String message) {
            super(message, null, false, false);
        }
    }

    /** A glyph of which the file does not say which character it is. */
    void countNameless() {
        nameless++;
    }

    /** What is to be said of characters that were lost. */
    List<Diagnostic> diagnostics() {
        if (nameless == 0) {
            return List.of();
        }
        String detail = "%d of %d letters have no character".formatted(nameless, glyphs + nameless);
        Issue issue =
                nameless > glyphs / 20 ? Issue.UNREADABLE_SOURCE : Issue.UNREADABLE_CHARACTERS;
        return List.of(Diagnostic.of(issue, Span.of(1), detail));
    }

    /**
     * Refuses a file that says it has more objects than is right: the library makes room for all.
     */
    static void checkObjects(byte[] file) {
        for (int i = 0; i + 6 < file.length; i++) {
            if (file[i] == '/' && (starts(file, i, "/Size") || starts(file, i, "/Index"))) {
                checkNumbers(file, i + 5);
            }
        }
    }

    private static boolean starts(byte[] file, int at, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (at + i >= file.length || file[at + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** All numbers up to the next name. */
    private static void checkNumbers(byte[] file, int from) {
        long number = 0;
        int end = Math.min(file.length, from + 2_000);
        for (int i = from; i < end && file[i] != '/' && file[i] != '>'; i++) {
            boolean digit = file[i] >= '0' && file[i] <= '9';
            number = digit ? Math.min(number * 10 + file[i] - '0', Integer.MAX_VALUE) : 0;
            if (number > MAX_OBJECTS) {
                throw new Exceeded("more than " + MAX_OBJECTS + " objects");
            }
        }
    }

    /** A page begins. */
    void startPage() {
        glyphsOnPage = 0;
    }

    void countGlyph() {
        tick(16);
        if (++glyphs > MAX_GLYPHS) {
            throw new Exceeded("more than " + MAX_GLYPHS + " characters");
        }
        if (++glyphsOnPage > MAX_GLYPHS_ON_A_PAGE) {
            throw new Exceeded("a page of more than " + MAX_GLYPHS_ON_A_PAGE + " characters");
        }
    }

    /**
     * Counts an operator.
     *
     * @param saved how many states of drawing are saved
     */
    void countOperator(int saved) {
        tick(16);
        if (++operators > MAX_OPERATORS) {
            throw new Exceeded("more than " + MAX_OPERATORS + " drawing operators");
        }
        if (saved > MAX_SAVED) {
            throw new Exceeded("drawing nested more than " + MAX_SAVED + " deep");
        }
    }

    /**
     * Counts bytes of content, unpacked.
     *
     * @param read how many of the same stream were read before
     */
    void countContent(int bytes, long read) {
        tick(bytes);
        contents += bytes;
        if (read + bytes > MAX_CONTENT || contents > MAX_CONTENTS) {
            throw new Exceeded(
                    "a page's content of more than "
                            + (MAX_CONTENT >> 20)
                            + " MB, or "
                            + (MAX_CONTENTS >> 20)
                            + " MB of all pages");
        }
    }

    /** Counts work that can't be told from other work. */
    void tick(int work) {
        ticks += Math.max(1, work);
        if (ticks > CHECK_TIME) {
            ticks = 0;
            if (processorTime() - started > MAX_NANOSECONDS) {
                throw new Exceeded("it takes more than a minute to read");
            }
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
