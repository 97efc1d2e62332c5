package org.resograph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/**
 * The folder of a store: what it says of itself, and the lock on it.
 *
 * @param base what its IRIs start with
 * @param follows the address of the site of which it is a copy; empty for a store of its own
 */
record StoreFolder(Path path, String base, Optional<String> follows) {

    private static final String PROPERTIES = "store.properties";
    private static final String LAYOUT = "1";
    private static final String FOLLOWS = "follows";

    /** Whether there is one. */
    static boolean isAt(Path path) {
        return Files.exists(path.resolve(PROPERTIES));
    }

    /** An existing one. */
    static StoreFolder read(Path path) throws IOException {
        Path file = path.resolve(PROPERTIES);
        if (!isAt(path)) {
            throw new NoSuchFileException(
                    path.toString(), null, "no store; make one with: resograph publish");
        }
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        if (!LAYOUT.equals(properties.getProperty("layout"))) {
            throw new IOException(
                    file
                            + ": a store of layout "
                            + properties.getProperty("layout")
                            + "; this version of Resograph reads layout "
                            + LAYOUT);
        }
        String base = properties.getProperty("base");
        if (base == null) {
            throw new IOException(file + ": no base is named");
        }
        return new StoreFolder(path, base, Optional.ofNullable(properties.getProperty(FOLLOWS)));
    }

    /** An existing one, or a new one in a folder that is empty or not there. */
    static StoreFolder readOrCreate(Path path, String base) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new NotDirectoryException(path.toString());
        }
        Files.createDirectories(path);
        if (!isAt(path)) {
            try (Stream<Path> entries = Files.list(path)) {
                if (entries.anyMatch(e -> !e.getFileName().toString().startsWith(PROPERTIES))) {
                    throw new IOException(path + ": holds files, but no store");
                }
            }
            new StoreFolder(path, base, Optional.empty()).write();
        }
        StoreFolder folder = read(path);
        if (!folder.base.equals(base)) {
            throw new IOException(
                    path + ": its IRIs start with " + folder.base + ", not with " + base);
        }
        return folder;
    }

    /** Takes the lock by which TDB2, too, keeps other processes out. */
    ProcessFileLock lock() throws IOException {
        ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(path));
        try {
            lock.lockEx();
            return lock;
        } catch (AlreadyLocked e) {
            throw new IOException(path + ": the store is in use by this process", e);
        } catch (DBOpEnvException e) {
            String holder = Files.readString(path.resolve(Names.TDB_LOCK_FILE)).strip();
            throw new IOException(path + ": the store is in use by process " + holder, e);
        }
    }

    /** The same as a copy of a site, from now on. */
    StoreFolder following(String site) throws IOException {
        StoreFolder copy = new StoreFolder(path, base, Optional.of(site));
        copy.write();
        return copy;
    }

    /**
     * Keeps what is published here apart from what is published there.
     *
     * @throws IOException if it is the copy of a site
     */
    void requireOwn() throws IOException {
        if (follows.isPresent()) {
            throw new IOException(
                    path
                            + ": is a copy of "
                            + follows.get()
                            + "; publish there, or take the line '"
                            + FOLLOWS
                            + "' out of "
                            + path.resolve(PROPERTIES));
        }
    }

    private void write() throws IOException {
        Path written = path.resolve(PROPERTIES + ".new");
        String follow = follows.map(site -> FOLLOWS + "=" + site + "\n").orElse("");
        Files.writeString(written, "layout=" + LAYOUT + "\nbase=" + base + "\n" + follow);
        Files.move(written, path.resolve(PROPERTIES), StandardCopyOption.REPLACE_EXISTING);
    }
}
