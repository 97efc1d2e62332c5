package org.resograph.parser.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.resograph.document.Source;
import org.resograph.parser.ResolutionReader;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Mandate;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.Session;
import org.resograph.resolution.StateCode;

/**
 * Whether the versions of one paragraph are understood alike. They say the same by law, so what is
 * read in one language alone is a mistake of the reader there, or one in all the others; nothing
 * else measures that without somebody who reads six languages.
 */
class MandatesCorpusTest {

    private static final Path CORPUS =
            Path.of(System.getProperty("resograph.corpus", "../shared/corpus"));

    /** What one language asks in the paragraphs that English has too. */
    private static final class Count {
        int both;
        int english;
        int own;
        int alone;

        double ofEnglish() {
            return english == 0 ? 1 : (double) both / english;
        }

        double ofOwn() {
            return own == 0 ? 1 : (double) both / own;
        }

        double aloneShare() {
            return own == 0 ? 0 : (double) alone / own;
        }
    }

    @Test
    void theVersionsOfAParagraphAskTheSame() throws IOException {
        Path akn = CORPUS.resolve("akn");
        if (!Files.isDirectory(akn)) {
            System.out.println("mandates: skipped, there is no corpus folder " + CORPUS);
        }
        Assumptions.assumeTrue(Files.isDirectory(akn));
        // by document and paragraph: what each language asks
        Map<String, Map<String, Set<String>>> paragraphs = new TreeMap<>();
        ResolutionReader reader = new ResolutionReader(Reference.bundled());
        try (Stream<Path> files = Files.walk(akn)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xml")).toList()) {
                Source source = Source.of(file.toString(), Files.readAllBytes(file));
                reader.read(source, Optional.empty())
                        .parsed()
                        .value()
                        .ifPresent(resolution -> take(resolution, paragraphs));
            }
        }
        Map<String, Count> conduct = new TreeMap<>();
        Map<String, Count> deliverables = new TreeMap<>();
        Map<String, Count> intervals = new TreeMap<>();
        paragraphs.values().forEach(versions -> count(versions, Asked.CONDUCT, conduct));
        paragraphs.values().forEach(versions -> count(versions, Asked.DELIVERABLE, deliverables));
        paragraphs.values().forEach(versions -> count(versions, Asked.INTERVAL, intervals));
        System.out.println("mandates, conduct:\n" + table(conduct));
        System.out.println("mandates, deliverables:\n" + table(deliverables));
        System.out.println("mandates, how often:\n" + table(intervals));
        assertThat(conduct.keySet()).contains("ar", "es", "fr", "ru", "zh");
        conduct.forEach(
                (language, count) -> {
                    assertThat(count.ofEnglish()).as("of English, " + language).isGreaterThan(0.87);
                    assertThat(count.ofOwn()).as("of its own, " + language).isGreaterThan(0.87);
                    assertThat(count.aloneShare()).as("alone, " + language).isLessThan(0.08);
                });
        intervals.forEach(
                (language, count) -> {
                    assertThat(count.ofEnglish()).as("of English, " + language).isGreaterThan(0.7);
                    assertThat(count.ofOwn()).as("of its own, " + language).isGreaterThan(0.75);
                });
        deliverables.forEach(
                (language, count) -> {
                    assertThat(count.ofEnglish()).as("of English, " + language).isGreaterThan(0.85);
                    assertThat(count.ofOwn()).as("of its own, " + language).isGreaterThan(0.8);
                    assertThat(count.aloneShare()).as("alone, " + language).isLessThan(0.1);
                });
    }

    private static void take(
            Resolution resolution, Map<String, Map<String, Set<String>>> paragraphs) {
        String symbol = resolution.symbol().map(Object::toString).orElse("?");
        blocks(symbol, resolution.language().tag(), resolution.blocks(), paragraphs);
        resolution.parts().forEach(part -> take(part, paragraphs));
    }

    private static void blocks(
            String place,
            String language,
            List<Block> blocks,
            Map<String, Map<String, Set<String>>> paragraphs) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                String own = place + "/" + paragraph.kind() + paragraph.label().orElse("#" + i);
                Set<String> asked =
                        paragraphs
                                .computeIfAbsent(own, p -> new HashMap<>())
                                .computeIfAbsent(language, l -> new HashSet<>());
                paragraph.mandates().forEach(mandate -> asked.addAll(shown(mandate)));
                blocks(own, language, paragraph.children(), paragraphs);
            } else if (blocks.get(i) instanceof Block.Division division) {
                blocks(place + "/" + i, language, division.blocks(), paragraphs);
            }
        }
    }

    /** Of a deliverable when it is due, and how often; else each of those who are asked. */
    private static List<String> shown(Mandate mandate) {
        if (mandate.deliverable().isPresent()) {
            String kind = mandate.deliverable().get().kind();
            String due =
                    mandate.due().stream()
                            .filter(d -> d.every().isEmpty())
                            .map(
                                    d ->
                                            d.session()
                                                    .map(Session::toString)
                                                    .orElseGet(
                                                            () ->
                                                                    d.date()
                                                                            .map(Object::toString)
                                                                            .orElse("")))
                            .sorted()
                            .collect(Collectors.joining("+"));
            Stream<String> intervals =
                    mandate.due().stream()
                            .flatMap(d -> d.every().stream())
                            .map(every -> kind + " every " + every);
            return Stream.concat(Stream.of(kind + " @" + due), intervals).toList();
        }
        return mandate.addressees().stream()
                .map(a -> a.key() + a.state().map(StateCode::value).orElse(""))
                .toList();
    }

    private static void count(
            Map<String, Set<String>> versions, Asked asked, Map<String, Count> counts) {
        Set<String> english = versions.get("en");
        if (english == null || versions.size() < 5) {
            return;
        }
        versions.forEach(
                (language, all) -> {
                    // German has no table
                    if (language.equals("en") || language.equals("de")) {
                        return;
                    }
                    Count count = counts.computeIfAbsent(language, l -> new Count());
                    count.english +=
                            (int) english.stream().filter(a -> Asked.of(a) == asked).count();
                    for (String what : all) {
                        if (Asked.of(what) == asked) {
                            count.own++;
                            count.both += english.contains(what) ? 1 : 0;
                            long others =
                                    versions.values().stream()
                                            .filter(v -> v.contains(what))
                                            .count();
                            count.alone += others == 1 ? 1 : 0;
                        }
                    }
                });
    }

    /** What is compared. */
    private enum Asked {
        CONDUCT,
        DELIVERABLE,
        INTERVAL;

        static Asked of(String shown) {
            if (shown.contains(" every ")) {
                return INTERVAL;
            }
            return shown.contains(" @") ? DELIVERABLE : CONDUCT;
        }
    }

    private static String table(Map<String, Count> counts) {
        StringBuilder table = new StringBuilder();
        String row = "%-4s %6s %6s %6s %6s %9s %9s %8s%n";
        table.append(
                String.format(
                        row, "", "en", "own", "both", "alone", "of en %", "of own %", "alone %"));
        counts.forEach(
                (language, c) ->
                        table.append(
                                String.format(
                                        row,
                                        language,
                                        c.english,
                                        c.own,
                                        c.both,
                                        c.alone,
                                        String.format("%.1f", 100 * c.ofEnglish()),
                                        String.format("%.1f", 100 * c.ofOwn()),
                                        String.format("%.1f", 100 * c.aloneShare()))));
        return table.toString();
    }
}
