package org.resograph.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.resograph.resolution.Choice;
import org.resograph.resolution.Position;
import org.resograph.resolution.RecordedVote;

/** A roll call: the totals as stated, and one position for each name listed. */
final class VoteMapper {

    private final Iris iris;
    private final Facts facts;

    VoteMapper(Iris iris, Facts facts) {
        this.iris = iris;
        this.facts = facts;
    }

    void map(Node document, RecordedVote vote) {
        Node node = iris.vote(document);
        facts.add(document, Vocabulary.vote, node);
        facts.type(node, Vocabulary.Vote);
        facts.add(node, Vocabulary.voteBasis, Concepts.basis(vote.basis()));
        facts.integer(node, Vocabulary.statedInFavour, vote.stated().of(Choice.IN_FAVOUR));
        facts.integer(node, Vocabulary.statedAgainst, vote.stated().of(Choice.AGAINST));
        facts.integer(node, Vocabulary.statedAbstaining, vote.stated().of(Choice.ABSTAINING));
        facts.lines(node, vote.span());
        Map<Node, Integer> used = new HashMap<>();
        int unknown = 0;
        for (Position position : vote.positions()) {
            Node place =
                    position.state().isPresent()
                            ? iris.position(node, position.state().get())
                            : iris.unknownPosition(node, ++unknown);
            int times = used.merge(place, 1, Integer::sum);
            position(node, times == 1 ? place : iris.again(place, times), position, vote);
        }
    }

    private void position(Node vote, Node node, Position position, RecordedVote of) {
        facts.add(vote, Vocabulary.position, node);
        facts.type(node, Vocabulary.VotePosition);
        position.state().ifPresent(s -> facts.add(node, Vocabulary.state, iris.state(s)));
        facts.add(node, Vocabulary.choice, Concepts.choice(position.choice()));
        facts.add(node, Vocabulary.nameAsWritten, Facts.words(position.name(), of.namesIn()));
        facts.lines(node, position.span());
    }
}
