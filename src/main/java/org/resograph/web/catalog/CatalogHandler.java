package org.resograph.web.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.resograph.rdf.GraphWriter;
import org.resograph.rdf.JsonLdContext;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Handler;
import org.resograph.web.http.MediaType;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Variant;

/**
 * The description of the data as a whole, at {@code /data} with a suffix for each form and at
 * {@code /.well-known/void}, where machines look for it.
 */
public final class CatalogHandler implements Handler {

    private static final String WELL_KNOWN = "/.well-known/void";
    private static final String DOCUMENT = "/data";

    private static final List<Variant> GRAPHS =
            Variant.ALL.stream().filter(variant -> variant.format().isPresent()).toList();
    private static final List<Variant> WITH_PAGE =
            Stream.concat(Stream.of(Variant.HTML), GRAPHS.stream()).toList();

    private final Supplier<Graph> graph;
    private final Addresses addresses;
    private final Handler page;

    /**
     * A description.
     *
     * @param graph of the data as they are now
     * @param page for people
     */
    public CatalogHandler(Supplier<Graph> graph, Addresses addresses, Handler page) {
        this.graph = graph;
        this.addresses = addresses;
        this.page = page;
    }

    @Override
    public Reply handle(Request request) {
        if (request.path().equals(WELL_KNOWN) && asksForPageOnly(request)) {
            return Reply.redirect(303, addresses.local(DOCUMENT))
                    .with("Vary", "Accept, Accept-Encoding");
        }
        Variant variant = variant(request);
        Reply reply = variant.equals(Variant.HTML) ? page.handle(request) : data(variant);
        return reply.with("Content-Location", addresses.local(DOCUMENT + "." + variant.suffix()))
                .with("Link", links());
    }

    private static boolean asksForPageOnly(Request request) {
        return request.accept().choose(GRAPHS, Variant::type).isEmpty()
                && request.accept().choose(List.of(Variant.HTML), Variant::type).isPresent();
    }

    private static Variant variant(Request request) {
        String path = request.path();
        if (path.startsWith(DOCUMENT + ".")) {
            String suffix = path.substring(DOCUMENT.length() + 1);
            return Variant.ofSuffix(suffix)
                    .filter(WITH_PAGE::contains)
                    .orElseThrow(() -> Problem.notFound("There is nothing at " + path + "."));
        }
        // At the well-known address machines look, and Turtle is what they look for.
        List<Variant> offers = path.equals(WELL_KNOWN) ? GRAPHS : WITH_PAGE;
        return request.accept()
                .choose(offers, Variant::type)
                .orElseThrow(
                        () -> Problem.notAcceptable(offers.stream().map(Variant::type).toList()));
    }

    private Reply data(Variant variant) {
        return Reply.of(write(variant))
                .with("Vary", "Accept, Accept-Encoding")
                .with("Cache-Control", "public, no-cache");
    }

    private Bytes write(Variant variant) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphWriter writer = writer(variant, out)) {
            writer.write(graph.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bytes(variant.type(), out.toByteArray());
    }

    private GraphWriter writer(Variant variant, ByteArrayOutputStream out) {
        return variant.equals(Variant.JSONLD)
                ? JsonLdContext.bundled()
                        .writer(addresses.absolute("/context.jsonld").toString(), out)
                : variant.format().orElseThrow().writerOfOne(out);
    }

    private String links() {
        StringBuilder links = new StringBuilder();
        for (Variant variant : WITH_PAGE) {
            links.append(
                    "<%s.%s>; rel=\"alternate\"; type=\"%s\", "
                            .formatted(
                                    addresses.local(DOCUMENT),
                                    variant.suffix(),
                                    MediaType.of(variant.type().name()).name()));
        }
        return links.append('<')
                .append(addresses.iris().base())
                .append("data>; rel=\"canonical\", <")
                .append(addresses.local("/about#rights"))
                .append(">; rel=\"license\"")
                .toString();
    }
}
