package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.text.Mark;
import org.resograph.text.Mark.Emphasis;
import org.resograph.text.Mark.Link;
import org.resograph.text.Mark.NoteReference;
import org.resograph.text.Mark.Style;
import org.resograph.text.MarkedText;

class MarkdownTest {

    @Test
    void plainTextIsItself() {
        assertThat(Markdown.write(MarkedText.of("Takes note, 50% (see A/HRC/1);")))
                .isEqualTo("Takes note, 50% (see A/HRC/1);");
        assertThat(Markdown.write(MarkedText.EMPTY)).isEmpty();
    }

    @Test
    void eachMarkHasItsSigns() {
        assertThat(write("Takes note of it", new Emphasis(0, 10, Style.ITALIC)))
                .isEqualTo("*Takes note* of it");
        assertThat(write("Part I", new Emphasis(0, 6, Style.BOLD))).isEqualTo("**Part I**");
        assertThat(write("its resolution 5/1", new Link(4, 18, "https://undocs.org/S/1(2000)")))
                .isEqualTo("its [resolution 5/1](https://undocs.org/S/1\\(2000\\))");
        assertThat(write("rights ;", new NoteReference(6, "1"))).isEqualTo("rights[^1] ;");
        assertThat(write("rights", new NoteReference(6, "*"))).isEqualTo("rights[^\\*]");
    }

    @Test
    void spacesAtItsEndsAreNotEmphasized() {
        assertThat(write("Takes note of it", new Emphasis(0, 11, Style.ITALIC)))
                .isEqualTo("*Takes note* of it");
    }

    @Test
    void marksThatOverlapAreNested() {
        assertThat(
                        write(
                                "abcdef",
                                new Emphasis(0, 4, Style.ITALIC),
                                new Emphasis(2, 6, Style.BOLD)))
                .isEqualTo("*ab***" + "*cd*ef**");
        assertThat(
                        write(
                                "abcdef",
                                new Emphasis(0, 6, Style.ITALIC),
                                new Link(2, 4, "http://x.example/")))
                .isEqualTo("*ab*[*cd*](http://x.example/)*ef*");
    }

    @Test
    void whatLooksLikeAMarkIsEscaped() {
        assertThat(Markdown.write(MarkedText.of("[sic] * a_b \\ `x` <i>")))
                .isEqualTo("\\[sic\\] \\* a\\_b \\\\ \\`x\\` \\<i>");
    }

    @Test
    void readingWhatWasWrittenGivesTheSame() {
        Random random = new Random(43);
        for (int round = 0; round < 5_000; round++) {
            MarkedText text = random(random);
            MarkedText read = Markdown.read(Markdown.write(text));
            assertThat(read.text()).isEqualTo(text.text());
            assertThat(Run.of(read)).as(text.toString() + text.marks()).isEqualTo(Run.of(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "**", "[a", "[^", "[a](", "a\\", "](x)", "***a", "[^1"})
    void anyStringCanBeRead(String literal) {
        assertThat(Markdown.read(literal).text()).isNotNull();
    }

    private static String write(String text, Mark... marks) {
        return Markdown.write(new MarkedText(text, List.of(marks)));
    }

    private static MarkedText random(Random random) {
        String letters = "ab*[]()_\\^é"; // no space: emphasis gives way to them
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        List<Mark> marks = new ArrayList<>();
        // one link, as links can't overlap; emphasis and notes at will
        int start = random.nextInt(length);
        marks.add(new Link(start, start + 1 + random.nextInt(length - start), "http://x/(a)\\"));
        for (int i = random.nextInt(3); i > 0; i--) {
            int from = random.nextInt(length);
            Style style = random.nextBoolean() ? Style.BOLD : Style.ITALIC;
            marks.add(new Emphasis(from, from + random.nextInt(length - from + 1), style));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            marks.add(new NoteReference(random.nextInt(length + 1), "" + i + "]"));
        }
        return new MarkedText(text.toString(), marks);
    }
}
