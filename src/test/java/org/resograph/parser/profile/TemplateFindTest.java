package org.resograph.parser.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A form is found by the words that it needs where it is found by trying each place. */
class TemplateFindTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @Test
    void findsWhatATryAtEachPlaceFinds() throws IOException {
        int found = 0;
        for (Folded line : lines()) {
            for (LanguageProfile profile : LanguageProfiles.bundled().all()) {
                for (String key : profile.keys()) {
                    if (!key.startsWith("session-") && !key.startsWith("vote.")) {
                        continue;
                    }
                    Template template = profile.template(key).orElseThrow();
                    Optional<Integer> start = template.find(line, 0).map(Match::start);
                    assertThat(start)
                            .as("%s of %s in %s", key, profile, line)
                            .isEqualTo(tried(template, line));
                    found += start.isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(found).isPositive();
    }

    private static Optional<Integer> tried(Template template, Folded line) {
        for (int place = 0; place < line.length(); place++) {
            if (line.at(place) != ' ' && !Template.isInWord(line, place)) {
                Optional<Match> match = template.match(line, place);
                if (match.isPresent()) {
                    return match.map(Match::start);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Folded> lines() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .flatMap(TemplateFindTest::lines)
                    .map(Folded::of)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
