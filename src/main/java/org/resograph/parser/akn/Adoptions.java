package org.resograph.parser.akn;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.akn.Metadata.Step;
import org.resograph.resolution.Adoption;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.Adoption.Outcome;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.RecordedVote;
import org.resograph.text.Issue;
import org.resograph.text.Span;

/** What became of a document, how, and on which day. */
final class Adoptions {

    private final AknStatement statement;
    private final Words words;
    private final Problems problems;

    Adoptions(AknStatement statement, Words words, Problems problems) {
        this.statement = statement;
        this.words = words;
        this.problems = problems;
    }

    /**
     * The day: as the closing prints it, else as the cover page does, else as the work is dated,
     * else as the workflow has it, which often is the last day of the session.
     */
    Optional<LocalDate> date() {
        Optional<LocalDate> closing = MarkedDates.of(statement.closing.adopted, words, problems);
        Optional<LocalDate> cover = MarkedDates.of(statement.cover.adopted, words, problems);
        if (cover.isEmpty()) {
            cover = words.adoptionDate(statement.cover.first(Role.ADOPTION).text());
        }
        Optional<LocalDate> work = MarkedDates.parse(statement.metadata.workDate);
        compare("closing", closing, "cover", cover, span(statement.closing.adopted));
        compare(
                closing.isPresent() ? "closing" : "cover",
                closing.isPresent() ? closing : cover,
                "work",
                work,
                Span.of(statement.metadata.line));
        if (closing.isPresent()) {
            return closing;
        }
        if (cover.isPresent()) {
            return cover;
        }
        return work.isPresent() ? work : ofSteps();
    }

    private void compare(
            String oneName,
            Optional<LocalDate> one,
            String otherName,
            Optional<LocalDate> other,
            Span span) {
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            problems.add(
                    Issue.DATE_CONFLICT,
                    span,
                    oneName + " " + one.get() + ", " + otherName + " " + other.get());
        }
    }

    private static Span span(Cover.@Nullable Date date) {
        return date == null ? Span.of(1) : date.span();
    }

    private Optional<LocalDate> ofSteps() {
        for (Step step : statement.metadata.steps) {
            if (isDecisive(step)) {
                Optional<LocalDate> date = MarkedDates.parse(step.date());
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDecisive(Step step) {
        return switch (step.outcome()) {
            case "adopted", "notAdopted", "veto", "vetoed", "" -> true;
            default -> false;
        };
    }

    Adoption of(
            DocumentKind kind,
            Optional<LocalDate> date,
            Optional<Method> printed,
            Optional<RecordedVote> vote) {
        Outcome outcome = outcome(kind);
        return new Adoption(
                outcome, printed.or(() -> method(vote)), date, Meetings.of(statement, words), vote);
    }

    private Outcome outcome(DocumentKind kind) {
        Outcome outcome =
                kind == DocumentKind.DRAFT_RESOLUTION ? Outcome.NOT_STATED : Outcome.ADOPTED;
        for (Step step : statement.metadata.steps) {
            switch (step.outcome()) {
                case "veto", "vetoed" -> {
                    return Outcome.VETOED;
                }
                case "notAdopted", "rejected" -> outcome = Outcome.NOT_ADOPTED;
                case "adopted" -> outcome = Outcome.ADOPTED;
                default -> {}
            }
        }
        return outcome;
    }

    private Optional<Method> method(Optional<RecordedVote> vote) {
        String metadata = statement.metadata.votingOutcome;
        String step = VoteReading.adoptedAs(statement.metadata).toLowerCase(Locale.ROOT);
        if (metadata.toLowerCase(Locale.ROOT).contains("mail") || step.contains("voting by mail")) {
            return Optional.of(Method.WRITTEN_VOTE);
        }
        Optional<Method> method = named(metadata);
        if (method.isPresent()) {
            return method;
        }
        if (step.contains("unanimous")) {
            return Optional.of(Method.UNANIMOUS);
        }
        if (step.contains("without vote") || step.contains("without a vote")) {
            return Optional.of(Method.WITHOUT_VOTE);
        }
        return vote.filter(v -> !v.positions().isEmpty()).map(v -> Method.RECORDED_VOTE);
    }

    /** The method that the markup names. */
    static Optional<Method> named(String outcome) {
        return switch (outcome.replace("#", "")) {
            case "adoptedWithoutVote", "adoptedWithoutAVote" -> Optional.of(Method.WITHOUT_VOTE);
            case "adoptedRecordedVote", "adoptedByRecordedVote" ->
                    Optional.of(Method.RECORDED_VOTE);
            case "adoptedNonRecordedVote", "adoptedVote", "adoptedByVote" ->
                    Optional.of(Method.NON_RECORDED_VOTE);
            case "adoptedUnanimously" -> Optional.of(Method.UNANIMOUS);
            default -> Optional.empty();
        };
    }
}
