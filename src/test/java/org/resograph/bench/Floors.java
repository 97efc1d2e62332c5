package org.resograph.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.StoreConnection;

/** What no program can do without, done by the libraries alone. */
public final class Floors {

    private Floors() {}

    /** Reads the files: XML by StAX that does nothing with it, text as a string cut into lines. */
    static long read(List<Path> files) throws IOException {
        long units = 0;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            units +=
                    file.toString().endsWith(".xml")
                            ? BareLibraries.stax(bytes)
                            : BareLibraries.lines(bytes);
        }
        return units > 0 ? 0 : -1;
    }

    /** Jena's own writer of N-Quads on graphs in memory. */
    static long write(List<NamedGraph> graphs) {
        StreamRDF writer =
                StreamRDFWriter.getWriterStream(OutputStream.nullOutputStream(), RDFFormat.NQUADS);
        writer.start();
        long triples = 0;
        for (NamedGraph named : graphs) {
            Iterator<Triple> all = named.graph().find();
            while (all.hasNext()) {
                writer.quad(Quad.create(named.name(), all.next()));
                triples++;
            }
        }
        writer.finish();
        return triples;
    }

    /** Every triple of the graphs, looked at once. */
    static long lookAt(List<NamedGraph> graphs) {
        long triples = 0;
        for (NamedGraph named : graphs) {
            Graph graph = named.graph();
            Iterator<Triple> all = graph.find();
            while (all.hasNext()) {
                triples += all.next().getObject() == null ? 0 : 1;
            }
        }
        return triples;
    }

    /** Jena's bulk loader, as a program: the quads, and the folder of the new database. */
    public static void main(String[] arguments) {
        load(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** Jena's bulk loader. */
    static long load(Path quads, Path folder) {
        Location location = Location.create(folder);
        DatasetGraph database = StoreConnection.connectCreate(location).getDatasetGraph();
        DataLoader loader = LoaderFactory.sequentialLoader(database, (format, arguments) -> {});
        loader.startBulk();
        loader.load(List.of(quads.toString()));
        loader.finishBulk();
        long count = loader.countQuads();
        StoreConnection.release(location);
        return count;
    }
}
