package org.resograph.parser.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.parser.profile.Template.Reading;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.Choice;
import org.resograph.resolution.Tally;

/**
 * The sentence that says how a document was adopted.
 *
 * <pre>
 * sentence  = without / unanimous / total *( total )
 * total     = number [ unit ]                      ; the first one: in favour
 *           / number [ unit ] [ "(" states ")" ] non-voting
 *           / against number / number against      ; "contre 16", "13票反对"
 *           / number abstaining / abstaining number ; "8 abstentions", "امتناع عضوين عن التصويت"
 * number    = digits / number word beside one of the words above
 * named     = total "(" states ")"                 ; the Security Council names who did not agree
 * </pre>
 *
 * @param method how it was adopted; empty where the sentence doesn't say so
 * @param tally the totals it states
 * @param named what it says in parentheses after a total, as places in the text
 */
public record VoteSentence(Optional<Method> method, Tally tally, List<Named> named) {

    /** A list of states in parentheses. */
    public record Named(Choice choice, int from, int to) {}

    /** More votes than states there are: the number of a meeting, a year. */
    private static final int MOST = 250;

    /** What stands behind names to tell how those voted. */
    private static final Map<Choice, String> TELLING =
            Collections.unmodifiableMap(
                    new EnumMap<>(
                            Map.of(
                                    Choice.AGAINST, "vote.against-after",
                                    Choice.ABSTAINING, "vote.abstaining-after",
                                    Choice.NON_VOTING, "vote.not-voting")));

