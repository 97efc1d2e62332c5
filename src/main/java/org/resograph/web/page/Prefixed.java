package org.resograph.web.page;

import java.util.Map;

/** Short names of the terms of others, for people. */
final class Prefixed {

    private static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry("http://data.europa.eu/eli/ontology#", "eli"),
                    Map.entry(
                            "http://data.europa.eu/eli/eli-draft-legislation-ontology#", "eli-dl"),
                    Map.entry("https://w3id.org/un/ontology/undo/", "undo"),
                    Map.entry("http://purl.org/spar/cito/", "cito"),
                    Map.entry("http://purl.org/spar/doco/", "doco"),
                    Map.entry("http://www.w3.org/ns/opengov#", "opengov"),
                    Map.entry("http://data.vlaanderen.be/ns/besluit#", "besluit"),
                    Map.entry("http://www.w3.org/ns/org#", "org"),
                    Map.entry("http://www.w3.org/ns/prov#", "prov"),
                    Map.entry("http://purl.org/dc/terms/", "dcterms"),
                    Map.entry("http://xmlns.com/foaf/0.1/", "foaf"),
                    Map.entry("http://www.w3.org/2004/02/skos/core#", "skos"),
                    Map.entry("http://schema.org/", "schema"));

    private Prefixed() {}

    /** {@code eli:cites}, or the IRI where its namespace is not known. */
    static String name(String iri) {
        return PREFIXES.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getKey()))
                .findFirst()
                .map(prefix -> prefix.getValue() + ":" + iri.substring(prefix.getKey().length()))
                .orElse(iri);
    }
}
