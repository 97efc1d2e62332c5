package org.resograph.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that says how far the work is, how fast it goes, and how long it will
 * still take. Where nobody watches, nothing is printed.
 */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = 100_000_000;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream out;
    private final boolean shown;
    private final long total;
    private final LongSupplier nanoTime;
    private final long start;
    private long done;
    private long drawn;

    /** Progress towards a number of documents, shown on a terminal if it is wanted. */
    Progress(Console console, boolean wanted, long total) {
        this(console.err(), console.isTerminal() && wanted, total, System::nanoTime);
    }

    Progress(PrintStream out, boolean shown, long total, LongSupplier nanoTime) {
        this.out = out;
        this.shown = shown;
        this.total = total;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.drawn = start - REDRAW_NANOS;
    }

    /** One document more is done. */
    void step() {
        done++;
        long now = nanoTime.getAsLong();
        if (shown && (now - drawn >= REDRAW_NANOS || done == total)) {
            drawn = now;
            out.print(CLEAR + line(now - start));
            out.flush();
        }
    }

    /** Prints a line of its own above the progress. */
    void message(String line) {
        clear();
        out.println(line);
        drawn -= REDRAW_NANOS;
    }

    /** Leaves the line empty. */
    @Override
    public void close() {
        clear();
    }

    private void clear() {
        if (shown) {
            out.print(CLEAR);
            out.flush();
        }
    }

    private String line(long nanos) {
        double part = total == 0 ? 1 : (double) done / total;
        int filled = (int) (WIDTH * part);
        double rate = done * 1e9 / Math.max(1, nanos);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3.0f%% %,d/%,d, %,.0f/s, %s left",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                100 * part,
                done,
                total,
                rate,
                clock((long) ((total - done) / Math.max(rate, 1e-9))));
    }

    private static String clock(long seconds) {
        Duration left = Duration.ofSeconds(seconds);
        return left.toHours() > 0
                ? String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        left.toHours(),
                        left.toMinutesPart(),
                        left.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", left.toMinutesPart(), left.toSecondsPart());
    }
}
