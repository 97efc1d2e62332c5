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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * label = ( "In favour" / "Ont voté contre" / "弃权" … ) [ "(" total ")" ] ; a choice without votes has no list
 * </pre>
 */
public final class VoteBlock {

    private static final Map<Choice, String> LABELS =
            Map.of(
                    Choice.IN_FAVOUR, "vote.label.in-favour",
                    Choice.AGAINST, "vote.label.against",
                    Choice.ABSTAINING, "vote.label.abstaining",
                    Choice.NON_VOTING, "vote.label.non-voting");

    /** "(32):", and "YES: 32," without names. */
    private static final Pattern TOTAL =
            Pattern.compile("^[^:]*\\((\\d{1,3})\\) ?:|^[^:]*: ?(\\d{1,3})[ .,;\\]]*$");

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

    /**
     * The members that a note to a vote names as not taking part: "One member (China) did not
     * participate in the voting." Of a member without a name nothing is said.
     *
     * @param span the lines of the note
     */
    public List<Position> nonVoting(String note, Span span) {
        Reader reader = new Reader(note, at -> span);
        for (VoteSentence.Named named :
                VoteSentence.read(profile, reader.folded, reader.folded.length()).named()) {
            if (named.choice() == Choice.NON_VOTING) {
                reader.readList(named.choice(), named.from(), named.to());
            }
        }
        return reader.positions.stream().filter(p -> p.state().isPresent()).toList();
    }

    /** Whether a text has the label of a list of states, and so belongs to a roll call. */
    public static boolean holdsLabel(LanguageProfile profile, String text) {
        return !labels(profile, Folded.of(text)).isEmpty();
    }

    /** Whether a text starts with such a label. */
    public static boolean startsWithLabel(LanguageProfile profile, String text) {
        List<Label> labels = labels(profile, Folded.of(text));
        return !labels.isEmpty() && labels.get(0).start() == 0;
    }

    private record Label(Choice choice, int start, int end) {}

    /** The labels in a text: each stands right before a colon, or a total and a colon. */
    private static List<Label> labels(LanguageProfile profile, Folded text) {
        List<Label> labels = new ArrayList<>();
        for (int colon = text.indexOf(":", 0); colon >= 0; colon = text.indexOf(":", colon + 1)) {
            int stop = colon;
            stop = beforeTotal(text, stop);
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

    /** The place before "(32)", or the place itself where there is no such total. */
    private static int beforeTotal(Folded text, int stop) {
        int at = stop;
        while (text.at(at - 1) == ' ') {
            at--;
        }
        if (text.at(at - 1) != ')') {
            return at;
        }
        int open = at - 2;
        while (Character.isDigit(text.at(open))) {
            open--;
        }
        return text.at(open) == '(' && open < at - 2 ? open : at;
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
            Tally tally = withTotals(sentence.tally(), labels);
            boolean totalsAlone = positions.isEmpty() && !tally.equals(sentence.tally());
            boolean wholeRollCall = !labels.isEmpty() && !totalsAlone;
            checkTally(tally, wholeRollCall);
            Optional<Method> method =
                    wholeRollCall ? Optional.of(Method.RECORDED_VOTE) : sentence.method();
            boolean vote = !positions.isEmpty() || tally.inFavour().isPresent();
            if (method.equals(Optional.of(Method.RECORDED_VOTE)) && !vote) {
                report(
                        Issue.UNREADABLE_VOTE,
                        span(0, text.length()),
                        "no totals, no list of states");
            }
            return new Parsed<>(
                    new Printed(method, vote ? Optional.of(recorded(tally)) : Optional.empty()),
                    diagnostics);
        }

        /** What the sentence states, and what only the labels do: "In favour (32):". */
        private Tally withTotals(Tally stated, List<Label> labels) {
            return new Tally(
                    total(stated, labels, Choice.IN_FAVOUR),
                    total(stated, labels, Choice.AGAINST),
                    total(stated, labels, Choice.ABSTAINING));
        }

        private OptionalInt total(Tally stated, List<Label> labels, Choice choice) {
            if (stated.of(choice).isPresent()) {
                return stated.of(choice);
            }
            for (int i = 0; i < labels.size(); i++) {
                if (labels.get(i).choice() == choice) {
                    int to = i + 1 < labels.size() ? labels.get(i + 1).start() : folded.length();
                    Matcher total = TOTAL.matcher(folded.substring(labels.get(i).start(), to));
                    if (total.find()) {
                        return OptionalInt.of(
                                Integer.parseInt(total.group(total.group(1) == null ? 2 : 1)));
                    }
                }
            }
            return OptionalInt.empty();
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
                if (printed.name().isBlank() || isNone(printed.name())) {
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

        /** "Against: None.", or a total in place of the names. */
        private boolean isNone(String name) {
            return name.chars().allMatch(Character::isDigit)
                    || profile.matchAll("vote.none", Folded.of(name)).isPresent();
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
