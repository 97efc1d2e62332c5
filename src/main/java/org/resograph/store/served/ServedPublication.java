package org.resograph.store.served;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.resograph.store.Claim;
import org.resograph.store.NamedGraph;
import org.resograph.store.Publication;
import org.resograph.store.Release;

/** A publication that goes over the wire. */
final class ServedPublication implements Publication {

    private final Path folder;
    private final Wire wire;
    private final Map<Node, Claim> claims = new HashMap<>();
    private final Deque<Consumer<Change>> waiting = new ArrayDeque<>();

    ServedPublication(Path folder, Wire wire) {
        this.folder = folder;
        this.wire = wire;
    }

    @Override
    public synchronized Optional<Node> find(String sha256, String reader) {
        return exchange(
                () -> {
                    send(wire.kind(Wire.FIND).text(sha256).text(reader));
                    String found = wire.text();
                    return Optional.of(found)
                            .filter(iri -> !iri.isEmpty())
                            .map(NodeFactory::createURI);
                });
    }

    @Override
    public synchronized boolean isBy(Node graph, String reader) {
        return exchange(
                () -> {
                    send(wire.kind(Wire.IS_BY).text(graph.getURI()).text(reader));
                    return wire.number() == 1;
                });
    }

    @Override
    public synchronized Optional<Claim> claim(Node graph, Claim claim) {
        Claim earlier = claims.putIfAbsent(graph, claim);
        if (earlier == null) {
            exchange(
                    () -> {
                        wire.kind(Wire.CLAIM).text(graph.getURI());
                        send(wire.text(claim.source()).text(claim.sha256()));
                        return wire.number();
                    });
        }
        return Optional.ofNullable(earlier);
    }

    @Override
    public synchronized void put(NamedGraph graph, Consumer<Change> done) {
        waiting.add(done);
        exchange(
                () -> {
                    send(wire.kind(Wire.PUT).graph(graph));
                    return takeDone();
                });
    }

    @Override
    public synchronized Optional<Release> finish() {
        return exchange(
                () -> {
                    send(wire.kind(Wire.FINISH));
                    long number = wire.number();
                    Instant at = Instant.ofEpochSecond(wire.number());
                    long graphs = wire.number();
                    takeDone();
                    return number == 0
                            ? Optional.<Release>empty()
                            : Optional.of(new Release(number, at, graphs));
                });
    }

    @Override
    public synchronized void close() {
        exchange(
                () -> {
                    wire.close();
                    return true;
                });
    }

    private long takeDone() throws IOException {
        long count = wire.number();
        for (long i = 0; i < count; i++) {
            boolean isPublished = wire.kind().filter(kind -> kind == 1).isPresent();
            waiting.remove().accept(isPublished ? Change.PUBLISHED : Change.UNCHANGED);
        }
        return count;
    }

    private void send(Wire message) throws IOException {
        message.send();
        ServedStore.answered(folder, wire);
    }

    private <T> T exchange(Callable<T> messages) {
        try {
            return messages.call();
        } catch (IOException e) {
            throw ServedStore.lost(folder, e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
