package org.resograph.web.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.store.GraphChange;
import org.resograph.store.Release;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.EntityTag;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Json;
import org.resograph.web.http.MediaType;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;

/**
 * What changed, below {@code /changes/}: the latest releases; and of each the graphs that it added,
 * changed and removed, and the difference from the one before as RDF Patch.
 */
public final class ChangesHandler implements Handler {

    private static final String PREFIX = "/changes/";

    /** Of how many releases the list is. */
    public static final int LATEST = 100;

    private static final int MOST_GRAPHS = 500_000;
    private static final MediaType GZIP = MediaType.of("application/gzip");
    private static final Pattern OF_ONE =
            Pattern.compile("([1-9][0-9]{0,11})\\.(json|csv|rdfp\\.gz)");

    private final Archive archive;

    private final Handler page;

    /**
     * The changes of an archive.
     *
     * @param page the list for people
     */
    public ChangesHandler(Archive archive, Handler page) {
        this.archive = archive;
        this.page = page;
    }

    @Override
    public Reply handle(Request request) {
        String path = request.path().substring(PREFIX.length());
        if (path.isEmpty()) {
            return DumpHandler.isForPeople(request)
                    ? page.handle(request)
                    : current(Bytes.of(MediaType.JSON, Json.of(index()) + "\n"));
        }
        Matcher one = OF_ONE.matcher(path);
        if (!one.matches()) {
            throw Problem.notFound("There is nothing at " + request.path() + ".");
        }
        long number = Long.parseLong(one.group(1));
        if (number > archive.current().map(Release::number).orElse(0L)) {
            throw Problem.notFound("There is no release " + number + " yet.");
        }
        if (one.group(2).equals("rdfp.gz")) {
            Path patch =
                    archive.releases()
                            .patch(number)
                            .orElseThrow(
                                    () ->
                                            Problem.notFound(
                                                    "There is no patch to release "
                                                            + number
                                                            + "; the dumps hold whole releases."));
            return Download.of(request, patch, GZIP, EntityTag.ofFile(path));
        }
        if (!archive.releases().hasChanges(number)) {
            throw Problem.notFound(
                    "What release " + number + " changed is not known here any more.");
        }
        List<GraphChange> changes = archive.releases().changes(number, MOST_GRAPHS + 1);
        if (changes.size() > MOST_GRAPHS) { // half a list would pass for the whole
            throw Problem.notFound(
                    "Release %d changed more than %d graphs; the dumps hold whole releases."
                            .formatted(number, MOST_GRAPHS));
        }
        return immutable(one.group(2).equals("csv") ? csv(changes) : json(number, changes));
    }

    private Map<String, Object> index() {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("base", archive.base());
        index.put("releases", list());
        return index;
    }

    private List<Object> list() {
        List<Object> releases = new ArrayList<>();
        for (Release release : archive.latest(LATEST)) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("release", release.number());
            entry.put("at", release.at().toString());
            entry.put("graphs", release.graphs());
            if (archive.releases().hasChanges(release.number())) {
                entry.put("changes", release.number() + ".json");
                // Who takes a patch takes the changes with it.
                if (archive.releases().patch(release.number()).isPresent()) {
                    entry.put("patch", release.number() + ".rdfp.gz");
                }
            }
            releases.add(entry);
        }
        return releases;
    }

    private static Bytes json(long number, List<GraphChange> changes) {
        List<Object> list = new ArrayList<>();
        for (GraphChange change : changes) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("change", change.kind().name());
            entry.put("graph", change.graph());
            list.add(entry);
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("release", number);
        whole.put("graphs", list);
        return Bytes.of(MediaType.JSON, Json.of(whole) + "\n");
    }

    private static Bytes csv(List<GraphChange> changes) {
        StringBuilder lines = new StringBuilder("change,graph\r\n");
        for (GraphChange change : changes) {
            // An IRI of ours has no quotes; a comma it may have.
            lines.append(change.kind()).append(",\"").append(change.graph()).append("\"\r\n");
        }
        return Bytes.of(MediaType.CSV, lines.toString());
    }

    private static Reply current(Bytes bytes) {
        return Reply.of(bytes)
                .with("Vary", "Accept, Accept-Encoding")
                .with("Cache-Control", "public, no-cache");
    }

    private static Reply immutable(Bytes bytes) {
        return Reply.of(bytes)
                .with("Vary", "Accept-Encoding")
                .with("Cache-Control", "public, max-age=31536000, immutable");
    }
}
