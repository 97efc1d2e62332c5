package org.resograph.parser.lines;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.parser.Numbering;
import org.resograph.parser.field.OriginLine;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.resolution.Block.Unclaimed;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Origin;
import org.resograph.text.Issue;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/**
 * The cover page: everything before the enacting formula.
 *
 * <pre>
 * cover = *( line / bracket / item-title ) number [ title ] *title
 * </pre>
 *
 * <p>Lines may come in any order, for programs that extract text shuffle them; what follows an
 * agenda item is its title, what follows the number is the title of the document. A line of the
 * cover that turns up later, in the midst of a sentence, is read here too.
 */
final class CoverReader {

    /** So many lines one printed line may be wrapped into. */
    private static final int MAX_WRAPPED = 6;

    /** The same of one that is no bracket. */
    private static final int MAX_WRAPPED_PIECES = 3;

    private static final int LONGEST = 400;

    private final LanguageProfile profile;
    private final Pieces pieces;
    private final LibraryCard card;
    private final Fields fields;
    private final CoverFacts facts;
    private final Closing above;
    private final Report report;
    private final CoverBlocks blocks;
    private final HeadingByOthers others;
    private final RareCoverLines rare;
    private int numberIndex = -1;

    /** A date below the session, of which it is not sure that it is that of issue. */
    private Optional<Match> belowSession = Optional.empty();

    private int belowSessionIndex;

    /** Whether the title began before the number: programs put the number where its line is. */
    private boolean splitTitle;

    /**
     * A reader.
     *
     * @param above reads how it was adopted where that is said above the text
     */
    CoverReader(
            LanguageProfile profile,
            Fields fields,
            Closing above,
            Report report,
            CoverBlocks blocks) {
        this.above = above;
        this.profile = profile;
        this.pieces = new Pieces(profile);
        this.card = new LibraryCard(profile);
        this.fields = fields;
        this.facts = new CoverFacts(profile, fields);
        this.report = report;
        this.blocks = blocks;
        this.others = new HeadingByOthers(profile, pieces, fields, facts, blocks, report);
        this.rare = new RareCoverLines(profile, pieces, fields, facts, blocks);
    }

    /**
     * Reads the lines of a cover.
     *
     * @param numberLine which of them has the number; -1 for none
     */
    void read(List<Line> lines, int numberLine) {
        numberIndex = numberLine;
        splitTitle = lines.stream().anyMatch(CoverReader::goesOnAfterNumber);
        int i = 0;
        while (i < lines.size()) {
            i += readFrom(lines, i);
        }
        blocks.assignBodies(profile.words("parent-body").get(0).toUpperCase(Locale.ROOT));
    }

    private static boolean goesOnAfterNumber(Line line) {
        String text = line.text().text();
        return NumberToken.at(text)
                .filter(number -> Script.startsSmall(text.substring(number.end())))
                .isPresent();
    }

    /** Reads the letter of a part of a composite, and what stands between it and its formula. */
    void readPart(List<Line> lines) {
        Line letter = lines.get(0);
        blocks.add(Role.NUMBER, letter.text(), Span.of(letter.number()));
        read(lines.subList(1, lines.size()), -1);
    }

    private int readFrom(List<Line> lines, int i) {
        Line line = lines.get(i);
        if (i == numberIndex && fields.mention.isPresent()) {
            others.read(fields.mention.get(), line);
            return 1;
        }
        if (i == numberIndex && others.read(line)) {
            return 1;
        }
        if (i != numberIndex && Furniture.is(line, profile)) {
            blocks.add(Role.PAGE_FURNITURE, line.text(), Span.of(line.number()));
            return 1;
        }
        if (line.isTableRow()) {
            int end = i;
            while (end < lines.size() && lines.get(end).isTableRow()) {
                end++;
            }
            if (!readMasthead(lines.subList(i, end))) {
                blocks.add(Tables.table(lines.subList(i, end)));
            }
            return end - i;
        }
        int ofCard = card.length(lines, i);
        if (ofCard > 0) {
            readCard(lines.subList(i, i + ofCard));
            return ofCard;
        }
        boolean goesOn =
                blocks.last() == Role.TITLE
                        && !line.spaced()
                        && (Script.startsSmall(line.text().text()) || isEndOfTitle(lines, i));
        if (!goesOn && line.text().text().length() <= LONGEST) {
            boolean bracket = line.text().text().startsWith("[");
            int most = bracket ? MAX_WRAPPED : MAX_WRAPPED_PIECES;
            for (int count = 1; count <= most && i + count <= lines.size(); count++) {
                if (lines.get(i + count - 1).isTableRow()) {
                    break;
                }
                MarkedText joined = CoverBlocks.join(lines.subList(i, i + count));
                int lastLine = lines.get(i + count - 1).number();
                List<Piece> found = bracket ? List.of() : pieces.cover(joined);
                if (isUndatedAdoption(found) && goesOnWithDate(lines, i, count)) {
                    continue;
                }
                if (bracket
                        ? readBracket(joined, line.number(), lastLine)
                        : readPieces(joined, found, line.number(), lastLine)) {
                    return count;
                }
            }
        }
        readOther(line);
        return 1;
    }

