package org.resograph.parser.lines;

import java.util.List;
import java.util.Locale;
import org.resograph.document.Line;
import org.resograph.parser.Numbering;
import org.resograph.parser.field.Brackets;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.resolution.Block.Unclaimed;
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
    private final Closing above;
    private final Report report;
    private final CoverBlocks blocks;
    private final HeadingByOthers others;
    private final CoverTitle title;
    private final CoverPieces forms;
    private final WrappedAdoption adoption;
    private final RareCoverLines rare;
    private final SponsorLines sponsors;
    private final CommissionTitle commission;
    private int numberIndex = -1;
    private int titleIndex = -1;

    /**
     * A reader.
     *
     * @param above reads how it was adopted where that is said above the text
     */
    CoverReader(
            LanguageProfile profile,
            Fields fields,
            Reference reference,
            Closing above,
            Report report,
            CoverBlocks blocks) {
        CoverFacts facts = new CoverFacts(profile, fields);
        this.above = above;
        this.profile = profile;
        this.pieces = new Pieces(profile);
        this.card = new LibraryCard(profile);
        this.commission = new CommissionTitle(profile, pieces);
        this.fields = fields;
        this.report = report;
        this.blocks = blocks;
        this.others = new HeadingByOthers(profile, pieces, fields, facts, blocks, report);
        this.title = new CoverTitle(pieces, fields, facts, blocks, others);
        this.forms = new CoverPieces(profile, fields, facts, blocks, others, title);
        this.adoption = new WrappedAdoption(pieces);
        this.rare = new RareCoverLines(profile, pieces, fields, facts, blocks);
        this.sponsors = new SponsorLines(profile, reference.states(), fields, blocks);
    }

    /**
     * Reads the lines of a cover.
     *
     * @param numberLine which of them has the number; -1 for none
     */
    void read(List<Line> lines, int numberLine) {
        numberIndex = numberLine;
        titleIndex = commission.find(lines, numberLine);
        title.lookAhead(lines);
        int i = 0;
        while (i < lines.size()) {
            int list = sponsors.read(lines, i);
            i += list > 0 ? list : readFrom(lines, i);
        }
        blocks.assignBodies(profile.words("parent-body").get(0).toUpperCase(Locale.ROOT));
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
        if (i == titleIndex) {
            blocks.addTitle(line);
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
        boolean words = line.text().text().length() > LONGEST || title.goesOn(lines, i);
        int taken = words ? 0 : readForm(lines.subList(i, lines.size()));
        if (taken > 0) {
            return taken;
        }
        readOther(line);
        return 1;
    }

    /**
     * Reads one printed line that has a form.
     *
     * @return how many lines it was wrapped into; 0 for none
     */
    private int readForm(List<Line> lines) {
        Line first = lines.get(0);
        boolean bracket = Brackets.opening(first.text().text()) == 0;
        int most = Math.min(bracket ? MAX_WRAPPED : MAX_WRAPPED_PIECES, lines.size());
        for (int count = 1; count <= most && !lines.get(count - 1).isTableRow(); count++) {
            MarkedText joined = CoverBlocks.join(lines.subList(0, count));
            int last = lines.get(count - 1).number();
            List<Piece> found = bracket ? List.of() : pieces.cover(joined);
            if (adoption.goesOn(found, count, lines.subList(0, most))) {
                continue;
            }
            if (bracket
                    ? forms.readBracket(joined, first.number(), last)
                    : forms.read(joined, found, first.number(), last)) {
                return count;
            }
        }
        return 0;
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

    /** Reads a line that stands outside of the cover; whether it is one of the cover's. */
    boolean readPieces(MarkedText text, int first, int lastLine) {
        return forms.read(text, pieces.cover(text), first, lastLine);
    }

    /** Reads a line of the cover that stands in the text; whether it is one. */
    boolean readStray(MarkedText text, int line) {
        return forms.readStray(text, pieces.cover(text), line);
    }

    /** A line that has no form of its own: it goes on with what stands before it. */
    private void readOther(Line line) {
        boolean ofItem =
                blocks.last() == Role.AGENDA_ITEM || blocks.last() == Role.AGENDA_ITEM_TITLE;
        if (rare.isPart(line)) {
            rare.addPart(line);
        } else if (rare.readSeries(line) || rare.readMeeting(line)) {
            return;
        } else if (rare.isOccasion(line)) {
            blocks.add(Role.ADOPTION, line.text(), Span.of(line.number()));
        } else if (rare.isTitleOfDraft(line)) {
            rare.addTitleOfDraft(line);
        } else if (title.isNext()) {
            blocks.addTitle(line);
        } else if (ofItem && line.text().text().length() <= LONGEST && !isNumbered(line)) {
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
