package org.resograph.parser.lines;

import java.util.List;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.DocumentKind;

/**
 * The title of the document on its cover: it stands below the number and goes on from line to line.
 * A program may put the number where its line is, in the midst of the title.
 */
final class CoverTitle {

    private final Pieces pieces;
    private final Fields fields;
    private final CoverFacts facts;
    private final CoverBlocks blocks;
    private final HeadingByOthers others;

    /** Whether the title began before the number and goes on behind it. */
    private boolean split;

    CoverTitle(
            Pieces pieces,
            Fields fields,
            CoverFacts facts,
            CoverBlocks blocks,
            HeadingByOthers others) {
        this.pieces = pieces;
        this.fields = fields;
        this.facts = facts;
        this.blocks = blocks;
        this.others = others;
    }

    /** Looks at a cover before it is read. */
    void lookAhead(List<Line> cover) {
        split = cover.stream().anyMatch(CoverTitle::goesOnAfterNumber);
    }

    private static boolean goesOnAfterNumber(Line line) {
        String text = line.text().text();
        return NumberToken.at(text)
                .filter(number -> Script.startsSmall(text.substring(number.end())))
                .isPresent();
    }

    /** Whether the title above goes on in a line, whatever form the line has. */
    boolean goesOn(List<Line> lines, int i) {
        return blocks.last() == Role.TITLE
                && !lines.get(i).spaced()
                && (Script.startsSmall(lines.get(i).text().text()) || isEnd(lines, i));
    }

    /** "… of the / United Nations": no masthead stands below the number and a line that is full. */
    private boolean isEnd(List<Line> lines, int i) {
        if (fields.number.isEmpty()
                || i == 0
                || Script.width(lines.get(i - 1).text().text()) < Heads.FULL) {
            return false;
        }
        List<Piece> found = pieces.cover(lines.get(i).text());
        return !found.isEmpty() && found.stream().allMatch(p -> p.role() == Role.PUBLISHER);
    }

    /** Whether a line that has no form of its own is of the title, by what stands above it. */
    boolean isNext() {
        if (blocks.last() == Role.TITLE) {
            return true;
        }
        if (others.isNamed() || facts.isOfCouncil()) {
            return false;
        }
        boolean afterAdoption = blocks.last() == Role.ADOPTION || blocks.last() == Role.PROPONENT;
        boolean lacking = fields.number.isPresent() ? fields.title.isEmpty() : split;
        return blocks.last() == Role.NUMBER || afterAdoption && lacking;
    }

    /** Takes up the title that a line has beside its number, or by its form. */
    void accept(Piece piece) {
        fields.title =
                Optional.of(split ? CoverBlocks.append(fields.title, piece.text()) : piece.text());
        split = false;
        if (piece.key().equals("statement")) {
            fields.kind = DocumentKind.PRESIDENTIAL_STATEMENT;
        }
    }
}
