package org.resograph.rdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.resograph.resolution.Citation;

/** What the parts of one document cite: for each part one citation of each thing that it cites. */
final class CitationMapper {

    private final Iris iris;
    private final Facts facts;
    private final SharedThings things;
    private final Set<Node> cited = new LinkedHashSet<>();

    CitationMapper(Iris iris, Facts facts, SharedThings things) {
        this.iris = iris;
        this.facts = facts;
        this.things = things;
    }

    /** What was cited so far, in order. */
    Set<Node> cited() {
        return Collections.unmodifiableSet(cited);
    }

    void map(Node part, List<Citation> citations, Clauses clauses) {
        Map<Node, List<Citation>> byCitation = new LinkedHashMap<>();
        for (Citation citation : citations) {
            byCitation
                    .computeIfAbsent(citation(part, citation), n -> new ArrayList<>())
                    .add(citation);
        }
        byCitation.forEach(
                (node, same) -> {
                    Node thing = cited(same.get(0));
                    cited.add(thing);
                    facts.add(part, Vocabulary.citation, node);
                    facts.add(part, Vocabulary.cites, thing);
                    facts.type(node, Vocabulary.Citation);
                    facts.add(node, Vocabulary.cited, thing);
                    for (Citation each : same) {
                        facts.once(node, Vocabulary.exactText, facts.words(each.text()));
                        clauses.at(each.start())
                                .ifPresent(verb -> facts.once(node, Vocabulary.verb, verb));
                    }
                    facts.add(node, Vocabulary.citationBasis, Concepts.basis(basis(same)));
                });
    }

    private Node citation(Node part, Citation citation) {
        return citation.document()
                .map(symbol -> iris.citation(part, symbol))
                .orElseGet(() -> iris.citation(part, citation.instrument().orElseThrow()));
    }

    private Node cited(Citation citation) {
        return citation.document()
                .map(things::document)
                .orElseGet(() -> things.instrument(citation.instrument().orElseThrow()));
    }

    private static Citation.Basis basis(List<Citation> citations) {
        Citation.Basis first = citations.get(0).basis();
        boolean alike = citations.stream().allMatch(c -> c.basis() == first);
        return alike ? first : Citation.Basis.BOTH;
    }
}
