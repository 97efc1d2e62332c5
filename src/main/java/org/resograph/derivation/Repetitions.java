package org.resograph.derivation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.resograph.derivation.Holders.Holder;
import org.resograph.rdf.InferenceBasis;
import org.resograph.rdf.Vocabulary;

/**
 * Which earlier paragraph a paragraph repeats, in each language: the nearest one with the same
 * words; where there is none, the most similar among those that share a key. What very many share
 * is a formula, of which none repeats another: see {@link Holders#FORMULA}.
 */
final class Repetitions implements Repeats {

    /** From this similarity on, as a {@link Sketch} estimates it, a text nearly repeats another. */
    static final double NEARLY = 0.75;

    /** How many of those before it that share a key are compared: the nearest. */
    static final int COMPARED = 32;

    /**
     * What a paragraph repeats.
     *
     * @param part the earlier paragraph
     * @param document that it is of
     */
    record Found(Node part, Node document, double similarity, InferenceBasis basis) {}

    private record Similar(Holder earlier, double similarity) {}

    private final StoredPassages passages;
    private final Holders holders;

    Repetitions(StoredPassages passages, Holders holders) {
        this.passages = passages;
        this.holders = holders;
    }

    @Override
    public void add(Node document, Standing standing, DerivedGraph to) {
        for (Passage passage : passages.of(document)) {
            find(passage, standing).ifPresent(found -> add(passage, found, to));
        }
    }

    /** What a paragraph of a document that stands there repeats. */
    Optional<Found> find(Passage passage, Standing standing) {
        // Where the words are a formula, so is each key of them.
        return holders.of(Vocabulary.textHash, Keys.number(passage.hash()))
                .flatMap(all -> same(all, standing).or(() -> similar(passage, standing)));
    }

    /** Adds that a paragraph repeats another. */
    static void add(Passage passage, Found found, DerivedGraph to) {
        Node inference =
                to.infer(
                        passage.part(),
                        Vocabulary.repeats,
                        found.part(),
                        key(passage.language()),
                        found.basis(),
                        List.of());
        to.add(
                inference,
                Vocabulary.languageTag,
                NodeFactory.createLiteralString(passage.language()));
        to.add(inference, Vocabulary.similarity, DerivedGraph.share(found.similarity()));
        to.from(found.document());
    }

    /** The name, among the inferences of a paragraph, of what it repeats in a language. */
    static String key(String language) {
        return "repeats-" + language;
    }

    private static Optional<Found> same(List<Holder> all, Standing standing) {
        int earlier = Holders.earlier(all, standing);
        return earlier == 0
                ? Optional.empty()
                : Optional.of(found(all.get(earlier - 1), 1, InferenceBasis.SAME_TEXT));
    }

    private Optional<Found> similar(Passage passage, Standing standing) {
        Similar best = null;
        Set<Node> compared = new HashSet<>();
        for (long key : passage.sketch().keys()) {
            List<Holder> all =
                    holders.of(Vocabulary.similarityKey, Keys.number(key)).orElse(List.of());
            int earlier = Holders.earlier(all, standing);
            for (int i = earlier - 1; i >= Math.max(0, earlier - COMPARED); i--) {
                Holder holder = all.get(i);
                // Those that share one key often share the others.
                double similarity =
                        compared.add(holder.part()) ? similarity(passage, holder.part()) : 0;
                if (similarity >= NEARLY && (best == null || isBetter(holder, similarity, best))) {
                    best = new Similar(holder, similarity);
                }
            }
        }
        return Optional.ofNullable(best)
                .map(b -> found(b.earlier(), b.similarity(), InferenceBasis.SIMILAR_TEXT));
    }

    private static Found found(Holder holder, double similarity, InferenceBasis basis) {
        return new Found(holder.part(), holder.document(), similarity, basis);
    }

    private static boolean isBetter(Holder holder, double similarity, Similar than) {
        return similarity > than.similarity()
                || similarity == than.similarity() && isNearer(holder, than.earlier());
    }

    private static boolean isNearer(Holder holder, Holder than) {
        int order = Standing.IN_TIME.compare(holder.standing(), than.standing());
        return order > 0
                || order == 0 && holder.part().getURI().compareTo(than.part().getURI()) > 0;
    }

    /** How similar a paragraph is to a text; 0 where it has none in that language. */
    private double similarity(Passage passage, Node part) {
        return passages.of(part, passage.language())
                .map(other -> other.sketch().similarity(passage.sketch()))
                .orElse(0.0);
    }
}
