package org.resograph.web.resource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resograph.rdf.RdfFormat;
import org.resograph.web.http.MediaType;

/**
 * A form in which the description of a thing is served, always at the address that ends with its
 * suffix.
 *
 * @param suffix without its dot
 * @param type its media type
 * @param format how the graph is written; empty for pages, tables and text
 */
public record Variant(String suffix, MediaType type, Optional<RdfFormat> format) {

    public static final Variant HTML = new Variant("html", MediaType.HTML, Optional.empty());
    public static final Variant CSV = new Variant("csv", MediaType.CSV, Optional.empty());
    public static final Variant TEXT = new Variant("txt", MediaType.PLAIN, Optional.empty());

    /** Akoma Ntoso, which only documents with a text have. */
    public static final Variant AKN =
            new Variant("akn", MediaType.of("application/akn+xml"), Optional.empty());

    public static final Variant NTRIPLES = of(RdfFormat.NTRIPLES);

    // Compacted is what it is, so who asks for that profile gets it.
    public static final Variant JSONLD =
            of(
                    RdfFormat.JSONLD,
                    MediaType.of(RdfFormat.JSONLD.mediaType())
                            .answering("profile", "http://www.w3.org/ns/json-ld#compacted"));

    /**
     * Those that everything has, in the order in which the server prefers them; the first is the
     * default. JSON-LD comes after what can be read without a second request for its context: there
     * are clients that accept it as gladly as the rest and cannot read it.
     */
    public static final List<Variant> ALL =
            List.of(
                    HTML,
                    of(RdfFormat.TURTLE, MediaType.text(RdfFormat.TURTLE.mediaType())),
                    NTRIPLES,
                    JSONLD,
                    of(RdfFormat.RDFXML),
                    of(RdfFormat.TRIG),
                    CSV,
                    TEXT);

    private static Variant of(RdfFormat format) {
        return of(format, MediaType.of(format.mediaType()));
    }

    private static Variant of(RdfFormat format, MediaType type) {
        return new Variant(format.extension(), type, Optional.of(format));
    }

    /** The variant of a suffix. */
    public static Optional<Variant> ofSuffix(String suffix) {
        if (suffix.equals(AKN.suffix) || suffix.equals("xml")) {
            return Optional.of(AKN);
        }
        return ALL.stream().filter(variant -> variant.suffix.equals(suffix)).findFirst();
    }

    /** The variant of a name that people write: a suffix, a media type, or {@code turtle}. */
    static Optional<Variant> named(String name) {
        return Stream.concat(ALL.stream(), Stream.of(AKN))
                .filter(
                        v ->
                                v.suffix.equals(name)
                                        || v.type.name().equals(name)
                                        || v.format
                                                .map(f -> f.toString().equals(name))
                                                .orElse(false))
                .findFirst();
    }
}
