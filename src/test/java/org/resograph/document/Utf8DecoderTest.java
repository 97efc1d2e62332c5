package org.resograph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the JDK makes of the same bytes is the measure. */
class Utf8DecoderTest {

    private static final String[] PIECES = {"a", "é", "ж", "ب", "決", "\uFFFD", "😀", "\u0000"};

    @Test
    void readsWhatTheJdkReads() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(8); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0 && random.nextBoolean()) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            assertThat(Utf8Decoder.decode(bytes))
                    .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @Test
    void readsEveryPairAndTripleThatStartsAbove7F() {
        byte[] bytes = new byte[3];
        for (int i = 0x80; i <= 0xFF; i++) {
            for (int j = 0; j <= 0xFF; j++) {
                for (int k = 0; k <= 0xFF; k += 0x11) {
                    bytes[0] = (byte) i;
                    bytes[1] = (byte) j;
                    bytes[2] = (byte) k;
                    String read = new String(bytes, StandardCharsets.UTF_8);
                    assertThat(Utf8Decoder.decode(bytes)).isEqualTo(read);
                }
            }
        }
    }
}
