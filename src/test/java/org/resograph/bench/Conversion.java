package org.resograph.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.document.Source;
import org.resograph.parser.ReadDocument;
import org.resograph.parser.ResolutionReader;
import org.resograph.rdf.GraphWriter;
import org.resograph.rdf.Iris;
import org.resograph.rdf.RdfFormat;
import org.resograph.rdf.ResolutionMapper;
import org.resograph.reference.Reference;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.SourceFile;
import org.resograph.shacl.Validator;

/** The stages from documents to N-Quads, in one thread, each alone and all of them together. */
final class Conversion {

    private final Corpus corpus;
    private final ResolutionReader reader = new ResolutionReader(Reference.bundled());
    private final ResolutionMapper mapper = new ResolutionMapper(Iris.ofDefaultBase());

    Conversion(Corpus corpus) {
        this.corpus = corpus;
    }

    /** A tree that has an IRI, and so a graph. */
    private record Tree(Resolution resolution, SourceFile file) {}

    /** Reads the documents and forgets them. */
    long parse() throws IOException {
        for (Path file : corpus.files()) {
            tree(file);
        }
        return 0;
    }

    /** From the files to N-Quads that nobody takes. */
    long convert() throws IOException {
        return convert(OutputStream.nullOutputStream());
    }

    /** From the files to a file. */
    long convert(Path quads) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(quads), 1 << 16)) {
            return convert(out);
        }
    }

    private long convert(OutputStream out) throws IOException {
        long triples = 0;
        try (GraphWriter writer = RdfFormat.NQUADS.writer(out)) {
            for (Path file : corpus.files()) {
                Optional<NamedGraph> graph = tree(file).map(this::graph);
                if (graph.isPresent()) {
                    writer.write(graph.get().name(), graph.get().graph());
                    triples += graph.get().graph().size();
                }
            }
        }
        return triples;
    }

    /** All graphs in memory. */
    List<NamedGraph> graphs() throws IOException {
        List<NamedGraph> graphs = new ArrayList<>();
        for (Path file : corpus.files()) {
            tree(file).map(this::graph).ifPresent(graphs::add);
        }
        return graphs;
    }

    static long write(List<NamedGraph> graphs) throws IOException {
        long triples = 0;
        try (GraphWriter writer = RdfFormat.NQUADS.writer(OutputStream.nullOutputStream())) {
            for (NamedGraph graph : graphs) {
                writer.write(graph.name(), graph.graph());
                triples += graph.graph().size();
            }
        }
        return triples;
    }

    static long validate(List<NamedGraph> graphs) {
        long triples = 0;
        for (NamedGraph graph : graphs) {
            Validator.bundled().validate(graph.graph());
            triples += graph.graph().size();
        }
        return triples;
    }

    private NamedGraph graph(Tree tree) {
        return new NamedGraph(
                mapper.graphName(tree.resolution()), mapper.map(tree.resolution(), tree.file()));
    }

    private Optional<Tree> tree(Path file) throws IOException {
        Source source = Corpus.source(file);
        ReadDocument read = reader.read(source, Optional.empty());
        return read.parsed()
                .value()
                .filter(resolution -> resolution.symbol().isPresent())
                .map(r -> new Tree(r, source.file(read.format().orElseThrow())));
    }
}
