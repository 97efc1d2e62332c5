package org.resograph.web.catalog;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
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
import org.resograph.web.resource.Facts;

/**
 * New and changed documents, the latest first, as an Atom feed (RFC 4287) in pages (RFC 5005). The
 * id of an entry is the IRI of the document, so a reader knows one that has changed again.
 */
public final class FeedHandler implements Handler {

    /** Where the feed is. */
    public static final String PATH = "/feed.atom";

    private static final int OF_A_PAGE = 50;
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final MediaType ATOM = MediaType.of("application/atom+xml");

    private final Published published;
    private final Derived<List<Register.Entry>> latest;
    private final Addresses addresses;

    /** A feed of these documents. */
    public FeedHandler(Published published, Derived<Register> register, Addresses addresses) {
        this.published = published;
        this.latest = new Derived<>(published, data -> register.of(data).latest());
        this.addresses = addresses;
    }

    @Override
    public Reply handle(Request request) {
        String page = request.query().one("page").orElse("1");
        if (!page.matches("[1-9][0-9]{0,6}")) {
            throw Problem.badRequest("The parameter “page” is not a number from 1.");
        }
        return Reply.of(published.read(data -> page(data, Integer.parseInt(page))))
                .with("Cache-Control", "public, no-cache")
                .with("Vary", "Accept-Encoding");
    }

    private Bytes page(Snapshot data, int number) {
        List<Register.Entry> all = latest.of(data);
        int pages = Math.max(1, (all.size() + OF_A_PAGE - 1) / OF_A_PAGE);
        if (number > pages) {
            throw Problem.notFound("The feed has " + pages + " pages.");
        }
        XmlText xml = new XmlText("feed", NAMESPACE);
        xml.element("id", addresses.iris().base() + PATH.substring(1));
        xml.element("title", "Resograph: new and changed resolutions");
        xml.element("updated", time(all.stream().findFirst()).toString());
        xml.element("author", () -> xml.element("name", "Resograph"));
        xml.element("generator", "Resograph", "uri", addresses.publicUrl().toString());
        xml.element(
                "rights",
                "The texts of resolutions are those of the United Nations, who are to be"
                        + " acknowledged as their source.");
        link(xml, "self", number);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", at("/"));
        link(xml, "first", 1);
        link(xml, "last", pages);
        if (number > 1) {
            link(xml, "previous", number - 1);
        }
        if (number < pages) {
            link(xml, "next", number + 1);
        }
        all.subList((number - 1) * OF_A_PAGE, Math.min(all.size(), number * OF_A_PAGE))
                .forEach(entry -> entry(xml, data, entry));
        return xml.finish(ATOM);
    }

    private static Instant time(Optional<Register.Entry> entry) {
        return entry.flatMap(Register.Entry::changed).orElse(Instant.EPOCH);
    }

    private void link(XmlText xml, String relation, int page) {
        String address = at(PATH) + (page == 1 ? "" : "?page=" + page);
        xml.empty("link", "rel", relation, "type", ATOM.name(), "href", address);
    }

    private void entry(XmlText xml, Snapshot data, Register.Entry entry) {
        Node document = entry.document();
        String page = at(addresses.document(document).orElse("/"));
        String symbol = value(data, document, Vocabulary.symbol).orElse(document.getURI());
        Optional<String> title = value(data, document, DCTerms.title.asNode());
        xml.element(
                "entry",
                () -> {
                    xml.element("id", document.getURI());
                    xml.element("title", symbol + title.map(t -> ": " + t).orElse(""));
                    xml.element("updated", time(Optional.of(entry)).toString());
                    xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
                    // One alternate alone: of several, readers follow the first or the last.
                    xml.empty(
                            "link",
                            "rel",
                            "describedby",
                            "type",
                            "text/turtle",
                            "href",
                            page + ".ttl");
                    xml.element("summary", summary(data, document, symbol));
                });
    }

    private static String summary(Snapshot data, Node document, String symbol) {
        return value(data, document, Vocabulary.adoptionDate)
                .map(date -> symbol + ", adopted on " + date + ".")
                .orElse(symbol + ".");
    }

    /** The value in English, or else the first in an order that does not change. */
    private static Optional<String> value(Snapshot data, Node subject, Node property) {
        Comparator<Node> english =
                Comparator.comparing(node -> !node.getLiteralLanguage().equals("en"));
        return Iter.toList(data.dataset().findNG(Node.ANY, subject, property, Node.ANY)).stream()
                .map(quad -> quad.getObject())
                .filter(Node::isLiteral)
                .min(english.thenComparing(Facts.ORDER))
                .map(Node::getLiteralLexicalForm);
    }

    private String at(String path) {
        return addresses.absolute(path).toString();
    }
}
