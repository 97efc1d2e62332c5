package org.resograph.derivation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Vocabulary;
import org.resograph.reference.Memberships;

/** The rules, over a dataset in which all keys are as they should be. */
final class Deriving {

    private final StoredFacts facts;
    private final Keys keys;
    private final Predecessors predecessors;
    private final Repetitions repetitions;
    private final NonVoting nonVoting;
    private final Dependents dependents;

    Deriving(StoredFacts facts, Keys keys, Memberships memberships) {
        this.facts = facts;
        this.keys = keys;
        Holders holders = new Holders(facts);
        this.predecessors = new Predecessors(facts);
        this.repetitions = new Repetitions(facts, holders);
        this.nonVoting = new NonVoting(facts, memberships);
        this.dependents = new Dependents(facts, holders, predecessors, repetitions);
    }

    /** The derived graph of a document; without triples where nothing follows. */
    Graph graph(Node document, Node name) {
        DerivedGraph derived = new DerivedGraph(facts.iris(), name);
        Optional<Standing> standing = facts.standing(document);
        if (standing.isPresent()) {
            List<Node> graphs = facts.graphs(document);
            predecessors.add(document, standing.get(), derived);
            repetitions.add(keys.passages(document, graphs), standing.get(), derived);
            for (Node vote : facts.objects(document, Vocabulary.vote)) {
                facts.object(vote, Vocabulary.rollCall)
                        .map(Node::getLiteralLexicalForm)
                        .map(RollCall::parse)
                        .ifPresent(r -> nonVoting.add(vote, r, standing.get(), derived));
            }
            if (!derived.graph().isEmpty()) {
                graphs.forEach(derived::from);
            }
        }
        return derived.graph();
    }

    /**
     * The other documents whose derived graph may be another.
     *
     * @param before the keys of the document as they were
     * @param changes of the keys of all documents that change with it
     */
    Set<Node> dependents(Node document, Graph before, KeyChanges changes) {
        return dependents.of(
                document,
                keys.passages(document, facts.graphs(document)),
                before,
                Relations.graph(facts, facts.keys(document)),
                changes);
    }
}
