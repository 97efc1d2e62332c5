package org.resograph.parser.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.parser.Numbering;
import org.resograph.parser.field.Brackets;
import org.resograph.parser.field.VoteBlock;
import org.resograph.parser.field.VoteSentence;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.parser.profile.Template;
import org.resograph.reference.Reference;
import org.resograph.reference.StateList;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Tally;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/**
 * The lines after the last paragraph.
 *
 * <pre>
 * closing  = meeting [ date ] [ bracket ] / adopted          ; on one line or several
 * bracket  = "[" sentence *( label states ) "]"
 * adopted  = "Adopted" ( "unanimously" / totals ) …         ; Security Council, before 1994
 * </pre>
 */
final class Closing {

    /** A sentence on how it was adopted, without the names, is a line of print. */
    private static final int LONGEST_SENTENCE = 80;

    private static final int LONGEST_NAME = 120;

    private final LanguageProfile profile;
    private final Reference reference;
    private final Pieces pieces;
    private final Fields fields;
    private final Report report;
    private final List<Item> items = new ArrayList<>();
    private boolean read;
    private boolean meetingRead;

    Closing(LanguageProfile profile, Reference reference, Fields fields, Report report) {
        this.profile = profile;
        this.reference = reference;
        this.pieces = new Pieces(profile);
        this.fields = fields;
        this.report = report;
    }

    /** Whether a line of the closing has been read. */
    boolean isRead() {
        return read;
    }

    /** What was read since it was asked last. */
    List<Item> takeItems() {
        List<Item> taken = List.copyOf(items);
        items.clear();
        return taken;
    }

    /**
     * Reads a line above the text that says how it was adopted, as encyclopedias print it: "Adopted
     * by 11 votes to none … at its 1608th meeting, on 6 December 1971".
     */
    Optional<Block> readAbove(Line line) {
        Folded folded = Folded.of(line.text().text());
        if (profile.match("vote.adopted", folded, 0).isEmpty() || !saysHow(folded)) {
            return Optional.empty();
        }
        profile.find("a-date", folded)
                .flatMap(Match::date)
                .ifPresent(day -> fields.adopted = fields.adopted.or(() -> Optional.of(day)));
        readBlock(List.of(line), 0);
        Block vote = ((Item.Ready) items.get(items.size() - 1)).block();
        items.clear();
        return Optional.of(vote);
    }

    /**
     * Whether it says more than one total, or that there was no vote: a figure alone is no total.
     */
    private boolean saysHow(Folded sentence) {
        VoteSentence read = VoteSentence.read(profile, sentence, sentence.length());
        Tally tally = read.tally();
        boolean others = tally.against().isPresent() || tally.abstaining().isPresent();
        return read.method().isPresent() && tally.inFavour().isPresent() == others;
    }

    /** Reads the closing that starts at a line; answers how many lines it took. */
    int read(List<Line> lines, int i, Interruptions interruptions) {
        Line line = lines.get(i);
        String text = line.text().text();
        int bracket = Brackets.opening(text);
        if (bracket > 0 && readMeeting(pieces.closing(line.text().part(0, bracket)), line)) {
            return readVote(lines, i, bracket, interruptions);
        }
        List<Piece> found = pieces.closing(line.text());
        if (readMeeting(found, line)) {
            return 1;
        }
        if (i + 1 < lines.size() && isDateAboveMeeting(found, lines.get(i + 1))) {
            meetingRead = true;
            readMeeting(found, line);
            return 1;
        }
        boolean vote =
                isVote(line)
                        || i + 1 < lines.size()
                                && (isWrappedVote(line, lines.get(i + 1))
                                        || announcesVote(line, lines.get(i + 1)));
        if (vote) {
            return readVote(lines, i, 0, interruptions);
        }
        return readReference(line) || readScanned(line) ? 1 : 0;
    }

    /** "[See chap. III.]": where the report of the session tells of it. */
    private boolean readReference(Line line) {
        String text = line.text().text();
        if (!Brackets.opens(text.charAt(0))
                || profile.match("see-report", text, 1, text.length()).isEmpty()) {
            return false;
        }
        start();
        items.add(
                new Item.Ready(
                        new PrintedLine(Role.PAGE_FURNITURE, line.text(), Span.of(line.number()))));
        return true;
    }

