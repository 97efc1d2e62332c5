package org.resograph.derivation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.resograph.derivation.Holders.Holder;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;

/** The other documents whose derived graph may be another since the keys of one have changed. */
final class Dependents {

    private final StoredFacts facts;
    private final Holders holders;
    private final Predecessors predecessors;
    private final Repetitions repetitions;

    Dependents(
            StoredFacts facts,
            Holders holders,
            Predecessors predecessors,
            Repetitions repetitions) {
        this.facts = facts;
        this.holders = holders;
        this.predecessors = predecessors;
        this.repetitions = repetitions;
    }

    /**
     * The dependents of a document.
     *
     * @param passages its paragraphs as they are now
     * @param before its keys as they were
     * @param now its keys as they are
     * @param changes of the keys of all documents that change with it
     */
    Set<Node> of(
            Node document, List<Passage> passages, Graph before, Graph now, KeyChanges changes) {
        Set<Node> dependents = new HashSet<>(derivedFrom(document));
        for (Graph keys : List.of(before, now)) {
            keys.find(document, Vocabulary.titleKey, Node.ANY)
                    .forEach(t -> dependents.addAll(withKey(t)));
        }
        Moved inPlace = new Moved(before, now, false);
        for (Node property : List.of(Vocabulary.textHash, Vocabulary.similarityKey)) {
            inPlace.changed(property).forEach(k -> addIfFormula(property, k, changes, dependents));
        }
        Optional<Standing> standing = facts.standing(document);
        if (standing.isPresent()) {
            dependents.addAll(continuing(document, standing.get()));
            boolean isMoved =
                    !before.find(document, Vocabulary.standing, Node.ANY).toList().stream()
                                    .allMatch(now::contains)
                            || before.isEmpty();
            Moved moved = new Moved(before, now, isMoved);
            addRepeating(passages, moved, standing.get(), changes, dependents);
        }
        dependents.remove(document);
        return dependents;
    }

    /** Those in which a document was found. */
    private Set<Node> derivedFrom(Node document) {
        Set<Node> found = new HashSet<>();
        for (Node graph : facts.subjects(DerivedGraph.WAS_DERIVED_FROM, document)) {
            facts.iris()
                    .name(graph.getURI())
                    .filter(name -> name.kind() == Name.Kind.GRAPH)
                    .flatMap(name -> facts.document(graph))
                    .ifPresent(found::add);
        }
        return found;
    }

    private List<Node> withKey(Triple key) {
        return facts.subjects(key.getPredicate(), key.getObject());
    }

    /** Those that cite a document and may continue it. */
    private Set<Node> continuing(Node document, Standing standing) {
        Set<Node> found = new HashSet<>();
        for (Node citing : facts.subjects(Vocabulary.cites, document)) {
            if (facts.standing(citing).filter(standing::isOfEarlierSessionThan).isPresent()
                    && (predecessors.share(citing, document) >= Predecessors.SIMILAR_TITLE
                            || predecessors.haveSubjectsInCommon(citing, document))) {
                found.add(citing);
            }
        }
        return found;
    }

    /** The keys of a document before and after, and whether it stands elsewhere in time now. */
    private record Moved(Graph before, Graph now, boolean isMoved) {

        /** The keys that matter to others. */
        Set<Node> changed(Node property) {
            Set<Node> changed = new HashSet<>();
            before.find(Node.ANY, property, Node.ANY)
                    .filterKeep(t -> isMoved || !now.contains(t))
                    .forEach(t -> changed.add(t.getObject()));
            now.find(Node.ANY, property, Node.ANY)
                    .filterKeep(t -> isMoved || !before.contains(t))
                    .forEach(t -> changed.add(t.getObject()));
            return changed;
        }
    }

    private void addRepeating(
            List<Passage> passages,
            Moved moved,
            Standing standing,
            KeyChanges changes,
            Set<Node> to) {
        Map<Long, Passage> byKey = new HashMap<>();
        for (Passage passage : passages) {
            for (long key : passage.sketch().keys()) {
                byKey.put(key, passage);
            }
        }
        for (Node hash : moved.changed(Vocabulary.textHash)) {
            holders.of(Vocabulary.textHash, hash).ifPresent(all -> addNext(all, standing, to));
        }
        for (Node key : moved.changed(Vocabulary.similarityKey)) {
            long number = Long.parseLong(key.getLiteralLexicalForm());
            Optional<Passage> passage = Optional.ofNullable(byKey.get(number));
            int shift =
                    Math.max(
                            1,
                            changes.added(Vocabulary.similarityKey, key)
                                    + changes.removed(Vocabulary.similarityKey, key));
            holders.of(Vocabulary.similarityKey, key)
                    .ifPresent(all -> addSimilar(all, passage, standing, shift, to));
        }
    }

    /** All that share a key that has become a formula, or is one no longer. */
    private void addIfFormula(Node property, Node key, KeyChanges changes, Set<Node> to) {
        int added = changes.added(property, key);
        Set<Node> parts = facts.subjects(property, key, Holders.FORMULA + added + 1);
        int before = parts.size() - added + changes.removed(property, key);
        if (before > Holders.FORMULA != parts.size() > Holders.FORMULA) {
            parts.forEach(part -> facts.document(part).ifPresent(to::add));
        }
    }

    /** Those of the first day after: for those of later days there is one that is nearer. */
    private static void addNext(List<Holder> all, Standing standing, Set<Node> to) {
        int i = after(all, standing);
        for (int j = i; j < all.size() && isOfOneDay(all.get(j), all.get(i)); j++) {
            to.add(all.get(j).document());
        }
    }

    private static boolean isOfOneDay(Holder some, Holder other) {
        return some.standing().day().equals(other.standing().day());
    }

    private static int after(List<Holder> all, Standing standing) {
        int i = Holders.earlier(all, standing);
        while (i < all.size() && !standing.isEarlierThan(all.get(i).standing())) {
            i++;
        }
        return i;
    }

    /**
     * Those of the next that are similar, or for which a similar one comes into the number of those
     * that are compared, or falls out of it, now that there is one more or less before them.
     */
    private void addSimilar(
            List<Holder> all,
            Optional<Passage> passage,
            Standing standing,
            int shift,
            Set<Node> to) {
        int first = after(all, standing);
        for (int i = first; i < all.size(); i++) {
            Holder holder = all.get(i);
            int earlier = Holders.earlier(all, holder.standing());
            if (earlier - first > Repetitions.COMPARED + shift) {
                return;
            }
            boolean isSimilar =
                    passage.filter(
                                    p ->
                                            repetitions.similarity(p, holder.part())
                                                    >= Repetitions.NEARLY)
                            .isPresent();
            if (isSimilar
                    || hasSimilarAtTheEdge(all, holder, earlier - Repetitions.COMPARED, shift)) {
                to.add(holder.document());
            }
        }
    }

    /**
     * Whether one is similar of those that the change moves into the compared ones, or out of them.
     *
     * @param edge the place of the first that is compared
     * @param shift how many places it can have moved by
     */
    private boolean hasSimilarAtTheEdge(List<Holder> all, Holder holder, int edge, int shift) {
        int last = Math.min(edge + shift, all.size() - 1);
        for (int i = Math.max(0, edge - shift); i <= last; i++) {
            if (repetitions.areSimilar(holder.part(), all.get(i).part())) {
                return true;
            }
        }
        return false;
    }
}
