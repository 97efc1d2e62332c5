package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Body;
import org.resograph.resolution.Resolution;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/**
 * What is read from the real texts of the corpus folder; what is missing is printed by file.
 * Without the folder the test is skipped, and says so.
 */
class TextCorpusTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("resograph.corpus", "../shared/corpus"), "text");

    private static final Set<Issue> GAPS = Set.of(Issue.NUMBER_SKIPPED, Issue.NUMBER_REPEATED);
    private static final Set<Issue> VOTE =
            Set.of(Issue.UNKNOWN_STATE, Issue.TALLY_MISMATCH, Issue.UNREADABLE_VOTE);

    /** How many documents have what they should have. */
    private static final class Figures {
        private int documents;
        private int symbols;
        private int titles;
        private int dates;
        private int numbered;
        private int votes;
        private int strays;

        @Override
        public String toString() {
            return "texts %d: symbol %d, title %d, adoption date %d, numbers without gaps %d, votes that add up %d"
                    .formatted(documents, symbols, titles, dates, numbered, votes);
        }
    }

    private static final Pattern STRAY =
            Pattern.compile(
                    "\\[?(?:Adopted|Adoptée?) |(?:In favour|Against|Abstaining|Ont voté|Se sont abstenus) ?:"
                            + "|Distr\\.|(?:A|E|S)/[A-Z0-9./]+\\.|(?:Voir|See) (?:aussi )?[AES]/|Ibid|Résolution \\d");

    @Test
    void everyTextIsReadWithWhatItPrints() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("skipped: no corpus folder at " + FOLDER.toAbsolutePath());
            Assumptions.abort("no corpus folder at " + FOLDER.toAbsolutePath());
        }
        ResolutionReader reader = new ResolutionReader(Reference.bundled());
        Figures figures = new Figures();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                Source source = Source.of(path.toString(), Files.readAllBytes(path));
                count(
                        reader.read(source, Optional.empty()).parsed(),
                        FOLDER.relativize(path).toString(),
                        figures,
                        missing);
            }
        }
        System.out.println(figures);
        missing.forEach(System.out::println);
        assertThat(figures.documents).isPositive();
        assertThat(figures.symbols).isGreaterThanOrEqualTo(figures.documents * 98 / 100);
        assertThat(figures.titles).isGreaterThanOrEqualTo(figures.documents * 98 / 100);
        assertThat(figures.dates).isGreaterThanOrEqualTo(figures.documents * 98 / 100);
        assertThat(figures.numbered).isGreaterThanOrEqualTo(figures.documents * 98 / 100);
        assertThat(figures.votes).isEqualTo(figures.documents);
        assertThat(figures.strays).isZero();
    }

    /** Paragraphs in words that only a vote, a footnote or a cover has. */
    private static List<String> strays(List<Block> blocks) {
        List<String> strays = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                String text = paragraph.text().text();
                if (STRAY.matcher(text).lookingAt()) {
                    strays.add(text);
                }
                strays.addAll(strays(paragraph.children()));
            } else if (block instanceof Block.Division division) {
                strays.addAll(strays(division.blocks()));
            }
        }
        return strays;
    }

    private static void count(
            Parsed<Optional<Resolution>> parsed,
            String name,
            Figures figures,
            List<String> missing) {
        figures.documents++;
        if (parsed.value().isEmpty()) {
            parsed.diagnostics().forEach(d -> missing.add(d.format(name)));
            return;
        }
        Resolution resolution = parsed.value().get();
        boolean titled =
                resolution.title().isPresent()
                        || resolution.body().equals(Optional.of(Body.SECURITY_COUNCIL));
        figures.symbols += resolution.symbol().isPresent() ? 1 : 0;
        figures.titles += titled ? 1 : 0;
        figures.dates += resolution.adoption().date().isPresent() ? 1 : 0;
        if (resolution.symbol().isEmpty() || resolution.adoption().date().isEmpty() || !titled) {
            missing.add(
                    "%s: symbol %s, title %s, date %s"
                            .formatted(
                                    name,
                                    resolution.symbol().map(Object::toString).orElse("-"),
                                    resolution.title().map(Object::toString).orElse("-"),
                                    resolution
                                            .adoption()
                                            .date()
                                            .map(Object::toString)
                                            .orElse("-")));
        }
        List<Diagnostic> gaps = of(parsed, GAPS);
        List<Diagnostic> vote = of(parsed, VOTE);
        figures.numbered += gaps.isEmpty() ? 1 : 0;
        List<String> strays = strays(resolution.blocks());
        strays.forEach(text -> missing.add(name + ": taken for a paragraph: " + text));
        figures.strays += strays.size();
        figures.votes += vote.isEmpty() ? 1 : 0;
        gaps.forEach(d -> missing.add(d.format(name)));
        vote.forEach(d -> missing.add(d.format(name)));
    }

    private static List<Diagnostic> of(Parsed<?> parsed, Set<Issue> issues) {
        return parsed.diagnostics().stream().filter(d -> issues.contains(d.issue())).toList();
    }
}
