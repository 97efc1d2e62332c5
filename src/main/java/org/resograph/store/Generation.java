package org.resograph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.resograph.store.bulk.BulkLoad;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One database in the folder of a store. It is closed and deleted once it is retired and its last
 * reader has left.
 */
final class Generation {

    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);

    private static final String NAME = "Data-%04d";
    private static final String NAME_FORM = "Data-[0-9]{1,9}";
    private static final String BEING_BUILT = "-tmp";

    private final Path directory;
    private final DatasetGraph database;
    private int readers;
    private boolean retired;

    private Generation(Path directory) {
        this.directory = directory;
        this.database = StoreConnection.connectCreate(Location.create(directory)).getDatasetGraph();
    }

    /** The one in use in a folder; the first, still empty, if there is none. */
    static Generation latest(Path folder) {
        List<Path> present = list(folder);
        return new Generation(
                present.isEmpty()
                        ? folder.resolve(String.format(Locale.ROOT, NAME, 1))
                        : present.get(present.size() - 1));
    }

    /** Deletes what is not in use in a folder: older generations, and what was half built. */
    static void sweep(Path folder) throws IOException {
        List<Path> present = list(folder);
        for (Path old : present.subList(0, Math.max(0, present.size() - 1))) {
            delete(old);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                if (entry.getFileName().toString().matches(NAME_FORM + BEING_BUILT)) {
                    delete(entry);
                }
            }
        }
    }

    /** The generation that is to follow, empty, in a folder that no one takes for a database. */
    Generation buildNext() {
        String name = String.format(Locale.ROOT, NAME, number(directory) + 1);
        return new Generation(directory.resolveSibling(name + BEING_BUILT));
    }

    /** Where it is. */
    Path directory() {
        return directory;
    }

    /** A bulk load of it, while it is empty. */
    BulkLoad load() throws IOException {
        return new BulkLoad(database, directory.resolve("load"));
    }

    /** The same, closed and opened again. */
    Generation reopened() {
        close();
        return new Generation(directory);
    }

    /** Puts a generation that was being built, and is complete, in its place. */
    Generation moveIntoPlace() throws IOException {
        close();
        String name = directory.getFileName().toString();
        Path place =
                directory.resolveSibling(name.substring(0, name.length() - BEING_BUILT.length()));
        Files.move(directory, place);
        return new Generation(place);
    }

    /** The database itself; transactions are the caller's. */
    DatasetGraph database() {
        return database;
    }

    /** Joins its readers; false if it is retired, and to be looked up anew. */
    synchronized boolean enter() {
        if (retired) {
            return false;
        }
        readers++;
        return true;
    }

    /** Leaves its readers. */
    void leave() {
        boolean last;
        synchronized (this) {
            readers--;
            last = retired && readers == 0;
        }
        if (last) {
            discardLater();
        }
    }

    /** Takes no more readers; deletes it now or when the last one leaves. */
    void retire() {
        boolean unused;
        synchronized (this) {
            retired = true;
            unused = readers == 0;
        }
        if (unused) {
            discard();
        }
    }

    // The reader that leaves last can't help it if that fails: the next who opens the store does
    // it.
    private void discardLater() {
        try {
            discard();
        } catch (RuntimeException e) {
            LOG.warn("{}: {}", directory, e.toString());
        }
    }

    /** Lets go of the database; what is committed stays. */
    void close() {
        StoreConnection.release(Location.create(directory));
    }

    /** Lets go of the database and deletes it. */
    void discard() {
        StoreConnection.internalExpel(Location.create(directory), true);
        try {
            delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("can't delete " + directory, e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(e -> e.getFileName().toString().matches(NAME_FORM))
                    .sorted(Comparator.comparingInt(Generation::number))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": can't be listed", e);
        }
    }

    private static int number(Path directory) {
        return Integer.parseInt(directory.getFileName().toString().replaceAll("[^0-9]", ""));
    }

    static void delete(Path tree) throws IOException {
        try (Stream<Path> entries = Files.walk(tree)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
