package org.resograph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.resograph.bench.results.Results;
import org.resograph.cli.Cli;

/**
 * What each stage costs on folders of documents, against floors that are measured in the same run:
 * StAX reading the same XML and doing nothing, or text cut into lines; Jena writing the same
 * triples from memory, looking at each, and loading them.
 */
public final class Bench {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;

    private final Corpus corpus;
    private final Path work;
    private final Results results;

    private Bench(Corpus corpus, Path work) throws IOException {
        this.corpus = corpus;
        this.work = work;
        this.results = Results.ofProcess();
    }

    /**
     * Runs all stages on each of the folders that are named, with commas between them; the ratios
     * of the last are kept.
     */
    public static void main(String[] args) throws Exception {
        for (String folder : args[0].split(",")) {
            Path work = Files.createTempDirectory("resograph-bench");
            try {
                Bench bench = new Bench(Corpus.of(Path.of(folder)), work);
                bench.head();
                bench.oneThread();
                bench.allThreads();
                bench.results.save();
            } finally {
                delete(work);
            }
        }
    }

    private void head() {
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d documents, %.1f MB; %d processors, Java %s, at most %d MB of heap%n"
                        + "CPU is that of the thread, and of all threads with collector and compiler;"
                        + " medians of %d rounds after %d%n%n%s%n",
                corpus.folder(),
                corpus.documents(),
                corpus.megabytes(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                ROUNDS,
                1 + WARM_UP,
                Stage.header());
    }

    private void oneThread() throws Exception {
        Conversion conversion = new Conversion(corpus);
        // The first to run pays for the JVM's own start; nothing is kept yet, so its peak is true.
        Stage convert = one("convert, one thread", conversion::convert);
        Stage parse = one("  of it: parse", conversion::parse);
        Stage read = one("floor: StAX, or lines of text", () -> Floors.read(corpus.files()));
        List<NamedGraph> graphs = conversion.graphs();
        Stage write = one("  of it: write the N-Quads", () -> Conversion.write(graphs));
        Stage riot = one("floor: RIOT writes the N-Quads", () -> Floors.write(graphs));
        Stage validate = one("validate, one thread", () -> Conversion.validate(graphs));
        Stage look = one("floor: look at every triple", () -> Floors.lookAt(graphs));
        ratio("convert", convert, "reading", read.cpu());
        ratio("parse", parse, "reading", read.cpu(), 0);
        ratio("write", write, "RIOT writing", riot.cpu(), 0);
        ratio("convert", convert, "reading and RIOT writing", read.cpu() + riot.cpu(), 2);
        ratio("validate", validate, "parse and map", convert.cpu() - write.cpu(), 1);
        ratio("validate", validate, "looking at every triple", look.cpu());
    }

    private void allThreads() throws Exception {
        Path quads = work.resolve("all.nq");
        new Conversion(corpus).convert(quads);
        String out = work.resolve("convert.nq").toString();
        Stage convert =
                show(
                        Stage.measure(
                                "convert, all threads, to a file",
                                corpus,
                                1,
                                3,
                                () -> cli("convert", "--format", "nquads", "--output", out)));
        Stage load =
                once("floor: bulk load of the N-Quads", () -> Floors.load(quads, fresh("floor")));
        Stage publish = once("publish, fresh store", () -> publish(fresh("store")));
        Path store = work.resolve("store");
        Stage again = once("publish, nothing changed", () -> publish(store));
        Path changed = changed(corpus.files().get(corpus.documents() / 2));
        once("publish, one document changed", () -> publish(changed, store));
        ratio("convert, all threads,", convert, "bulk load", load.cpu());
        ratio("publish", publish, "bulk load", load.cpu());
        ratio("publish, nothing changed,", again, "publish", publish.cpu());
    }

    private Stage one(String name, Stage.Work work) throws Exception {
        return show(Stage.measure(name, corpus, WARM_UP, ROUNDS, work));
    }

    private Stage once(String name, Stage.Work work) throws Exception {
        return show(Stage.measure(name, corpus, 0, 0, work));
    }

    private static Stage show(Stage stage) {
        System.out.println(stage.line());
        return stage;
    }

    private static void ratio(String what, Stage stage, String floor, double cpu) {
        System.out.printf(
                Locale.ROOT, "    %s: %.2f x the CPU of %s%n", what, stage.cpu() / cpu, floor);
    }

    /** One that is kept, with what it should be at most. */
    private void ratio(String what, Stage stage, String floor, double cpu, double target) {
        ratio(what, stage, floor, cpu);
        results.ratio(what, floor, stage.cpu() / cpu, target);
    }

    private long publish(Path store) {
        return cli("publish", "--store", store.toString());
    }

    private static long publish(Path document, Path store) {
        Cli.ofProcess().run("publish", document.toString(), "--store", store.toString(), "--quiet");
        return 0;
    }

    /** The same document, which says a word more. */
    private Path changed(Path document) throws IOException {
        String text = Files.readString(document);
        int end = text.indexOf("</p>");
        String more =
                end < 0 ? text + "\n\nx" : new StringBuilder(text).insert(end, " x").toString();
        Path folder = Files.createDirectories(work.resolve("changed"));
        return Files.writeString(folder.resolve(document.getFileName()), more);
    }

    private long cli(String command, String... options) {
        Stream<String> arguments =
                Stream.of(
                                Stream.of(command, corpus.folder().toString(), "--quiet"),
                                Stream.of(options))
                        .flatMap(a -> a);
        Cli.ofProcess().run(arguments.toArray(String[]::new));
        return 0;
    }

    private Path fresh(String name) throws IOException {
        Path folder = work.resolve(name);
        if (Files.exists(folder)) {
            delete(folder);
        }
        return folder;
    }

    static void delete(Path tree) throws IOException {
        try (Stream<Path> entries = Files.walk(tree)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
