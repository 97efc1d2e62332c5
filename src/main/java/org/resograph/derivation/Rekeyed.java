package org.resograph.derivation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.resograph.rdf.Vocabulary;

/**
 * A document that was published, changed or withdrawn, and its keys.
 *
 * @param before its keys as they were; without triples if there was none
 * @param now as they are; without triples if there is none any more
 */
record Rekeyed(Node document, Graph before, Graph now) {

    /** Where it stood, and where it stands: none, one or two places. */
    List<Standing> standings() {
        List<Standing> all = new ArrayList<>();
        standing(before).ifPresent(all::add);
        standing(now).filter(s -> !all.contains(s)).ifPresent(all::add);
        return all;
    }

    private Optional<Standing> standing(Graph keys) {
        return keys
                .find(document, Vocabulary.standing, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .findFirst()
                .flatMap(Standing::parse);
    }

    /** Whether it stands elsewhere in time, or has come, or gone. */
    boolean isMoved() {
        return !standing(before).equals(standing(now));
    }

    /** What was said with a property and matters no longer, or matters elsewhere in time. */
    List<Triple> removed(Node property) {
        return differing(property, before, now);
    }

    /** What is said with a property and did not matter before, or mattered elsewhere in time. */
    List<Triple> added(Node property) {
        return differing(property, now, before);
    }

    private List<Triple> differing(Node property, Graph of, Graph from) {
        boolean areAll = isMoved();
        return of.find(Node.ANY, property, Node.ANY)
                .filterKeep(triple -> areAll || !from.contains(triple))
                .toList();
    }

    /** The keys of which the document, or a part of it, has come or gone. */
    Set<Node> changed(Node property) {
        Set<Node> changed = new HashSet<>();
        removed(property).forEach(triple -> changed.add(triple.getObject()));
        added(property).forEach(triple -> changed.add(triple.getObject()));
        return changed;
    }

    /**
     * The keys by which others are compared with the parts that have come, gone or changed; also
     * those that a part has kept: how similar it is to others depends on more of its words than its
     * keys do.
     */
    Set<Node> compared() {
        Set<Node> keys = new HashSet<>();
        for (List<Triple> hashes :
                List.of(removed(Vocabulary.textHash), added(Vocabulary.textHash))) {
            for (Triple hash : hashes) {
                for (Graph graph : List.of(before, now)) {
                    graph.find(hash.getSubject(), Vocabulary.similarityKey, Node.ANY)
                            .forEach(triple -> keys.add(triple.getObject()));
                }
            }
        }
        return keys;
    }

    /** Whether a paragraph is new at its place, in words or in time. */
    boolean isNew(Passage passage) {
        return isMoved()
                || !before.contains(
                        passage.part(), Vocabulary.textHash, Keys.number(passage.hash()));
    }
}
