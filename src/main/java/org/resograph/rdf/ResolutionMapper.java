package org.resograph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.SourceFile;
import org.resograph.resolution.Symbol;

/**
 * The record tree of one source as triples: what that source says, and nothing that depends on when
 * or with what it was read. The same tree gives the same triples in the same order; no triple comes
 * twice, and none has a blank node.
 *
 * <p>Safe for use by several threads.
 */
public final class ResolutionMapper {

    private final Iris iris;

    /** A mapper to IRIs below a base. */
    public ResolutionMapper(Iris iris) {
        this.iris = iris;
    }

    /**
     * The graph of a source, which can't be changed.
     *
     * @throws IllegalArgumentException if the document has no symbol, and so no IRI
     */
    public Graph map(Resolution resolution, SourceFile file) {
        List<Triple> triples = new ArrayList<>();
        map(resolution, file, triples::add);
        return new MappedGraph(triples);
    }

    /**
     * The triples of a source, one after the other, without a graph to hold them.
     *
     * @throws IllegalArgumentException if the document has no symbol, and so no IRI
     */
    public void map(Resolution resolution, SourceFile file, Consumer<Triple> sink) {
        Node document = iris.document(symbol(resolution));
        Facts facts = new Facts(sink, resolution.language());
        new DocumentMapper(iris, facts, file).map(document, resolution);
    }

    /**
     * The name of the graph of a source.
     *
     * @throws IllegalArgumentException if the document has no symbol, and so no IRI
     */
    public Node graphName(Resolution resolution) {
        return iris.graph(symbol(resolution), resolution.language());
    }

    private static Symbol symbol(Resolution resolution) {
        return resolution
                .symbol()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "a document without a symbol has no IRI"));
    }
}
