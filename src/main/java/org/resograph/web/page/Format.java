package org.resograph.web.page;

import java.util.List;
import org.resograph.web.resource.Variant;

/**
 * A format in which a page can be had as data.
 *
 * @param suffix of its address
 * @param type its media type
 * @param name as people know it
 */
public record Format(String suffix, String type, String name) {

    static final List<Format> ALL =
            Variant.ALL.stream()
                    .filter(variant -> !variant.equals(Variant.HTML))
                    .map(Format::of)
                    .toList();

    private static Format of(Variant variant) {
        String name =
                switch (variant.suffix()) {
                    case "ttl" -> "Turtle";
                    case "jsonld" -> "JSON-LD";
                    case "nt" -> "N-Triples";
                    case "rdf" -> "RDF/XML";
                    case "trig" -> "TriG";
                    case "csv" -> "CSV";
                    default -> "Text";
                };
        return new Format(variant.suffix(), variant.type().name(), name);
    }
}
