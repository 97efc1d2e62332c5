package org.resograph.web.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.resograph.rdf.GraphWriter;
import org.resograph.rdf.JsonLdContext;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.GraphPage;
import org.resograph.web.resource.Variant;

/**
 * The description of the data as a whole, at {@code /data} with a suffix for each form and at
 * {@code /.well-known/void}, where machines look for it.
 */
public final class CatalogHandler implements Handler {

    private static final String WELL_KNOWN = "/.well-known/void";
    private static final String DOCUMENT = "/data";

    private final Supplier<Graph> graph;
    private final Addresses addresses;
    private final GraphPage document;

    /**
     * A description.
     *
     * @param graph of the data as they are now
     * @param page for people
     */
    public CatalogHandler(Supplier<Graph> graph, Addresses addresses, Handler page) {
        this.graph = graph;
        this.addresses = addresses;
        this.document = new GraphPage(DOCUMENT, addresses, page, this::write);
    }

    @Override
    public Reply handle(Request request) {
        if (!request.path().equals(WELL_KNOWN)) {
            return document.handle(request);
        }
        if (asksForPageOnly(request)) {
            return Reply.redirect(303, addresses.local(DOCUMENT))
                    .with("Vary", "Accept, Accept-Encoding");
        }
        // At the well-known address machines look, and Turtle is what they look for.
        return document.answer(request, GraphPage.GRAPHS);
    }

    private static boolean asksForPageOnly(Request request) {
        return request.accept().choose(GraphPage.GRAPHS, Variant::type).isEmpty()
                && request.accept().choose(List.of(Variant.HTML), Variant::type).isPresent();
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
}
