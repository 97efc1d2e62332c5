package org.resograph.parser.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.reference.PrintedState;
import org.resograph.reference.Reference;
import org.resograph.reference.StateList;
import org.resograph.reference.StateMatch;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.Choice;
import org.resograph.resolution.Position;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.RecordedVote.Basis;
import org.resograph.resolution.StateCode;
import org.resograph.resolution.Tally;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/**
 * The block that says how a document was adopted, with the roll call.
 *
 * <pre>
 * block = ["["] sentence [ ":" ] *( label ":" states ) ["."] ["]"]
 * label = "In favour" / "Ont voté contre" / "弃权" …       ; a choice without votes has no list
 * </pre>
 */
public final class VoteBlock {

    private static final Map<Choice, String> LABELS =
            Map.of(
                    Choice.IN_FAVOUR, "vote.label.in-favour",
                    Choice.AGAINST, "vote.label.against",
                    Choice.ABSTAINING, "vote.label.abstaining",
                    Choice.NON_VOTING, "vote.label.non-voting");

    private final LanguageProfile profile;
    private final Reference reference;
    private final Optional<LocalDate> on;

    /**
     * @param on the day of the vote, by which names of states are understood
     */
    public VoteBlock(LanguageProfile profile, Reference reference, Optional<LocalDate> on) {
        this.profile = profile;
        this.reference = reference;
        this.on = on;
    }

    /**
     * What a block says.
     *
     * @param method how the document was adopted, if it says so
     * @param vote the roll call, if it holds one or states totals
     */
    public record Printed(Optional<Method> method, Optional<RecordedVote> vote) {}

    /**
     * Reads a block.
     *
     * @param text all of it, its lines joined
     * @param lineOf the lines on which a character of the text stands
     */
    public Parsed<Printed> read(String text, IntFunction<Span> lineOf) {
        return new Reader(text, lineOf).read();
    }

    /** Whether a text has the label of a list of states, and so belongs to a roll call. */
    public static boolean holdsLabel(LanguageProfile profile, String text) {
        return !labels(profile, Folded.of(text)).isEmpty();
    }

    private record Label(Choice choice, int start, int end) {}

    /** The labels in a text: each stands right before a colon. */
    private static List<Label> labels(LanguageProfile profile, Folded text) {
        List<Label> labels = new ArrayList<>();
        for (int colon = text.indexOf(":", 0); colon >= 0; colon = text.indexOf(":", colon + 1)) {
            int stop = colon;
            while (text.at(stop - 1) == ' ') {
                stop--;
            }
            Label best = null;
            for (Map.Entry<Choice, String> label : LABELS.entrySet()) {
                for (String words : profile.words(label.getValue())) {
                    int start = stop - words.length();
                    if (isLabel(text, words, start) && (best == null || start < best.start())) {
                        best = new Label(label.getKey(), start, colon + 1);
                    }
                }
            }
            if (best != null) {
                labels.add(best);
            }
        }
        return labels;
    }

    private static boolean isLabel(Folded text, String words, int start) {
        return start >= 0
                && text.startsWith(words, start)
                && !(Character.isLetterOrDigit(text.at(start - 1))
                        && !Folded.isIdeograph(text.at(start - 1)));
    }

    private final class Reader {

        private final String text;
        private final IntFunction<Span> lineOf;
        private final Folded folded;
        private final List<Position> positions = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Reader(String text, IntFunction<Span> lineOf) {
            this.text = text;
            this.lineOf = lineOf;
            this.folded = Folded.of(text);
        }

        Parsed<Printed> read() {
            List<Label> labels = labels(profile, folded);
            int sentenceEnd = labels.isEmpty() ? folded.length() : labels.get(0).start();
            VoteSentence sentence = VoteSentence.read(profile, folded, sentenceEnd);
            for (int i = 0; i < labels.size(); i++) {
                int to = i + 1 < labels.size() ? labels.get(i + 1).start() : folded.length();
                int from = folded.origin(labels.get(i).end());
                readList(labels.get(i).choice(), from, folded.origin(to));
            }
            for (VoteSentence.Named named : sentence.named()) {
                readList(named.choice(), named.from(), named.to());
            }
            checkStates();
            boolean wholeRollCall = !labels.isEmpty();
            checkTally(sentence.tally(), wholeRollCall);
            Optional<Method> method =
                    wholeRollCall ? Optional.of(Method.RECORDED_VOTE) : sentence.method();
            boolean vote = !positions.isEmpty() || sentence.tally().inFavour().isPresent();
            if (method.equals(Optional.of(Method.RECORDED_VOTE)) && !vote) {
                report(
                        Issue.UNREADABLE_VOTE,
                        span(0, text.length()),
                        "no totals, no list of states");
            }
            return new Parsed<>(
                    new Printed(
                            method,
                            vote ? Optional.of(recorded(sentence.tally())) : Optional.empty()),
                    diagnostics);
        }

        private RecordedVote recorded(Tally tally) {
            return new RecordedVote(
                    tally, positions, Basis.PRINTED, profile.language(), span(0, text.length()));
        }

        private Span span(int from, int to) {
            return lineOf.apply(from).union(lineOf.apply(Math.max(from, to - 1)));
        }

        private void readList(Choice choice, int from, int to) {
            StateList list = new StateList(reference.states());
            int at = from;
            for (PrintedState printed :
                    list.split(text.substring(from, to), profile.language(), on)) {
                if (printed.name().isBlank()) {
                    continue;
                }
                int found = text.indexOf(printed.name(), at);
                int start = found >= 0 && found < to ? found : at;
                Optional<StateCode> state = printed.state().map(StateMatch::code);
                Span span = span(start, start + printed.name().length());
                positions.add(new Position(choice, printed.name(), state, span));
                at = start;
                if (state.isEmpty()) {
                    report(Issue.UNKNOWN_STATE, span, unknown(printed.name()));
                } else if (printed.state().get().alias()) {
                    report(Issue.STATE_BY_ALIAS, span, printed.name() + " is " + state.get());
                }
            }
        }

        private String unknown(String name) {
            Language language = profile.language();
            List<String> nearest = reference.states().nearest(name, language, 3);
            String shown = name.length() > 120 ? name.substring(0, 120) + "…" : name;
            return nearest.isEmpty() ? shown : shown + "; nearest: " + String.join(", ", nearest);
        }

        private void checkStates() {
            Map<StateCode, Position> first = new HashMap<>();
            for (Position position : positions) {
                position.state()
                        .map(s -> first.putIfAbsent(s, position))
                        .ifPresent(
                                before ->
                                        report(
                                                Issue.STATE_TWICE,
                                                position.span(),
                                                position.name()
                                                        + " is listed "
                                                        + words(before.choice())
                                                        + " and "
                                                        + words(position.choice())));
            }
        }

        private void checkTally(Tally stated, boolean wholeRollCall) {
            for (Choice choice : Choice.values()) {
                OptionalInt total = stated.of(choice);
                long listed = positions.stream().filter(p -> p.choice() == choice).count();
                if (total.isPresent()
                        && (wholeRollCall || listed > 0)
                        && total.getAsInt() != listed) {
                    String detail =
                            "%s: %d stated, %d listed"
                                    .formatted(words(choice), total.getAsInt(), listed);
                    report(Issue.TALLY_MISMATCH, span(0, text.length()), detail);
                }
            }
        }

        private static String words(Choice choice) {
            return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        private void report(Issue issue, Span span, String detail) {
            diagnostics.add(Diagnostic.of(issue, span, detail));
        }
    }
}
