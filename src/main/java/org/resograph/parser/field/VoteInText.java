package org.resograph.parser.field;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.RecordedVote.Basis;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/**
 * The vote that the sentence of a decision tells: it has no bracket below it, as a resolution has.
 *
 * <pre>
 * At its 46th plenary meeting, on 7 December 2022, the General Assembly, by a recorded vote
 * of 161 to 5, with 11 abstentions, … decided …
 * At its 25th meeting, on 3 October 2006, the Council decided, without a vote, to adopt …
 * vote = "recorded vote" / "non-recorded vote" , total , against [ abstaining ]
 * </pre>
 */
public final class VoteInText {

    /** Words that make a part of a sentence one of the vote. */
    private static final List<String> OF_THE_VOTE =
            List.of("vote.unit", "vote.abstaining-after", "vote.abstaining-before");

    private static final String SEPARATORS = ",;.:()";

    /** "and with eleven abstentions" is short; what is longer says something else too. */
    private static final int LONGEST_PART = 60;

    private VoteInText() {}

    /**
     * Reads the first paragraph, or the line above a text that it was decided to adopt.
     *
     * @return empty where it tells of no vote, or of several: which of them was on the decision is
     *     not said
     */
    public static Optional<VoteBlock.Printed> read(LanguageProfile profile, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                return read(profile, paragraph.text(), paragraph.span());
            }
            if (block instanceof PrintedLine line && line.role() == PrintedLine.Role.ADOPTION) {
                Optional<VoteBlock.Printed> above = read(profile, line.text(), line.span());
                if (above.isPresent()) {
                    return above;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<VoteBlock.Printed> read(
            LanguageProfile profile, MarkedText sentenceOf, Span span) {
        Folded text = Folded.of(sentenceOf.text());
        Optional<Match> vote = find(profile, text, 0);
        if (vote.isEmpty()) {
            return profile.find("vote.without", text)
                    .filter(match -> endsPart(text, match.end()))
                    .map(
                            without ->
                                    new VoteBlock.Printed(
                                            Optional.of(Method.WITHOUT_VOTE), Optional.empty()));
        }
        if (find(profile, text, vote.get().end()).isPresent()) {
            return Optional.empty();
        }
        int end = end(profile, text, vote.get().end());
        Folded clause = Folded.of(text.substring(vote.get().start(), end));
        VoteSentence sentence = VoteSentence.read(profile, clause, clause.length());
        if (sentence.tally().inFavour().isEmpty() || sentence.tally().against().isEmpty()) {
            return Optional.empty();
        }
        RecordedVote recorded =
                new RecordedVote(
                        sentence.tally(), List.of(), Basis.PRINTED, profile.language(), span);
        return Optional.of(new VoteBlock.Printed(sentence.method(), Optional.of(recorded)));
    }

    /** The next words of a vote; those of a recorded one also stand within those of the other. */
    private static Optional<Match> find(LanguageProfile profile, Folded text, int from) {
        return Stream.of("vote.non-recorded", "vote.recorded")
                .flatMap(key -> profile.find(key, text, from).stream())
                .min(Comparator.comparingInt(Match::start));
    }

    /** The end of the part in which the vote stands, and of those after it that count votes. */
    private static int end(LanguageProfile profile, Folded text, int from) {
        int end = partEnd(text, from);
        while (end < text.length()) {
            int next = partEnd(text, end + 1);
            if (next - end > LONGEST_PART || !countsVotes(profile, text, end, next)) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Whether a part of the sentence ends at a place: ", without a vote, to adopt". */
    private static boolean endsPart(Folded text, int from) {
        int place = text.skipSpaces(from);
        return place >= text.length() || SEPARATORS.indexOf(text.at(place)) >= 0;
    }

    private static int partEnd(Folded text, int from) {
        int end = from;
        while (end < text.length() && SEPARATORS.indexOf(text.at(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean countsVotes(LanguageProfile profile, Folded text, int from, int to) {
        return OF_THE_VOTE.stream()
                .flatMap(key -> profile.find(key, text, from).stream())
                .anyMatch(match -> match.end() <= to);
    }
}
