package org.resograph.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there whole or not at all: written beside its place, and moved there by {@link
 * #commit}. What is there and is no file, such as a terminal or a pipe, is written to as it is.
 */
public final class AtomicFile implements AutoCloseable {

    private final Path place;
    private final Path written;
    private final OutputStream out;

    /** A file that is to be in that place; its folder is made if it is not there. */
    public AtomicFile(Path place) throws IOException {
        this.place = place;
        Path folder = place.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        boolean isOther = Files.exists(place) && !Files.isRegularFile(place);
        this.written = isOther ? place : place.resolveSibling("." + place.getFileName() + ".new");
        this.out = new BufferedOutputStream(Files.newOutputStream(written), 1 << 16);
    }

    /** Where to write. */
    public OutputStream out() {
        return out;
    }

    /** Puts the file in its place. */
    public void commit() throws IOException {
        out.close();
        if (!written.equals(place)) {
            Files.move(written, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Lets go of the file; without {@link #commit}, what was there before stays. */
    @Override
    public void close() throws IOException {
        try {
            out.close(); // on a full disk, what is still to be written fails once more
        } finally {
            if (!written.equals(place)) {
                Files.deleteIfExists(written);
            }
        }
    }
}
