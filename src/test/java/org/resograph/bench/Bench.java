package org.resograph.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.resograph.cli.Cli;
import org.resograph.document.Source;
import org.resograph.parser.ReadDocument;
import org.resograph.parser.ResolutionReader;
import org.resograph.rdf.GraphWriter;
import org.resograph.rdf.Iris;
import org.resograph.rdf.RdfFormat;
import org.resograph.rdf.ResolutionMapper;
import org.resograph.reference.Reference;
import org.resograph.resolution.Resolution;
import org.resograph.shacl.Validator;

/**
 * What each stage costs on a folder of XML documents, against floors that are measured in the same
 * run: a StAX reader that does nothing, and Jena's own bulk loader on the N-Quads that were
 * written.
 */
public final class Bench {

    private static final int WARM_UP = 150;

    private final Corpus corpus;
    private final Path work;
    private final ResolutionReader reader = new ResolutionReader(Reference.bundled());
    private final ResolutionMapper mapper = new ResolutionMapper(Iris.ofDefaultBase());
    private final List<Graph> graphs = new ArrayList<>();

    private Bench(Corpus corpus, Path work) {
        this.corpus = corpus;
        this.work = work;
    }

    /** Runs all stages on the folder that is named. */
    public static void main(String[] args) throws Exception {
        Path work = Files.createTempDirectory("resograph-bench");
        try {
            new Bench(Corpus.of(Path.of(args[0])), work).run();
        } finally {
            delete(work);
        }
    }

    private void run() throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%s: %d documents, %.1f MB; %d processors, Java %s%n%n",
                corpus.folder(),
                corpus.documents(),
                corpus.megabytes(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        List<Path> first = corpus.files().subList(0, Math.min(WARM_UP, corpus.documents()));
        stax(first);
        convert(first, OutputStream.nullOutputStream());
        graphs.clear();
        Path quads = work.resolve("all.nq");
        Stage stax = Stage.measure("floor: StAX", () -> stax(corpus.files()));
        Stage convert = Stage.measure("convert, one thread", () -> convertTo(quads));
        Stage validate = Stage.measure("validate, one thread", this::validate);
        graphs.clear();
        Stage load = Stage.measure("floor: bulk load of the N-Quads", () -> load(quads));
        String store = work.resolve("store").toString();
        Stage publish = Stage.measure("publish, fresh store", () -> publish(store));
        Stage again = Stage.measure("publish, nothing changed", () -> publish(store));
        System.out.println(Stage.header());
        System.out.println(stax.line(corpus, stax));
        System.out.println(convert.line(corpus, stax));
        System.out.println(validate.line(corpus, convert) + "  (of convert)");
        System.out.println(load.line(corpus, load));
        System.out.println(publish.line(corpus, load));
        System.out.println(again.line(corpus, publish) + "  (of publish)");
    }

    private static long stax(List<Path> files) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            try {
                XMLStreamReader xml =
                        factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
                while (xml.hasNext()) {
                    xml.next();
                }
                xml.close();
            } catch (XMLStreamException e) {
                // Some of the real ones are not well-formed; up to there it was read.
                continue;
            }
        }
        return 0;
    }

    private long convertTo(Path quads) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(quads), 1 << 16)) {
            return convert(corpus.files(), out);
        }
    }

    private long convert(List<Path> files, OutputStream out) throws IOException {
        long triples = 0;
        try (GraphWriter writer = RdfFormat.NQUADS.writer(out)) {
            for (Path file : files) {
                Source source = Corpus.source(file);
                ReadDocument read = reader.read(source, Optional.empty());
                Optional<Resolution> resolution = read.parsed().value();
                if (resolution.isEmpty() || resolution.get().symbol().isEmpty()) {
                    continue;
                }
                Node name = mapper.graphName(resolution.get());
                Graph graph =
                        mapper.map(resolution.get(), source.file(read.format().orElseThrow()));
                writer.write(name, graph);
                graphs.add(graph);
                triples += graph.size();
            }
        }
        return triples;
    }

    private long validate() {
        long triples = 0;
        for (Graph graph : graphs) {
            Validator.bundled().validate(graph);
            triples += graph.size();
        }
        return triples;
    }

    private long load(Path quads) {
        Location location = Location.create(work.resolve("floor"));
        DatasetGraph database = StoreConnection.connectCreate(location).getDatasetGraph();
        DataLoader loader = LoaderFactory.sequentialLoader(database, (format, arguments) -> {});
        loader.startBulk();
        loader.load(List.of(quads.toString()));
        loader.finishBulk();
        long count = loader.countQuads();
        StoreConnection.release(location);
        return count;
    }

    private long publish(String store) {
        Cli.ofProcess().run("publish", corpus.folder().toString(), "--store", store, "--quiet");
        return 0;
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> entries = Files.walk(tree)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
