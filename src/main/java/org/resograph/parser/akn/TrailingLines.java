package org.resograph.parser.akn;

import java.util.List;
import java.util.Optional;
import org.resograph.parser.field.VoteBlock;
import org.resograph.parser.field.VoteSentence;
import org.resograph.parser.outline.Item;
import org.resograph.parser.outline.Item.Kind;
import org.resograph.parser.outline.Item.Zone;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/**
 * Lines of the closing that a source has at the end of the main body: in some files the vote block,
 * in some the meeting. A vote block in the closing may be lines without any markup, too.
 */
final class TrailingLines {

    private static final int LONGEST_MEETING = 80;
    private static final int LONGEST_DATE = 40;

    private TrailingLines() {}

    /** Moves them to the closing. */
    static void apply(AknStatement statement, Words words) {
        words.profile().ifPresent(profile -> vote(statement, profile));
        date(statement, words);
        meeting(statement, words);
    }

    // the vote block

    private static void vote(AknStatement statement, LanguageProfile profile) {
        Cover closing = statement.closing;
        if (closing.vote != null && !closing.vote.isEmpty()) {
            return;
        }
        List<Item> items = statement.items;
        int start = voteStart(items, profile);
        PrintedVote vote = new PrintedVote();
        StringBuilder text = new StringBuilder();
        if (start < 0) {
            closing.lines.stream()
                    .filter(PrintedLine.class::isInstance)
                    .map(PrintedLine.class::cast)
                    .filter(line -> line.role() == Role.VOTE)
                    .forEach(line -> add(line.text().text(), line.span(), vote, text));
            if (!isVote(text.toString(), profile)) {
                return;
            }
        } else {
            for (Item item : items.subList(start, items.size())) {
                String label = item.label() + (item.label().isEmpty() ? "" : " ");
                add(label + item.text(), item.span(), vote, text);
                closing.lines.add(new PrintedLine(Role.VOTE, item.text(), item.span()));
            }
            items.subList(start, items.size()).clear();
        }
        vote.text = text.toString();
        vote.outcome = closing.vote == null ? "" : closing.vote.outcome;
        closing.vote = vote;
    }

    private static void add(String line, Span span, PrintedVote vote, StringBuilder text) {
        text.append(text.length() == 0 ? "" : " ");
        vote.parts.add(new PrintedVote.Line(text.length(), span));
        text.append(line);
        vote.span = vote.parts.size() == 1 ? span : vote.span.union(span);
    }

    /** Where the block starts: in brackets, in the last paragraphs without a number. */
    private static int voteStart(List<Item> items, LanguageProfile profile) {
        for (int i = items.size() - 1; i >= 0 && isUnnumbered(items.get(i)); i--) {
            String text = items.get(i).text().text();
            boolean bracket = text.startsWith("[") || text.startsWith("]");
            if (bracket && isVote(text, profile)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isVote(String text, LanguageProfile profile) {
        Folded folded = Folded.of(text);
        return VoteBlock.holdsLabel(profile, text)
                || VoteSentence.read(profile, folded, folded.length()).method().isPresent();
    }

    // the date and the meeting

    /** The date below the meeting, where the closing has none. */
    private static void date(AknStatement statement, Words words) {
        Cover closing = statement.closing;
        List<Item> items = statement.items;
        if (items.size() < 2 || closing.adopted != null) {
            return;
        }
        Item last = items.get(items.size() - 1);
        Item before = items.get(items.size() - 2);
        String text = last.text().text();
        if (isPlain(last)
                && isPlain(before)
                && text.length() <= LONGEST_DATE
                && isOpen(text)
                && words.date(text).isPresent()
                && isMeeting(before.text().text(), words)) {
            items.remove(items.size() - 1);
            closing.adopted = new Cover.Date(text, "", last.span());
            closing.lines.add(0, new PrintedLine(Role.CLOSING_DATE, last.text(), last.span()));
        }
    }

    /** The meeting, if the closing has a date and no meeting, or the same. */
    private static void meeting(AknStatement statement, Words words) {
        Cover closing = statement.closing;
        List<Item> items = statement.items;
        if (items.isEmpty() || closing.adopted == null) {
            return;
        }
        Item last = items.get(items.size() - 1);
        MarkedText text = last.text();
        boolean missing = closing.meeting.isEmpty() || closing.meeting.equals(text.text());
        if (missing && isPlain(last) && isMeeting(text.text(), words)) {
            items.remove(items.size() - 1);
            closing.meeting = text.text();
            closing.lines.add(0, new PrintedLine(Role.MEETING, text, last.span()));
        }
    }

    private static boolean isMeeting(String text, Words words) {
        return text.length() <= LONGEST_MEETING && isOpen(text) && words.meeting(text).isPresent();
    }

    private static boolean isPlain(Item item) {
        return item.kind() == Kind.TEXT && isUnnumbered(item);
    }

    /** Whether the item is a paragraph without a number, or one more line of a paragraph. */
    private static boolean isUnnumbered(Item item) {
        return (item.kind() == Kind.TEXT || item.kind() == Kind.CONTINUATION)
                && item.zone() == Zone.BODY
                && item.depth() == 0
                && item.number().equals(Optional.empty());
    }

    /** Whether no mark ends the text. */
    private static boolean isOpen(String text) {
        char last = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
        return Character.isLetterOrDigit(last) || last == ')';
    }
}
