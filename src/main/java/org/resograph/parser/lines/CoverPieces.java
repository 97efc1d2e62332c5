package org.resograph.parser.lines;

import java.util.List;
import java.util.Optional;
import org.resograph.parser.field.Brackets;
import org.resograph.parser.field.OriginLine;
import org.resograph.parser.field.SponsorLine;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Origin;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/**
 * Reads the lines of a cover that have a form of their own: each piece becomes a printed line, and
 * what it says goes into the fields. Some are what they are by the line above: a date below the
 * session, below the meeting, below the number.
 */
final class CoverPieces {

    private static final int LONGEST_DRAFT = 300;

    private final LanguageProfile profile;
    private final Fields fields;
    private final CoverFacts facts;
    private final CoverBlocks blocks;
    private final HeadingByOthers others;
    private final CoverTitle title;

    /** A date below the session, of which it is not sure that it is that of issue. */
    private Optional<Match> belowSession = Optional.empty();

    private int belowSessionIndex;

    CoverPieces(
            LanguageProfile profile,
            Fields fields,
            CoverFacts facts,
            CoverBlocks blocks,
            HeadingByOthers others,
            CoverTitle title) {
        this.profile = profile;
        this.fields = fields;
        this.facts = facts;
        this.blocks = blocks;
        this.others = others;
        this.title = title;
    }

    /**
     * Reads a text of one line, or of several that were wrapped.
     *
     * @param found its pieces; none if it has no form of the cover's
     * @return whether it is one of the cover's
     */
    boolean read(MarkedText text, List<Piece> found, int first, int lastLine) {
        if (found.isEmpty()) {
            return readDraft(text, first, lastLine);
        }
        if (others.isNamed() && found.stream().anyMatch(p -> p.role() == Role.NUMBER)) {
            return false;
        }
        Span span = new Span(first, lastLine);
        for (Piece piece : found) {
            Role role = role(piece);
            if (role == Role.ISSUE_DATE) {
                dateBelowSession(piece);
            }
            blocks.add(role, piece.text(), span);
            if (role == Role.CLOSING_DATE) {
                fields.aboveNumber = piece.match().flatMap(Match::date);
            } else if (role == Role.TITLE) {
                title.accept(piece);
            } else {
                facts.accept(role, piece, span);
            }
        }
        return true;
    }

    /**
     * Reads a line of the cover that stands in the text. A date or a body alone is one only beside
     * another such line.
     */
    boolean readStray(MarkedText text, List<Piece> found, int line) {
        boolean first = blocks.last() != Role.DISTRIBUTION && blocks.last() != Role.LANGUAGE;
        boolean distributed = found.stream().anyMatch(p -> p.role() == Role.DISTRIBUTION);
        for (Piece piece : found) {
            boolean alone = found.size() == 1 && first;
            boolean stray =
                    switch (piece.role()) {
                        case DISTRIBUTION, ORIGINAL_LANGUAGE, SYMBOL, PUBLISHER -> true;
                        case LANGUAGE -> !alone || fields.printedLanguage.isEmpty();
                        case ISSUE_DATE -> !alone && (distributed || fields.distributed.isEmpty());
                        case BODY, SESSION, SESSION_DATES, AGENDA_ITEM -> !alone;
                        default -> false;
                    };
            if (!stray) {
                return false;
            }
        }
        return !found.isEmpty() && read(text, found, line, line);
    }

    /** What a draft is called, on a line of its own or at the end of one with the sponsors. */
    private boolean readDraft(MarkedText text, int first, int lastLine) {
        String line = text.text();
        if (first != lastLine
                || line.length() >= LONGEST_DRAFT
                || !SponsorLine.endsWithDraft(profile, line)) {
            return false;
        }
        fields.kind = DocumentKind.DRAFT_RESOLUTION;
        Optional<String> by = SponsorLine.words(line);
        if (by.isPresent()) {
            fields.origin = fields.origin.putForward(List.of(), by);
        }
        blocks.add(
                by.isPresent() ? Role.SPONSORS : Role.DOCUMENT_TYPE,
                text,
                new Span(first, lastLine));
        return true;
    }

    private Role role(Piece piece) {
        if (piece.role() == Role.ISSUE_DATE && blocks.last() == Role.SESSION) {
            // A special session that lasted a day has a single date.
            return fields.distributed.isPresent() ? Role.SESSION_DATES : Role.ISSUE_DATE;
        }
        if (piece.role() == Role.ISSUE_DATE && blocks.last() == Role.MEETING) {
            return Role.CLOSING_DATE;
        }
        if (piece.role() == Role.ISSUE_DATE
                && blocks.last() == Role.NUMBER
                && facts.isOfTheYear(piece)) {
            // Below "Resolution 425 (1978)" stands the day of adoption.
            return Role.ADOPTION;
        }
        return piece.role();
    }

    /**
     * A single date below the session is the day of issue, until another one stands beside the
     * distribution: then it was the day of the session.
     */
    private void dateBelowSession(Piece piece) {
        if (blocks.last() == Role.SESSION) {
            belowSession = piece.match();
            belowSessionIndex = blocks.size();
        } else if (blocks.last() == Role.DISTRIBUTION
                && belowSession.isPresent()
                && blocks.relabel(belowSessionIndex, Role.SESSION_DATES)) {
            facts.acceptDates(belowSession);
            belowSession = Optional.empty();
            fields.distributed = Optional.empty();
        }
    }

    /** Who proposed it, in brackets below the line of adoption. */
    boolean readBracket(MarkedText text, int first, int lastLine) {
        if (!Brackets.closesIn(text.text())) {
            return false;
        }
        Optional<Origin> origin = OriginLine.read(profile, text.text());
        origin.ifPresent(o -> fields.origin = o);
        boolean afterAdoption = blocks.last() == Role.ADOPTION || origin.isPresent();
        if (afterAdoption) {
            blocks.add(Role.PROPONENT, text, new Span(first, lastLine));
        }
        return afterAdoption;
    }
}
