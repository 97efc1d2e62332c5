package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resograph.document.DividedWords;
import org.resograph.document.Line;
import org.resograph.document.TextDocument.Flow;
import org.resograph.parser.lines.Formulas.Formula;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Footnote;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/**
 * The lines from the formula to the end as a list of what they are: paragraphs put together from
 * their lines, formulas, tables, the closing; footnotes and page furniture taken out of the
 * sentences that they interrupt.
 */
final class Scanner implements Interruptions {

    private static final int LONGEST_NOTES_WORD = 12;
    private static final int LONGEST_COVER_LINE = 200;

    private final List<Line> lines;
    private final LanguageProfile profile;
    private final Formulas formulas;
    private final LineLayout layout;
    private final ParagraphOpening opening;
    private final Joints joints;
    private final NoteLines notes;
    private final Closing closing;
    private final CoverReader cover;
    private final List<Block> coverBlocks;
    private final Fields fields;
    private final RunningHead head;
    private final List<Item> items = new ArrayList<>();

    /** The marks of notes in the paragraphs so far. */
    private final Set<String> raised = new HashSet<>();

    private @Nullable Para open;
    private @Nullable DividedWords words;
    private boolean interrupted;
    private int lastNumber;

    Scanner(
            List<Line> lines,
            Flow flow,
            LanguageProfile profile,
            Formulas formulas,
            Fields fields,
            Closing closing,
            CoverReader cover,
            List<Block> coverBlocks,
            Report report) {
        this.lines = lines;
        this.profile = profile;
        this.formulas = formulas;
        this.layout = new LineLayout(lines, flow);
        this.opening = new ParagraphOpening(profile);
        this.joints = new Joints(layout, opening);
        this.notes = new NoteLines(flow, profile, report);
        this.fields = fields;
        this.head = new RunningHead(fields);
        this.closing = closing;
        this.cover = cover;
        this.coverBlocks = coverBlocks;
    }

    /** The items. */
    List<Item> scan() {
        int i = 0;
        while (i < lines.size()) {
            i += scan(i);
        }
        closeParagraph();
        return items;
    }

    /** The footnotes, in order. */
    List<Footnote> footnotes() {
        return notes.notes();
    }

    /** Reads what stands at a line; answers how many lines it took. */
    private int scan(int i) {
        Line line = lines.get(i);
        if (line.isTableRow()) {
            notes.close();
            return table(i);
        }
        boolean furniture = Furniture.is(line, profile);
        if (head.begins(lines, i, profile)) {
            furniture(line);
            return 1;
        }
        if (!endsPage(line, furniture) && notes.accept(line)) {
            interrupted = true;
            return 1;
        }
        if (furniture || isAboveNotes(i)) {
            furniture(line);
            return 1;
        }
        int card = isOver(line) ? cover.cardLength(lines, i) : 0;
        if (card > 0) {
            notes.close();
            closeParagraph();
            int before = coverBlocks.size();
            cover.readCard(lines.subList(i, i + card));
            takeCoverBlocks(before);
            return card;
        }
        boolean isShort = line.text().text().length() <= LONGEST_COVER_LINE;
        if (isShort && isOver(line) || closing.opensVote(line)) {
            int taken = closing.read(lines, i, this);
            if (taken > 0) {
                notes.close();
                closeParagraph();
                items.addAll(closing.takeItems());
                if (fields.closed.isPresent()) {
                    notes.afterClosing(raised);
                }
                NoteMarks.atEnd(lines.get(i + taken - 1).text().text())
                        .ifPresent(mark -> notes.below(Integer.parseInt(mark)));
                return taken;
            }
        }
        if (formula(line) || isShort && (coverLine(line) || annex(line))) {
            return 1;
        }
        paragraph(line);
        return 1;
    }

    /** Whether a line is the word "Notes" above footnotes. */
    private boolean isAboveNotes(int i) {
        String text = lines.get(i).text().text();
        return text.length() <= LONGEST_NOTES_WORD
                && i + 1 < lines.size()
                && lines.get(i + 1).role() == Line.Role.FOOTNOTE
                && profile.words("notes").contains(Folded.fold(text));
    }

    /**
     * Whether a page ends with a line, or begins: a footnote does not go on behind it. A number may
     * also be that of the next footnote.
     */
    private boolean endsPage(Line line, boolean furniture) {
        String text = line.text().text();
        return line.role() == Line.Role.FURNITURE
                || furniture && !Furniture.isNumber(text)
                || head.isSymbol(text);
    }

    @Override
    public boolean take(Line line) {
        if (line.isTableRow()) {
            return false;
        }
        boolean furniture = Furniture.is(line, profile);
        if (!endsPage(line, furniture) && notes.accept(line)) {
            return true;
        }
        boolean taken = furniture || head.goesOn(line.text().text()) || isRunningTitle(line);
        if (taken) {
            furniture(line);
        }
        return taken;
    }

    @Override
    public void end() {
        notes.close();
    }