    /** In Chinese the date comes first. */
    private boolean isDateAboveMeeting(List<Piece> found, Line next) {
        return fields.closed.isEmpty()
                && !found.isEmpty()
                && found.stream().allMatch(p -> p.role() == Role.CLOSING_DATE)
                && pieces.closing(next.text()).stream().anyMatch(p -> p.role() == Role.MEETING);
    }

    private boolean readScanned(Line line) {
        String text = line.text().text();
        Span span = Span.of(line.number());
        if (meetingRead && fields.closed.isEmpty()) {
            Optional<LocalDate> date = ScannedMeeting.readDate(text, profile);
            if (date.isPresent()) {
                items.add(new Item.Ready(new PrintedLine(Role.CLOSING_DATE, line.text(), span)));
                close(date, span);
            }
            return date.isPresent();
        }
        Optional<ScannedMeeting> meeting =
                meetingRead ? Optional.empty() : ScannedMeeting.read(text, profile);
        if (meeting.isEmpty()) {
            return false;
        }
        start();
        meetingRead = true;
        items.add(new Item.Ready(new PrintedLine(Role.MEETING, line.text(), span)));
        meeting.get().meeting().ifPresent(n -> fields.meeting = Optional.of(Meeting.of(n)));
        close(meeting.get().date(), span);
        return true;
    }

    private void close(Optional<LocalDate> date, Span span) {
        if (date.isPresent() && fields.closed.isEmpty()) {
            fields.closed = date;
            fields.closedSpan = Optional.of(span);
        }
    }

    private boolean readMeeting(List<Piece> found, Line line) {
        boolean meeting = found.stream().anyMatch(p -> p.role() == Role.MEETING);
        boolean date = !found.isEmpty() && meetingRead && fields.closed.isEmpty();
        if (!meeting && !date) {
            return false;
        }
        Span span = Span.of(line.number());
        start();
        for (Piece piece : found) {
            items.add(new Item.Ready(new PrintedLine(piece.role(), piece.text(), span)));
            piece.match().ifPresent(m -> accept(piece.role(), m, piece.text().text(), span));
        }
        meetingRead = true;
        return true;
    }

    private void start() {
        if (!read) {
            items.add(new Item.ClosingStart());
            read = true;
        }
    }

    private void accept(Role role, Match match, String text, Span span) {
        if (role == Role.MEETING) {
            boolean resumed = profile.find("resumed", Folded.of(text)).isPresent();
            match.number("ordinal")
                    .ifPresent(n -> fields.meeting = Optional.of(new Meeting(n, resumed)));
        } else if (fields.closed.isEmpty()) {
            fields.closed = match.date();
            fields.closedSpan = Optional.of(span);
        }
    }

    /**
     * Whether a line opens the bracket of a vote, in words that no sentence has: then it is over,
     * whatever a program made of the line before.
     */
    boolean opensVote(Line line) {
        String text = line.text().text();
        char first = text.charAt(0);
        if (!Brackets.opens(first)) {
            return false;
        }
        Folded folded = Folded.of(text);
        return profile.find("vote.adopted", folded).isPresent()
                && !VoteSentence.read(profile, folded, folded.length()).isEmpty();
    }

    private boolean isVote(Line line) {
        String text = line.text().text();
        char first = text.charAt(0);
        Folded folded = Folded.of(text);
        if (Brackets.opens(first) || Brackets.closes(first)) {
            return !VoteSentence.read(profile, folded, folded.length()).isEmpty()
                    || profile.find("vote.adopted", folded).isPresent();
        }
        if (read && VoteBlock.holdsLabel(profile, text) && fields.vote.isEmpty()) {
            return true;
        }
        if (profile.match("vote.announced", folded, 0).isPresent()) {
            return saysHow(folded);
        }
        // "Adopted unanimously at the 1382nd meeting.", of which a scan may garble a word;
        // "第1382次会议一致通过。"
        Optional<Match> adopted = profile.find("vote.adopted", folded);
        if (adopted.isEmpty()) {
            return false;
        }
        boolean says = !VoteSentence.read(profile, folded, folded.length()).isEmpty();
        if (profile.match("vote.adopted", folded, 0).isPresent()) {
            return says
                    || text.length() <= LONGEST_SENTENCE
                            && profile.find("at-meeting", folded).isPresent();
        }
        if (!says) {
            return false;
        }
        // In what is annexed below, paragraphs may end so as well, and their number is no total.
        boolean sentence =
                read
                        && text.length() <= LONGEST_SENTENCE
                        && Numbering.leading(text).isEmpty()
                        && saysHow(folded);
        return profile.match("at-meeting", folded, 0).isPresent()
                || sentence && adopted.filter(m -> Template.isOver(folded, m.end())).isPresent();
    }

