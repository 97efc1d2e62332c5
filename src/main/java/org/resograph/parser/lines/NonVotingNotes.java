package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resograph.parser.field.VoteBlock;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Position;
import org.resograph.resolution.RecordedVote;
import org.resograph.text.Mark;

/**
 * The footnotes of a vote, in which the volumes of the Security Council say who did not take part.
 *
 * <pre>
 * Adopted at the 1754th meeting by 14 votes to none.²
 * ² One member (China) did not participate in the voting.
 * </pre>
 */
final class NonVotingNotes {

    private NonVotingNotes() {}

    /** A vote with the members that its footnotes name. */
    static RecordedVote read(
            RecordedVote vote, List<Block> blocks, List<Footnote> footnotes, VoteBlock reader) {
        Set<String> marks = new HashSet<>();
        for (Block block : blocks) {
            if (block instanceof PrintedLine line && line.role() == Role.VOTE) {
                line.text().marks(Mark.NoteReference.class).forEach(m -> marks.add(m.marker()));
            }
        }
        List<Position> positions = new ArrayList<>(vote.positions());
        for (Footnote note : footnotes) {
            if (marks.contains(note.marker())) {
                reader.nonVoting(note.text().text(), note.span()).stream()
                        .filter(named -> !isListed(named, positions))
                        .forEach(positions::add);
            }
        }
        return new RecordedVote(
                vote.stated(), positions, vote.basis(), vote.namesIn(), vote.span());
    }

    private static boolean isListed(Position named, List<Position> positions) {
        Optional<?> state = named.state();
        return positions.stream().anyMatch(p -> p.state().equals(state));
    }
}
