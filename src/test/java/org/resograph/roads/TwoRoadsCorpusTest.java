package org.resograph.roads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resograph.roads.Facts.Aspect;

/**
 * The same graph by two roads, on the real documents of the corpus folder; the table is printed.
 * Without the folder the tests are skipped, and say so.
 */
class TwoRoadsCorpusTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("resograph.corpus", "../shared/corpus"), "akn");

    @BeforeAll
    static void folder() {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("skipped: no corpus folder at " + FOLDER.toAbsolutePath());
            Assumptions.abort("no corpus folder at " + FOLDER.toAbsolutePath());
        }
    }

    @Test
    void plainTextSaysWhatTheXmlSays() {
        Score total = total(Road.TEXT);
        whatMustBeRight(total);
        atLeast(total, Aspect.TITLE, 0.99);
        atLeast(total, Aspect.PARAGRAPH, 0.998);
        atLeast(total, Aspect.FOOTNOTE, 1);
        atLeast(total, Aspect.CITED, 0.998);
    }

    @Test
    void markdownSaysWhatTheXmlSays() {
        Score total = total(Road.MARKDOWN);
        whatMustBeRight(total);
        atLeast(total, Aspect.TITLE, 0.99);
        atLeast(total, Aspect.PARAGRAPH, 0.995);
        atLeast(total, Aspect.FOOTNOTE, 1);
        atLeast(total, Aspect.CITED, 0.998);
    }

    /** Marks and line ends are lost on pages: what is ambiguous there can't be told. */
    @Test
    void wrappedPagesSayWhatTheXmlSays() {
        Score total = total(Road.PAGES);
        whatMustBeRight(total);
        atLeast(total, Aspect.TITLE, 0.98);
        atLeast(total, Aspect.PARAGRAPH, 0.99);
        atLeast(total, Aspect.FOOTNOTE, 0.995);
        atLeast(total, Aspect.CITED, 0.998);
    }

    /** Empty lines, indents and rules are lost too, where text was copied out of a viewer. */
    @Test
    void copiedPagesSayWhatTheXmlSays() {
        Score total = total(Road.COPIED_PAGES);
        whatMustBeRight(total);
        atLeast(total, Aspect.TITLE, 0.99);
        atLeast(total, Aspect.PARAGRAPH, 0.98);
        atLeast(total, Aspect.FOOTNOTE, 0.995);
        atLeast(total, Aspect.CITED, 0.995);
    }

    /** Whose a mark in a heap is, numbers tell; where they don't agree, nothing is changed. */
    @Test
    void heapedPagesSayWhatTheXmlSays() {
        Score total = total(Road.HEAPED_PAGES);
        whatMustBeRight(total);
        atLeast(total, Aspect.TITLE, 0.98);
        atLeast(total, Aspect.PARAGRAPH, 0.98);
        atLeast(total, Aspect.FOOTNOTE, 0.925);
        atLeast(total, Aspect.CITED, 0.99);
    }

    /** All line ends are lost: what ends where is told by words alone, and notes have no marks. */
    @Test
    void oneLineSaysMostOfWhatTheXmlSays() {
        TwoRoads roads = new TwoRoads(Road.ONE_LINE);
        roads.run(FOLDER, EVERY, Optional.empty());
        System.out.println(roads.table());
        Score total = roads.total();
        // Composites, decisions and statements have no formula that tells where they begin.
        assertThat(roads.unread()).noneMatch(name -> name.startsWith("HRC"));
        assertThat(roads.unread().size()).isLessThan(total.documents() / 4);
        for (Aspect aspect : List.of(Aspect.KIND, Aspect.METHOD, Aspect.BODY, Aspect.TOTAL)) {
            atLeast(total, aspect, 0.99);
        }
        atLeast(total, Aspect.POSITION, 0.99);
        atLeast(total, Aspect.SYMBOL, 0.93);
        atLeast(total, Aspect.DATE, 0.93);
        atLeast(total, Aspect.PARAGRAPH, 0.84);
    }

    private static Score total(Road road) {
        TwoRoads roads = new TwoRoads(road);
        roads.run(FOLDER, Optional.empty());
        System.out.println(roads.table());
        assertThat(roads.unread()).isEmpty();
        assertThat(roads.total().documents()).isPositive();
        return roads.total();
    }

    private static void whatMustBeRight(Score total) {
        atLeast(total, Aspect.KIND, 1);
        atLeast(total, Aspect.SYMBOL, 1);
        atLeast(total, Aspect.DATE, 1);
        atLeast(total, Aspect.METHOD, 1);
        atLeast(total, Aspect.BODY, 1);
        atLeast(total, Aspect.SESSION, 1);
        atLeast(total, Aspect.TOTAL, 1);
        atLeast(total, Aspect.POSITION, 1);
    }

    /** Of the formats with a layout one document in nine is taken: all of them take minutes. */
    private static final int EVERY = Integer.getInteger("roads.every", 9);

    @Test
    void wordSaysWhatTheXmlSays() {
        check(Road.WORD, 0.995, 1, 0);
        check(Road.LISTED_WORD, 0.995, 1, 0);
    }

    @Test
    void webPagesSayWhatTheXmlSays() {
        check(Road.HTML, 0.995, 1, 0);
        check(Road.GLUED_HTML, 0.995, 1, 0);
    }

    @Test
    void printedPagesSayWhatTheXmlSays() {
        check(Road.PDF, 0.99, 0.99, 0);
    }

    /** What a word processor prints, which knows nothing of the reader. */
    @Test
    void whatAWordProcessorPrintsSaysWhatTheXmlSays() {
        print(Road.PRINTED_WORD, EVERY, 0.985, 0.99);
    }

    /** What a browser prints: notes stand at the end, in the type of the text. */
    @Test
    void whatABrowserPrintsSaysWhatTheXmlSays() {
        print(Road.PRINTED_HTML, 3 * EVERY, 0.98, 0.95);
    }

    private static void print(Road road, int every, double paragraphs, double footnotes) {
        if (!road.press().orElseThrow().isThere()) {
            System.out.println("skipped: no " + road.press().orElseThrow() + " on the PATH");
            Assumptions.abort("no program that prints");
        }
        check(road, every, paragraphs, footnotes, 0);
    }

    private static void check(Road road, double paragraphs, double footnotes, int unread) {
        check(road, EVERY, paragraphs, footnotes, unread);
    }

    private static void check(
            Road road, int every, double paragraphs, double footnotes, int unread) {
        TwoRoads roads = new TwoRoads(road);
        roads.run(FOLDER, every, Optional.empty());
        System.out.println(roads.table());
        Score total = roads.total();
        assertThat(roads.unread()).hasSizeLessThanOrEqualTo(unread);
        assertThat(total.documents()).isPositive();
        // Programs lose signs between names at the ends of rows.
        atLeast(total, Aspect.POSITION, road.press().isPresent() ? 0.98 : 1);
        atLeast(total, Aspect.TOTAL, 1);
        atLeast(total, Aspect.SYMBOL, road.press().isPresent() ? 0.92 : 1);
        atLeast(total, Aspect.DATE, road.press().isPresent() ? 0.95 : 1);
        atLeast(total, Aspect.FOOTNOTE, footnotes);
        atLeast(total, Aspect.PARAGRAPH, paragraphs);
    }

    private static void atLeast(Score score, Aspect aspect, double share) {
        assertThat(score.precision(aspect))
                .as("precision of " + aspect)
                .isGreaterThanOrEqualTo(share);
        assertThat(score.recall(aspect)).as("recall of " + aspect).isGreaterThanOrEqualTo(share);
    }
}
