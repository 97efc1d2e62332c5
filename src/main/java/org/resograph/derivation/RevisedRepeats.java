package org.resograph.derivation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.resograph.derivation.Affected.Place;
import org.resograph.rdf.Vocabulary;

/**
 * What the paragraphs of documents repeat, where that was derived before: only those that are
 * affected are looked at again.
 */
final class RevisedRepeats implements Repeats {

    private final StoredFacts facts;
    private final StoredPassages passages;
    private final Repetitions repetitions;
    private final Affected affected;

    RevisedRepeats(
            StoredFacts facts,
            StoredPassages passages,
            Repetitions repetitions,
            Affected affected) {
        this.facts = facts;
        this.passages = passages;
        this.repetitions = repetitions;
        this.affected = affected;
    }

    /** Adds to what is affected the paragraphs of a document that are new, or are no longer. */
    void addOwn(Rekeyed document) {
        Set<Place> now = new HashSet<>();
        for (Passage passage : passages.of(document.document())) {
            now.add(new Place(passage.part(), passage.language()));
            if (document.isNew(passage)) {
                affected.add(document.document(), passage.part(), passage.language());
            }
        }
        for (Place place : stored(stored(document.document())).values()) {
            if (!now.contains(place)) {
                affected.add(document.document(), place.part(), place.language());
            }
        }
    }

    /** Whether any of the affected paragraphs of a document repeats otherwise than is stored. */
    boolean differ(Node document, Standing standing, Node name) {
        DerivedGraph now = new DerivedGraph(facts.iris(), name);
        addAffected(document, standing, now);
        return affected.places(document).stream()
                .map(p -> facts.iris().inference(p.part(), Repetitions.key(p.language())))
                .anyMatch(inference -> facts.differs(name, inference, now.graph()));
    }

    @Override
    public void add(Node document, Standing standing, DerivedGraph to) {
        Graph stored = stored(document);
        Set<Place> anew = affected.places(document);
        stored(stored)
                .forEach(
                        (inference, place) -> {
                            if (!anew.contains(place)) {
                                copy(inference, stored, to);
                            }
                        });
        addAffected(document, standing, to);
    }

    private Graph stored(Node document) {
        return facts.graph(facts.iris().derived(facts.symbol(document).orElseThrow()));
    }

    /** The inferences that a paragraph repeats another, each with that paragraph. */
    private static Map<Node, Place> stored(Graph derived) {
        Map<Node, Place> places = new HashMap<>();
        derived.find(Node.ANY, Vocabulary.languageTag, Node.ANY)
                .forEach(
                        tag -> {
                            Node part = object(derived, tag.getSubject(), RDF.subject.asNode());
                            String language = tag.getObject().getLiteralLexicalForm();
                            places.put(tag.getSubject(), new Place(part, language));
                        });
        return places;
    }

    private static Node object(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).next().getObject();
    }

    private void copy(Node inference, Graph stored, DerivedGraph to) {
        stored.find(inference, Node.ANY, Node.ANY)
                .forEach(t -> to.add(t.getSubject(), t.getPredicate(), t.getObject()));
        Node earlier = object(stored, inference, RDF.object.asNode());
        to.add(
                object(stored, inference, RDF.subject.asNode()),
                object(stored, inference, RDF.predicate.asNode()),
                earlier);
        facts.document(earlier).ifPresent(to::from);
    }

    private void addAffected(Node document, Standing standing, DerivedGraph to) {
        for (Place place : affected.places(document)) {
            passages.of(place.part(), place.language())
                    .ifPresent(
                            passage ->
                                    repetitions
                                            .find(passage, standing)
                                            .ifPresent(f -> Repetitions.add(passage, f, to)));
        }
    }
}
