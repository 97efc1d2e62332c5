package org.resograph.parser.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The years of the Security Council's resolutions, which are numbered through: "resolution 1325" is
 * 1325 (2000). From the table {@code council-resolutions.tsv}.
 */
public final class CouncilNumbers {

    private static final String TABLE = "/org/resograph/parser/profiles/council-resolutions.tsv";

    /** By the number of a resolution, the year; 0 where the table doesn't tell. */
    private static final int[] YEARS = load();

    private CouncilNumbers() {}

    /** The year in which the resolution of a number was adopted; 0 where the table doesn't tell. */
    public static int year(int number) {
        return number >= 0 && number < YEARS.length ? YEARS[number] : 0;
    }

    private static int[] load() {
        int[] years = {};
        try (InputStream stream =
                        Objects.requireNonNull(
                                CouncilNumbers.class.getResourceAsStream(TABLE), "no " + TABLE);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] row = line.split("\t", -1);
                    int first = Integer.parseInt(row[1]);
                    int end = Integer.parseInt(row[2]) + 1;
                    years = Arrays.copyOf(years, Math.max(years.length, end));
                    Arrays.fill(years, first, end, Integer.parseInt(row[0]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
        return years;
    }
}
