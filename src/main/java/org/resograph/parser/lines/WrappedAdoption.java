package org.resograph.parser.lines;

import java.util.List;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.parser.profile.Match;
import org.resograph.resolution.Block.PrintedLine.Role;

/**
 * How a document was adopted, where the line is wrapped before the day: "Adopted by the Security
 * Council at its 2932nd meeting," and below it "on 2 August 1990".
 */
final class WrappedAdoption {

    private final Pieces pieces;

    WrappedAdoption(Pieces pieces) {
        this.pieces = pieces;
    }

    /**
     * Whether the day stands in the lines below.
     *
     * @param found the pieces of the first lines
     * @param count how many those are
     * @param lines as many as a printed line may be wrapped into
     */
    boolean goesOn(List<Piece> found, int count, List<Line> lines) {
        Optional<Piece> adoption = ofEnd(found);
        if (adoption.isEmpty() || isDated(adoption)) {
            return false;
        }
        for (int more = count + 1; more <= lines.size(); more++) {
            if (lines.get(more - 1).isTableRow()) {
                return false;
            }
            if (isDated(ofEnd(pieces.cover(CoverBlocks.join(lines.subList(0, more)))))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Piece> ofEnd(List<Piece> found) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1)).filter(p -> p.role() == Role.ADOPTION);
    }

    private static boolean isDated(Optional<Piece> adoption) {
        return adoption.flatMap(Piece::match).flatMap(Match::date).isPresent();
    }
}
