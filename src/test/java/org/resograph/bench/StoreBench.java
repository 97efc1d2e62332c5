package org.resograph.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.resograph.Main;
import org.resograph.bench.results.Results;
import org.resograph.cli.Cli;
import org.resograph.store.Store;

/**
 * What a store of many documents costs, each thing once, in a process of its own: to publish a
 * folder of them; to publish it again; to bring changed documents, one after the other, to a store
 * that is being served; and Jena's bulk loader on the same quads.
 */
public final class StoreBench {

    private static final int CHANGED = 5;
    private static final int LARGE = 100_000;

    private final Corpus corpus;
    private final Path work;
    private final Path store;

    private StoreBench(Corpus corpus, Path work) {
        this.corpus = corpus;
        this.work = work;
        this.store = work.resolve("store");
    }

    /** Runs on the folder that is named; {@code bench.work} is another, which stays. */
    public static void main(String[] args) throws Exception {
        String folder = System.getProperty("bench.work");
        Path work = folder == null ? Files.createTempDirectory("resograph-bench") : Path.of(folder);
        try {
            new StoreBench(Corpus.of(Path.of(args[0])), work).run();
        } finally {
            if (folder == null) {
                Bench.delete(work);
            }
        }
    }

    private void run() throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%s: %d documents, %.0f MB; %d processors, at most %d MB of heap%n",
                corpus.folder(),
                corpus.documents(),
                corpus.megabytes(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        Round publish = published("publish, fresh store");
        Round again = published("publish, nothing changed");
        Path quads = work.resolve("all.nq.gz");
        long count = write(quads);
        long bytes = bytes(store) - bytes(store.resolve("text"));
        System.out.printf(
                Locale.ROOT,
                "%d quads, %.2f GB: %.0f bytes each; index of texts %.2f GB%n",
                count,
                bytes / 1e9,
                (double) bytes / count,
                bytes(store.resolve("text")) / 1e9);
        Round load =
                shown(
                        "Jena's bulk loader",
                        OwnProcess.run(
                                Floors.class,
                                List.of(quads.toString(), work.resolve("loaded").toString())));
        double loadCpu = load.cpu() - round("  of it: unpack the quads", () -> unpack(quads)).cpu();
        System.out.printf(Locale.ROOT, "publish: %.2f x the loader%n", publish.cpu() / loadCpu);
        Results results = Results.ofProcess();
        String name = String.format(Locale.ROOT, "%,d documents", corpus.documents());
        // The target is that of a large store; of a small one the start of the program is most.
        double target = corpus.documents() < LARGE ? 0 : 1.25;
        results.ratio("publish " + name, "bulk load", publish.cpu() / loadCpu, target);
        results.ratio(
                "publish " + name + " again",
                "publish",
                again.cpu() / publish.cpu(),
                corpus.documents() < LARGE ? 0 : 0.05);
        results.put("store", name, "quads", count);
        results.put("store", name, "bytes a quad", (double) bytes / count);
        results.put("store", name, "GB with texts", bytes(store) / 1e9);
        results.put("store", name, "publish, s of CPU", publish.cpu());
        results.put("store", name, "MB of heap", publish.peakMegabytes());
        results.put("store", name, "again, s of CPU", again.cpu());
        results.put("store", name, "bulk load, s of CPU", loadCpu);
        results.put("store", name, "one changed, s of CPU", changeWhileServed());
        results.save();
    }

    private static Round round(String name, Stage.Work work) throws Exception {
        return shown(name, Round.of(work));
    }

    private static Round shown(String name, Round round) {
        System.out.printf(
                Locale.ROOT,
                "%-32s %9.2f CPU s %9.2f s, at most %5d MB of heap%n",
                name,
                round.cpu(),
                round.wall(),
                round.peakMegabytes());
        return round;
    }

    /** As a user does it. */
    private Round published(String name) throws Exception {
        String documents = corpus.folder().toString();
        return shown(
                name,
                OwnProcess.run(
                        Main.class,
                        List.of("publish", documents, "--store", store.toString(), "-q")));
    }

    private long publish(Path documents) {
        Cli.ofProcess().run("publish", documents.toString(), "--store", store.toString(), "-q");
        return 0;
    }

    /**
     * When the command has ended, each request sees the change.
     *
     * @return seconds of CPU that the last one took
     */
    private double changeWhileServed() throws Exception {
        int port = HttpLoad.freePort();
        HttpLoad site = new HttpLoad(port);
        String[] serve = {"serve", "--store", store.toString(), "--port", String.valueOf(port)};
        Thread server = new Thread(() -> Cli.ofProcess().run(serve));
        server.start();
        while (server.isAlive() && !site.answers("/")) {
            Thread.sleep(100);
        }
        double cpu = 0;
        for (int i = 0; i < CHANGED; i++) {
            Path changed = changed(corpus.files().get(corpus.documents() * i / CHANGED));
            cpu = round("one changed, while served", () -> publish(changed)).cpu();
        }
        server.interrupt();
        server.join();
        return cpu;
    }

    /** The same document, the first paragraph of which says a word more. */
    private Path changed(Path document) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(document));
        text.insert(text.indexOf("</p>", text.indexOf("<mainBody>")), " x");
        Path folder = Files.createDirectories(work.resolve("changed"));
        return Files.writeString(folder.resolve(document.getFileName()), text);
    }

    /** Writes all quads, packed: those of a hundred thousand documents are 24 GB of lines. */
    private long write(Path file) throws IOException {
        try (Store open = Store.open(store);
                OutputStream packed =
                        new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
                            {
                                def.setLevel(Deflater.BEST_SPEED);
                            }
                        };
                OutputStream out = new BufferedOutputStream(packed, 1 << 16)) {
            DatasetGraph dataset = open.dataset();
            dataset.begin(TxnType.READ);
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
            long count = 0;
            writer.start();
            Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
            for (; quads.hasNext(); count++) {
                writer.quad(quads.next());
            }
            writer.finish();
            dataset.end();
            return count;
        }
    }

    private static long unpack(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return 0;
    }

    private static long bytes(Path tree) throws IOException {
        try (Stream<Path> entries = Files.walk(tree)) {
            return entries.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        }
    }
}
