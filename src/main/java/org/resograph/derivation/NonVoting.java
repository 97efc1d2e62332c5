package org.resograph.derivation;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.InferenceBasis;
import org.resograph.rdf.Vocabulary;
import org.resograph.reference.Membership;
import org.resograph.reference.Memberships;
import org.resograph.resolution.Choice;
import org.resograph.resolution.StateCode;

/**
 * The members of a body that a recorded vote does not list. Nothing is derived where the members on
 * that day are not known, where a name in the record is that of no known state, or where the record
 * lists more or fewer than it counts.
 */
final class NonVoting {

    private final Facts facts;
    private final Memberships memberships;

    NonVoting(Facts facts, Memberships memberships) {
        this.facts = facts;
        this.memberships = memberships;
    }

    /** The terms of the members that did not take part in a vote, by state. */
    List<Membership> of(Node vote, RollCall rollCall, Standing standing) {
        List<Membership> terms = memberships.of(standing.body(), standing.day());
        Set<StateCode> listed = rollCall.choices().keySet();
        boolean isOfMembers =
                terms.stream().map(Membership::state).collect(toSet()).containsAll(listed);
        return isOfMembers && isComplete(vote, rollCall)
                ? terms.stream()
                        .filter(term -> !listed.contains(term.state()))
                        .sorted(Comparator.comparing(Membership::state))
                        .toList()
                : List.of();
    }

    private boolean isComplete(Node vote, RollCall rollCall) {
        boolean allAreKnown =
                facts.objects(vote, Vocabulary.position).stream()
                        .allMatch(p -> !facts.objects(p, Vocabulary.state).isEmpty());
        return allAreKnown
                && isStated(vote, rollCall, Vocabulary.statedInFavour, Choice.IN_FAVOUR)
                && isStated(vote, rollCall, Vocabulary.statedAgainst, Choice.AGAINST)
                && isStated(vote, rollCall, Vocabulary.statedAbstaining, Choice.ABSTAINING);
    }

    private boolean isStated(Node vote, RollCall rollCall, Node total, Choice choice) {
        long listed =
                rollCall.choices().values().stream()
                        .filter(chosen -> chosen.contains(choice))
                        .count();
        List<Node> stated = facts.objects(vote, total);
        return stated.isEmpty()
                ? listed == 0 && choice != Choice.IN_FAVOUR
                : stated.size() == 1
                        && Long.parseLong(stated.get(0).getLiteralLexicalForm()) == listed;
    }

    /** Adds their positions. */
    void add(Node vote, RollCall rollCall, Standing standing, DerivedGraph to) {
        for (Membership term : of(vote, rollCall, standing)) {
            Node position = facts.iris().position(vote, term.state());
            Node membership = facts.iris().membership(term.body(), term.state(), term.from());
            to.add(vote, Vocabulary.derivedPosition, position);
            to.add(position, RDF.Nodes.type, Vocabulary.DerivedPosition);
            to.add(position, Vocabulary.state, facts.iris().state(term.state()));
            to.add(position, Vocabulary.choice, Concepts.NON_VOTING);
            to.add(position, Vocabulary.inferenceBasis, Concepts.basis(InferenceBasis.MEMBERSHIP));
            to.add(position, DerivedGraph.WAS_DERIVED_FROM, membership);
        }
    }
}
