package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources of any size, from the command line: a graph or a clear message, in little time. */
class LargeSourcesTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static final String RESOLUTION =
            "A/HRC/RES/99/1\n\nHuman Rights Council\n\n99/1. Lamps\n\nThe Human Rights Council,\n\n"
                    + "1. Decides to go;\n\n2. Requests a report.\n";

    @TempDir private Path folder;

    private Path file(String name, String unit, int times, String end) throws IOException {
        Path path = folder.resolve(name);
        byte[] bytes = unit.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            for (int i = 0; i < times / 1_000; i++) {
                out.write(bytes);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        }
        return path;
    }

    private static Run convert(Path path) {
        return Assertions.assertTimeout(SOON, () -> Run.of("convert", path));
    }

    private static void isTooLarge(Path path) {
        Run run = convert(path);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("SOURCE_TOO_LARGE").contains(path.getFileName().toString());
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aTextOf200MegabytesIsRefusedWithItsSize() throws IOException {
        isTooLarge(file("text.txt", "The Council,\r\n1. Decides to go on;\n", 5_800_000, ""));
    }

    /** What has no size, such as a pipe, is not read without end. */
    @Test
    void aSourceWithoutEndIsRefused() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));
        isTooLarge(endless);
    }

    @Test
    void aLineOf50MegabytesIsRefusedWithItsSize() throws IOException {
        isTooLarge(file("line.txt", "a lamp ", 7_200_000, ""));
    }

    @Test
    void aMillionBlankLinesAreReadOver() throws IOException {
        Run run = convert(file("blank.txt", "\n", 1_000_000, RESOLUTION));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("A/HRC/RES/99/1/op2");
    }

    @Test
    void lineEndsOfAllKindsAreOne() throws IOException {
        Run run = convert(file("ends.txt", "", 0, RESOLUTION));
        assertThat(run.out()).contains("A/HRC/RES/99/1/op2");
        for (String ends : new String[] {"\r\n", "\r", "\r\n\n", "\n\r"}) {
            Run other = convert(file("ends.txt", "", 0, RESOLUTION.replace("\n", ends)));
            assertThat(other.code()).isZero();
            assertThat(other.out()).contains("A/HRC/RES/99/1/op1").contains("A/HRC/RES/99/1/op2");
        }
    }
}