    private static final Tally UNSTATED =
            new Tally(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    public VoteSentence {
        named = List.copyOf(named);
    }

    /**
     * Reads a sentence.
     *
     * @param text the sentence, or a text that starts with it
     * @param end where the sentence ends in the folded text
     */
    public static VoteSentence read(LanguageProfile profile, Folded text, int end) {
        return new Reader(profile, text, end).read();
    }

    /** Whether it says anything. */
    public boolean isEmpty() {
        return method.isEmpty() && tally.equals(UNSTATED);
    }

    private static final class Reader {

        private final LanguageProfile profile;
        private final Folded text;
        private final int end;
        private final Map<Choice, Integer> totals = new EnumMap<>(Choice.class);
        private final List<Named> named = new ArrayList<>();

        Reader(LanguageProfile profile, Folded text, int end) {
            this.profile = profile;
            this.text = text;
            this.end = end;
        }

        VoteSentence read() {
            readTotals();
            Tally tally =
                    new Tally(
                            total(Choice.IN_FAVOUR),
                            total(Choice.AGAINST),
                            total(Choice.ABSTAINING));
            return new VoteSentence(method(tally), tally, named);
        }

        private OptionalInt total(Choice choice) {
            Integer total = totals.get(choice);
            return total == null ? OptionalInt.empty() : OptionalInt.of(total);
        }

        private Optional<Method> method(Tally tally) {
            if (says("vote.non-recorded")) {
                return Optional.of(Method.NON_RECORDED_VOTE);
            }
            if (says("vote.recorded")) {
                return Optional.of(Method.RECORDED_VOTE);
            }
            if (tally.inFavour().isPresent()) {
                return Optional.of(
                        named.isEmpty() ? Method.NON_RECORDED_VOTE : Method.RECORDED_VOTE);
            }
            if (says("vote.without")) {
                return Optional.of(Method.WITHOUT_VOTE);
            }
            return says("vote.unanimous") ? Optional.of(Method.UNANIMOUS) : Optional.empty();
        }

        private boolean says(String key) {
            return profile.find(key, text).filter(m -> m.end() <= end).isPresent();
        }

        private void readTotals() {
            Optional<Match> meeting = profile.find("at-meeting", text);
            List<Total> read = new ArrayList<>();
            int place = 0;
            while (place < end) {
                if (meeting.isPresent() && place == meeting.get().start()) {
                    place = Math.max(place + 1, meeting.get().end());
                    continue;
                }
                Reading number = isWordStart(place) ? profile.read("number", text, place) : null;
                if (number == null) {
                    place++;
                    continue;
                }
                Optional<Choice> choice =
                        (Integer) number.value() > MOST ? Optional.empty() : choice(place, number);
                if (choice.isPresent() && !totals.containsKey(choice.get())) {
                    totals.put(choice.get(), (Integer) number.value());
                    read.add(new Total(choice.get(), number.end()));
                }
                place = number.end();
            }
            for (int i = 0; i < read.size(); i++) {
                int next = i + 1 < read.size() ? read.get(i + 1).end() : end;
                readNames(read.get(i).choice(), read.get(i).end(), next);
            }
        }

        /** A total that was read, and where its number ends. */
        private record Total(Choice choice, int end) {}

        private boolean isWordStart(int place) {
            char before = text.at(place - 1);
            return !Character.isLetterOrDigit(before)
                    || Folded.isIdeograph(before)
                    || Character.isDigit(text.at(place)) && !Character.isDigit(before);
        }

        private Optional<Choice> choice(int place, Reading number) {
            int after = text.skipSpaces(number.end());
            boolean figures = Character.isDigit(text.at(place));
            // 45th, 1325 (2000), a footnote's figure after the colon or the stop
            if (figures
                    && (Character.isLetter(text.at(number.end()))
                                    && !Folded.isIdeograph(text.at(number.end()))
                            || ":/.)".indexOf(text.at(place - 1)) >= 0)) {
                return Optional.empty();
            }
            if (figures && profile.match("a-date", text, place).isPresent()) {
                return Optional.empty();
            }
            if (isOfNonVoting(after)) {
                return Optional.of(Choice.NON_VOTING);
            }
            int afterUnit = skip("vote.unit", after);
            if (follows("vote.abstaining-after", after)
                    || follows("vote.abstaining-after", afterUnit)
                    || precedes("vote.abstaining-before", place)) {
                return Optional.of(Choice.ABSTAINING);
            }
            if (precedes("vote.against-before", place)
                    || isAgainst(after)
                    || isAgainst(afterUnit)) {
                return Optional.of(Choice.AGAINST);
            }
            if (!figures && afterUnit == after && !isOfUnit(place, number)) {
                return Optional.empty();
            }
            return Optional.of(
                    !totals.containsKey(Choice.IN_FAVOUR)
                            ? Choice.IN_FAVOUR
                            : totals.containsKey(Choice.AGAINST)
                                    ? Choice.ABSTAINING
                                    : Choice.AGAINST);
        }

        /** "one member (China) not participating in the voting". */
        private boolean isOfNonVoting(int from) {
            int stop = from;
            int depth = 0;
            while (stop < end && (depth > 0 || ",.;".indexOf(text.at(stop)) < 0)) {
                depth += text.at(stop) == '(' ? 1 : text.at(stop) == ')' ? -1 : 0;
                stop++;
            }
            int limit = stop;
            return profile.find("vote.not-voting", text, from)
                    .filter(m -> m.start() < limit)
                    .isPresent();
        }

        /** Whether the word for the number is one for so many votes: the Arabic dual. */
        private boolean isOfUnit(int place, Reading number) {
            return profile.match("vote.unit", text, place)
                    .filter(m -> m.end() == number.end())
                    .isPresent();
        }

        private int skip(String key, int place) {
            return profile.match(key, text, place).map(m -> text.skipSpaces(m.end())).orElse(place);
        }

        private boolean follows(String key, int place) {
            return profile.match(key, text, place).isPresent();
        }

        /** "13 against"; but in "32 against 13" the word belongs to the number after it. */
        private boolean isAgainst(int place) {
            return profile.match("vote.against-after", text, place)
                    .filter(m -> profile.read("number", text, text.skipSpaces(m.end())) == null)
                    .isPresent();
        }

        private boolean precedes(String key, int place) {
            int stop = place;
            while (text.at(stop - 1) == ' ') {
                stop--;
            }
            for (String word : profile.words(key)) {
                int start = stop - word.length();
                if (!word.isEmpty()
                        && start >= 0
                        && text.startsWith(word, start)
                        && (key.endsWith("abstaining-before") || isWordStart(start))) {
                    return true;
                }
            }
            return false;
        }

        /** The parentheses that stand before the next number. */
        private void readNames(Choice choice, int from, int to) {
            int open = from;
            while (open < to && text.at(open) != '(' && !Character.isDigit(text.at(open))) {
                open++;
            }
            if (open >= to || text.at(open) != '(') {
                return;
            }
            int depth = 0;
            for (int i = open; i < end; i++) {
                depth += text.at(i) == '(' ? 1 : text.at(i) == ')' ? -1 : 0;
                if (depth == 0) {
                    if (!readToldNames(open + 1, i)) {
                        named.add(new Named(choice, text.origin(open) + 1, text.origin(i)));
                    }
                    return;
                }
            }
        }

        /** "12-2-1 (Cuba and Yemen against, China abstaining)": each word tells of those before. */
        private boolean readToldNames(int from, int to) {
            int start = from;
            for (int at = from; at < to; at++) {
                Told told = isWordStart(at) ? told(at) : null;
                if (told != null && told.end() <= to) {
                    if (at > start) {
                        named.add(new Named(told.choice(), text.origin(start), text.origin(at)));
                    }
                    start = told.end();
                    while (start < to && ",; ".indexOf(text.at(start)) >= 0) {
                        start++;
                    }
                    at = start - 1;
                }
            }
            return start > from;
        }

        private record Told(Choice choice, int end) {}

        /** The word at a place that tells how those named before it voted. */
        private @Nullable Told told(int place) {
            for (Map.Entry<Choice, String> word : TELLING.entrySet()) {
                Optional<Match> match = profile.match(word.getValue(), text, place);
                if (match.isPresent()) {
                    return new Told(word.getKey(), match.get().end());
                }
            }
            return null;
        }
    }
}
