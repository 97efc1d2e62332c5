package org.resograph.parser.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.reference.PrintedState;
import org.resograph.reference.StateList;
import org.resograph.reference.States;
import org.resograph.resolution.Origin;
import org.resograph.resolution.Sponsor;

/**
 * The line of a draft that says who put it forward.
 *
 * <pre>
 * line = names ":" [ adjective ] draft     ; "Chad, Kenya and Norway: revised draft resolution"
 * </pre>
 *
 * @param words before the colon, as printed
 * @param names the entries of the list, whether they are states or not
 */
public record SponsorLine(String words, List<PrintedState> names) {

    /** An adjective before "draft resolution", in any language, is no longer. */
    private static final int LONGEST_ADJECTIVE = 24;

    private static final String EDGE = " \u00A0*.\t";

    /** What a line says; empty if it does not end with what a draft is called. */
    public static Optional<SponsorLine> read(
            LanguageProfile profile, States states, String line, Optional<LocalDate> on) {
        if (!endsWithDraft(profile, line)) {
            return Optional.empty();
        }
        return words(line)
                .map(
                        words ->
                                new SponsorLine(
                                        words,
                                        new StateList(states)
                                                .split(words, profile.language(), on)));
    }

    /** The words before the colon of a line, empty if there are none. */
    public static Optional<String> words(String line) {
        return Optional.of(line.substring(0, Math.max(colon(line), 0)).strip())
                .filter(words -> !words.isEmpty());
    }

    /** Whether a text ends with what a draft is called. */
    public static boolean endsWithDraft(LanguageProfile profile, String text) {
        return isDraft(profile, text.substring(colon(text) + 1));
    }

    private static int colon(String line) {
        return Math.max(line.lastIndexOf(':'), line.lastIndexOf('\uFF1A'));
    }

    private static boolean isDraft(LanguageProfile profile, String text) {
        int end = text.length();
        while (end > 0 && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String folded = Folded.fold(text.substring(0, end).strip());
        return profile.words("draft").stream()
                .anyMatch(
                        draft ->
                                !draft.isEmpty()
                                        && folded.endsWith(draft)
                                        && folded.length() <= draft.length() + LONGEST_ADJECTIVE);
    }

    /** Whether the list begins with a state. */
    public boolean startsWithState() {
        return !names.isEmpty() && names.get(0).state().isPresent();
    }

    /** Where a document came from, with who put it forward; without a state, in words. */
    public Origin added(Origin origin) {
        if (names.stream().noneMatch(name -> name.state().isPresent())) {
            return origin.putForward(List.of(), Optional.of(words));
        }
        List<Sponsor> sponsors =
                names.stream()
                        .map(n -> new Sponsor(n.name(), n.state().map(s -> s.code()), false))
                        .toList();
        return origin.putForward(sponsors, Optional.empty());
    }
}
