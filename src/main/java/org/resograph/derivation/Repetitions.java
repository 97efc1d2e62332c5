package org.resograph.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
final class Repetitions {

    /** From this similarity on, as a {@link Sketch} estimates it, a text nearly repeats another. */
    static final double NEARLY = 0.75;

    /** How many of those before it that share a key are compared: the nearest. */
    static final int COMPARED = 32;

    /** Paragraphs whose sketches are kept; of six languages, they take 10 MB. */
    private static final int KEPT = 10_000;

    private record Found(Holder earlier, double similarity, InferenceBasis basis) {}

    private final StoredFacts facts;
    private final Holders holders;

    /**
     * Of paragraphs that were compared, by language: those before one are those before the next.
     */
    private final Map<Node, Map<String, Sketch>> sketches =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Node, Map<String, Sketch>> eldest) {
                    return size() > KEPT;
                }
            };

    Repetitions(StoredFacts facts, Holders holders) {
        this.facts = facts;
        this.holders = holders;
    }

    /** Adds what the paragraphs of a document repeat. */
    void add(List<Passage> passages, Standing standing, DerivedGraph to) {
        for (Passage passage : passages) {
            // Where the words are a formula, so is each key of them.
            holders.of(Vocabulary.textHash, Keys.number(passage.hash()))
                    .flatMap(all -> same(all, standing).or(() -> similar(passage, standing)))
                    .ifPresent(found -> add(passage, found, to));
        }
    }

    private static void add(Passage passage, Found found, DerivedGraph to) {
        Node inference =
                to.infer(
                        passage.part(),
                        Vocabulary.repeats,
                        found.earlier().part(),
                        "repeats-" + passage.language(),
                        found.basis(),
                        List.of());
        to.add(
                inference,
                Vocabulary.languageTag,
                NodeFactory.createLiteralString(passage.language()));
        to.add(inference, Vocabulary.similarity, DerivedGraph.share(found.similarity()));
        to.from(found.earlier().document());
    }

    private static Optional<Found> same(List<Holder> all, Standing standing) {
        int earlier = Holders.earlier(all, standing);
        return earlier == 0
                ? Optional.empty()
                : Optional.of(new Found(all.get(earlier - 1), 1, InferenceBasis.SAME_TEXT));
    }

    private Optional<Found> similar(Passage passage, Standing standing) {
        Found best = null;
        Set<Node> compared = new HashSet<>();
        for (long key : passage.sketch().keys(passage.language())) {
            List<Holder> all =
                    holders.of(Vocabulary.similarityKey, Keys.number(key)).orElse(List.of());
            int earlier = Holders.earlier(all, standing);
            for (int i = earlier - 1; i >= Math.max(0, earlier - COMPARED); i--) {
                Holder holder = all.get(i);
                // Those that share one key often share the others.
                double similarity =
                        compared.add(holder.part()) ? similarity(passage, holder.part()) : 0;
                if (similarity >= NEARLY && (best == null || isBetter(holder, similarity, best))) {
                    best = new Found(holder, similarity, InferenceBasis.SIMILAR_TEXT);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(Holder holder, double similarity, Found than) {
        return similarity > than.similarity()
                || similarity == than.similarity() && isNearer(holder, than.earlier());
    }

    private static boolean isNearer(Holder holder, Holder than) {
        int order = Standing.IN_TIME.compare(holder.standing(), than.standing());
        return order > 0
                || order == 0 && holder.part().getURI().compareTo(than.part().getURI()) > 0;
    }

    /** How similar a paragraph is to a text; 0 where it has none in that language. */
    double similarity(Passage passage, Node part) {
        Map<String, Sketch> byLanguage = sketches.get(part);
        if (byLanguage == null) {
            byLanguage = read(part);
            sketches.put(part, byLanguage);
        }
        Sketch sketch = byLanguage.get(passage.language());
        return sketch == null ? 0 : sketch.similarity(passage.sketch());
    }

    private Map<String, Sketch> read(Node part) {
        List<Passage> passages = new ArrayList<>();
        for (Node text : facts.objects(part, Vocabulary.text)) {
            Passage.of(part, text).ifPresent(passages::add);
        }
        Map<String, Sketch> byLanguage = new HashMap<>();
        Passage.oneOfEach(passages)
                .forEach(passage -> byLanguage.put(passage.language(), passage.sketch()));
        return byLanguage;
    }
}
