package org.resograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;
import org.resograph.rdf.ReadAhead;
import org.resograph.rdf.Vocabulary;

/** The documents that were voted on, by the number of the vote: when they were, and on what. */
final class VotedDocuments {

    private static final List<Node> TOLD =
            List.of(
                    Vocabulary.adoptionDate,
                    Vocabulary.librarianSubject,
                    Vocabulary.publisherSubject);

    private final List<String> symbols;
    private final List<String> dates = new ArrayList<>();
    private final List<Set<Node>> subjects = new ArrayList<>();
    private final int[] place;

    /**
     * Reads what a dataset says of them; in a read transaction.
     *
     * @param symbols as {@link Iris#thing} takes them
     */
    VotedDocuments(DatasetGraph dataset, Iris iris, List<String> symbols) {
        this.symbols = symbols;
        List<Node> documents = symbols.stream().map(iris::thing).toList();
        ReadAhead.of(dataset, () -> patterns(documents));
        for (Node document : documents) {
            dates.add(
                    values(dataset, document, Vocabulary.adoptionDate).stream()
                            .map(Node::getLiteralLexicalForm)
                            .max(Comparator.naturalOrder())
                            .orElse(""));
            Set<Node> of = values(dataset, document, Vocabulary.librarianSubject);
            of.addAll(values(dataset, document, Vocabulary.publisherSubject));
            subjects.add(of);
        }
        List<Integer> latest =
                IntStream.range(0, symbols.size())
                        .boxed()
                        .sorted(
                                Comparator.comparing((Integer vote) -> dates.get(vote))
                                        .reversed()
                                        .thenComparing(vote -> symbols.get(vote).length())
                                        .thenComparing(symbols::get))
                        .toList();
        this.place = new int[symbols.size()];
        for (int i = 0; i < place.length; i++) {
            place[latest.get(i)] = i;
        }
    }

    private static List<Quad> patterns(List<Node> documents) {
        return documents.stream()
                .flatMap(d -> TOLD.stream().map(p -> Quad.create(Node.ANY, d, p, Node.ANY)))
                .toList();
    }

    private static Set<Node> values(DatasetGraph dataset, Node document, Node property) {
        Set<Node> values = new HashSet<>();
        dataset.findNG(Node.ANY, document, property, Node.ANY)
                .forEachRemaining(quad -> values.add(quad.getObject()));
        return values;
    }

    /** What a vote was on. */
    String symbol(int vote) {
        return symbols.get(vote);
    }

    /** The year of a vote. */
    @Nullable String year(int vote) {
        String date = dates.get(vote);
        return date.isEmpty() ? null : date.substring(0, Math.min(4, date.length()));
    }

    /** What it was about. */
    Set<Node> subjects(int vote) {
        return subjects.get(vote);
    }

    /** Where a vote stands among all, the latest first. */
    int place(int vote) {
        return place[vote];
    }
}
