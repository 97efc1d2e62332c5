package org.resograph.web.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.XmlText;
import org.resograph.web.resource.Facts;

/**
 * Writes how a document was adopted, what the vote adds up to, and the names of those who voted
 * where the text does not print them: in the metadata, as the Secretariat does.
 */
final class AknVote {

    private static final String UN = "http://un.org/akn4un";

    private static final Node METADATA =
            NodeFactory.createURI(Concepts.NAMESPACE + "basis/metadata");

    private final XmlText xml;
    private final Facts facts;
    private final Node document;

    AknVote(XmlText xml, Facts facts, Node document) {
        this.xml = xml;
        this.facts = facts;
        this.document = document;
    }

    void write() {
        outcome()
                .ifPresent(
                        value ->
                                xml.element(
                                        "analysis",
                                        () ->
                                                xml.element(
                                                        "parliamentary",
                                                        () ->
                                                                xml.element(
                                                                        "voting",
                                                                        this::counts,
                                                                        "outcome",
                                                                        "#" + value)),
                                        "source",
                                        "#resograph"));
    }

    private Optional<String> outcome() {
        return facts.one(document, Vocabulary.adoptionMethod)
                .map(LocalName::of)
                .flatMap(AknVote::outcome);
    }

    private static Optional<String> outcome(String method) {
        return switch (method) {
            case "without-vote" -> Optional.of("adoptedWithoutVote");
            case "recorded-vote" -> Optional.of("adoptedRecordedVote");
            case "non-recorded-vote" -> Optional.of("adoptedNonRecordedVote");
            case "unanimous" -> Optional.of("adoptedUnanimously");
            case "written-vote" -> Optional.of("adoptedVotingByMail");
            default -> Optional.empty();
        };
    }

    private void counts() {
        for (Node vote : facts.all(document, Vocabulary.vote)) {
            count(vote, Vocabulary.statedInFavour, Concepts.IN_FAVOUR, "#inFavour");
            count(vote, Vocabulary.statedAgainst, Concepts.AGAINST, "#against");
            count(vote, Vocabulary.statedAbstaining, Concepts.ABSTAINING, "#abstaining");
            List<String> others = names(vote, Concepts.NON_VOTING);
            if (!others.isEmpty()) {
                count("#nonVoting", Optional.of(Integer.toString(others.size())), others);
            }
        }
    }

    private void count(Node vote, Node total, Node choice, String reference) {
        Optional<String> stated = facts.string(vote, total);
        List<String> names = names(vote, choice);
        if (stated.isPresent() || !names.isEmpty()) {
            count(reference, stated, names);
        }
    }

    private void count(String reference, Optional<String> value, List<String> names) {
        List<String> attributes = new ArrayList<>(List.of("refersTo", reference));
        value.ifPresent(number -> attributes.addAll(List.of("value", number)));
        xml.element("count", () -> voters(names), attributes.toArray(String[]::new));
    }

    private void voters(List<String> names) {
        if (!names.isEmpty()) {
            xml.element(
                    "akn4un:voters",
                    () ->
                            names.forEach(
                                    name ->
                                            xml.element(
                                                    "organization",
                                                    name,
                                                    "refersTo",
                                                    "memberState")),
                    "xmlns:akn4un",
                    UN);
        }
    }

    /** Those who chose so, where the text does not print it. */
    private List<String> names(Node vote, Node choice) {
        if (!facts.all(vote, Vocabulary.voteBasis).contains(METADATA)) {
            return List.of();
        }
        return facts.all(vote, Vocabulary.position).stream()
                .filter(position -> facts.all(position, Vocabulary.choice).contains(choice))
                .flatMap(position -> facts.string(position, Vocabulary.nameAsWritten).stream())
                .toList();
    }
}
