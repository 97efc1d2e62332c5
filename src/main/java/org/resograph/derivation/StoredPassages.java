package org.resograph.derivation;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The paragraphs of documents, read from a dataset. */
record StoredPassages(DatasetGraph dataset, Facts facts) implements Passages {

    @Override
    public List<Passage> of(Node document) {
        List<Passage> passages = new ArrayList<>();
        for (Node graph : facts.graphs(document)) {
            for (Passage passage : Passage.in(dataset.getGraph(graph))) {
                if (facts.document(passage.part()).filter(document::equals).isPresent()) {
                    passages.add(passage);
                }
            }
        }
        return Passage.oneOfEach(passages);
    }
}
