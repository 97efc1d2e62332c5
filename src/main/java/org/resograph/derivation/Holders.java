package org.resograph.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** The paragraphs that share a key, in the order in which their documents were adopted. */
final class Holders {

    /**
     * What more paragraphs than these share, in one language, is a formula: none repeats another by
     * it. So what one paragraph costs is bounded, whatever the number of documents.
     */
    static final int FORMULA = 128;

    /** A paragraph of an adopted document. */
    record Holder(Node part, Node document, Standing standing) {}

    private static final Comparator<Holder> IN_TIME =
            Comparator.comparing(Holder::standing, Standing.IN_TIME)
                    .thenComparing(holder -> holder.part().getURI());

    private static final int KEPT = 2_000;

    private final StoredFacts facts;
    private final Map<Node, Optional<List<Holder>>> lists = new Recent<>(KEPT);

    Holders(StoredFacts facts) {
        this.facts = facts;
    }

    /** All that share a key; empty where that is a formula. */
    Optional<List<Holder>> of(Node property, Node key) {
        Optional<List<Holder>> kept = lists.get(key);
        if (kept == null) {
            kept = read(property, key);
            lists.put(key, kept);
        }
        return kept;
    }

    private Optional<List<Holder>> read(Node property, Node key) {
        Set<Node> parts = facts.subjects(property, key, FORMULA + 1);
        if (parts.size() > FORMULA) {
            return Optional.empty();
        }
        List<Holder> holders = new ArrayList<>();
        for (Node part : parts) {
            Optional<Node> document = facts.document(part);
            document.flatMap(facts::standing)
                    .ifPresent(s -> holders.add(new Holder(part, document.get(), s)));
        }
        holders.sort(IN_TIME);
        return Optional.of(holders);
    }

    /** The first of them whose documents were adopted on a later day. */
    static int after(List<Holder> holders, Standing standing) {
        int i = earlier(holders, standing);
        while (i < holders.size() && !standing.isEarlierThan(holders.get(i).standing())) {
            i++;
        }
        return i;
    }

    /** How many of them are of documents adopted on an earlier day: the first so many. */
    static int earlier(List<Holder> holders, Standing standing) {
        int low = 0;
        int high = holders.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holders.get(middle).standing().isEarlierThan(standing)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
