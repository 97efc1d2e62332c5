package org.resograph.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.resograph.reference.Memberships;

/**
 * The derived graphs that are others since some documents have changed. Of the documents that did
 * not change themselves, only what is affected is derived anew, and compared with what is stored;
 * their graphs are not read, but for those that come out otherwise.
 */
final class Revision {

    private final StoredFacts facts;
    private final Affected affected = new Affected();
    private final RevisedRepeats repeats;
    private final Predecessors predecessors;
    private final Deriving deriving;
    private final Set<Node> changed;

    /**
     * A revision, in which all keys are as they should be, and nothing else.
     *
     * @param documents that have changed
     * @param describedAnew those of which the titles or the subjects may be others
     */
    Revision(
            StoredFacts facts,
            StoredPassages passages,
            Memberships memberships,
            List<Rekeyed> documents,
            Set<Node> describedAnew) {
        this.facts = facts;
        Holders holders = new Holders(facts);
        Repetitions repetitions = new Repetitions(passages, holders);
        this.repeats = new RevisedRepeats(facts, passages, repetitions, affected);
        this.predecessors = new Predecessors(facts);
        this.deriving = new Deriving(facts, repeats, memberships);
        this.changed = documents.stream().map(Rekeyed::document).collect(Collectors.toSet());
        KeyChanges changes = new KeyChanges();
        documents.forEach(changes::add);
        Dependents dependents = new Dependents(facts, passages, holders, changes, affected);
        for (Rekeyed document : documents) {
            repeats.addOwn(document);
            dependents.add(document, describedAnew.contains(document.document()));
        }
    }

    /** The documents whose graphs are others, or may be, in the order of their IRIs. */
    List<Node> documents() {
        affected.addContinuing(changed);
        List<Node> documents = new ArrayList<>();
        for (Node document : affected.documents()) {
            if (changed.contains(document) || differs(document)) {
                documents.add(document);
            }
        }
        return documents;
    }

    private boolean differs(Node document) {
        Optional<Standing> standing = facts.standing(document);
        Optional<Node> name = facts.symbol(document).map(facts.iris()::derived);
        return standing.isPresent()
                && name.isPresent()
                && (continuesOtherwise(document, standing.get(), name.get())
                        || repeats.differ(document, standing.get(), name.get()));
    }

    private boolean continuesOtherwise(Node document, Standing standing, Node name) {
        if (!affected.mayContinue(document)) {
            return false;
        }
        DerivedGraph now = new DerivedGraph(facts.iris(), name);
        predecessors.add(document, standing, now);
        return facts.differs(name, facts.iris().inference(document, Predecessors.KEY), now.graph());
    }

    /** The derived graph of a document as it is now. */
    Graph graph(Node document, Node name) {
        return deriving.graph(document, name);
    }
}
