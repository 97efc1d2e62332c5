package org.resograph.web.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.resograph.store.Release;
import org.resograph.store.Releases;
import org.resograph.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The dumps of a store, in a folder: one folder for each release, named by its day and number, that
 * never changes once it is there; the latest five are kept.
 *
 * <pre>
 * DIR/2026-11-28-7/resograph.nq.gz
 * DIR/2026-11-28-7/resograph.nq.gz.sha256
 * </pre>
 */
public final class Archive {

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);
    private static final Pattern NAME =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})-([1-9][0-9]{0,11})");

    /** How the folder of a dump begins that is being made. */
    private static final String NEW = ".new-";

    /** How the folder of a dump begins that is being removed. */
    private static final String OLD = ".old-";

    /** How many dumps are kept: each may be as large as the store. */
    static final int KEPT = 5;

    private final Store store;
    private final Path folder;

    /**
     * A file to take away.
     *
     * @param sha256 of its bytes, in hexadecimal
     */
    public record DumpFile(String name, long size, String sha256) {}

    /**
     * A whole release.
     *
     * @param name of its folder
     * @param number of the release
     * @param day on which it was published
     */
    public record Dump(String name, long number, String day, List<DumpFile> files) {}

    /** An archive of a store in a folder, which is made when there is something to put in it. */
    public Archive(Store store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /** What the IRIs of the store start with. */
    public String base() {
        return store.base();
    }

    /** The releases of the store. */
    public Releases releases() {
        return store.releases();
    }

    /** The release that is served now. */
    public Optional<Release> current() {
        return Txn.calculateRead(store.dataset(), () -> releases().current(store.dataset()));
    }

    /** The latest releases, newest first. */
    public List<Release> latest(int limit) {
        return Txn.calculateRead(store.dataset(), () -> releases().latest(store.dataset(), limit));
    }

    /** Those that are there, newest first. */
    public List<Dump> dumps() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Dump> dumps = new ArrayList<>();
            for (Path entry : entries.toList()) {
                Matcher name = NAME.matcher(entry.getFileName().toString());
                if (name.matches()) {
                    addTo(dumps, name, entry);
                }
            }
            dumps.sort(Comparator.comparingLong(Dump::number).reversed());
            return dumps;
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": can't be listed", e);
        }
    }

    private static void addTo(List<Dump> dumps, Matcher name, Path entry) throws IOException {
        try {
            long number = Long.parseLong(name.group(2));
            dumps.add(new Dump(name.group(), number, name.group(1), files(entry)));
        } catch (NoSuchFileException e) {
            LOG.debug("removed just now", e);
        }
    }

    private static List<DumpFile> files(Path dump) throws IOException {
        List<DumpFile> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(dump)) {
            for (Path hash : entries.sorted().toList()) {
                String name = hash.getFileName().toString();
                if (name.endsWith(".sha256")) {
                    String of = name.substring(0, name.length() - ".sha256".length());
                    String line = Files.readString(hash, StandardCharsets.US_ASCII);
                    files.add(
                            new DumpFile(
                                    of,
                                    Files.size(dump.resolve(of)),
                                    line.substring(0, line.indexOf(' '))));
                }
            }
        }
        return files;
    }

    /** A file of a dump; empty where there is none of that name. */
    public Optional<Path> file(String dump, String name) {
        boolean plain = NAME.matcher(dump).matches() && name.matches("[a-z]+(\\.[a-z0-9]+){1,4}");
        return plain
                ? Optional.of(folder.resolve(dump).resolve(name)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    /** Whether a dump of that name was made by an earlier release, and has been removed since. */
    public boolean wasThere(String dump) {
        Matcher name = NAME.matcher(dump);
        return name.matches()
                && Long.parseLong(name.group(2)) <= current().map(Release::number).orElse(0L);
    }

    /**
     * Dumps the release that is served now, unless that was done. Others may be published
     * meanwhile.
     *
     * @return whether one was made
     * @throws UncheckedIOException if the disk fails; nothing of it stays
     */
    public boolean make() {
        return make(() -> false);
    }

    /**
     * The same, where it may be given up; then nothing of it stays.
     *
     * @param stop asked again and again whether to give up
     */
    boolean make(BooleanSupplier stop) {
        Optional<Release> release = current();
        if (release.isEmpty() || Files.exists(place(release.get()))) {
            return false;
        }
        try {
            boolean isMade = make(folder.resolve(NEW + name(release.get())), stop);
            for (Dump dump : dumps().stream().skip(KEPT).toList()) {
                Path old = folder.resolve(OLD + dump.name());
                Files.move(folder.resolve(dump.name()), old);
                delete(old);
            }
            return isMade;
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": can't write a dump", e);
        }
    }

    private boolean make(Path written, BooleanSupplier stop) throws IOException {
        Files.createDirectories(folder);
        try {
            // Of the release that was served as it began.
            Path place = place(store.dump(written, stop).orElseThrow());
            boolean isNew = !Files.exists(place);
            if (isNew) {
                Files.move(written, place);
            }
            return isNew;
        } catch (CancellationException e) {
            return false;
        } finally {
            delete(written);
        }
    }

    /** Deletes what was being made or removed when a process was killed. */
    void sweep() {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                for (Path entry : entries.toList()) {
                    String name = entry.getFileName().toString();
                    if (name.startsWith(NEW) || name.startsWith(OLD)) {
                        delete(entry);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(folder + ": can't be cleared", e);
            }
        }
    }

    private Path place(Release release) {
        return folder.resolve(name(release));
    }

    private static String name(Release release) {
        return dayOf(release.at()) + "-" + release.number();
    }

    /** The day of a time, {@code 2026-11-28}. */
    public static String dayOf(Instant at) {
        return at.toString().substring(0, "2026-11-28".length());
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(tree)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
