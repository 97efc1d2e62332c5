package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long SECOND = 1_000_000_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong();

    @Test
    void rateAndTimeLeftAreOfWhatIsDoneSoFar() {
        Progress progress = progress(true, 6_000);
        for (int i = 0; i < 501; i++) {
            now.addAndGet(SECOND / 50);
            progress.step();
        }
        assertThat(printed())
                .endsWith("[##............................]   8% 501/6,000, 50/s, 1:49 left");
    }

    @Test
    void theEndIsShown() {
        Progress progress = progress(true, 2);
        progress.step();
        progress.step();
        assertThat(printed()).contains("[" + "#".repeat(30) + "] 100% 2/2");
        progress.close();
        assertThat(printed()).endsWith("\r\u001B[K");
    }

    @Test
    void aMessageHasALineOfItsOwn() {
        Progress progress = progress(true, 2);
        progress.step();
        progress.message("a.xml:1: ERROR");
        assertThat(printed()).endsWith("\r\u001B[Ka.xml:1: ERROR\n");
    }

    @Test
    void nothingIsShownWhereNobodyWatches() {
        Progress progress = progress(false, 2);
        progress.step();
        progress.message("a.xml:1: ERROR");
        progress.close();
        assertThat(printed()).isEqualTo("a.xml:1: ERROR\n");
    }

    private Progress progress(boolean shown, int total) {
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Progress(print, shown, total, now::get);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
