package org.resograph.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resograph.store.Release;
import org.resograph.web.archive.Archive;
import org.resograph.web.archive.ChangesHandler;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Language;

/** What can be taken away as a whole, for people: the dumps, and what each release changed. */
public final class ArchivePages {

    private final Archive archive;
    private final Addresses addresses;
    private final Templates templates;

    ArchivePages(Archive archive, Addresses addresses, Templates templates) {
        this.archive = archive;
        this.addresses = addresses;
        this.templates = templates;
    }

    /**
     * A release.
     *
     * @param name with its number
     * @param graphs how many there are in it
     * @param links to what it changed
     */
    public record Line(String name, String date, String graphs, List<Link> links) {}

    /**
     * A file of a dump.
     *
     * @param size in bytes, as it is said
     */
    public record File(Link link, String size, String sha256) {}

    /** A dump. */
    public record Dump(String name, String date, List<File> files) {}

    /** The dumps. */
    public Handler dumps() {
        return request -> {
            Ui ui = ui(request);
            return page(ui, request, "dumps", Map.of("dumps", dumps(ui)));
        };
    }

    private List<Dump> dumps(Ui ui) {
        return archive.dumps().stream()
                .map(
                        dump ->
                                new Dump(
                                        ui.t("release", String.valueOf(dump.number())),
                                        ui.date(dump.day()),
                                        dump.files().stream()
                                                .map(file -> file(ui, dump.name(), file))
                                                .toList()))
                .toList();
    }

    private static File file(Ui ui, String dump, Archive.DumpFile file) {
        return new File(
                new Link(ui.file("/dumps/" + dump + "/" + file.name()), file.name()),
                ui.t("bytes", ui.number(file.size())),
                file.sha256());
    }

    /** The latest releases. */
    public Handler changes() {
        return request -> {
            Ui ui = ui(request);
            List<Line> lines =
                    archive.latest(ChangesHandler.LATEST).stream().map(r -> line(ui, r)).toList();
            return page(ui, request, "changes", Map.of("releases", lines));
        };
    }

    private Line line(Ui ui, Release release) {
        String place = "/changes/" + release.number();
        List<Link> links = new ArrayList<>();
        if (archive.releases().hasChanges(release.number())) {
            links.add(new Link(ui.file(place + ".csv"), "CSV"));
            links.add(new Link(ui.file(place + ".json"), "JSON"));
        }
        if (archive.releases().patch(release.number()).isPresent()) {
            links.add(new Link(ui.file(place + ".rdfp.gz"), "RDF Patch"));
        }
        return new Line(
                ui.t("release", String.valueOf(release.number())),
                ui.date(Archive.dayOf(release.at())),
                ui.number(release.graphs()),
                links);
    }

    private Ui ui(Request request) {
        return Ui.of(Language.of(request), addresses);
    }

    private Reply page(Ui ui, Request request, String template, Map<String, ?> content) {
        Map<String, Object> model = new HashMap<>(content);
        String title = ui.t("title-" + template);
        model.put("title", title);
        Bytes page =
                templates.render(
                        template,
                        ui,
                        Head.of(title, request.path(), request.query().encoded()),
                        model);
        return Reply.of(page)
                .with("Vary", "Accept, Accept-Language, Accept-Encoding")
                .with("Cache-Control", "public, no-cache");
    }
}
