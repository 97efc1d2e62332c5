package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class UntilStoppedTest {

    @TempDir Path folder;

    /** A channel closes itself under a thread that is interrupted. */
    @Test
    @Timeout(30)
    void whatIsClosedAfterAnInterruptCanStillBeWritten() throws Exception {
        Path file = folder.resolve("file");
        AtomicReference<Exception> failure = new AtomicReference<>();
        Thread serving =
                new Thread(
                        () -> {
                            try (UntilStopped end = new UntilStopped()) {
                                end.await();
                                write(file);
                            } catch (IOException | RuntimeException e) {
                                failure.set(e);
                            }
                        });
        serving.start();
        serving.interrupt();
        serving.join();
        assertThat(failure.get()).isNull();
        assertThat(Files.readString(file)).isEqualTo("kept");
    }

    private static void write(Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap("kept".getBytes(StandardCharsets.UTF_8)));
        }
    }
}
