package org.resograph.web.resource;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;

/**
 * A graph of the site itself, and a page that tells people of it: at one address in the form that
 * the client likes best, and with a suffix for each form.
 */
public final class GraphPage implements Handler {

    /** The forms of the graph, in the order in which the server prefers them. */
    public static final List<Variant> GRAPHS =
            Variant.ALL.stream().filter(variant -> variant.format().isPresent()).toList();

    private static final List<Variant> FORMS =
            Stream.concat(Stream.of(Variant.HTML), GRAPHS.stream()).toList();

    private final String path;
    private final Addresses addresses;
    private final Handler page;
    private final Function<Variant, Bytes> graph;

    /**
     * A graph with its page.
     *
     * @param path the address, without a suffix
     * @param page for people
     * @param graph in one of its forms
     */
    public GraphPage(
            String path, Addresses addresses, Handler page, Function<Variant, Bytes> graph) {
        this.path = path;
        this.addresses = addresses;
        this.page = page;
        this.graph = graph;
    }

    @Override
    public Reply handle(Request request) {
        return request.path().startsWith(path + ".")
                ? answer(request, named(request.path()))
                : answer(request, FORMS);
    }

    /** The form among these that the client likes best. */
    public Reply answer(Request request, List<Variant> offers) {
        return request.accept()
                .choose(offers, Variant::type)
                .map(variant -> answer(request, variant))
                .orElseThrow(
                        () -> Problem.notAcceptable(offers.stream().map(Variant::type).toList()));
    }

    private Reply answer(Request request, Variant variant) {
        // The page says of itself that it varies by language.
        Reply reply =
                variant.equals(Variant.HTML)
                        ? page.handle(request).with("Vary", "Accept")
                        : Reply.of(graph.apply(variant))
                                .with("Vary", "Accept, Accept-Encoding")
                                .with("Cache-Control", "public, no-cache");
        return reply.with("Content-Location", addresses.local(path + "." + variant.suffix()))
                .with("Link", links());
    }

    private Variant named(String asked) {
        return Variant.ofSuffix(asked.substring(path.length() + 1))
                .filter(FORMS::contains)
                .orElseThrow(() -> Problem.notFound("There is nothing at " + asked + "."));
    }

    private String links() {
        StringBuilder links = new StringBuilder();
        for (Variant variant : FORMS) {
            links.append(
                    "<%s.%s>; rel=\"alternate\"; type=\"%s\", "
                            .formatted(
                                    addresses.local(path),
                                    variant.suffix(),
                                    variant.type().name()));
        }
        return links.append('<')
                .append(addresses.iris().base())
                .append(path.substring(1))
                .append(">; rel=\"canonical\", <")
                .append(addresses.local("/about#rights"))
                .append(">; rel=\"license\"")
                .toString();
    }
}
