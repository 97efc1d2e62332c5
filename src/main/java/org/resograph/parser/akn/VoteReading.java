package org.resograph.parser.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.akn.Metadata.Count;
import org.resograph.parser.akn.Metadata.Step;
import org.resograph.parser.field.VoteBlock;
import org.resograph.parser.field.VoteSentence;
import org.resograph.parser.profile.Folded;
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
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/**
 * The roll call of a document. The block at the end of the text is believed before the metadata,
 * whose lists were split by a program that loses names.
 */
final class VoteReading {

    /** Those whose totals are stated. */
    private static final Set<Choice> COUNTED =
            Collections.unmodifiableSet(
                    EnumSet.of(Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAINING));

    private final Reference reference;
    private final Problems problems;
    private final Language language;
    private final Words words;
    private final Optional<LocalDate> date;

    VoteReading(
            Reference reference,
            Problems problems,
            Language language,
            Words words,
            Optional<LocalDate> date) {
        this.reference = reference;
        this.problems = problems;
        this.language = language;
        this.words = words;
        this.date = date;
    }

    /**
     * What a document says of the vote.
     *
     * @param method as printed
     * @param vote the roll call, if one is recorded
     */
    record Outcome(Optional<Method> method, Optional<RecordedVote> vote) {

        static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty());