    /** "The voting was as follows:" below the meeting, and the first list of states below it. */
    private boolean announcesVote(Line line, Line next) {
        return read
                && fields.vote.isEmpty()
                && Para.isIntroduction(line.text().text())
                && VoteBlock.startsWithLabel(profile, next.text().text());
    }

    /** A sentence that says how it was adopted only with its next line. */
    private boolean isWrappedVote(Line line, Line next) {
        String text = line.text().text();
        return !next.spaced()
                && !next.isTableRow()
                && !Brackets.opens(text.charAt(0))
                && !Script.isStop(Para.lastSign(text))
                && profile.match("vote.adopted", text, 0, text.length()).isPresent()
                && saysHow(Folded.of(text + " " + next.text().text()));
    }

    /** Reads a vote from a place of a line on. */
    private int readVote(List<Line> lines, int i, int from, Interruptions interruptions) {
        start();
        VoteLines vote = VoteLines.of(profile, this::isState, lines, i, interruptions);
        readBlock(vote.lines(), from);
        return vote.taken();
    }

    /** "Chad", "Peru]": a line with the name of a state. */
    private boolean isState(String text) {
        int end = text.length();
        while (end > 0 && "]］】,.;。".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String name = text.substring(0, end);
        return name.length() <= LONGEST_NAME
                && !name.isEmpty()
                && new StateList(reference.states())
                                .split(
                                        name,
                                        profile.language(),
                                        fields.closed.or(() -> fields.adopted))
                                .stream()
                                .allMatch(printed -> printed.state().isPresent());
    }

    private void readBlock(List<Line> block, int from) {
        MarkedTextBuilder builder = new MarkedTextBuilder();
        int[] starts = new int[block.size()];
        for (int i = 0; i < block.size(); i++) {
            MarkedText text = block.get(i).text();
            boolean glued =
                    i == 0 || Script.joinsWithoutSpace(block.get(i - 1).text().text(), text.text());
            if (!glued) {
                builder.space();
            }
            starts[i] = builder.position() + (glued ? 0 : 1);
            builder.append(i == 0 ? text.part(from, text.text().length()) : text);
        }
        MarkedText text = builder.build();
        Span span = new Span(block.get(0).number(), block.get(block.size() - 1).number());
        Optional<LocalDate> on = fields.closed.or(() -> fields.adopted);
        Parsed<VoteBlock.Printed> printed =
                new VoteBlock(profile, reference, on)
                        .read(
                                withCommas(block, starts, text.text()),
                                offset -> lineOf(block, starts, offset));
        report.addAll(printed.diagnostics());
        fields.method = fields.method.or(printed.value()::method);
        fields.vote = fields.vote.or(printed.value()::vote);
        if (fields.method.equals(Optional.of(Method.UNANIMOUS)) || from == 0) {
            readMeetingOfSentence(text.text());
        }
        items.add(new Item.Ready(new PrintedLine(Role.VOTE, text, span)));
    }

    /** The text with a comma for the space between names that stand on lines of their own. */
    private String withCommas(List<Line> block, int[] starts, String text) {
        StringBuilder list = new StringBuilder(text);
        boolean before = false;
        for (int i = 0; i < starts.length; i++) {
            boolean name = isState(block.get(i).text().text());
            if (before && name && text.charAt(starts[i] - 1) == ' ') {
                list.setCharAt(starts[i] - 1, ',');
            }
            before = name;
        }
        return list.toString();
    }

    /** "at the 1382nd meeting". */
    private void readMeetingOfSentence(String text) {
        if (fields.meeting.isEmpty()) {
            profile.find("at-meeting", Folded.of(text))
                    .map(m -> m.number("ordinal"))
                    .filter(n -> n.isPresent())
                    .ifPresent(n -> fields.meeting = Optional.of(Meeting.of(n.getAsInt())));
        }
    }

    private static Span lineOf(List<Line> block, int[] starts, int offset) {
        int i = 0;
        while (i + 1 < starts.length && starts[i + 1] <= offset) {
            i++;
        }
        return Span.of(block.get(i).number());
    }
}
