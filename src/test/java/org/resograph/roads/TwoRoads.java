package org.resograph.roads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.resograph.document.Source;
import org.resograph.parser.ResolutionReader;
import org.resograph.reference.Reference;
import org.resograph.resolution.Resolution;
import org.resograph.roads.Facts.Aspect;

/**
 * Both roads for a folder of XML documents, and the table of what came out.
 *
 * <p>{@code main FOLDER OUT} writes every document in every format below a folder, and what is
 * different into {@code differences.txt} there.
 */
final class TwoRoads {

    private final ResolutionReader reader = new ResolutionReader(Reference.bundled());
    private final Road road;
    private final Map<String, Score> scores = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    TwoRoads(Road road) {
        this.road = road;
    }

    /** Takes both roads for every XML document below a folder. */
    void run(Path folder, Optional<Path> out) {
        run(folder, 1, out);
    }

    /** The same for one document out of so many. */
    void run(Path folder, int every, Optional<Path> out) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> paths = walk.filter(p -> p.toString().endsWith(".xml")).sorted().toList();
            for (int i = 0; i < paths.size(); i += every) {
                Path path = paths.get(i);
                run(folder.relativize(path).toString(), bytes(path), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String name, byte[] xml, Optional<Path> out) {
        Optional<Resolution> right = read(Source.of(name, xml));
        if (right.isEmpty()) {
            return;
        }
        List<String> lines = new String(xml, StandardCharsets.UTF_8).lines().toList();
        Layout layout = OfficialLayout.of(right.get(), lines);
        byte[] printed = road.writer().apply(layout);
        String file = name.replaceAll("\\.xml$", "." + road.extension());
        out.ifPresent(o -> write(o.resolve(file), printed));
        Optional<Resolution> other = read(Source.of(file, printed));
        if (other.isEmpty()) {
            unread.add(file);
            differences.add(file + " is not read");
            return;
        }
        String key = layout.language() + " " + layout.body();
        scores.computeIfAbsent(key, k -> new Score())
                .compare(Facts.of(right.get()), Facts.of(other.get()))
                .forEach(d -> differences.add(file + " " + d));
    }

    private Optional<Resolution> read(Source source) {
        return reader.read(source, Optional.empty()).parsed().value();
    }

    private static void write(Path path, byte[] bytes) {
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All together. */
    Score total() {
        Score total = new Score();
        scores.values().forEach(total::add);
        return total;
    }

    /** Those that could not be read at all. */
    List<String> unread() {
        return unread;
    }

    /** What is different, by file. */
    List<String> differences() {
        return differences;
    }

    /** Precision and recall in per cent, by language and body. */
    String table() {
        StringBuilder table = new StringBuilder();
        table.append(String.format("%-12s %5s", road.name(), "docs"));
        for (Aspect aspect : Aspect.values()) {
            table.append(String.format(" %13s", aspect.name().toLowerCase(Locale.ROOT)));
        }
        table.append(System.lineSeparator());
        scores.forEach((key, score) -> row(table, key, score));
        row(table, "all", total());
        return table.toString();
    }

    private static void row(StringBuilder table, String key, Score score) {
        table.append(String.format("%-12s %5d", key, score.documents()));
        for (Aspect aspect : Aspect.values()) {
            String cell =
                    score.expected(aspect) == 0 && score.precision(aspect) == 1
                            ? "-"
                            : String.format(
                                    Locale.ROOT,
                                    "%.2f/%.2f",
                                    100 * score.precision(aspect),
                                    100 * score.recall(aspect));
            table.append(String.format(" %13s", cell));
        }
        table.append(System.lineSeparator());
    }

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[1]);
        for (Road road : Road.ALL) {
            TwoRoads roads = new TwoRoads(road);
            roads.run(Path.of(args[0]), Optional.of(out.resolve(road.name())));
            System.out.println(roads.table());
            Files.write(out.resolve(road.name()).resolve("differences.txt"), roads.differences());
        }
    }
}
