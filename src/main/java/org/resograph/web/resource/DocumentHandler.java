package org.resograph.web.resource;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.FileName;
import org.resograph.web.http.Form;
import org.resograph.web.http.Handler;
import org.resograph.web.http.MediaType;
import org.resograph.web.http.Percent;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.published.Published;
import org.resograph.web.published.Snapshot;

/**
 * Documents about things: 200 in the variant that the suffix names or the client likes best. What
 * was written once for a state of the data is kept and sent again.
 */
public final class DocumentHandler implements Handler {

    private static final long CACHE_BYTES = 96L << 20;

    private final Published published;
    private final Subjects subjects;
    private final Representations representations;
    private final Addresses addresses;
    private final Cache<Key, Reply> cache;

    /**
     * A variant under a media type: JSON-LD is JSON, too, and N-Triples are Notation3, as Turtle
     * with the directives of SPARQL is not for all who read that.
     */
    private record Offer(Variant variant, MediaType type) {}

    private static final List<Offer> OFFERS =
            Stream.concat(
                            Variant.ALL.stream().map(v -> new Offer(v, v.type())),
                            Stream.of(
                                    new Offer(Variant.JSONLD, MediaType.JSON),
                                    new Offer(Variant.NTRIPLES, MediaType.text("text/n3")),
                                    new Offer(Variant.AKN, Variant.AKN.type())))
                    .toList();

    private record Key(String version, String path, Variant variant, Pages.Wish wish) {}

    /** Documents about the subjects that an address can name. */
    public DocumentHandler(
            Published published,
            Subjects subjects,
            Representations representations,
            Addresses addresses) {
        this.published = published;
        this.subjects = subjects;
        this.representations = representations;
        this.addresses = addresses;
        this.cache =
                Caffeine.newBuilder()
                        .maximumWeight(CACHE_BYTES)
                        .weigher(DocumentHandler::weight)
                        .build();
    }

    private static int weight(Key key, Reply reply) {
        int body = reply.content().map(c -> c instanceof Bytes b ? b.weight() : 0).orElse(0);
        return body + 2 * key.path().length() + 2000;
    }

    @Override
    public Reply handle(Request request) {
        String path = request.path();
        Variant fixed = suffix(path);
        String document = fixed == null ? path : path.substring(0, path.lastIndexOf('.'));
        Optional<String> format = request.query().one("format");
        if (format.isPresent()) {
            return toSuffix(document, format.get(), request.query());
        }
        Offer offer = fixed == null ? negotiate(request) : new Offer(fixed, fixed.type());
        Pages.Wish wish = wish(request, offer.variant());
        boolean chosen = fixed == null;
        Reply reply =
                published.read(data -> document(data, document, offer.variant(), wish, chosen));
        return offer.type().equals(offer.variant().type()) ? reply : as(offer.type(), reply);
    }

    private static Reply as(MediaType type, Reply reply) {
        return reply.content().orElseThrow() instanceof Bytes bytes
                ? new Reply(
                        reply.status(), reply.headers(), Optional.of(bytes.as(type)), reply.tag())
                : reply;
    }

    private static @Nullable Variant suffix(String path) {
        int dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/')
                ? null
                : Variant.ofSuffix(path.substring(dot + 1)).orElse(null);
    }

    private Reply toSuffix(String document, String format, Form query) {
        Variant variant =
                Variant.named(format)
                        .orElseThrow(
                                () ->
                                        Problem.badRequest(
                                                        "There is no format of this name: "
                                                                + format)
                                                .member("available", suffixes()));
        String rest = query.without("format").encoded();
        String location =
                addresses.pathOf(document)
                        + "."
                        + variant.suffix()
                        + (rest.isEmpty() ? "" : "?" + rest);
        return Reply.redirect(301, location).with("Cache-Control", "public, max-age=86400");
    }

    private static List<String> suffixes() {
        return Variant.ALL.stream().map(Variant::suffix).toList();
    }

    private static Offer negotiate(Request request) {
        return request.accept()
                .choose(OFFERS, Offer::type)
                .orElseThrow(
                        () -> Problem.notAcceptable(OFFERS.stream().map(Offer::type).toList()));
    }

