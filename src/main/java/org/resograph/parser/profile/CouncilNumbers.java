package org.resograph.parser.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The years of the Security Council's resolutions, which are numbered through: "resolution 1325" is
 * 1325 (2000). From the table {@code council-resolutions.tsv}.
 */
public final class CouncilNumbers {

    private static final String TABLE = "/org/resograph/parser/profiles/council-resolutions.tsv";

    /** By the first number of a year: the last one, and the year. */
    private static final NavigableMap<Integer, int[]> YEARS = load();

    private CouncilNumbers() {}

    /** The year in which the resolution of a number was adopted; 0 where the table doesn't tell. */
    public static int year(int number) {
        Map.Entry<Integer, int[]> run = YEARS.floorEntry(number);
        return run != null && number <= run.getValue()[0] ? run.getValue()[1] : 0;
    }

    private static NavigableMap<Integer, int[]> load() {
        NavigableMap<Integer, int[]> years = new TreeMap<>();
        try (InputStream stream =
                        Objects.requireNonNull(
                                CouncilNumbers.class.getResourceAsStream(TABLE), "no " + TABLE);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(
                            row ->
                                    years.put(
                                            Integer.parseInt(row[1]),
                                            new int[] {
                                                Integer.parseInt(row[2]), Integer.parseInt(row[0])
                                            }));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
        return years;
    }
}
