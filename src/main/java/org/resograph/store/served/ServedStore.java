package org.resograph.store.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.resograph.store.Derivations;
import org.resograph.store.OpenStore;
import org.resograph.store.Publication;

/** A store that another process serves, and takes publications for. */
public final class ServedStore implements OpenStore {

    private final Path folder;
    private final Wire wire;
    private final String base;

    private ServedStore(Path folder, Wire wire, String base) {
        this.folder = folder;
        this.wire = wire;
        this.base = base;
    }

    /**
     * The store in a folder, if a process serves it. Where that is busy with another publication,
     * this waits for its end.
     *
     * @param version of what this process would derive; that of the other has to be the same
     * @throws UncheckedIOException when the other process turns it away
     */
    public static Optional<ServedStore> at(Path folder, String version) {
        if (!Files.exists(SocketPlace.of(folder))) {
            return Optional.empty();
        }
        Optional<SocketChannel> channel = connect(folder);
        return channel.map(open -> greet(folder, new Wire(open), version));
    }

    // Nobody listens on a socket that a killed process has left.
    private static Optional<SocketChannel> connect(Path folder) {
        try {
            return Optional.of(SocketPlace.use(folder, SocketChannel::open));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static ServedStore greet(Path folder, Wire wire, String version) {
        try {
            wire.text(Wire.PROTOCOL).text(version).send();
            answered(folder, wire);
            return new ServedStore(folder, wire, wire.text());
        } catch (IOException e) {
            throw lost(folder, e);
        }
    }

    static void answered(Path folder, Wire wire) throws IOException {
        int answer = wire.kind().orElseThrow(() -> lost(folder, new IOException("closed")));
        if (answer != Wire.OK) {
            String line = wire.text();
            throw new UncheckedIOException(
                    line.contains(folder.toString()) ? line : folder + ": " + line,
                    new IOException(line));
        }
    }

    static UncheckedIOException lost(Path folder, IOException e) {
        return new UncheckedIOException(
                folder + ": the process that serves it is gone; nothing was published", e);
    }

    @Override
    public String base() {
        return base;
    }

    /** Once only. */
    @Override
    public Publication publication(Derivations derivations) {
        return new ServedPublication(folder, wire);
    }

    @Override
    public void close() {
        try {
            wire.close();
        } catch (IOException e) {
            throw lost(folder, e);
        }
    }
}
