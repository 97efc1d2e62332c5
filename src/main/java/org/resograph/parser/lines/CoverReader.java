package org.resograph.parser.lines;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.document.Line;
import org.resograph.parser.Numbering;
import org.resograph.parser.field.OriginLine;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Block.Unclaimed;
import org.resograph.resolution.Body;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Meeting;
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

    private static final int LONGEST = 400;

    private static final Pattern OPEN_NUMBER =
            Pattern.compile("(?:E?S-)?\\d{1,4}/(?:…|\\.{2,4}|_{2,4}|[Xx]{1,3})\\.? +(?=\\S)");

    private final LanguageProfile profile;
    private final Pieces pieces;
    private final LibraryCard card;
    private final Fields fields;
    private final CoverFacts facts;
    private final Closing above;
    private final Report report;
    private final CoverBlocks blocks;
    private int numberIndex = -1;

    /** Whether the number is of a heading by others: any below it is that of another document. */
    private boolean isNamed;

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
            readMention(fields.mention.get(), line);
            return 1;
        }
        if (i == numberIndex && readNamed(line)) {
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
            blocks.add(Tables.table(lines.subList(i, end)));
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
                        && Script.startsSmall(line.text().text());
        if (!goesOn && line.text().text().length() <= LONGEST) {
            boolean bracket = line.text().text().startsWith("[");
            for (int count = 1; count <= MAX_WRAPPED && i + count <= lines.size(); count++) {
                if (lines.get(i + count - 1).isTableRow()) {
                    break;
                }
                MarkedText joined = CoverBlocks.join(lines.subList(i, i + count));
                int lastLine = lines.get(i + count - 1).number();
                if (!bracket && isUndatedAdoption(joined) && goesOnWithDate(lines, i, count)) {
                    continue;
                }
                if (bracket
                        ? readBracket(joined, line.number(), lastLine)
                        : count <= 3 && readPieces(joined, line.number(), lastLine)) {
                    return count;
                }
            }
        }
        readOther(line);
        return 1;
    }

    /** A heading that is not the document's own; what stands below it is no title. */
    private boolean readNamed(Line line) {
        String text = line.text().text();
        Optional<NamedNumber> named =
                pieces.cover(line.text()).isEmpty()
                        ? NamedNumber.of(text, profile).or(() -> NamedNumber.titled(text))
                        : NamedNumber.ofBody(text, profile);
        isNamed = named.isPresent();
        named.ifPresent(number -> acceptNamed(number, line));
        return named.isPresent();
    }

    private void acceptNamed(NamedNumber number, Line line) {
        Span span = Span.of(line.number());
        facts.accept(number, span);
        int title = number.title();
        int end = line.text().text().length();
        blocks.addOfOthers(line.text().part(0, title), span);
        if (title < end) {
            MarkedText words = line.text().part(title, end);
            fields.title = Optional.of(words);
            blocks.add(Role.TITLE, words, span);
        }
    }

    /** A sentence that names it; the words stay those of others. */
    private void readMention(Mention mention, Line line) {
        isNamed = true;
        if (mention.first()) {
            acceptNamed(mention.named(), line);
            blocks.goOnFrom(Role.NUMBER);
        } else {
            facts.accept(mention.named(), Span.of(line.number()));
            blocks.add(unclaimed(line));
        }
    }

    /** Whether a line ends with how it was adopted, but for the day. */
    private boolean isUndatedAdoption(MarkedText text) {
        return endsWithAdoption(text)
                .filter(adoption -> adoption.match().flatMap(Match::date).isEmpty())
                .isPresent();
    }

    private Optional<Piece> endsWithAdoption(MarkedText text) {
        List<Piece> found = pieces.cover(text);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1)).filter(p -> p.role() == Role.ADOPTION);
    }

    /** "Adopted by the Security Council at its 2932nd meeting," and below "on 2 August 1990". */
    private boolean goesOnWithDate(List<Line> lines, int i, int count) {
        for (int more = count + 1; more <= 3 && i + more <= lines.size(); more++) {
            if (lines.get(i + more - 1).isTableRow()) {
                return false;
            }
            if (endsWithAdoption(CoverBlocks.join(lines.subList(i, i + more)))
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

    /** Reads a line that stands outside of the cover; whether it is one of the cover's. */
    boolean readPieces(MarkedText text, int first, int lastLine) {
        List<Piece> found = pieces.cover(text);
        if (found.isEmpty()) {
            return readStarred(text, first, lastLine);
        }
        if (isNamed && found.stream().anyMatch(p -> p.role() == Role.NUMBER)) {
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
        return !found.isEmpty() && readPieces(text, line, line);
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
        boolean untitled = isNamed || facts.isOfCouncil();
        boolean late =
                afterAdoption && !untitled && (fields.number.isPresent() ? fields.title.isEmpty() : splitTitle);
        if (isPart(line)) {
            addPart(line);
        } else if (readMeeting(line)) {
            return;
        } else if (isOccasion(line)) {
            blocks.add(Role.ADOPTION, line.text(), Span.of(line.number()));
        } else if (isTitleOfDraft(line)) {
            addTitleOfDraft(line);
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

    /** Below the sponsors of a draft stands its title, but for the Security Council's. */
    private boolean isTitleOfDraft(Line line) {
        boolean sponsored =
                blocks.last() == Role.SPONSORS || blocks.last() == Role.DOCUMENT_TYPE;
        return sponsored
                && fields.kind == DocumentKind.DRAFT_RESOLUTION
                && !isNumbered(line)
                && fields.symbols.stream()
                        .flatMap(s -> s.body().stream())
                        .anyMatch(b -> !b.equals(Body.SECURITY_COUNCIL));
    }

    /** A title, perhaps behind a number that is yet to come: "54/… Lighthouses". */
    private void addTitleOfDraft(Line line) {
        MarkedText text = line.text();
        Matcher open = OPEN_NUMBER.matcher(text.text());
        int start = open.lookingAt() ? open.end() : 0;
        if (start > 0) {
            blocks.addOfOthers(text.part(0, start), Span.of(line.number()));
        }
        MarkedText title = text.part(start, text.text().length());
        fields.title = Optional.of(title);
        blocks.add(Role.TITLE, title, Span.of(line.number()));
    }

    /**
     * The meeting below the symbol, which the first pages of the United Nations in the Web have
     * above the number; without the symbol it may be that of the resolution before.
     */
    private boolean readMeeting(Line line) {
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

    private Block unclaimed(Line line) {
        Span span = Span.of(line.number());
        report.add(Issue.UNCLAIMED_TEXT, span, line.text().text());
        return new Unclaimed(line.text(), span);
    }

    /** "At its 36th meeting, on 28 September 2011, the Council decided to adopt the text:". */
    private boolean isOccasion(Line line) {
        String text = line.text().text();
        Folded start = Folded.of(text, 0, Math.min(text.length(), LONGEST));
        Optional<Match> made = profile.match("decision-made", start, 0);
        made.ifPresent(facts::acceptAdoption);
        return made.isPresent();
    }

    private static boolean isNumbered(Line line) {
        return Numbering.leading(line.text().text()).isPresent();
    }

    /** The letter of one resolution of a composite, below the number and title of them all. */
    private boolean isPart(Line line) {
        String text = line.text().text();
        boolean letter = text.length() == 1 || text.matches("[A-Z] \\d{1,2}");
        return letter
                && text.charAt(0) >= 'A'
                && text.charAt(0) <= 'Z'
                && (blocks.last() == Role.NUMBER || blocks.last() == Role.TITLE);
    }

    private void addPart(Line line) {
        fields.part = Optional.of(line.text().text().substring(0, 1));
        blocks.addOfOthers(line.text(), Span.of(line.number()));
    }
}
