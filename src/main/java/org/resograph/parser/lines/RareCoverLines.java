package org.resograph.parser.lines;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.document.Line;
import org.resograph.parser.Numbering;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Body;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Meeting;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/** Lines of a cover that are known by what stands above them. */
final class RareCoverLines {

    private static final Pattern OPEN_NUMBER =
            Pattern.compile("(?:E?S-)?\\d{1,4}/(?:…|\\.{2,4}|_{2,4}|[Xx]{1,3})\\.? +(?=\\S)");

    private static final String SERIES = "AEST";

    private final LanguageProfile profile;
    private final Pieces pieces;
    private final Fields fields;
    private final CoverFacts facts;
    private final CoverBlocks blocks;

    RareCoverLines(
            LanguageProfile profile,
            Pieces pieces,
            Fields fields,
            CoverFacts facts,
            CoverBlocks blocks) {
        this.profile = profile;
        this.pieces = pieces;
        this.fields = fields;
        this.facts = facts;
        this.blocks = blocks;
    }

    /** Below the sponsors of a draft stands its title, but for the Security Council's. */
    boolean isTitleOfDraft(Line line) {
        boolean sponsored = blocks.last() == Role.SPONSORS || blocks.last() == Role.DOCUMENT_TYPE;
        return sponsored
                && fields.kind == DocumentKind.DRAFT_RESOLUTION
                && Numbering.leading(line.text().text()).isEmpty()
                && fields.symbols.stream()
                        .flatMap(s -> s.body().stream())
                        .anyMatch(b -> !b.equals(Body.SECURITY_COUNCIL));
    }

    /** A title, perhaps behind a number that is yet to come: "54/… Lighthouses". */
    void addTitleOfDraft(Line line) {
        MarkedText text = line.text();
        Matcher open = OPEN_NUMBER.matcher(text.text());
        int start = open.lookingAt() ? open.end() : 0;
        if (start > 0) {
            blocks.addUntitledNumber(text.part(0, start), Span.of(line.number()));
        }
        MarkedText title = text.part(start, text.text().length());
        fields.title = Optional.of(title);
        blocks.add(Role.TITLE, title, Span.of(line.number()));
    }

    /**
     * The meeting below the symbol, which the first pages of the United Nations in the Web have
     * above the number; without the symbol it may be that of the resolution before.
     */
    boolean readMeeting(Line line) {
        List<Piece> found =
                fields.symbols.isEmpty() || fields.number.isPresent()
                        ? List.of()
                        : pieces.closing(line.text());
        if (found.stream().noneMatch(p -> p.role() == Role.MEETING)) {
            return false;
        }
        for (Piece piece : found) {
            blocks.add(piece.role(), piece.text(), Span.of(line.number()));
            if (piece.role() == Role.MEETING) {
                piece.match()
                        .map(m -> m.number("ordinal"))
                        .filter(OptionalInt::isPresent)
                        .ifPresent(n -> fields.meeting = Optional.of(Meeting.of(n.getAsInt())));
            } else {
                fields.aboveNumber = piece.match().flatMap(Match::date);
            }
        }
        return true;
    }

    /** "At its 36th meeting, on 28 September 2011, the Council decided to adopt the text:". */
    boolean isOccasion(Line line) {
        String text = line.text().text();
        Folded start = Occasion.start(text);
        Optional<Match> made = Occasion.any(profile, start).or(() -> adoptedAbove(start));
        made.ifPresent(facts::acceptAdoption);
        return made.isPresent();
    }

    /**
     * "Adopted at the 56th plenary meeting, on 30 December 2022, without a vote, on the
     * recommendation of …": below the titles in the volumes of a session.
     */
    private Optional<Match> adoptedAbove(Folded line) {
        Optional<Match> adopted = profile.match("adopted-above", line, 0);
        if (adopted.isPresent() && profile.find("vote.without", line).isPresent()) {
            fields.method = Optional.of(Method.WITHOUT_VOTE);
        }
        return adopted;
    }

    /** The letter of one resolution of a composite, below the number and title of them all. */
    boolean isPart(Line line) {
        String text = line.text().text();
        boolean letter = text.length() == 1 || text.matches("[A-Z] \\d{1,2}");
        return letter
                && text.charAt(0) >= 'A'
                && text.charAt(0) <= 'Z'
                && (blocks.last() == Role.NUMBER || blocks.last() == Role.TITLE);
    }

    /** Reads the large letter of the series beside or below "UNITED NATIONS": A, E, S, T. */
    boolean readSeries(Line line) {
        MarkedText text = line.text();
        int letter = text.text().length() - 1;
        if (SERIES.indexOf(text.text().charAt(letter)) < 0) {
            return false;
        }
        Span span = Span.of(line.number());
        if (letter > 1 && text.text().charAt(letter - 1) == ' ') {
            MarkedText before = text.part(0, letter - 1);
            List<Piece> pieces = this.pieces.cover(before);
            if (pieces.size() != 1 || pieces.get(0).role() != Role.PUBLISHER) {
                return false;
            }
            blocks.add(Role.PUBLISHER, before, span);
        } else if (letter > 0 || blocks.last() != Role.PUBLISHER) {
            return false;
        }
        blocks.add(Role.PAGE_FURNITURE, text.part(letter, letter + 1), span);
        return true;
    }

    void addPart(Line line) {
        fields.part = Optional.of(line.text().text().substring(0, 1));
        blocks.addUntitledNumber(line.text(), Span.of(line.number()));
    }
}
