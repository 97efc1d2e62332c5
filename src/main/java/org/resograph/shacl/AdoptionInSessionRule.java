package org.resograph.shacl;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Vocabulary;

/** Where the intervals of the session are stated, the date of adoption lies in one of them. */
final class AdoptionInSessionRule implements Rule {

    @Override
    public String shape() {
        return "AdoptionInSession";
    }

    @Override
    public void check(Graph graph, Hits hits) {
        Siblings.of(graph, Vocabulary.adoptionDate)
                .forEach(
                        (document, dates) -> {
                            for (Node date : dates) {
                                if (isOutside(graph, document, date)) {
                                    hits.add(document, Vocabulary.adoptionDate, date);
                                }
                            }
                        });
    }

    private static boolean isOutside(Graph graph, Node document, Node date) {
        return Siblings.values(graph, document, Vocabulary.session).stream()
                .map(session -> Siblings.values(graph, session, Vocabulary.interval))
                .anyMatch(
                        intervals ->
                                !intervals.isEmpty()
                                        && intervals.stream()
                                                .noneMatch(i -> contains(graph, i, date)));
    }

    private static boolean contains(Graph graph, Node interval, Node date) {
        Optional<LocalDate> day = day(date);
        List<LocalDate> starts =
                Siblings.values(graph, interval, Vocabulary.startDate, AdoptionInSessionRule::day);
        List<LocalDate> ends =
                Siblings.values(graph, interval, Vocabulary.endDate, AdoptionInSessionRule::day);
        return day.isPresent()
                && starts.stream().anyMatch(start -> !start.isAfter(day.get()))
                && ends.stream().anyMatch(end -> !end.isBefore(day.get()));
    }

    private static Optional<LocalDate> day(Node node) {
        try {
            return node.isLiteral()
                    ? Optional.of(LocalDate.parse(node.getLiteralLexicalForm()))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
