package org.resograph.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What of a document is indexed.
 *
 * @param document its IRI
 * @param symbol as printed; empty where none is
 * @param day of adoption
 * @param titles of it
 * @param parts the texts of its parts, in all languages
 * @param facets what it is filtered by
 */
record DocumentText(
        Node document,
        String symbol,
        Optional<LocalDate> day,
        List<Text> titles,
        List<Text> parts,
        Map<Facet, Set<String>> facets) {

    /** A text of a part, or of the document itself. */
    record Text(Node subject, String language, String text) {}
}
