package org.resograph.web.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.resograph.store.Publication;

/**
 * What writing over HTTP needs; a server without it writes nothing.
 *
 * @param credential who may
 * @param gate what keeps a graph from being published, as for a document; nothing if it may be
 * @param publications begins a run of changes; empty while another one goes on
 */
public record Writing(
        Credential credential,
        Function<Graph, List<Objection>> gate,
        Supplier<Optional<Publication>> publications) {}
