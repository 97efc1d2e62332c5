package org.resograph.web.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.EntityTag;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Json;
import org.resograph.web.http.MediaType;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;

/** The dumps, below {@code /dumps/}: a list of them, and each file at an address of its own. */
public final class DumpHandler implements Handler {

    private static final String PREFIX = "/dumps/";
    private static final MediaType GZIP = MediaType.of("application/gzip");

    private final Archive archive;

    private final Handler page;

    /**
     * Serves an archive.
     *
     * @param page the list for people
     */
    public DumpHandler(Archive archive, Handler page) {
        this.archive = archive;
        this.page = page;
    }

    @Override
    public Reply handle(Request request) {
        String path = request.path().substring(PREFIX.length());
        if (path.isEmpty()) {
            return isForPeople(request) ? page.handle(request) : index();
        }
        int slash = path.indexOf('/');
        String dump = slash < 0 ? path : path.substring(0, slash);
        Optional<Path> file =
                slash < 0 ? Optional.empty() : archive.file(dump, path.substring(slash + 1));
        if (file.isEmpty()) {
            throw archive.wasThere(dump)
                    ? Problem.of(
                            410,
                            "gone",
                            "Gone",
                            "This dump is not kept, or not made yet; those that are there are"
                                    + " listed at /dumps/.")
                    : Problem.notFound("There is no dump of that name.");
        }
        boolean isHash = path.endsWith(".sha256");
        return Download.of(
                request, file.get(), isHash ? MediaType.PLAIN : GZIP, EntityTag.ofFile(path));
    }

    /**
     * Whether a list is wanted as a page; who says nothing of it gets JSON.
     *
     * @throws Problem 406 when it is wanted as neither
     */
    static boolean isForPeople(Request request) {
        List<MediaType> forms = List.of(MediaType.JSON, MediaType.HTML);
        return request.accept()
                .choose(forms)
                .orElseThrow(() -> Problem.notAcceptable(forms))
                .equals(MediaType.HTML);
    }

    private Reply index() {
        List<Object> list = new ArrayList<>();
        for (Archive.Dump dump : archive.dumps()) {
            List<Object> files = new ArrayList<>();
            for (Archive.DumpFile file : dump.files()) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("href", dump.name() + "/" + file.name());
                entry.put("byteSize", file.size());
                entry.put("sha256", file.sha256());
                files.add(entry);
            }
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("release", dump.number());
            entry.put("date", dump.day());
            entry.put("files", files);
            list.add(entry);
        }
        return Reply.of(Bytes.of(MediaType.JSON, Json.of(Map.of("dumps", list)) + "\n"))
                .with("Vary", "Accept, Accept-Encoding")
                .with("Cache-Control", "public, no-cache");
    }
}
