package org.resograph.parser.lines;

import java.util.Optional;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;

/**
 * Where the lines of the closing start in a text without line ends, and what stands below them.
 *
 * <pre>
 * closing = [ date ] meeting [ date ] / "[" adopted "]" / adopted at-meeting / rule
 * </pre>
 */
final class RunOnClosing {

    /** Signs and figures with which a last paragraph ends. */
    private static final String STOPS = ".]0123456789\"»”";

    private static final int SHORTEST_RULE = 5;
    private static final int LONGEST_SENTENCE = 300;

    /** The names of all states are not longer. */
    private static final int LONGEST_VOTE = 20_000;

    private final LanguageProfile profile;
    private final String text;
    private final Folded folded;
    private boolean meetingRead;

    /** Where what was read of the closing ends; -1 where none was. */
    private int end = -1;

    RunOnClosing(LanguageProfile profile, String text, Folded folded) {
        this.profile = profile;
        this.text = text;
        this.folded = folded;
    }

    /** Whether the meeting has been read: then the next resolution may begin. */
    boolean isRead() {
        return meetingRead;
    }

    /** Another resolution has begun. */
    void startAnew() {
        meetingRead = false;
    }

    /**
     * Whether a line of the closing starts at a place, or what follows one.
     *
     * @param before the sign before it
     * @param decided whether something has been decided: a closing comes after that
     */
    boolean isStart(int place, char before, boolean decided) {
        boolean ended = place == end;
        if (isRule(place)) {
            return true;
        }
        if (!decided || STOPS.indexOf(before) < 0) {
            return ended;
        }
        if (!meetingRead && isMeeting(place)) {
            meetingRead = true;
            return true;
        }
        return isVote(place) || ended;
    }

    /** A bracket with how it was adopted, and where it ends; or a sentence with the meeting. */
    private boolean isVote(int place) {
        boolean bracket = folded.at(place) == '[';
        if (!bracket && profile.match("vote.adopted", folded, place).isEmpty()) {
            return false;
        }
        Folded sentence = Folded.of(sentence(place));
        if (profile.find(bracket ? "vote.adopted" : "at-meeting", sentence).isEmpty()) {
            return false;
        }
        if (bracket) {
            int close = place;
            while (close < folded.length()
                    && close - place < LONGEST_VOTE
                    && folded.at(close) != ']') {
                close++;
            }
            end = folded.at(close) == ']' ? folded.skipSpaces(close + 1) : -1;
        }
        return true;
    }

    /** The rule above footnotes that were set below the text; and where it ends. */
    private boolean isRule(int place) {
        int after = place;
        while (folded.at(after) == '_') {
            after++;
        }
        boolean is = after - place >= SHORTEST_RULE;
        if (is) {
            end = folded.skipSpaces(after);
        }
        return is;
    }

    /** The meeting with its date, which stands before it in Chinese; and where they end. */
    private boolean isMeeting(int place) {
        int start =
                profile.match("a-date", folded, place)
                        .map(date -> folded.skipSpaces(date.end()))
                        .orElse(place);
        Optional<Match> meeting = profile.match("meeting", folded, start);
        if (meeting.isEmpty()) {
            return false;
        }
        int after = skipStops(meeting.get().end());
        end =
                profile.match("a-date", folded, after)
                        .map(date -> skipStops(date.end()))
                        .orElse(after);
        return true;
    }

    private int skipStops(int place) {
        int at = place;
        while (at < folded.length() && " .,".indexOf(folded.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The words from a place on, as far as a sentence goes. */
    String sentence(int place) {
        int from = folded.origin(place);
        return text.substring(from, Math.min(text.length(), from + LONGEST_SENTENCE));
    }
}
