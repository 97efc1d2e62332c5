package org.resograph.web.resource;

import org.apache.jena.graph.Node;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;

/**
 * The IRIs of things, which are no documents: 303 to the document about the thing, the same for
 * everybody, so that caches may keep it. Whether there is such a thing, the document says.
 */
public final class IdentifierHandler implements Handler {

    private final Addresses addresses;

    /** Identifiers of the data. */
    public IdentifierHandler(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public Reply handle(Request request) {
        String path = request.path().substring(1);
        Node thing = addresses.describedAt(path.startsWith("id/") ? path.substring(3) : path);
        String document =
                addresses
                        .document(thing)
                        .map(addresses::local)
                        .orElseThrow(
                                () ->
                                        Problem.notFound(
                                                        "No IRI of the data has this form: " + path)
                                                .told("told-no-form", path));
        return Reply.redirect(303, document)
                .with("Cache-Control", "public, max-age=86400")
                .with("Link", "<" + document + ">; rel=\"describedby\"");
    }
}
