package org.resograph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;

/** The steps that can derive all there is from graphs as they pass, in order. */
final class WholeDerivations implements AutoCloseable {

    private final Iris iris;
    private final Path scratch;
    private final List<Optional<WholeDerivation>> steps = new ArrayList<>();
    private boolean isClosed;

    /**
     * Those among some steps.
     *
     * @param scratch a folder for temporary files, which is made, and deleted at the end
     */
    WholeDerivations(List<Derivation> all, Iris iris, Path scratch) throws IOException {
        this.iris = iris;
        this.scratch = scratch;
        for (int i = 0; i < all.size(); i++) {
            Path own = Files.createDirectories(scratch.resolve(Integer.toString(i)));
            steps.add(all.get(i).whole(own));
        }
    }

    /** Whether a step needs nothing else. */
    boolean isDone(int step) {
        return steps.get(step).isPresent();
    }

    /** Whether any makes a graph of that name. */
    boolean makes(Node graph) {
        return derives(graph)
                && iris.name(graph.getURI()).filter(n -> n.kind() == Name.Kind.GRAPH).isPresent();
    }

    /** Whether any makes the graph of that name, or that of which it is the provenance. */
    boolean derives(Node graph) {
        Optional<Name> name = iris.name(graph.getURI());
        return name.isPresent()
                && steps.stream().anyMatch(s -> s.filter(w -> w.derives(name.get())).isPresent());
    }

    /** Shows a graph to all, if none makes it, and until this is closed. */
    void see(Node name, Graph graph) {
        if (!isClosed && !derives(name)) {
            steps.forEach(step -> step.ifPresent(whole -> whole.see(name, graph)));
        }
    }

    /** Derives all; each sees what the ones before it have derived. */
    void derive(Consumer<NamedGraph> put) {
        for (int i = 0; i < steps.size(); i++) {
            List<Optional<WholeDerivation>> after = steps.subList(i + 1, steps.size());
            Consumer<NamedGraph> derived =
                    graph -> {
                        after.forEach(
                                step -> step.ifPresent(w -> w.see(graph.name(), graph.graph())));
                        put.accept(graph);
                    };
            steps.get(i).ifPresent(whole -> whole.derive(derived));
        }
    }

    @Override
    public void close() throws IOException {
        isClosed = true;
        steps.forEach(step -> step.ifPresent(WholeDerivation::close));
        if (Files.exists(scratch)) {
            Generation.delete(scratch);
        }
    }
}
