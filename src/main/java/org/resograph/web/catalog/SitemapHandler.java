package org.resograph.web.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Handler;
import org.resograph.web.http.MediaType;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.http.XmlText;
import org.resograph.web.published.Derived;
import org.resograph.web.published.Published;
import org.resograph.web.published.Register;
import org.resograph.web.published.Snapshot;
import org.resograph.web.resource.Addresses;

/**
 * The pages for search engines, after sitemaps.org: an index at {@code /sitemap.xml}, and its parts
 * with at most 50,000 addresses each.
 */
public final class SitemapHandler implements Handler {

    /** What the protocol lets a part have. */
    static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final MediaType XML = MediaType.text("application/xml");
    private static final List<String> OF_THE_SITE =
            List.of("/", "/browse", "/queries", "/data", "/about", "/ontology");
    private static final List<Node> CLASSES =
            List.of(
                    Vocabulary.Body,
                    Vocabulary.Session,
                    Vocabulary.State,
                    Vocabulary.RegionalGroup,
                    Vocabulary.Instrument);

    private record Place(String path, Optional<Instant> changed) {}

    private final Derived<List<Place>> places;
    private final Addresses addresses;
    private final int most;

    /** A map of the pages about these documents, and of the site's own. */
    public SitemapHandler(Published data, Derived<Register> register, Addresses addresses) {
        this(data, register, addresses, MOST);
    }

    SitemapHandler(Published data, Derived<Register> register, Addresses addresses, int most) {
        this.places = new Derived<>(data, seen -> places(seen, register.of(seen)));
        this.addresses = addresses;
        this.most = most;
    }

    private List<Place> places(Snapshot data, Register register) {
        List<Place> places = new ArrayList<>();
        OF_THE_SITE.forEach(path -> places.add(new Place(path, Optional.empty())));
        for (Node type : CLASSES) {
            Set<String> paths = new TreeSet<>();
            data.dataset()
                    .findNG(Node.ANY, Node.ANY, RDF.Nodes.type, type)
                    .forEachRemaining(
                            quad -> addresses.document(quad.getSubject()).ifPresent(paths::add));
            paths.forEach(path -> places.add(new Place(path, Optional.empty())));
        }
        for (Register.Entry entry : register.documents()) {
            addresses
                    .document(entry.document())
                    .ifPresent(path -> places.add(new Place(path, entry.changed())));
        }
        return places;
    }

    @Override
    public Reply handle(Request request) {
        List<Place> all = places.get();
        int parts = Math.max(1, (all.size() + most - 1) / most);
        String path = request.path();
        if (path.equals("/sitemap.xml")) {
            return reply(index(parts));
        }
        if (!path.matches("/sitemap/[1-9][0-9]{0,5}\\.xml")) {
            throw Problem.notFound("There is nothing at " + path + ".");
        }
        int part = Integer.parseInt(path.substring("/sitemap/".length(), path.length() - 4));
        if (part > parts) {
            throw Problem.notFound("The map of the site has " + parts + " parts.");
        }
        return reply(part(all.subList((part - 1) * most, Math.min(all.size(), part * most))));
    }

    private static Reply reply(Bytes bytes) {
        return Reply.of(bytes)
                .with("Cache-Control", "public, no-cache")
                .with("Vary", "Accept-Encoding");
    }

    private Bytes index(int parts) {
        XmlText xml = new XmlText("sitemapindex", NAMESPACE);
        for (int part = 1; part <= parts; part++) {
            String address = addresses.absolute("/sitemap/" + part + ".xml").toString();
            xml.element("sitemap", () -> xml.element("loc", address));
        }
        return xml.finish(XML);
    }

    private Bytes part(List<Place> part) {
        XmlText xml = new XmlText("urlset", NAMESPACE);
        for (Place place : part) {
            xml.element(
                    "url",
                    () -> {
                        xml.element("loc", addresses.absolute(place.path()).toString());
                        place.changed().ifPresent(time -> xml.element("lastmod", time.toString()));
                    });
        }
        return xml.finish(XML);
    }
}
