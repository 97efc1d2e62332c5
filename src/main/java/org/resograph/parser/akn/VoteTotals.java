package org.resograph.parser.akn;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.resograph.parser.akn.Metadata.Count;
import org.resograph.resolution.Choice;
import org.resograph.resolution.Tally;

/** The totals that a document states for its vote. */
final class VoteTotals {

    private VoteTotals() {}

    /** The totals of the sentence in the block. */
    static Tally printed(PrintedVote vote) {
        Map<Choice, Integer> totals = new EnumMap<>(Choice.class);
        for (PrintedVote.Quantity quantity : vote.quantities) {
            put(totals, PrintedVote.choice(quantity.choice()), quantity.digits());
        }
        return tally(totals);
    }

    /** The totals of the metadata; where the words of a step have three, those. */
    static Tally recorded(Metadata metadata) {
        return inWords(VoteReading.adoptedAs(metadata)).orElseGet(() -> counted(metadata));
    }

    /** The totals with the lists in the metadata. */
    static Tally counted(Metadata metadata) {
        Map<Choice, Integer> totals = new EnumMap<>(Choice.class);
        for (Count count : metadata.counts) {
            put(totals, PrintedVote.choice(count.choice()), count.value());
        }
        return tally(totals);
    }

    /** "Adopted 32-13-2, 46th meeting": three figures joined by hyphens. */
    static Optional<Tally> inWords(String words) {
        return words.isEmpty() ? Optional.empty() : joined(words.replace('\u2013', '-'));
    }

    private static Optional<Tally> joined(String words) {
        int at = 0;
        while (at < words.length()) {
            if (!Character.isDigit(words.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < words.length() && isFigure(words.charAt(end))) {
                end++;
            }
            Optional<Tally> tally =
                    at > 0 && isPart(words.charAt(at - 1))
                            ? Optional.empty()
                            : three(words.substring(at, end));
            if (tally.isPresent()) {
                return tally;
            }
            at = end;
        }
        return Optional.empty();
    }

    /**
     * Whether those listed as abstaining did not vote: "Adopted (14-0-0, 1 absent)". The metadata
     * have no list for them.
     */
    static boolean abstentionsAreAbsences(Metadata metadata) {
        String words = VoteReading.adoptedAs(metadata);
        boolean named =
                words.contains("absent")
                        || words.contains("participat")
                        || words.contains("non-voting")
                        || words.contains("not voting");
        return named && inWords(words).map(t -> t.abstaining().orElse(-1) == 0).orElse(false);
    }

    private static Optional<Tally> three(String joined) {
        int first = joined.indexOf('-');
        int second = joined.indexOf('-', first + 1);
        if (first <= 0 || second < 0 || joined.indexOf('-', second + 1) >= 0) {
            return Optional.empty();
        }
        OptionalInt inFavour = figure(joined.substring(0, first));
        OptionalInt against = figure(joined.substring(first + 1, second));
        OptionalInt abstaining = figure(joined.substring(second + 1));
        return inFavour.isPresent() && against.isPresent() && abstaining.isPresent()
                ? Optional.of(new Tally(inFavour, against, abstaining))
                : Optional.empty();
    }

    private static boolean isFigure(char c) {
        return Character.isDigit(c) || c == '-';
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == '.' || c == '-';
    }

    private static void put(Map<Choice, Integer> totals, Optional<Choice> choice, String digits) {
        OptionalInt total = figure(digits);
        if (choice.isPresent() && total.isPresent()) {
            totals.put(choice.get(), total.getAsInt());
        }
    }

    private static Tally tally(Map<Choice, Integer> totals) {
        return new Tally(
                total(totals, Choice.IN_FAVOUR),
                total(totals, Choice.AGAINST),
                total(totals, Choice.ABSTAINING));
    }

    private static OptionalInt total(Map<Choice, Integer> totals, Choice choice) {
        Integer total = totals.get(choice);
        return total == null ? OptionalInt.empty() : OptionalInt.of(total);
    }

    private static OptionalInt figure(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalInt.of(value);
    }
}
