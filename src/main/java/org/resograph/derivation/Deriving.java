package org.resograph.derivation;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Vocabulary;
import org.resograph.reference.Memberships;

/** The rules, over facts in which all keys are as they should be. */
final class Deriving {

    private final Facts facts;
    private final Predecessors predecessors;
    private final Repeats repeats;
    private final NonVoting nonVoting;

    Deriving(Facts facts, Repeats repeats, Memberships memberships) {
        this.facts = facts;
        this.predecessors = new Predecessors(facts);
        this.repeats = repeats;
        this.nonVoting = new NonVoting(facts, memberships);
    }

    /** The derived graph of a document; without triples where nothing follows. */
    Graph graph(Node document, Node name) {
        DerivedGraph derived = new DerivedGraph(facts.iris(), name);
        Optional<Standing> standing = facts.standing(document);
        if (standing.isPresent()) {
            predecessors.add(document, standing.get(), derived);
            repeats.add(document, standing.get(), derived);
            for (Node vote : facts.objects(document, Vocabulary.vote)) {
                facts.object(vote, Vocabulary.rollCall)
                        .map(Node::getLiteralLexicalForm)
                        .map(RollCall::parse)
                        .ifPresent(r -> nonVoting.add(vote, r, standing.get(), derived));
            }
            if (!derived.graph().isEmpty()) {
                facts.graphs(document).forEach(derived::from);
            }
        }
        return derived.graph();
    }
}
