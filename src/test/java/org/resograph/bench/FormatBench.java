package org.resograph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.resograph.bench.generator.Generator;
import org.resograph.bench.results.Results;
import org.resograph.document.PlainText;
import org.resograph.document.Source;
import org.resograph.document.html.HtmlReader;
import org.resograph.document.pdf.PdfReader;
import org.resograph.document.word.WordReader;
import org.resograph.parser.ResolutionReader;
import org.resograph.reference.Reference;
import org.resograph.roads.Rendering;

/**
 * What it costs to read the same documents in each format, beside the bare library that reads the
 * same bytes and does nothing with them: CPU of the one thread, from bytes in memory, so that no
 * disk and no other process counts.
 *
 * <p>Argument: a folder of Akoma Ntoso documents, of which the other formats are rendered. If it is
 * not there, it is filled with {@code bench.documents} made-up ones first.
 */
public final class FormatBench {

    private static final int MOST = Integer.getInteger("bench.most", 300);
    private static final int WARM_UP = 4;
    private static final int WARM_UP_SECONDS = Integer.getInteger("bench.warm.s", 20);
    private static final int ROUNDS = 7;

    /** What is done with the bytes of one document. */
    private interface Reading {
        Object of(byte[] bytes) throws IOException;
    }

    /**
     * A format, and who reads it.
     *
     * @param lines the reader of the format alone; for XML there is none apart
     * @param bare the library alone
     */
    private record Row(
            String name,
            Function<Rendering, byte[]> writer,
            Optional<Reading> lines,
            Reading bare,
            String library) {}

    private static final List<Row> FORMATS =
            List.of(
                    new Row(
                            "text",
                            Rendering::text,
                            Optional.of(bytes -> PlainText.read(source(bytes))),
                            BareLibraries::lines,
                            "a string cut into lines"),
                    new Row(
                            "Markdown",
                            Rendering::markdown,
                            Optional.of(bytes -> PlainText.read(source(bytes))),
                            BareLibraries::lines,
                            "a string cut into lines"),
                    new Row(
                            "Word",
                            Rendering::word,
                            Optional.of(bytes -> WordReader.read(source(bytes))),
                            BareLibraries::poi,
                            "POI and StAX"),
                    new Row(
                            "HTML",
                            Rendering::html,
                            Optional.of(bytes -> HtmlReader.read(source(bytes))),
                            BareLibraries::jsoup,
                            "jsoup"),
                    new Row(
                            "PDF",
                            Rendering::pdf,
                            Optional.of(bytes -> PdfReader.read(source(bytes))),
                            BareLibraries::pdfBox,
                            "PDFBox"));

    private final ResolutionReader reader = new ResolutionReader(Reference.bundled());

    private FormatBench() {}

    /** Runs on the first of the folders that are named. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0].split(",", -1)[0]);
        if (!Files.isDirectory(folder)) {
            Generator.write(
                    folder,
                    Integer.getInteger("bench.documents", MOST),
                    Long.getLong("bench.seed", 1));
        }
        new FormatBench().run(Corpus.of(folder));
    }

    private void run(Corpus corpus) throws IOException {
        List<byte[]> xml = new ArrayList<>();
        List<Rendering> renderings = new ArrayList<>();
        List<Path> files = corpus.files();
        int every = Math.max(1, files.size() / MOST);
        for (int i = 0; i < files.size(); i += every) {
            byte[] bytes = Files.readAllBytes(files.get(i));
            Optional<Rendering> rendering = Rendering.of(files.get(i).toString(), bytes);
            if (rendering.isPresent()) {
                xml.add(bytes);
                renderings.add(rendering.get());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d documents; CPU of one thread, medians of %d rounds after %d s%n%n%s%n",
                corpus.folder(),
                xml.size(),
                ROUNDS,
                WARM_UP_SECONDS,
                header());
        Results results = Results.ofProcess();
        for (Row row : FORMATS) {
            measure(row, renderings.stream().map(row.writer()).toList(), results);
        }
        Row akn =
                new Row(
                        "Akoma Ntoso",
                        Rendering::text,
                        Optional.empty(),
                        BareLibraries::stax,
                        "StAX");
        measure(akn, xml, results);
        results.save();
    }

    private static String header() {
        return String.format(
                        "%-12s %6s %8s %7s %8s %8s %7s %7s  %s%n%-12s %6s %8s %7s %8s %8s",
                        "", "", "read", "", "bare", "", "read /", "lines /", "", "", "MB", "docs/s",
                        "MB/s", "docs/s", "MB/s")
                + String.format(" %7s %7s", "bare", "bare");
    }

    private void measure(Row row, List<byte[]> documents, Results results) throws IOException {
        Reading whole = bytes -> reader.read(source(bytes), Optional.empty());
        List<Reading> readings = new ArrayList<>(List.of(whole, row.bare()));
        row.lines().ifPresent(readings::add);
        double[][] seconds = new double[readings.size()][ROUNDS];
        warmUp(readings, documents);
        // In turns, so that what else the machine does meets all alike.
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < readings.size(); i++) {
                seconds[i][round] = seconds(readings.get(i), documents);
            }
        }
        double read = median(seconds[0]);
        double bare = median(seconds[1]);
        double megabytes = documents.stream().mapToLong(bytes -> bytes.length).sum() / 1e6;
        int count = documents.size();
        String lines =
                row.lines().isEmpty()
                        ? "-"
                        : String.format(Locale.ROOT, "%.2f", median(seconds[2]) / bare);
        System.out.printf(
                Locale.ROOT,
                "%-12s %6.2f %8.0f %7.1f %8.0f %8.1f %7.2f %7s  %s%n",
                row.name(),
                megabytes,
                count / read,
                megabytes / read,
                count / bare,
                megabytes / bare,
                read / bare,
                lines,
                row.library());
        results.put("formats", row.name(), "documents/s", count / read);
        results.put("formats", row.name(), "MB/s", megabytes / read);
        results.put("formats", row.name(), "bare documents/s", count / bare);
        results.put("formats", row.name(), "bare MB/s", megabytes / bare);
        results.put("formats", row.name(), "ratio", read / bare);
        results.put("formats", row.name(), "library", row.library());
    }

    /**
     * Until the compiler has seen what there is to see: a grammar is much code, each bit run
     * little.
     */
    private static void warmUp(List<Reading> readings, List<byte[]> documents) throws IOException {
        long until = System.nanoTime() + WARM_UP_SECONDS * 1_000_000_000L;
        for (int round = 0; round < WARM_UP || System.nanoTime() < until; round++) {
            for (Reading reading : readings) {
                seconds(reading, documents);
            }
        }
    }

    private static double seconds(Reading reading, List<byte[]> documents) throws IOException {
        long before = ThreadCpu.current();
        int done = 0;
        for (byte[] bytes : documents) {
            done += reading.of(bytes) == null ? 0 : 1;
        }
        if (done < documents.size()) {
            throw new IOException("nothing was read of " + (documents.size() - done));
        }
        return (ThreadCpu.current() - before) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Source source(byte[] bytes) {
        return Source.of("document", bytes);
    }
}
