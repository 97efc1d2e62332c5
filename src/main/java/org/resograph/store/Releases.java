package org.resograph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.resograph.rdf.Iris;

/**
 * The releases of a store. Which there are is told by the data themselves, so that a transaction
 * sees the release that its data are; what each has changed is in files, and never changes. Safe
 * for use by many threads.
 *
 * <pre>{@code
 * Releases releases = store.releases();
 * store.dataset() in a transaction:
 *     releases.current(dataset)          // Optional[Release[number=7, at=2026-11-28T16:00:00Z, …]]
 *     releases.latest(dataset, 20)       // newest first
 * releases.changes(7, 1000)              // CHANGED graph/A/RES/77/1/fr, …
 * releases.patch(7)                      // Optional[…/releases/00000007.rdfp.gz]
 * }</pre>
 */
public final class Releases {

    private static final Pattern MARK = Pattern.compile("([0-9]{1,18}) .+");

    private final Iris iris;
    private final ReleaseFiles files;

    Releases(Iris iris, ReleaseFiles files) {
        this.iris = iris;
        this.files = files;
    }

    /** The release that the transaction of this thread sees; empty where none was ever made. */
    public Optional<Release> current(DatasetGraph dataset) {
        return new ReleaseGraph(iris).current(dataset);
    }

    /**
     * The release that data say they are, wherever they lie; empty where they say nothing of it.
     */
    public static Optional<Release> current(DatasetGraph dataset, Iris iris) {
        return new ReleaseGraph(iris).current(dataset);
    }

    /** The release of that number as the transaction of this thread sees it. */
    public Optional<Release> release(DatasetGraph dataset, long number) {
        return new ReleaseGraph(iris).release(dataset, number);
    }

    /** The newest releases that the transaction of this thread sees, newest first. */
    public List<Release> latest(DatasetGraph dataset, int limit) {
        List<Release> latest = new ArrayList<>();
        long number = current(dataset).map(Release::number).orElse(0L);
        for (; number > 0 && latest.size() < limit; number--) {
            release(dataset, number).ifPresent(latest::add);
        }
        return latest;
    }

    /** Whether it is still known what a release did; old records may be deleted. */
    public boolean hasChanges(long number) {
        return Files.exists(files.changes(number));
    }

    /**
     * What a release did to which graphs, in the order in which they were published. Empty where
     * the records of the release were deleted.
     *
     * @param limit the most to read; a first release has as many as there are documents
     */
    public List<GraphChange> changes(long number, int limit) {
        Path file = files.changes(number);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.limit(limit).map(Releases::change).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(Disk.line(e), e);
        }
    }

    /**
     * The difference from the release before, all graphs, as gzipped RDF Patch. There is none for
     * the first release, and none where it was deleted: who needs that starts from a dump.
     */
    public Optional<Path> patch(long number) {
        return Optional.of(files.patch(number)).filter(Files::exists);
    }

    /**
     * A name for the release that the transaction of this thread sees: {@code 7
     * 2026-11-28T16:00:00Z}; empty where none was ever made.
     */
    public Optional<String> mark(DatasetGraph dataset) {
        return current(dataset).map(Releases::mark);
    }

    /** A name for a release: {@code 7 2026-11-28T16:00:00Z}. */
    public static String mark(Release release) {
        return release.number() + " " + release.at();
    }

    /**
     * The graphs that changed after a release, up to the one that the transaction of this thread
     * sees. Empty where the name is of no release of this store, as after a backup was put back, or
     * where records of changes were deleted.
     *
     * @param mark of that release, as {@link #mark(DatasetGraph)} gave it
     */
    public Optional<Set<String>> changedSince(String mark, DatasetGraph dataset) {
        long now = current(dataset).map(Release::number).orElse(0L);
        Matcher matcher = MARK.matcher(mark);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long then = Long.parseLong(matcher.group(1));
        if (release(dataset, then).map(Releases::mark).filter(mark::equals).isEmpty()) {
            return Optional.empty();
        }
        Set<String> changed = new HashSet<>();
        for (long number = then + 1; number <= now; number++) {
            if (!Files.exists(files.changes(number))) {
                return Optional.empty();
            }
            changes(number, Integer.MAX_VALUE).forEach(change -> changed.add(change.graph()));
        }
        return Optional.of(changed);
    }

    private static GraphChange change(String line) {
        int tab = line.indexOf('\t');
        return new GraphChange(
                GraphChange.Kind.valueOf(line.substring(0, tab)), line.substring(tab + 1));
    }
}
