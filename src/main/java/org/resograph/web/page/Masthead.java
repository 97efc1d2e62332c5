package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;

/**
 * The head of a document as its source prints it, in its own language.
 *
 * @param issuing the body in large letters
 * @param symbol at the right
 * @param distribution the lines under the symbol
 * @param session the lines about body, session and agenda item
 * @param adoption the line that says who adopted it
 */
public record Masthead(
        String issuing,
        String symbol,
        List<String> distribution,
        List<String> session,
        String adoption) {

    private static final List<Node> DISTRIBUTION =
            List.of(
                    Vocabulary.printedDistribution,
                    Vocabulary.printedIssueDate,
                    Vocabulary.printedLanguage,
                    Vocabulary.printedOriginalLanguage);
    private static final List<Node> SESSION =
            List.of(
                    Vocabulary.printedBody,
                    Vocabulary.printedSession,
                    Vocabulary.printedSessionDates,
                    Vocabulary.printedAgendaItem,
                    Vocabulary.printedAgendaItemTitle);

    static Masthead of(Facts facts, Node version, String symbol, String language) {
        return new Masthead(
                String.join(
                        " ",
                        lines(facts, version, language, List.of(Vocabulary.printedIssuingBody))),
                symbol,
                lines(facts, version, language, DISTRIBUTION),
                lines(facts, version, language, SESSION),
                String.join(
                        " ", lines(facts, version, language, List.of(Vocabulary.printedAdoption))));
    }

    private static List<String> lines(
            Facts facts, Node version, String language, List<Node> properties) {
        List<String> lines = new ArrayList<>();
        for (Node property : properties) {
            facts.in(language, version, property)
                    .ifPresent(text -> lines.add(text.replaceAll("\\s+", " ").replace("**", "")));
        }
        return lines;
    }

    /** Whether anything but the symbol is known. */
    public boolean isPrinted() {
        return !issuing.isEmpty() || !distribution.isEmpty() || !session.isEmpty();
    }
}
