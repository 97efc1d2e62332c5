package org.resograph.document.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resograph.document.Source;
import org.resograph.parser.ReadDocument;
import org.resograph.parser.ResolutionReader;
import org.resograph.reference.Reference;
import org.resograph.text.Diagnostic;
import org.resograph.text.Severity;

/** Bombs, loops and lies: each ends in a resolution, or in one error that says why not. */
class HostileSourcesTest {

    private static final ResolutionReader READER = new ResolutionReader(Reference.bundled());

    private static final int LONGEST_LINE = 400;

    static Stream<Bomb> bombs() {
        return Stream.of(WordBombs.all(), HtmlBombs.all(), PdfBombs.all(), TextBombs.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("bombs")
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void endsInAnAnswer(Bomb bomb) {
        ReadDocument read = READER.read(Source.of("bomb", bomb.bytes().get()), Optional.empty());
        List<Diagnostic> said = read.parsed().diagnostics();
        if (read.parsed().value().isEmpty()) {
            assertThat(said).extracting(d -> d.issue().severity()).containsOnlyOnce(Severity.ERROR);
            assertThat(said.get(0).format("bomb").length()).isLessThan(LONGEST_LINE);
        }
    }
}
