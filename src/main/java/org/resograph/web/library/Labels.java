package org.resograph.web.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.resograph.web.published.Snapshot;

/** The concepts of one state of the data by their labels in any language, whatever their case. */
final class Labels {

    private final Map<String, List<Node>> concepts = new HashMap<>();

    private Labels() {}

    /** Reads them, preferred ones and others. */
    static Labels of(Snapshot data) {
        Labels labels = new Labels();
        for (Node property : List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
            data.dataset()
                    .findNG(Node.ANY, Node.ANY, property, Node.ANY)
                    .forEachRemaining(quad -> labels.add(quad.getObject(), quad.getSubject()));
        }
        return labels;
    }

    private void add(Node label, Node concept) {
        if (label.isLiteral()) {
            List<Node> of =
                    concepts.computeIfAbsent(
                            lower(label.getLiteralLexicalForm()), l -> new ArrayList<>(1));
            if (!of.contains(concept)) {
                of.add(concept);
            }
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Those that have a label; none where nothing has it. */
    List<Node> of(String label) {
        return List.copyOf(concepts.getOrDefault(lower(label), List.of()));
    }
}
