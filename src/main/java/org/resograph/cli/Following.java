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
import org.resograph.store.Release;
import org.resograph.store.Replica;
import org.resograph.store.Store;

/**
 * A store that follows a site: by patches where they lead from what it holds to the newest release,
 * and else by the newest dump and the patches after it.
 */
final class Following {

    private final ReleaseSite site;
    private final Replica replica;

    private Following(ReleaseSite site, Replica replica) {
        this.site = site;
        this.replica = replica;
    }

    /**
     * A store that follows a site from now on.
     *
     * @throws UncheckedIOException if it has releases of its own, or follows another
     */
    static Following of(ReleaseSite site, Store store) {
        return new Following(site, store.replicaOf(site.address()));
    }

    /** As {@link #catchUp(ReleaseSite.Index)}, to what the site tells now. */
    long catchUp() {
        return catchUp(site.index());
    }

    /**
     * Catches up.
     *
     * @param index of the site
     * @return the release that it holds now
     * @throws UncheckedIOException if the site or the disk fails; each release that was taken over
     *     by then is whole
     */
    long catchUp(ReleaseSite.Index index) {
        if (hasBegunAnew(index)) {
            byDump(index, true);
            byPatches(index);
        } else if (replica.release() != index.newest() && !byPatches(index)) {
            byDump(index, index.newest() < replica.release());
            byPatches(index);
        }
        return replica.release();
    }

    /** Whether the release that is held is another one at the site, by its time: made anew. */
    private boolean hasBegunAnew(ReleaseSite.Index index) {
        Optional<Release> held = replica.held();
        return held.isPresent()
                && index.releases().stream()
                        .filter(release -> release.number() == held.get().number())
                        .flatMap(release -> release.at().stream())
                        .anyMatch(at -> !at.equals(held.get().at()));
    }

    /** Whether patches led to the newest release. */
    private boolean byPatches(ReleaseSite.Index index) {
        long held = replica.release();
        long newest = index.newest();
        List<ReleaseSite.Release> due =
                index.releases().stream()
                        .filter(release -> release.number() > held)
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

    private void byDump(ReleaseSite.Index index, boolean isAnew) {
        long held = replica.release();
        // An older one is worth taking only from a site that began anew.
        Optional<ReleaseSite.Dump> dump =
                site.newestDump().filter(d -> d.number() > held || isAnew);
        if (dump.isEmpty()) {
            throw new UncheckedIOException(
                    "the site has no dump yet, and no patches, from release "
                            + held
                            + " to release "
                            + index.newest()
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