    /** What of a request makes a difference: pages have parts, Akoma Ntoso only a language. */
    private static Pages.Wish wish(Request request, Variant variant) {
        Form query = request.query();
        if (variant.equals(Variant.AKN)) {
            return new Pages.Wish(new Language(query.one("lang").orElse(""), true, false), 1, "");
        }
        String number = query.one("page").orElse("1");
        if (!number.matches("[1-9][0-9]{0,4}")) {
            throw Problem.badRequest("The parameter “page” is not a number from 1.")
                    .told("told-page");
        }
        String beside = query.one("beside").filter(tag -> tag.matches("[a-z]{2,3}")).orElse("");
        return variant.equals(Variant.HTML)
                ? new Pages.Wish(Language.of(request), Integer.parseInt(number), beside)
                : Pages.Wish.NONE;
    }

    private Reply document(
            Snapshot data, String path, Variant variant, Pages.Wish wish, boolean chosen) {
        Key key = new Key(data.version(), path, variant, wish);
        Reply kept = cache.getIfPresent(key);
        if (kept != null) {
            return kept;
        }
        Description description =
                subjects.describe(data, path)
                        .orElseThrow(
                                () ->
                                        Problem.notFound("Nothing is known of " + path + ".")
                                                .told("told-unknown-thing", path));
        if (chosen && variant.equals(Variant.AKN) && !Representations.hasAkn(description)) {
            throw Problem.notAcceptable(Variant.ALL.stream().map(Variant::type).toList());
        }
        Reply reply =
                Reply.of(representations.write(variant, description, data, wish))
                        .with("Vary", vary(variant, wish))
                        .with("Cache-Control", "public, no-cache")
                        .with("Link", links(path, Representations.hasAkn(description)));
        // With a remark on its address, the page is at no other.
        Reply located =
                wish.language().isMissed()
                        ? reply
                        : reply.with("Content-Location", contentLocation(path, variant, wish));
        Reply named =
                variant.equals(Variant.HTML)
                        ? located
                        : located.with(FileName.HEADER, fileName(path, variant));
        cache.put(key, named);
        return named;
    }

    private static String fileName(String path, Variant variant) {
        String thing = path.startsWith("/doc/") ? path.substring(5) : path.substring(1);
        return FileName.inline(List.of(thing), variant.suffix());
    }

    private static String vary(Variant variant, Pages.Wish wish) {
        return variant.equals(Variant.HTML) && !wish.language().isNamed()
                ? "Accept, Accept-Language, Accept-Encoding"
                : "Accept, Accept-Encoding";
    }

    private String contentLocation(String path, Variant variant, Pages.Wish wish) {
        List<String> parameters = new ArrayList<>();
        String language = wish.language().tag();
        if (!language.isEmpty() && (wish.language().isNamed() || !language.equals("en"))) {
            parameters.add("lang=" + Percent.encode(language));
        }
        if (wish.number() > 1) {
            parameters.add("page=" + wish.number());
        }
        if (!wish.beside().isEmpty()) {
            parameters.add("beside=" + wish.beside());
        }
        String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
        return addresses.pathOf(path) + "." + variant.suffix() + query;
    }

    private String links(String path, boolean hasAkn) {
        String here = addresses.pathOf(path);
        StringBuilder links = new StringBuilder();
        List<Variant> variants = new ArrayList<>(Variant.ALL);
        if (hasAkn) {
            variants.add(Variant.AKN);
        }
        for (Variant variant : variants) {
            links.append('<')
                    .append(here)
                    .append('.')
                    .append(variant.suffix())
                    .append(">; rel=\"alternate\"; type=\"")
                    .append(variant.type().name())
                    .append("\", ");
        }
        return links.append('<')
                .append(addresses.canonical(path))
                .append(">; rel=\"canonical\", <")
                .append(addresses.local("/about#rights"))
                .append(">; rel=\"license\", <")
                .append(addresses.local("/.well-known/void"))
                .append(">; rel=\"describedby\"")
                .toString();
    }
}
