package org.resograph.parser.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {

    private static final String TEXT = "Décide \uD83D\uDD4A de 决定 что \uD83C\uDF0D";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 100})
    void readsTheSameWhateverTheRoom(int room) throws IOException {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8), room)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void leavesTheMarkOut(int room) throws IOException {
        byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
        assertThat(read(marked, room)).isEqualTo(TEXT);
    }

    // a stray byte, a cut character, one that is too long, half of a pair
    @ParameterizedTest
    @CsvSource({"6180,1", "61e4b8,1", "6161c0af,2", "61eda08061,1", "ff,0", "61f8808080,1"})
    void bytesThatAreNoneEndTheReading(String hex, int fault) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> read(bytes, 100)).isInstanceOf(CharacterCodingException.class);
        assertThat(ClaimedUtf8.firstFault(bytes)).isEqualTo(fault);
    }

    private static String read(byte[] bytes, int room) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] some = new char[room];
        try (Utf8Reader reader = new Utf8Reader(bytes)) {
            for (int n = reader.read(some); n >= 0; n = reader.read(some)) {
                text.append(some, 0, n);
            }
        }
        return text.toString();
    }
}
