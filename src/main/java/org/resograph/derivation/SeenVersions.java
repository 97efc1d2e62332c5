package org.resograph.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Iris;
import org.resograph.rdf.VersionComparison;
import org.resograph.rdf.VersionFacts;
import org.resograph.rdf.VersionFacts.Question;

/**
 * Of the language versions that were in memory as much as tells whether they agree, so that those
 * that do need not be read: in the place of a long list of what a version says, its hash. Some 2 kB
 * for a graph.
 */
final class SeenVersions {

    /** The most graphs that are kept; what is beyond is read. 100 MB. */
    private static final int MOST = 50_000;

    private final VersionComparison comparison;
    private final Map<Node, List<VersionFacts>> byGraph = new HashMap<>();

    SeenVersions(Iris iris) {
        comparison = new VersionComparison(iris);
    }

    /** Takes in a graph in the place of the one of that name. */
    void add(Node name, Graph graph) {
        byGraph.remove(name);
        List<VersionFacts> versions =
                VersionFacts.of(graph).stream().map(SeenVersions::shortened).toList();
        if (!versions.isEmpty() && byGraph.size() < MOST) {
            byGraph.put(name, versions);
        }
    }

    /** Forgets all. */
    void clear() {
        byGraph.clear();
    }

    /** Whether all of these graphs were seen, and do not differ on a document. */
    boolean agree(List<Node> graphs, Node document) {
        List<VersionFacts> versions = new ArrayList<>();
        for (Node graph : graphs) {
            List<VersionFacts> seen = byGraph.getOrDefault(graph, List.of());
            if (seen.isEmpty()) {
                return false;
            }
            seen.stream().filter(v -> v.document().equals(document)).forEach(versions::add);
        }
        return comparison.findings(versions).isEmpty();
    }

    private static VersionFacts shortened(VersionFacts facts) {
        Map<Question, NavigableSet<String>> values = new EnumMap<>(Question.class);
        facts.values()
                .forEach(
                        (question, said) -> {
                            if (!said.isEmpty()) {
                                values.put(question, shortened(question, said));
                            }
                        });
        return new VersionFacts(facts.document(), facts.version(), facts.language(), values);
    }

    // When mandates are due is compared value by value; all else as a whole.
    private static NavigableSet<String> shortened(Question question, NavigableSet<String> said) {
        return said.size() == 1 || question == Question.DUE
                ? said
                : new TreeSet<>(Collections.singleton(Long.toHexString(hash(said))));
    }

    private static long hash(NavigableSet<String> said) {
        return new Words(List.copyOf(said)).key(Integer.toString(said.size()));
    }
}
