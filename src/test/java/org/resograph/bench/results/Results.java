package org.resograph.bench.results;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was measured, in a file of lines {@code part, name, measure, value} with tabs between them.
 * Each bench writes its own part again and leaves those of others, so that a file comes together
 * over several runs.
 */
public final class Results {

    private static final String MACHINE = "machine";
    private static final String HEAD = "part\tname\tmeasure\tvalue";

    /** What a value stands for. */
    private record Key(String part, String name, String measure) {}

    private final Path file;
    private final Map<Key, String> values = new LinkedHashMap<>();

    private Results(Path file) {
        this.file = file;
    }

    /** Those of {@code bench.results}, or of {@code target/bench.tsv}. */
    public static Results ofProcess() throws IOException {
        return of(Path.of(System.getProperty("bench.results", "target/bench.tsv")));
    }

    /** Those of a file; none if it is not there. */
    public static Results of(Path file) throws IOException {
        Results results = new Results(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 4 && !line.equals(HEAD)) {
                    results.values.put(new Key(cells[0], cells[1], cells[2]), cells[3]);
                }
            }
        }
        return results;
    }

    /** Keeps a number, to four figures. */
    public void put(String part, String name, String measure, double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(4));
        put(part, name, measure, rounded.stripTrailingZeros().toPlainString());
    }

    /** Keeps a value. */
    public void put(String part, String name, String measure, String value) {
        values.put(new Key(part, name, measure), value);
    }

    /**
     * Keeps how much something cost against its floor.
     *
     * @param target what it should be at most; 0 where nothing is set
     */
    public void ratio(String name, String floor, double ratio, double target) {
        put("stages", name, "floor", floor);
        put("stages", name, "ratio", ratio);
        if (target > 0) {
            put("stages", name, "target", target);
        }
    }

    /** The names in a part, in the order in which they came. */
    public List<String> names(String part) {
        return values.keySet().stream()
                .filter(key -> key.part().equals(part))
                .map(Key::name)
                .distinct()
                .toList();
    }

    /** The measures of a name, in the order in which they came. */
    List<String> measures(String part, String name) {
        return values.keySet().stream()
                .filter(key -> key.part().equals(part) && key.name().equals(name))
                .map(Key::measure)
                .toList();
    }

    /** What was kept, as it stands in the file. */
    public Optional<String> text(String part, String name, String measure) {
        return Optional.ofNullable(values.get(new Key(part, name, measure)));
    }

    /** What was kept, as a number. */
    public OptionalDouble number(String part, String name, String measure) {
        return text(part, name, measure).stream().mapToDouble(Double::parseDouble).findFirst();
    }

    /** The machine and the day of the last bench that wrote the file. */
    String machine() {
        return text(MACHINE, "this", "is").orElse("a machine that is not named")
                + text(MACHINE, "this", "day").map(day -> "; " + day).orElse("");
    }

    /** What {@code bench.machine} says of this machine, or else what the JVM sees of it. */
    private static String description() {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return System.getProperty(
                "bench.machine",
                "%d cores, Java %d, %d GiB"
                        .formatted(
                                system.getAvailableProcessors(),
                                Runtime.version().feature(),
                                Math.round((double) system.getTotalMemorySize() / (1 << 30))));
    }

    /** Writes the file. */
    public void save() throws IOException {
        put(MACHINE, "this", "is", description());
        put(MACHINE, "this", "day", LocalDate.now(ZoneOffset.UTC).toString());
        List<String> lines = new ArrayList<>(List.of(HEAD));
        values.forEach(
                (key, value) ->
                        lines.add(String.join("\t", key.part(), key.name(), key.measure(), value)));
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        Files.write(file, lines);
        System.out.println("kept in " + file);
    }
}
