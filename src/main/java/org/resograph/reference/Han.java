package org.resograph.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The two ways to write Chinese, for comparison. The United Nations printed traditional characters
 * until the early seventies and simplified ones since; what a text prints stays as it is.
 *
 * <pre>
 * Han.simplified('議');   // '议'
 * Han.simplified('大');   // '大'
 * </pre>
 */
public final class Han {

    private static final String TABLE = "/org/resograph/reference/simplified-han.txt";
    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char[] SIMPLIFIED = load();

    private Han() {}

    /**
     * The simplified form of a character; the character itself if it has none, or is no ideograph.
     */
    public static char simplified(char c) {
        return c >= FIRST && c <= LAST ? SIMPLIFIED[c - FIRST] : c;
    }

    private static char[] load() {
        char[] table = new char[LAST - FIRST + 1];
        for (char c = FIRST; c <= LAST; c++) {
            table[c - FIRST] = c;
        }
        try (InputStream stream =
                        Objects.requireNonNull(
                                Han.class.getResourceAsStream(TABLE), "no " + TABLE);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .forEach(
                            group -> {
                                for (int i = 1; i < group.length(); i++) {
                                    table[group.charAt(i) - FIRST] = group.charAt(0);
                                }
                            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
        return table;
    }
}
