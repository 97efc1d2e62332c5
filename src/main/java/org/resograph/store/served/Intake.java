package org.resograph.store.served;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.resograph.store.Derivations;
import org.resograph.store.Release;
import org.resograph.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the publications of other processes, one after the other, while a store is served. */
public final class Intake implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Path folder;
    private final Store store;
    private final Derivations derivations;
    private final Consumer<Release> released;
    private final ServerSocketChannel socket;
    private final Thread thread;
    private volatile Optional<Wire> current = Optional.empty();

    private Intake(
            Store store,
            Derivations derivations,
            Consumer<Release> released,
            ServerSocketChannel socket) {
        this.folder = store.folder();
        this.store = store;
        this.derivations = derivations;
        this.released = released;
        this.socket = socket;
        this.thread = new Thread(this::run, "intake");
        thread.setDaemon(true);
    }

    /**
     * Takes publications from now on; none where the system has no such sockets, or the folder
     * can't take one.
     *
     * @param derivations what this process derives; another version is turned away
     * @param released told of each release, before the publisher is
     */
    public static Optional<Intake> open(
            Store store, Derivations derivations, Consumer<Release> released) {
        try {
            SocketPlace.prepare(store.folder());
            ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            SocketPlace.use(store.folder(), socket::bind);
            Intake intake = new Intake(store, derivations, released, socket);
            intake.thread.start();
            return Optional.of(intake);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("{}: no publishing while it is served: {}", store.folder(), e.toString());
            return Optional.empty();
        }
    }

    private void run() {
        while (socket.isOpen()) {
            try (Wire wire = new Wire(socket.accept())) {
                current = Optional.of(wire);
                new Taken(wire, store, derivations, released).run();
            } catch (ClosedChannelException e) {
                // Closed by this process, or by a publisher that is gone.
                LOG.debug("closed", e);
            } catch (IOException | RuntimeException | Error e) {
                // Also an Error, such as want of memory: it is that publication's own.
                LOG.warn("{}: a publication failed: {}", folder, e.toString());
            } finally {
                current = Optional.empty();
            }
        }
    }

    /** Takes no more; a publication that has not finished changes nothing. */
    @Override
    public void close() {
        try {
            socket.close();
            Optional<Wire> open = current;
            if (open.isPresent()) {
                open.get().close();
            }
            thread.join();
            Files.deleteIfExists(SocketPlace.of(folder));
        } catch (IOException e) {
            LOG.debug("closing", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
