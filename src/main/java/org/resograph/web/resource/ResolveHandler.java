package org.resograph.web.resource;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.resograph.web.http.Accept;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Json;
import org.resograph.web.http.MediaType;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.published.Derived;
import org.resograph.web.published.Published;

/**
 * {@code /resolve?symbol=}: from what people type to the document. 302 to the one that it names,
 * 300 with a list when there are several, 404 with suggestions when there is none.
 */
public final class ResolveHandler implements Handler {

    private static final List<MediaType> OFFERS = List.of(MediaType.JSON, MediaType.HTML);

    private final Published published;
    private final Addresses addresses;
    private final Derived<SymbolIndex> symbols;
    private final ChoicesPage page;

    /** Makes the page of several documents that a text may mean. */
    @FunctionalInterface
    public interface ChoicesPage {

        /** The page. */
        Bytes of(Request request, List<SymbolIndex.Match> found);
    }

    /** Resolves symbols of these data. */
    public ResolveHandler(Published published, Addresses addresses, ChoicesPage page) {
        this.published = published;
        this.addresses = addresses;
        this.page = page;
        this.symbols = new Derived<>(published, data -> new SymbolIndex(data.dataset()));
    }

    /** The symbols of the data as they are now. */
    public SymbolIndex symbols() {
        return symbols.get();
    }

    @Override
    public Reply handle(Request request) {
        String typed =
                request.query()
                        .one("symbol")
                        .orElseThrow(
                                () ->
                                        Problem.badRequest("The parameter “symbol” is not given.")
                                                .told("told-not-given", "symbol"));
        if (isThing(typed)) {
            return to(NodeFactory.createURI(typed));
        }
        SymbolIndex symbols = symbols();
        List<SymbolIndex.Match> found = symbols.find(typed);
        if (found.isEmpty()) {
            throw Problem.notFound("No document here has the symbol “" + typed + "”.")
                    .told("told-no-symbol", typed)
                    .member("suggestions", names(symbols.suggest(typed)));
        }
        if (found.size() > 1) {
            return choices(request, found);
        }
        return to(found.get(0).document());
    }

    /** Whether a text is the IRI of a thing here: VoID's {@code uriLookupEndpoint} is for these. */
    private boolean isThing(String typed) {
        return typed.startsWith(addresses.iris().base())
                && published.read(
                        data ->
                                data.dataset()
                                        .findNG(
                                                Node.ANY,
                                                NodeFactory.createURI(typed),
                                                Node.ANY,
                                                Node.ANY)
                                        .hasNext());
    }

    private Reply to(Node thing) {
        return Reply.redirect(302, addresses.link(thing)).with("Cache-Control", "public, no-cache");
    }

    /** 300, for a browser as a page; the choices are links in its head in any case. */
    private Reply choices(Request request, List<SymbolIndex.Match> found) {
        String links =
                String.join(
                        ", ",
                        found.stream()
                                .map(m -> "<" + addresses.link(m.document()) + ">; rel=\"item\"")
                                .toList());
        boolean asPage =
                !request.accept().equals(Accept.ANYTHING)
                        && request.accept()
                                .choose(OFFERS)
                                .filter(MediaType.HTML::equals)
                                .isPresent();
        return Reply.of(asPage ? page.of(request, found) : json(found))
                .withStatus(300)
                .with("Link", links)
                .with("Vary", "Accept")
                .with("Cache-Control", "public, no-cache");
    }

    private Bytes json(List<SymbolIndex.Match> found) {
        List<Object> list =
                List.copyOf(
                        found.stream()
                                .map(
                                        m ->
                                                Map.of(
                                                        "symbol",
                                                        m.symbol(),
                                                        "document",
                                                        addresses.link(m.document())))
                                .toList());
        return Bytes.of(MediaType.JSON, Json.of(Map.of("choices", list)));
    }

    private static List<String> names(List<SymbolIndex.Match> matches) {
        return matches.stream().map(SymbolIndex.Match::symbol).toList();
    }
}
