package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.resograph.text.Mark;
import org.resograph.text.Mark.Emphasis;
import org.resograph.text.Mark.Link;
import org.resograph.text.Mark.NoteReference;
import org.resograph.text.Mark.Style;
import org.resograph.text.MarkedText;

class RunTest {

    @Test
    void marksThatOverlapMakeRunsOfTheirOwn() {
        MarkedText text =
                new MarkedText(
                        "abcdef",
                        List.of(
                                new Emphasis(0, 4, Style.ITALIC),
                                new Emphasis(2, 6, Style.BOLD),
                                new Link(4, 5, "x"),
                                new Emphasis(3, 3, Style.BOLD),
                                new NoteReference(1, "1"),
                                new NoteReference(6, "2")));
        assertThat(Run.of(text))
                .containsExactly(
                        new Run(List.of(), "a", false, true, Optional.empty()),
                        new Run(List.of("1"), "b", false, true, Optional.empty()),
                        new Run(List.of(), "cd", true, true, Optional.empty()),
                        new Run(List.of(), "e", true, false, Optional.of("x")),
                        new Run(List.of(), "f", true, false, Optional.empty()),
                        new Run(List.of("2"), "", false, false, Optional.empty()));
    }

    @Test
    void marksThatMeetAndAreAlikeMakeOneRun() {
        MarkedText text =
                new MarkedText(
                        "abcd",
                        List.of(
                                new Emphasis(0, 2, Style.ITALIC),
                                new Emphasis(2, 4, Style.ITALIC)));
        assertThat(Run.of(text))
                .containsExactly(new Run(List.of(), "abcd", false, true, Optional.empty()));
    }

    /** Each mark was once looked at for each run. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aParagraphOfManyMarks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            marks.add(new NoteReference(2 * i, "1"));
        }
        assertThat(Run.of(new MarkedText("a ".repeat(200_000), marks))).hasSize(200_000);
    }
}
