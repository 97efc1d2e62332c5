package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.resograph.rdf.Vocabulary;
import org.resograph.search.Marked;
import org.resograph.search.PartHit;
import org.resograph.search.TextIndex;
import org.resograph.search.Words;

/** The documents that a search found, with the passages in which the words stand. */
public final class SearchHits {

    private static final int PASSAGES = 2;

    private final View view;
    private final TextIndex index;
    private final Words words;

    SearchHits(View view, TextIndex index, Words words) {
        this.view = view;
        this.index = index;
        this.words = words;
    }

    /**
     * A document that was found.
     *
     * @param choice what the state chose that is looked at; empty where none is
     * @param passages where the words stand in it
     */
    public record Hit(Entry entry, String choice, List<Passage> passages) {}

    /** A cut of a part's text. */
    public record Passage(Link part, String lang, String dir, List<Marked.Piece> pieces) {}

    /**
     * Documents as they are shown.
     *
     * @param choices what the state chose that is looked at, by document
     */
    List<Hit> of(List<String> documents, Map<String, String> choices) {
        List<Hit> hits = new ArrayList<>();
        Map<String, List<PartHit>> parts =
                words.isAny() ? Map.of() : index.passages(documents, words, PASSAGES + 2);
        for (String iri : documents) {
            Node document = NodeFactory.createURI(iri);
            DocumentList.known(view, document)
                    .ifPresent(
                            entry ->
                                    hits.add(
                                            new Hit(
                                                    entry,
                                                    Optional.ofNullable(choices.get(iri))
                                                            .map(c -> view.ui().t("choice-" + c))
                                                            .orElse(""),
                                                    passages(parts.getOrDefault(iri, List.of())))));
        }
        return hits;
    }

    private List<Passage> passages(List<PartHit> parts) {
        return parts.stream()
                .filter(hit -> !hit.isTitle())
                .limit(PASSAGES)
                .flatMap(hit -> passage(hit).stream())
                .toList();
    }

    private Optional<Passage> passage(PartHit hit) {
        Node part = NodeFactory.createURI(hit.subject());
        return view.gather(part, List.of(Vocabulary.text))
                .facts()
                .in(hit.language(), part, Vocabulary.text)
                .map(
                        text ->
                                new Passage(
                                        view.link(part),
                                        hit.language(),
                                        view.ui().dir(hit.language()),
                                        Marked.of(text, hit.language(), words).pieces()));
    }
}
