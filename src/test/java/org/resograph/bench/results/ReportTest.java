package org.resograph.bench.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class ReportTest {

    @TempDir Path folder;

    private Results results() throws IOException {
        Results results = Results.of(folder.resolve("bench.tsv"));
        results.ratio("convert", "reading & writing", 1.8765, 2);
        results.put("formats", "HTML", "ratio", 3.14159);
        results.put("formats", "HTML", "library", "jsoup");
        for (String size : new String[] {"10000", "1000"}) {
            results.put("question CPU ms", "1 vote-on", size, 2.46);
        }
        results.put("questions", "1 vote-on", "of one", "true");
        return results;
    }

    @Test
    void whatIsKeptIsThereAgainAndCanBeReplaced() throws IOException {
        results().save();
        Results again = Results.of(folder.resolve("bench.tsv"));
        again.put("formats", "HTML", "ratio", 0.012345);
        again.save();
        Results last = Results.of(folder.resolve("bench.tsv"));
        assertThat(last.number("formats", "HTML", "ratio")).hasValue(0.01235);
        assertThat(last.number("stages", "convert", "ratio")).hasValue(1.877);
        assertThat(last.text("stages", "convert", "floor")).contains("reading & writing");
        assertThat(last.names("formats")).containsExactly("HTML");
    }

    @Test
    void tablesTakeTheirPlacesAndNothingElse() throws IOException {
        Tables tables = new Tables(results());
        String text = "a\n<!-- bench: questions -->\nold\n<!-- bench -->\nb\n";
        String placed = Report.placed(text, "questions", tables.questions());
        assertThat(placed)
                .isEqualTo(
                        """
                        a
                        <!-- bench: questions -->
                        | question | 1,000 | 10,000 |
                        |---|---|---|
                        | **1 vote-on** | 2.5 | 2.5 |
                        <!-- bench -->
                        b
                        """);
        assertThat(Report.placed(placed, "questions", tables.questions())).isEqualTo(placed);
        assertThat(Report.placed("none", "questions", "x")).isEqualTo("none");
        assertThat(tables.stages()).contains("| convert | reading & writing | 1.9 | 2 |");
    }

    @Test
    void thePictureIsWellFormedAndSaysTheFigures() throws Exception {
        String svg = new Picture(results()).svg();
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
        assertThat(svg).contains("convert / reading &amp; writing", "1.9 ×", "1 vote-on", "jsoup");
        assertThat(svg).contains("10,000 documents");
    }
}
