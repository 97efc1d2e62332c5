package org.resograph.derivation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.resograph.derivation.Holders.Holder;
import org.resograph.rdf.Vocabulary;

/**
 * What of documents may be derived otherwise since the keys of some have changed. Found by the keys
 * alone: no text is compared. However many documents there are, a key moves no more paragraphs than
 * those few that come next, or, where it becomes a formula or ceases to be one, those that share
 * it.
 */
final class Dependents {

    private final StoredFacts facts;
    private final StoredPassages passages;
    private final Holders holders;
    private final Predecessors predecessors;
    private final KeyChanges changes;
    private final Affected affected;
    private final Map<Node, Optional<String>> languages = new HashMap<>();

    /**
     * Dependents of documents that change together.
     *
     * @param changes of the keys of all of them
     * @param affected takes what is found
     */
    Dependents(
            StoredFacts facts,
            StoredPassages passages,
            Holders holders,
            KeyChanges changes,
            Affected affected) {
        this.facts = facts;
        this.passages = passages;
        this.holders = holders;
        this.predecessors = new Predecessors(facts);
        this.changes = changes;
        this.affected = affected;
    }

    /**
     * Adds what depends on a document.
     *
     * @param isDescribedAnew whether its titles or its subjects may be others
     */
    void add(Rekeyed document, boolean isDescribedAnew) {
        for (Node key : document.changed(Vocabulary.titleKey)) {
            affected.addContinuing(facts.subjects(Vocabulary.titleKey, key));
        }
        if (isDescribedAnew || document.isMoved()) {
            affected.addContinuing(facts.subjects(Vocabulary.followsOn, document.document()));
            affected.addContinuing(mayContinue(document.document()));
        }
        for (Node hash : document.changed(Vocabulary.textHash)) {
            addIfFormula(Vocabulary.textHash, hash);
            holders.of(Vocabulary.textHash, hash)
                    .ifPresent(all -> document.standings().forEach(s -> addNext(hash, all, s)));
        }
        for (Node key : document.compared()) {
            addIfFormula(Vocabulary.similarityKey, key);
            holders.of(Vocabulary.similarityKey, key)
                    .ifPresent(all -> document.standings().forEach(s -> addCompared(key, all, s)));
        }
    }

    /** Those that cite a document and may continue it. */
    private Set<Node> mayContinue(Node document) {
        Set<Node> found = new HashSet<>();
        Optional<Standing> standing = facts.standing(document);
        if (standing.isPresent()) {
            for (Node citing : facts.subjects(Vocabulary.cites, document)) {
                if (facts.standing(citing)
                                .filter(standing.get()::isOfEarlierSessionThan)
                                .isPresent()
                        && (predecessors.share(citing, document) >= Predecessors.SIMILAR_TITLE
                                || predecessors.haveSubjectsInCommon(citing, document))) {
                    found.add(citing);
                }
            }
        }
        return found;
    }

    /** All that share a key that has become a formula, or is one no longer. */
    private void addIfFormula(Node property, Node key) {
        int added = changes.added(property, key);
        Set<Node> parts = facts.subjects(property, key, Holders.FORMULA + added + 1);
        int before = parts.size() - added + changes.removed(property, key);
        if (before > Holders.FORMULA != parts.size() > Holders.FORMULA) {
            parts.forEach(part -> facts.document(part).ifPresent(d -> add(key, d, part)));
        }
    }

    /** Those of the first day after: for those of later days there is one that is nearer. */
    private void addNext(Node hash, List<Holder> all, Standing standing) {
        int first = Holders.after(all, standing);
        for (int i = first; i < all.size() && isOfOneDay(all.get(i), all.get(first)); i++) {
            add(hash, all.get(i).document(), all.get(i).part());
        }
    }

    private static boolean isOfOneDay(Holder some, Holder other) {
        return some.standing().day().equals(other.standing().day());
    }

    /**
     * Those that are compared with one that stands there, or that were, or with another now that
     * there is one more or less before them.
     */
    private void addCompared(Node key, List<Holder> all, Standing standing) {
        int shift =
                changes.added(Vocabulary.similarityKey, key)
                        + changes.removed(Vocabulary.similarityKey, key);
        int first = Holders.after(all, standing);
        for (int i = first; i < all.size(); i++) {
            Holder holder = all.get(i);
            if (Holders.earlier(all, holder.standing()) - first > Repetitions.COMPARED + shift) {
                return;
            }
            add(key, holder.document(), holder.part());
        }
    }

    private void add(Node key, Node document, Node part) {
        languages
                .computeIfAbsent(key, k -> language(k, part))
                .ifPresent(language -> affected.add(document, part, language));
    }

    /** The language of the texts that have a key: one key is never of two languages. */
    private Optional<String> language(Node key, Node part) {
        return passages.languages(part).stream()
                .filter(
                        language ->
                                passages.of(part, language)
                                        .filter(passage -> has(passage, key))
                                        .isPresent())
                .findFirst();
    }

    private static boolean has(Passage passage, Node key) {
        long number = Long.parseLong(key.getLiteralLexicalForm());
        boolean has = passage.hash() == number;
        for (long own : passage.sketch().keys()) {
            has |= own == number;
        }
        return has;
    }
}
