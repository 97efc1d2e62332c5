package org.resograph.bench.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resograph.conversion.Checked;
import org.resograph.conversion.Conversion;
import org.resograph.conversion.Input;
import org.resograph.document.Source;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;
import org.resograph.text.Parsed;

/** What is generated reads as well as what the United Nations publish. */
class GeneratorTest {

    private static final int DOCUMENTS = 150;

    @TempDir Path folder;

    @Test
    void generatedDocumentsConformWithoutARemark() throws IOException {
        Generator.write(folder, DOCUMENTS, 1);
        Conversion conversion = new Conversion(Iris.ofDefaultBase(), Optional.empty());
        long votes = 0;
        long citations = 0;
        List<Path> files = Generator.files(folder);
        for (Path file : files) {
            Graph graph = graph(conversion, file);
            votes += graph.contains(Node.ANY, Vocabulary.vote, Node.ANY) ? 1 : 0;
            citations += graph.stream(Node.ANY, Vocabulary.cites, Node.ANY).count();
        }
        assertThat(files).hasSize(DOCUMENTS);
        assertThat(votes).isBetween(DOCUMENTS / 10L, DOCUMENTS / 2L);
        assertThat(citations).isGreaterThan(DOCUMENTS);
    }

    private static Graph graph(Conversion conversion, Path file) throws IOException {
        Source source = Source.of(file.toString(), Files.readAllBytes(file));
        Input input = new Input(file.toString(), Optional.of(file), file.getFileName(), true, 0);
        Checked checked = Conversion.check(conversion.read(input, Parsed.of(Optional.of(source))));
        assertThat(checked.kinds()).as(file.toString()).isEmpty();
        assertThat(checked.isRejected()).as(file.toString()).isFalse();
        return checked.reading().document().orElseThrow().graph();
    }

    /**
     * What was counted in 727 real ones: 93 % of the paragraphs have no key in common with another,
     * 97 % have their words for themselves; 10 % are points of lists; 0.56 citations in a
     * paragraph, 4.5 footnotes in a document.
     */
    @Test
    void theyAreMadeAsRealOnesAre() throws IOException {
        Generator.write(folder, 720, 1);
        Likeness likeness = Likeness.of(folder);
        assertThat(likeness.distinct()).isBetween(0.91, 0.95);
        assertThat(likeness.distinctWords()).isBetween(0.96, 0.985);
        assertThat(likeness.all().documents()).isEqualTo(720);
        assertThat(likeness.all().subParagraphs()).isBetween(0.08, 0.13);
        assertThat(likeness.all().citations()).isBetween(0.5, 0.62);
        assertThat(likeness.all().footnotes()).isBetween(4.0, 5.0);
        assertThat(likeness.all().votes()).isBetween(0.3, 0.45);
    }

    @Test
    void theHardCaseIsFarMoreAlike() throws IOException {
        Generator.write(folder, DOCUMENTS, 1, true);
        assertThat(Likeness.of(folder).distinct()).isLessThan(0.3);
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        Generator.write(one, 12, 7);
        Generator.write(other, 12, 7);
        for (Path file : Generator.files(one)) {
            assertThat(other.resolve(one.relativize(file))).hasSameBinaryContentAs(file);
        }
    }
}
