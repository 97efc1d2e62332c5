package org.resograph.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.resograph.rdf.Vocabulary;

/**
 * The paragraphs of documents, read from a dataset. What was read is kept for a while: a document
 * is asked for as its keys are made and again as they are compared, and paragraphs that share keys
 * are compared with the same ones.
 */
final class StoredPassages implements Passages {

    /** Documents of which all paragraphs are kept: of six languages, each takes some 100 kB. */
    private static final int KEPT_DOCUMENTS = 100;

    /** Single paragraphs that are kept: 10 MB. */
    private static final int KEPT = 20_000;

    private record Place(Node part, String language) {}

    private final DatasetGraph dataset;
    private final Facts facts;
    private final Map<Node, List<Passage>> documents = new Recent<>(KEPT_DOCUMENTS);
    private final Map<Place, Optional<Passage>> single = new Recent<>(KEPT);

    StoredPassages(DatasetGraph dataset, Facts facts) {
        this.dataset = dataset;
        this.facts = facts;
    }

    @Override
    public List<Passage> of(Node document) {
        List<Passage> kept = documents.get(document);
        if (kept == null) {
            kept = read(document);
            documents.put(document, kept);
        }
        return kept;
    }

    private List<Passage> read(Node document) {
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

    /** A paragraph in one language; empty if it has no text in that, or too short a one. */
    Optional<Passage> of(Node part, String language) {
        Place place = new Place(part, language);
        Optional<Passage> kept = single.get(place);
        if (kept == null) {
            kept = read(place);
            single.put(place, kept);
        }
        return kept;
    }

    private Optional<Passage> read(Place place) {
        List<Passage> passages = new ArrayList<>();
        for (Quad quad : texts(place.part())) {
            if (quad.getObject().getLiteralLanguage().equals(place.language())
                    && Passage.isParagraph(dataset.getGraph(quad.getGraph()), place.part())) {
                Passage.of(place.part(), quad.getObject()).ifPresent(passages::add);
            }
        }
        return Passage.oneOfEach(passages).stream().findFirst();
    }

    /** The tags of the languages in which a paragraph has a text. */
    List<String> languages(Node part) {
        return texts(part).stream()
                .map(quad -> quad.getObject().getLiteralLanguage())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Quad> texts(Node part) {
        List<Quad> texts = new ArrayList<>();
        dataset.findNG(Node.ANY, part, Vocabulary.text, Node.ANY).forEachRemaining(texts::add);
        return texts;
    }
}
