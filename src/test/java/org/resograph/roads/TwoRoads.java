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
 * <p>{@code main FOLDER OUT [ROADS [EVERY]]} writes every document, or one in so many, in every
 * format, or those named, below a folder, and what is different into {@code differences.txt} there.
 */
final class TwoRoads {

    /** A program prints so many at a time. */
    private static final int BATCH = 40;

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
            List<Sample> samples = new ArrayList<>();
            for (int i = 0; i < paths.size(); i += every) {
                Path path = paths.get(i);
                add(folder.relativize(path).toString(), bytes(path), samples);
                if (road.press().isEmpty()
                        || samples.size() == BATCH
                        || i + every >= paths.size()) {
                    compare(samples, out);
                    samples.clear();
                }
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

    /** A document that was read from its XML, and what was written of it. */
    private record Sample(String file, Layout layout, Resolution right) {}

    private void add(String name, byte[] xml, List<Sample> samples) {
        Optional<Resolution> right = read(Source.of(name, xml));
        boolean printed =
                right.isPresent()
                        && road.press()
                                .map(press -> press.hasFontFor(right.get().language()))
                                .orElse(true);
        if (printed) {
            List<String> lines = new String(xml, StandardCharsets.UTF_8).lines().toList();
            String file = name.replaceAll("\\.xml$", "." + road.extension());
            samples.add(new Sample(file, OfficialLayout.of(right.get(), lines), right.get()));
        }
    }

    private void compare(List<Sample> samples, Optional<Path> out) {
        List<byte[]> written = samples.stream().map(s -> road.writer().apply(s.layout())).toList();
        List<byte[]> printed = road.press().map(p -> p.print(written)).orElse(written);
        for (int i = 0; i < samples.size(); i++) {
            compare(samples.get(i), printed.get(i), out);
        }
    }

    private void compare(Sample sample, byte[] printed, Optional<Path> out) {
        String file = sample.file();
        out.ifPresent(o -> write(o.resolve(file), printed));
        Optional<Resolution> other = read(Source.of(file, printed));
        if (other.isEmpty()) {
            unread.add(file);
            differences.add(file + " is not read");
            return;
        }
        boolean paper = road.press().isPresent();
        String key = sample.layout().language() + " " + sample.layout().body();
        scores.computeIfAbsent(key, k -> new Score())
                .compare(Facts.of(sample.right(), paper), Facts.of(other.get(), paper))
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
            if (args.length > 2 && !List.of(args[2].split(",", -1)).contains(road.name())) {
                continue;
            }
            int every = args.length > 3 ? Integer.parseInt(args[3]) : 1;
            roads.run(Path.of(args[0]), every, Optional.of(out.resolve(road.name())));
            System.out.println(roads.table());
            Files.write(out.resolve(road.name()).resolve("differences.txt"), roads.differences());
        }
    }
}
