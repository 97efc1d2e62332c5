package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8BufferTest {

    @Test
    void quotesAnyCharacterAsTheJdkEncodesIt() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int c = ' '; c <= Character.MAX_CODE_POINT; c += c < 0x11000 ? 1 : 0x101) {
            if (c < 0x80 && TurtleTerms.escape((char) c) != null) {
                continue;
            }
            all.appendCodePoint(c).append(' '); // half pairs, too, and none beside another
        }
        assertThat(quoted(all.toString())).isEqualTo(utf8('"' + all.toString() + '"'));
    }

    @Test
    void escapes() throws IOException {
        assertThat(quoted("a\n\"ä\\\u0001\uD83D\uDE00"))
                .isEqualTo(utf8("\"a\\n\\\"ä\\\\\\u0001\uD83D\uDE00\""));
        assertThat(quoted("\uD83D")).isEqualTo(utf8("\"?\""));
        assertThat(quoted("")).isEqualTo(utf8("\"\""));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] quoted(String text) throws IOException {
        Utf8Buffer buffer = new Utf8Buffer();
        buffer.quoted(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        buffer.writeTo(out);
        return out.toByteArray();
    }
}
