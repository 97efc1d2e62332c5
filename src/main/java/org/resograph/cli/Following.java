package org.resograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.resograph.remote.ReleaseSite;
import org.resograph.store.GraphChange;
import org.resograph.store.Replica;
import org.resograph.store.Store;

/**
 * A store that follows a site: by patches where they lead from what it holds to the newest release,
 * and else by the newest dump and the patches after it.
 */
final class Following {

    private final ReleaseSite site;
    private final Replica replica;

    /** A store that follows a site. */
    Following(ReleaseSite site, Store store) {
        this.site = site;
        this.replica = store.replica();
    }

    /**
     * Catches up.
     *
     * @return the release that it holds now
     * @throws UncheckedIOException if the site or the disk fails; each release that was taken over
     *     by then is whole
     */
    long catchUp() {
        long newest = site.index().newest();
        if (replica.release() != newest && !byPatches(newest)) {
            byDump();
            byPatches(site.index().newest());
        }
        return replica.release();
    }

    /** Whether patches led to that release. */
    private boolean byPatches(long newest) {
        long held = replica.release();
        List<ReleaseSite.Release> due =
                site.index().releases().stream()
                        .filter(release -> release.number() > held && release.number() <= newest)
                        .sorted(Comparator.comparingLong(ReleaseSite.Release::number))
                        .toList();
        boolean lead =
                held > 0
                        && due.size() == newest - held
                        && due.stream().allMatch(release -> release.patch().isPresent());
        if (lead) {
            withFolder(folder -> due.forEach(release -> patch(release, folder)));
        }
        return lead;
    }

    private void patch(ReleaseSite.Release release, Path folder) {
        Path patch = folder.resolve(release.number() + ".rdfp.gz");
        site.download(release.patch().orElseThrow(), patch);
        List<GraphChange> changes =
                site.changes(release.number()).stream().map(Following::change).toList();
        replica.apply(patch, changes);
    }

    // CHANGED,"https://…"
    private static GraphChange change(String line) {
        int comma = line.indexOf(',');
        String graph = line.substring(comma + 1).strip();
        return new GraphChange(
                GraphChange.Kind.valueOf(line.substring(0, comma)),
                graph.substring(1, graph.length() - 1));
    }

    private void byDump() {
        Optional<ReleaseSite.Dump> dump = site.newestDump();
        if (dump.isEmpty()) {
            throw new UncheckedIOException(
                    "the site has no dump yet, and no patches from release "
                            + replica.release()
                            + "; it makes one soon",
                    new IOException("no dump"));
        }
        withFolder(
                folder -> {
                    List<Path> files = new ArrayList<>();
                    for (ReleaseSite.File file : dump.get().files()) {
                        Path place = folder.resolve(files.size() + ".nq.gz");
                        site.download(file, place);
                        files.add(place);
                    }
                    replica.adopt(files, dump.get().number());
                });
    }

    private static void withFolder(Consumer<Path> work) {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            work.accept(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