    /** Whether a closing could stand here: no sentence is left open. */
    private boolean isOver(Line line) {
        return open == null
                || Script.isStop(open.lastSign())
                || line.spaced()
                || open.start().role() == Line.Role.HEADING;
    }

    private void furniture(Line line) {
        if (line.style().equals("rule")) {
            notes.rule();
        } else if (head.isSymbol(line.text().text()) || !notes.awaitsNote(line)) {
            notes.close();
        }
        interrupted = true;
        items.add(
                new Item.Ready(
                        new PrintedLine(Role.PAGE_FURNITURE, line.text(), Span.of(line.number()))));
    }

    private int table(int i) {
        closeParagraph();
        int end = i;
        while (end < lines.size() && lines.get(end).isTableRow()) {
            end++;
        }
        items.add(new Item.Rows(lines.subList(i, end)));
        return end - i;
    }

    private boolean formula(Line line) {
        Optional<Formula> found = formulas.at(line.text());
        if (found.isEmpty() || !isExpected(found.get(), line)) {
            return false;
        }
        closeParagraph();
        notes.close();
        Formula formula = found.get();
        Span span = Span.of(line.number());
        items.add(new Item.Enacting(formula, line.text().part(0, formula.end()), span));
        if (!formula.isWhole(line.text())) {
            paragraph(
                    new Line(
                            line.number(),
                            line.page(),
                            line.text().part(formula.end(), line.text().text().length()),
                            Line.Role.BODY,
                            line.style(),
                            line.indent(),
                            true,
                            List.of()));
        }
        return true;
    }

    /** The first one; then one with a comma, after a sentence that ended or introduced it. */
    private boolean isExpected(Formula formula, Line line) {
        if (items.isEmpty() && open == null) {
            return true;
        }
        boolean alone = formula.comma() && formula.isWhole(line.text());
        boolean apart =
                open == null
                        || alone && QuotedDraft.isQuoted(line.text().text())
                        || Script.isStop(open.lastSign())
                        || line.spaced()
                        || alone && layout.endedShort(open, line.text().text());
        return apart && (formula.comma() || formula.isWhole(line.text()) && endsInColon());
    }

    private boolean endsInColon() {
        return open != null && open.lastSign() == ':';
    }

    /** A line of the cover that a program has set somewhere else, or a running title. */
    private boolean coverLine(Line line) {
        String text = line.text().text();
        char last = Para.lastSign(text);
        boolean candidate =
                line.role() != Line.Role.LIST_ITEM
                        && !Script.isComma(last)
                        // "Nations Unies ;" ends a paragraph
                        && last != ';'
                        && last != '؛'
                        && last != '；'
                        && (last != '.' || text.length() < 40)
                        && !Script.startsSmall(text)
                        && !Labels.isLabelled(text);
        if (head.goesOn(text) || candidate && isRunningTitle(line)) {
            furniture(line);
            return true;
        }
        if (!candidate) {
            return false;
        }
        int before = coverBlocks.size();
        if (!cover.readStray(line.text(), line.number())) {
            return false;
        }
        takeCoverBlocks(before);
        interrupted = true;
        return true;
    }

    /** What the cover's reader has read in the midst of the text stands there. */
    private void takeCoverBlocks(int from) {
        List<Block> read = coverBlocks.subList(from, coverBlocks.size());
        read.forEach(block -> items.add(new Item.Ready(block)));
        read.clear();
    }

    /** The symbol, or the title, or both: at the head of every page. */
    private boolean isRunningTitle(Line line) {
        return head.begins(line.text().text(), interrupted || head.isNewPage(line));
    }

    private boolean annex(Line line) {
        boolean heading = line.role() == Line.Role.HEADING || closing.isRead();
        boolean over = open == null || Script.isStop(open.lastSign()) || closing.isRead();
        if (!heading && !(over && line.spaced()) || !AnnexTitle.is(line.text().text(), profile)) {
            return false;
        }
        closeParagraph();
        notes.close();
        items.add(new Item.AnnexStart(line.text(), Span.of(line.number())));
        return true;
    }

    private void paragraph(Line line) {
        notes.close();
        head.end(line);
        notes.heard(line.text().text());
        Para para = open;
        if (para != null && joints.goesOn(para, line, interrupted, lastNumber)) {
            para.append(line, this::words);
        } else {
            closeParagraph();
            open = new Para(line);
            lastNumber = opening.number(line.text().text(), lastNumber);
        }
        interrupted = false;
    }

    private DividedWords words() {
        DividedWords known = words;
        if (known == null) {
            known = new DividedWords();
            for (Line line : lines) {
                known.add(line.text().text());
            }
            words = known;
        }
        return known;
    }

    private void closeParagraph() {
        if (open != null) {
            MarkedText text = open.text();
            text.marks(Mark.NoteReference.class).forEach(mark -> raised.add(mark.marker()));
            items.add(new Item.Text(text, open.start(), open.span()));
            open = null;
        }
    }
}