        /** This, and of the other what this does not say. */
        Outcome or(Outcome other) {
            return new Outcome(method.or(other::method), vote.or(other::vote));
        }
    }

    /** What the block says, and where it has no roll call, what the metadata say. */
    Outcome of(@Nullable PrintedVote printed, Metadata metadata) {
        for (int line : metadata.votingsOfParts) {
            problems.add(Issue.UNREADABLE_VOTE, Span.of(line), "on a part of the document");
        }
        Optional<RecordedVote> recorded = recorded(metadata);
        Outcome block = printed == null || printed.isEmpty() ? Outcome.NONE : printed(printed);
        if (block.vote().isEmpty()) {
            recorded.ifPresent(this::check);
            return new Outcome(block.method(), recorded);
        }
        recorded.filter(r -> !r.positions().isEmpty())
                .ifPresent(r -> compare(block.vote().get(), r));
        return block;
    }

    // the printed block

    private Outcome printed(PrintedVote vote) {
        if (vote.lists.isEmpty()) {
            return unmarked(vote);
        }
        RecordedVote recorded = marked(vote);
        if (!isWhole(recorded)) {
            // some lists may stand there without their markup
            recorded = asText(vote).filter(VoteReading::isWhole).orElse(recorded);
        }
        check(recorded);
        return new Outcome(Optional.of(Method.RECORDED_VOTE), Optional.of(recorded));
    }

    private RecordedVote marked(PrintedVote vote) {
        List<Position> positions = new ArrayList<>();
        for (PrintedVote.Names names : vote.lists) {
            Optional<Choice> choice = PrintedVote.choice(names.choice());
            if (choice.isEmpty()) {
                problems.add(Issue.UNREADABLE_VOTE, names.span(), names.choice());
                continue;
            }
            StateList list = new StateList(reference.states());
            for (PrintedState state : list.split(names.text(), language, date)) {
                positions.add(position(choice.get(), state.name(), state.state(), names.span()));
            }
        }
        return new RecordedVote(totals(vote), positions, Basis.PRINTED, language, vote.span);
    }

    /** Whether as many states are listed as is stated. */
    private static boolean isWhole(RecordedVote vote) {
        for (Choice choice : COUNTED) {
            OptionalInt stated = vote.stated().of(choice);
            if (stated.isPresent() && stated.getAsInt() != vote.count(choice)) {
                return false;
            }
        }
        return true;
    }

    /** The block as its words have it. */
    private Optional<RecordedVote> asText(PrintedVote vote) {
        return words.profile()
                .flatMap(
                        profile ->
                                new VoteBlock(profile, reference, date)
                                        .read(vote.text, vote::lineOf)
                                        .value()
                                        .vote());
    }

    /** A block whose lists the markup does not set apart, or that has none. */
    private Outcome unmarked(PrintedVote vote) {
        Optional<Method> marked = Adoptions.named(vote.outcome);
        if (words.profile().isEmpty()) {
            return new Outcome(marked, Optional.empty());
        }
        Parsed<VoteBlock.Printed> read =
                new VoteBlock(words.profile().get(), reference, date).read(vote.text, vote::lineOf);
        problems.list().addAll(read.diagnostics());
        VoteBlock.Printed printed = read.value();
        return new Outcome(printed.method().or(() -> marked), printed.vote());
    }

    /** The words of the sentence; for what it does not say, the totals in the markup. */
    private Tally totals(PrintedVote vote) {
        Tally marked = VoteTotals.printed(vote);
        if (words.profile().isEmpty()) {
            return marked;
        }
        Folded sentence = Folded.of(vote.sentence);
        Tally said = VoteSentence.read(words.profile().get(), sentence, sentence.length()).tally();
        return new Tally(
                said.inFavour().isPresent() ? said.inFavour() : marked.inFavour(),
                said.against().isPresent() ? said.against() : marked.against(),
                said.abstaining().isPresent() ? said.abstaining() : marked.abstaining());
    }

    // the metadata

    private Optional<RecordedVote> recorded(Metadata metadata) {
        if (metadata.counts.isEmpty()) {
            return ofStep(metadata);
        }
        List<Position> positions = new ArrayList<>();
        Span span = Span.of(metadata.votingLine);
        boolean absent = VoteTotals.abstentionsAreAbsences(metadata);
        for (Count count : metadata.counts) {
            span = span.union(count.span());
            Optional<Choice> choice = PrintedVote.choice(count.choice());
            if (choice.isEmpty()) {
                problems.add(Issue.UNREADABLE_VOTE, count.span(), count.choice());
                continue;
            }
            Choice chosen =
                    absent && choice.get() == Choice.ABSTAINING ? Choice.NON_VOTING : choice.get();
            for (Metadata.Name name : count.names()) {
                Optional<StateMatch> state =
                        reference.states().resolve(name.text(), Language.ENGLISH, date);
                positions.add(position(chosen, name.text(), state, Span.of(name.line())));
            }
        }
        Tally stated = VoteTotals.recorded(metadata);
        return positions.isEmpty() && !isVote(stated)
                ? Optional.empty()
                : Optional.of(
                        new RecordedVote(
                                stated, positions, Basis.METADATA, Language.ENGLISH, span));
    }

    /** Totals that a step states, of a vote whose lists the metadata lack. */
    private static Optional<RecordedVote> ofStep(Metadata metadata) {
        return VoteReading.step(metadata)
                .flatMap(
                        step ->
                                VoteTotals.inWords(step.as() + " " + step.by())
                                        .filter(VoteReading::isVote)
                                        .map(t -> vote(t, step.span())));
    }

    private static RecordedVote vote(Tally stated, Span span) {
        return new RecordedVote(stated, List.of(), Basis.METADATA, Language.ENGLISH, span);
    }

    private static boolean isVote(Tally tally) {
        return tally.inFavour().orElse(0) + tally.against().orElse(0) + tally.abstaining().orElse(0)
                > 0;
    }

    private Position position(Choice choice, String name, Optional<StateMatch> state, Span span) {
        return new Position(choice, name, state.map(StateMatch::code), span);
    }

    // checks

    private void check(RecordedVote vote) {
        Map<StateCode, Choice> seen = new HashMap<>();
        for (Position position : vote.positions()) {
            if (position.state().isEmpty()) {
                problems.add(Issue.UNKNOWN_STATE, position.span(), unknown(position.name(), vote));
            } else if (seen.put(position.state().get(), position.choice()) != null) {
                problems.add(Issue.STATE_TWICE, position.span(), position.name());
            }
        }
        if (vote.positions().isEmpty()) {
            return;
        }
        for (Choice choice : COUNTED) {
            OptionalInt stated = vote.stated().of(choice);
            long listed = vote.count(choice);
            if (stated.isPresent() && stated.getAsInt() != listed) {
                problems.add(
                        Issue.TALLY_MISMATCH,
                        vote.span(),
                        name(choice) + ": stated " + stated.getAsInt() + ", listed " + listed);
            }
        }
    }

    private String unknown(String name, RecordedVote vote) {
        List<String> nearest = reference.states().nearest(name, vote.namesIn(), 3);
        return nearest.isEmpty() ? name : name + " (nearest: " + String.join(", ", nearest) + ")";
    }

    private void compare(RecordedVote block, RecordedVote recorded) {
        Map<Choice, Set<StateCode>> printed = states(block);
        Map<Choice, Set<StateCode>> other = states(recorded);
        StringJoiner differences = new StringJoiner("; ");
        for (Choice choice : Choice.values()) {
            Set<StateCode> onlyPrinted = new TreeSet<>(printed.getOrDefault(choice, Set.of()));
            onlyPrinted.removeAll(other.getOrDefault(choice, Set.of()));
            Set<StateCode> onlyRecorded = new TreeSet<>(other.getOrDefault(choice, Set.of()));
            onlyRecorded.removeAll(printed.getOrDefault(choice, Set.of()));
            if (!onlyPrinted.isEmpty()) {
                differences.add(name(choice) + " only printed: " + onlyPrinted);
            }
            if (!onlyRecorded.isEmpty()) {
                differences.add(name(choice) + " only in the metadata: " + onlyRecorded);
            }
        }
        if (differences.length() > 0) {
            problems.add(Issue.VOTE_CONFLICT, block.span(), differences.toString());
        }
    }

    private static Map<Choice, Set<StateCode>> states(RecordedVote vote) {
        Map<Choice, Set<StateCode>> states = new EnumMap<>(Choice.class);
        for (Position position : vote.positions()) {
            position.state()
                    .ifPresent(
                            s ->
                                    states.computeIfAbsent(position.choice(), c -> new TreeSet<>())
                                            .add(s));
        }
        return states;
    }

    static String name(Choice choice) {
        return switch (choice) {
            case IN_FAVOUR -> "in favour";
            case AGAINST -> "against";
            case ABSTAINING -> "abstaining";
            case NON_VOTING -> "non-voting";
        };
    }

    /** The step that adopted or refused the document. */
    private static Optional<Step> step(Metadata metadata) {
        return metadata.steps.stream().filter(s -> s.outcome().contains("dopted")).findFirst();
    }

    /** The words of the step that adopted or refused the document. */
    static String adoptedAs(Metadata metadata) {
        return step(metadata).map(step -> step.as() + " " + step.by()).orElse("");
    }
}
