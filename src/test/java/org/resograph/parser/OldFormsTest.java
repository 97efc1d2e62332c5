package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.Resolution;
import org.resograph.text.Mark;

/** The forms of 1946 to 1993, and decisions, in documents of our own under {@code forms/}. */
class OldFormsTest {

    private static Resolution read(String name) {
        try (InputStream in = OldFormsTest.class.getResourceAsStream("/forms/" + name + ".txt")) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new ResolutionReader(Reference.bundled())
                    .read(Source.of(name + ".txt", bytes), Optional.empty())
                    .parsed()
                    .value()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> labels(Resolution resolution) {
        return resolution.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(p -> ((Paragraph) p).label().orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "french", "spanish", "russian", "chinese", "arabic"})
    void aResolutionOfASessionInRomanFigures(String language) {
        Resolution resolution = read("ga-1960-" + language);
        assertThat(resolution.symbol().orElseThrow()).hasToString("A/RES/1514(XV)");
        assertThat(resolution.title()).isPresent();
        assertThat(resolution.adoption().date()).contains(LocalDate.of(1960, 12, 14));
        assertThat(resolution.adoption().meeting()).contains(Meeting.of(947));
        assertThat(labels(resolution)).contains("1", "2");
    }

    @ParameterizedTest
    @CsvSource({
        "sc-1978, 39",
        "sc-1978-french, 39",
        "sc-1978-spanish, -",
        "sc-1978-russian, -",
        "sc-1978-chinese, -",
        "sc-1978-arabic, -"
    })
    void aVoteThatNamesWhoAbstained(String name, String note) {
        Resolution resolution = read(name);
        assertThat(resolution.symbol().orElseThrow()).hasToString("S/RES/425 (1978)");
        assertThat(resolution.adoption().date()).contains(LocalDate.of(1978, 3, 19));
        assertThat(resolution.adoption().meeting()).contains(Meeting.of(2074));
        RecordedVote vote = resolution.adoption().vote().orElseThrow();
        assertThat(vote.stated().inFavour()).hasValue(12);
        assertThat(vote.stated().against()).hasValue(0);
        assertThat(vote.stated().abstaining()).hasValue(2);
        List<String> positions =
                vote.positions().stream()
                        .map(p -> p.choice() + " " + p.state().orElseThrow())
                        .toList();
        assertThat(positions).contains("ABSTAINING CSK", "ABSTAINING SUN");
        // The note names who took no part.
        assertThat(positions.contains("NON_VOTING CHN")).isEqualTo(!note.equals("-"));
        assertThat(positions).hasSize(note.equals("-") ? 2 : 3);
        if (!note.equals("-")) {
            assertThat(resolution.footnotes()).extracting(n -> n.marker()).containsExactly(note);
            assertThat(marksOfVote(resolution)).containsExactly(note);
        }
    }

    private static List<String> marksOfVote(Resolution resolution) {
        return resolution.blocks().stream()
                .filter(Block.PrintedLine.class::isInstance)
                .map(Block.PrintedLine.class::cast)
                .filter(l -> l.role() == Block.PrintedLine.Role.VOTE)
                .flatMap(l -> l.text().marks(Mark.NoteReference.class).stream())
                .map(Mark.NoteReference::marker)
                .toList();
    }

    @Test
    void aMarkBehindAVoteIsNoTotal() {
        RecordedVote vote = read("sc-1973").adoption().vote().orElseThrow();
        assertThat(vote.stated().inFavour()).hasValue(14);
        assertThat(vote.stated().against()).hasValue(0);
        assertThat(vote.stated().abstaining()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void thePageOfAYearbookHasTheDraftBelowTheNumber() {
        Resolution resolution = read("sc-1950");
        assertThat(resolution.symbol().orElseThrow()).hasToString("S/RES/83 (1950)");
        assertThat(resolution.title()).isEmpty();
        assertThat(resolution.origin().drafts())
                .extracting(Object::toString)
                .containsExactly("S/1511");
        assertThat(resolution.adoption().vote().orElseThrow().stated().abstaining()).isEmpty();
        assertThat(resolution.footnotes()).extracting(n -> n.marker()).containsExactly("3", "4");
        assertThat(marksOfVote(resolution)).containsExactly("4");
        List<Paragraph> paragraphs =
                resolution.blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(Paragraph.class::cast)
                        .toList();
        assertThat(paragraphs.get(2).text().marks(Mark.NoteReference.class))
                .extracting(Mark.NoteReference::marker)
                .containsExactly("3");
    }

    @Test
    void theDayOfAdoptionMayStandOnTheNextLine() {
        Resolution resolution = read("sc-1990");
        assertThat(resolution.title()).isEmpty();
        assertThat(resolution.adoption().date()).contains(LocalDate.of(1990, 8, 2));
        assertThat(resolution.adoption().meeting()).contains(Meeting.of(2932));
        assertThat(resolution.blocks()).noneMatch(Block.Heading.class::isInstance);
    }

    @Test
    void partsHaveMeetingsInWords() {
        Resolution resolution = read("ga-1948");
        assertThat(resolution.parts())
                .extracting(p -> p.adoption().meeting().orElseThrow())
                .containsExactly(Meeting.of(183), Meeting.of(183));
        assertThat(resolution.parts())
                .extracting(p -> p.adoption().date().orElseThrow())
                .containsOnly(LocalDate.of(1948, 12, 10));
    }

    @Test
    void decisionsSayWhenTheyWereTaken() {
        Resolution council = read("hrc-decision");
        assertThat(council.kind()).isEqualTo(DocumentKind.DECISION);
        assertThat(council.title().orElseThrow().text())
                .isEqualTo("Reporting by the Secretary-General on the question of lamps");
        assertThat(council.adoption().date()).contains(LocalDate.of(2011, 9, 28));
        assertThat(council.adoption().meeting()).contains(Meeting.of(36));
        Resolution assembly = read("ga-decision");
        assertThat(assembly.kind()).isEqualTo(DocumentKind.DECISION);
        assertThat(assembly.symbol().orElseThrow()).hasToString("A/DEC/60/503");
        assertThat(assembly.adoption().date()).contains(LocalDate.of(2005, 9, 13));
    }
}