    /** The masthead that a converter made a table of: each cell is a line of the cover. */
    private boolean readMasthead(List<Line> rows) {
        List<MarkedText> cells =
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::text)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        if (cells.size() < 2 || cells.stream().anyMatch(cell -> pieces.cover(cell).isEmpty())) {
            return false;
        }
        int first = rows.get(0).number();
        int last = rows.get(rows.size() - 1).number();
        cells.forEach(cell -> readPieces(cell, first, last));
        return true;
    }

    /** Whether a line ends with how it was adopted, but for the day. */
    private static boolean isUndatedAdoption(List<Piece> found) {
        return endsWithAdoption(found)
                .filter(adoption -> adoption.match().flatMap(Match::date).isEmpty())
                .isPresent();
    }

    private static Optional<Piece> endsWithAdoption(List<Piece> found) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1)).filter(p -> p.role() == Role.ADOPTION);
    }

    /** "Adopted by the Security Council at its 2932nd meeting," and below "on 2 August 1990". */
    private boolean goesOnWithDate(List<Line> lines, int i, int count) {
        for (int more = count + 1; more <= MAX_WRAPPED_PIECES && i + more <= lines.size(); more++) {
            if (lines.get(i + more - 1).isTableRow()) {
                return false;
            }
            if (endsWithAdoption(pieces.cover(CoverBlocks.join(lines.subList(i, i + more))))
                    .flatMap(Piece::match)
                    .flatMap(Match::date)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** How many lines from one on are a library's card; 0 if none begins there. */
    int cardLength(List<Line> lines, int from) {
        return card.length(lines, from);
    }

    /** A card says the symbol and the date; the rest is the library's own. */
    void readCard(List<Line> lines) {
        Role before = blocks.last();
        for (Line line : lines) {
            MarkedText text = line.text();
            int value = card.valueStart(line);
            boolean symbol = SymbolToken.at(text.text(), value).isPresent();
            if (value > 0 && symbol) {
                blocks.add(Role.PAGE_FURNITURE, text.part(0, value), Span.of(line.number()));
                readPieces(text.part(value, text.text().length()), line.number(), line.number());
            } else if (value > 0
                    || card.isLabel(line)
                    || !readPieces(text, line.number(), line.number())) {
                blocks.add(Role.PAGE_FURNITURE, text, Span.of(line.number()));
            }
        }
        blocks.goOnFrom(before);
    }

    /** "… of the / United Nations": no masthead stands below the number and a line that is full. */
    private boolean isEndOfTitle(List<Line> lines, int i) {
        List<Piece> found = pieces.cover(lines.get(i).text());
        return fields.number.isPresent()
                && i > 0
                && Script.width(lines.get(i - 1).text().text()) >= Heads.FULL
                && !found.isEmpty()
                && found.stream().allMatch(piece -> piece.role() == Role.PUBLISHER);
    }

    /** Reads a line that stands outside of the cover; whether it is one of the cover's. */
    boolean readPieces(MarkedText text, int first, int lastLine) {
        return readPieces(text, pieces.cover(text), first, lastLine);
    }

    private boolean readPieces(MarkedText text, List<Piece> found, int first, int lastLine) {
        if (found.isEmpty()) {
            return readStarred(text, first, lastLine);
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
                acceptTitle(piece);
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
    boolean readStray(MarkedText text, int line) {
        List<Piece> found = pieces.cover(text);
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
        return !found.isEmpty() && readPieces(text, found, line, line);
    }

    /** What is printed on a line of its own but fits no template: draft resolutions, formats. */
    private boolean readStarred(MarkedText text, int first, int lastLine) {
        Folded folded = Folded.of(text.text());
        List<String> draft = profile.words("draft");
        for (String words : draft) {
            int at = words.isEmpty() ? -1 : folded.indexOf(words, 0);
            boolean ends = at >= 0 && at + words.length() >= folded.length() - 1;
            if (ends && text.text().length() < 300 && first == lastLine) {
                fields.kind = DocumentKind.DRAFT_RESOLUTION;
                Role role = at == 0 ? Role.DOCUMENT_TYPE : Role.SPONSORS;
                blocks.add(role, text, new Span(first, lastLine));
                return true;
            }
        }
        return false;
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

    private void acceptTitle(Piece piece) {
        fields.title =
                Optional.of(
                        splitTitle ? CoverBlocks.append(fields.title, piece.text()) : piece.text());
        splitTitle = false;
        if (piece.key().equals("statement")) {
            fields.kind = DocumentKind.PRESIDENTIAL_STATEMENT;
        }
    }

    private boolean readBracket(MarkedText text, int first, int lastLine) {
        if (text.text().indexOf(']') < 0) {
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

    /** A line that has no form of its own: it goes on with what stands before it. */
    private void readOther(Line line) {
        boolean title =
                blocks.last() == Role.AGENDA_ITEM || blocks.last() == Role.AGENDA_ITEM_TITLE;
        boolean afterAdoption = blocks.last() == Role.ADOPTION || blocks.last() == Role.PROPONENT;
        boolean untitled = others.isNamed() || facts.isOfCouncil();
        boolean late =
                afterAdoption
                        && !untitled
                        && (fields.number.isPresent() ? fields.title.isEmpty() : splitTitle);
        if (rare.isPart(line)) {
            rare.addPart(line);
        } else if (rare.readMeeting(line)) {
            return;
        } else if (rare.isOccasion(line)) {
            blocks.add(Role.ADOPTION, line.text(), Span.of(line.number()));
        } else if (rare.isTitleOfDraft(line)) {
            rare.addTitleOfDraft(line);
        } else if (!untitled && blocks.last() == Role.NUMBER
                || blocks.last() == Role.TITLE
                || late) {
            blocks.addTitle(line);
        } else if (title && line.text().text().length() <= LONGEST && !isNumbered(line)) {
            blocks.addItemTitle(line);
        } else {
            blocks.add(above.readAbove(line).orElseGet(() -> unclaimed(line)));
        }
    }

    private Block unclaimed(Line line) {
        Span span = Span.of(line.number());
        report.add(Issue.UNCLAIMED_TEXT, span, line.text().text());
        return new Unclaimed(line.text(), span);
    }

    private static boolean isNumbered(Line line) {
        return Numbering.leading(line.text().text()).isPresent();
    }
}
