package org.resograph.derivation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** What may be derived otherwise than it was: of each document as little as that can be. */
final class Affected {

    /** A paragraph in one language. */
    record Place(Node part, String language) {}

    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    private final Map<Node, Set<Place>> places = new TreeMap<>(BY_IRI);
    private final Set<Node> continuing = new TreeSet<>(BY_IRI);

    /** What a paragraph repeats. */
    void add(Node document, Node part, String language) {
        places.computeIfAbsent(document, d -> new LinkedHashSet<>()).add(new Place(part, language));
    }

    /** Which document it continues. */
    void addContinuing(Collection<Node> documents) {
        continuing.addAll(documents);
    }

    /** All documents of which anything may be otherwise, in the order of their IRIs. */
    Set<Node> documents() {
        Set<Node> all = new TreeSet<>(BY_IRI);
        all.addAll(places.keySet());
        all.addAll(continuing);
        return all;
    }

    /** Whether it may continue another document than it did. */
    boolean mayContinue(Node document) {
        return continuing.contains(document);
    }

    /** The paragraphs of a document that may repeat others than they did. */
    Set<Place> places(Node document) {
        return places.getOrDefault(document, Set.of());
    }
}
