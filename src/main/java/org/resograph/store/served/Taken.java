package org.resograph.store.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.resograph.store.Claim;
import org.resograph.store.Derivations;
import org.resograph.store.Publication;
import org.resograph.store.Release;
import org.resograph.store.Store;

/** A publication that comes over the wire. */
final class Taken {

    private final Wire wire;
    private final Store store;
    private final Derivations derivations;
    private final Consumer<Release> released;
    private final Deque<Publication.Change> done = new ArrayDeque<>();

    Taken(Wire wire, Store store, Derivations derivations, Consumer<Release> released) {
        this.wire = wire;
        this.store = store;
        this.derivations = derivations;
        this.released = released;
    }

    /** Takes it, until the other side ends it. */
    void run() throws IOException {
        if (!wire.text().equals(Wire.PROTOCOL)) {
            fail("is served by another version of Resograph");
            return;
        }
        if (!wire.text().equals(derivations.version())) {
            fail("is served by another version of Resograph: " + derivations.version());
            return;
        }
        try {
            store.requireOwn();
        } catch (UncheckedIOException e) {
            fail(String.valueOf(e.getMessage()));
            return;
        }
        wire.kind(Wire.OK).text(store.base()).send();
        try (Publication publication = store.publication(derivations)) {
            for (Optional<Integer> asked = wire.kind(); asked.isPresent(); asked = wire.kind()) {
                answer(asked.get(), publication);
            }
        } catch (UncheckedIOException e) {
            fail(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            // Else the publisher would think that this process is gone.
            fail("the process that serves it could not publish: " + e);
            throw e;
        }
    }

    private void answer(int asked, Publication publication) throws IOException {
        switch (asked) {
            case Wire.FIND -> {
                Optional<Node> found = publication.find(wire.text(), wire.text());
                wire.kind(Wire.OK).text(found.map(Node::getURI).orElse("")).send();
            }
            case Wire.IS_BY -> {
                boolean isBy = publication.isBy(node(), wire.text());
                wire.kind(Wire.OK).number(isBy ? 1 : 0).send();
            }
            case Wire.CLAIM -> {
                boolean isNew = publication.claim(node(), claim()).isEmpty();
                wire.kind(Wire.OK).number(isNew ? 1 : 0).send();
            }
            case Wire.PUT -> {
                publication.put(wire.graph(), done::add);
                wire.kind(Wire.OK);
                sendDone();
            }
            case Wire.FINISH -> {
                Optional<Release> release = publication.finish();
                release.ifPresent(released);
                wire.kind(Wire.OK)
                        .number(release.map(Release::number).orElse(0L))
                        .number(release.map(r -> r.at().getEpochSecond()).orElse(0L))
                        .number(release.map(Release::graphs).orElse(0L));
                sendDone();
            }
            default -> throw new IOException("no message of this protocol: " + asked);
        }
    }

    private void sendDone() throws IOException {
        wire.number(done.size());
        while (!done.isEmpty()) {
            wire.kind(done.remove() == Publication.Change.PUBLISHED ? 1 : 0);
        }
        wire.send();
    }

    private Node node() throws IOException {
        return NodeFactory.createURI(wire.text());
    }

    private Claim claim() throws IOException {
        return new Claim(wire.text(), wire.text());
    }

    private void fail(String line) throws IOException {
        wire.kind(Wire.FAILED).text(line).send();
    }
}
