package org.resograph.parser.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.resograph.parser.words.citation.Hit;
import org.resograph.parser.words.citation.LinkedText;
import org.resograph.reference.Reference;
import org.resograph.resolution.Body;
import org.resograph.resolution.Citation;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;

/**
 * What is cited by words, measured against the links that the United Nations marked in their XML.
 *
 * <p>The links are taken out of the texts before they are read. A link that the words give too, at
 * the same place, is found. The links are not complete, so a citation at a place without a link is
 * neither right nor wrong; and they are not all right: where words and link differ, {@link
 * LinkFaults} has the rules by which a link counts as wrong, and says which one it was.
 */
class CitationsCorpusTest {

    private static final Path CORPUS =
            Path.of(System.getProperty("resograph.corpus", "../shared/corpus"));
    private static final Map<String, Language> LANGUAGES =
            Map.of(
                    "Arabic",
                    Language.ARABIC,
                    "Chinese",
                    Language.CHINESE,
                    "English",
                    Language.ENGLISH,
                    "French",
                    Language.FRENCH,
                    "Russian",
                    Language.RUSSIAN,
                    "Spanish",
                    Language.SPANISH);
    private static final Set<String> ASSEMBLY =
            Set.of(
                    "The General Assembly,",
                    "L’Assemblée générale,",
                    "La Asamblea General,",
                    "Генеральная Ассамблея,",
                    "大会，",
                    "إن الجمعية العامة،");

    /** One row of the table. */
    private static final class Count {
        int links;
        int found;
        int missed;
        int differing;
        int wrongLinks;
        int unlinked;
        int unlinkedKnown;
        final Map<LinkFaults.Fault, Integer> faults = new TreeMap<>();

        double recall() {
            int right = links - wrongLinks;
            return right == 0 ? 1 : (double) found / right;
        }

        double precision() {
            int said = found + differing;
            return said == 0 ? 1 : (double) found / said;
        }
    }

    private record Version(Path file, Language language, String body, String name, int year) {
        String work() {
            return body + " " + name;
        }
    }

    @Test
    void linksOfTheCorpus() throws IOException {
        Path akn = CORPUS.resolve("akn");
        if (!Files.isDirectory(akn)) {
            System.out.println("citations: skipped, there is no corpus folder " + CORPUS);
        }
        Assumptions.assumeTrue(Files.isDirectory(akn));
        List<Version> versions = versions(akn);
        Map<String, Set<String>> linkedInWork = new HashMap<>();
        Set<String> linkedAnywhere = new HashSet<>();
        for (Version version : versions) {
            for (MarkedText text : texts(version)) {
                for (Hit link : LinkedText.hits(text)) {
                    linkedInWork
                            .computeIfAbsent(version.work(), w -> new HashSet<>())
                            .add(whole(link));
                    linkedAnywhere.add(whole(link));
                }
            }
        }
        Map<String, Map<Language, Set<String>>> cited = new TreeMap<>();
        Citations citations = new Citations(Reference.bundled());
        LinkFaults faults = new LinkFaults(Reference.bundled().bodies());
        Map<String, Count> counts = new TreeMap<>();
        Files.createDirectories(Path.of("target/citations"));
        try (PrintWriter details =
                new PrintWriter("target/citations/details.tsv", StandardCharsets.UTF_8)) {
            for (Version version : versions) {
                Count count =
                        counts.computeIfAbsent(
                                version.body() + " " + version.language(), k -> new Count());
                Set<String> known = linkedInWork.getOrDefault(version.work(), Set.of());
                Set<String> symbols =
                        cited.computeIfAbsent(version.work(), w -> new HashMap<>())
                                .computeIfAbsent(version.language(), l -> new HashSet<>());
                measure(citations, faults, version, count, known, linkedAnywhere, symbols, details);
            }
        }
        System.out.println(table(counts));
        System.out.println(faultTable(counts));
        System.out.println(agreement(cited));
        assertThat(counts).isNotEmpty();
        counts.forEach(
                (row, count) -> {
                    assertThat(count.recall()).as("recall of " + row).isGreaterThan(0.98);
                    assertThat(count.precision()).as("precision of " + row).isGreaterThan(0.98);
                });
    }

    private static void measure(
            Citations citations,
            LinkFaults faults,
            Version version,
            Count count,
            Set<String> inWork,
            Set<String> anywhere,
            Set<String> symbols,
            PrintWriter details) {
        Body body = new Body(version.body());
        for (MarkedText text : texts(version)) {
            if (version.body().equals("ECOSOC") && ASSEMBLY.contains(text.text().strip())) {
                body = Body.GENERAL_ASSEMBLY;
            }
            Citations.Context context =
                    new Citations.Context(Optional.of(body), version.year(), List.of());
            List<Citation> said =
                    citations.find(MarkedText.of(text.text()), version.language(), context);
            said.stream().filter(c -> c.document().isPresent()).forEach(c -> symbols.add(whole(c)));
            Set<Citation> linked = new HashSet<>();
            for (Hit link : LinkedText.hits(text)) {
                List<Citation> there =
                        said.stream()
                                .filter(
                                        c ->
                                                c.document().isPresent()
                                                        && c.start() < link.end()
                                                        && link.start()
                                                                < c.start() + c.text().length())
                                .toList();
                linked.addAll(there);
                count.links++;
                if (there.stream().anyMatch(c -> link.isSame(c.document().orElseThrow()))) {
                    count.found++;
                    continue;
                }
                Optional<LinkFaults.Fault> fault =
                        faults.of(
                                version.work(),
                                text,
                                link,
                                there,
                                inWork,
                                body,
                                version.language());
                boolean wrong = fault.isPresent();
                String verdict = wrong ? "WRONG" : there.isEmpty() ? "MISSED" : "DIFFERS";
                count.wrongLinks += wrong ? 1 : 0;
                fault.ifPresent(f -> count.faults.merge(f, 1, Integer::sum));
                count.missed += verdict.equals("MISSED") ? 1 : 0;
                count.differing += verdict.equals("DIFFERS") ? 1 : 0;
                details.println(
                        verdict
                                + fault.map(f -> " " + f).orElse("")
                                + "\t"
                                + version.file()
                                + "\t"
                                + link.symbol()
                                + "\t"
                                + there.stream()
                                        .map(c -> c.document().orElseThrow().value())
                                        .toList()
                                + "\t"
                                + around(text.text(), link.start(), link.end()));
            }
            for (Citation citation : said) {
                if (!linked.contains(citation) && citation.document().isPresent()) {
                    count.unlinked++;
                    boolean known = anywhere.contains(whole(citation));
                    count.unlinkedKnown += known ? 1 : 0;
                    details.println(
                            (known ? "KNOWN" : "UNLINKED")
                                    + "\t"
                                    + version.file()
                                    + "\t\t"
                                    + citation.document().get()
                                    + "\t"
                                    + around(
                                            text.text(),
                                            citation.start(),
                                            citation.start() + citation.text().length()));
                }
            }
        }
    }

    private static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - 90), start)
                + "⟦"
                + text.substring(start, end)
                + "⟧"
                + text.substring(end, Math.min(text.length(), end + 60));
    }

    private static String whole(Hit hit) {
        return hit.symbol().value().replaceFirst(" [A-Z](-[A-Z])?$", "");
    }

    private static String whole(Citation citation) {
        return citation.document().orElseThrow().value().replaceFirst(" [A-Z](-[A-Z])?$", "");
    }

    private static String table(Map<String, Count> counts) {
        StringBuilder table = new StringBuilder();
        String row = "%-10s %6s %6s %6s %7s %6s %8s %8s %9s %7s%n";
        table.append(
                String.format(
                        row,
                        "",
                        "links",
                        "found",
                        "missed",
                        "differ",
                        "wrong",
                        "recall%",
                        "prec.%",
                        "unlinked",
                        "known"));
        Count all = new Count();
        counts.forEach(
                (key, c) -> {
                    line(table, row, key, c);
                    all.links += c.links;
                    all.found += c.found;
                    all.missed += c.missed;
                    all.differing += c.differing;
                    all.wrongLinks += c.wrongLinks;
                    all.unlinked += c.unlinked;
                    all.unlinkedKnown += c.unlinkedKnown;
                });
        line(table, row, "all", all);
        return table.toString();
    }

    /** What the links themselves get wrong, and how many evident citations they leave out. */
    private static String faultTable(Map<String, Count> counts) {
        Map<LinkFaults.Fault, Integer> faults = new TreeMap<>();
        int left = 0;
        for (Count count : counts.values()) {
            count.faults.forEach((fault, n) -> faults.merge(fault, n, Integer::sum));
            left += count.unlinkedKnown;
        }
        return "faults of the links: "
                + faults
                + "; no link where another text has one to the same document: "
                + left;
    }

    private static void line(StringBuilder table, String row, String key, Count c) {
        table.append(
                String.format(
                        row,
                        key,
                        c.links,
                        c.found,
                        c.missed,
                        c.differing,
                        c.wrongLinks,
                        String.format("%.2f", 100 * c.recall()),
                        String.format("%.2f", 100 * c.precision()),
                        c.unlinked,
                        c.unlinkedKnown));
    }

    /** How many documents are cited in all versions of those that cite them in one. */
    private static String agreement(Map<String, Map<Language, Set<String>>> cited) {
        int all = 0;
        int everywhere = 0;
        int once = 0;
        for (Map<Language, Set<String>> versions : cited.values()) {
            if (versions.size() < 5) {
                continue;
            }
            Set<String> symbols = new HashSet<>();
            versions.values().forEach(symbols::addAll);
            for (String symbol : symbols) {
                long count = versions.values().stream().filter(v -> v.contains(symbol)).count();
                all++;
                everywhere += count == versions.size() ? 1 : 0;
                once += count == 1 ? 1 : 0;
            }
        }
        return String.format(
                "citations of documents in five or six languages: %d; in all their versions %d, in"
                        + " one only %d",
                all, everywhere, once);
    }

    private static List<MarkedText> texts(Version version) {
        try {
            return LinkedTexts.of(version.file());
        } catch (IOException | XMLStreamException e) {
            return List.of();
        }
    }

    private static List<Version> versions(Path akn) throws IOException {
        List<Version> versions = new ArrayList<>();
        try (Stream<Path> files = Files.walk(akn)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                String path = akn.relativize(file).toString();
                Language language =
                        LANGUAGES.entrySet().stream()
                                .filter(e -> path.contains("/" + e.getKey() + "/"))
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .orElse(Language.ENGLISH);
                if (path.contains("German")) {
                    continue;
                }
                String name =
                        file.getFileName()
                                .toString()
                                .replaceFirst("(-[0-9]+|_[0-9]{7})?_?[A-Z]?\\.xml$", "");
                String body = path.substring(0, path.indexOf('/'));
                versions.add(new Version(file, language, body, name, year(path)));
            }
        }
        return versions;
    }

    private static int year(String path) {
        return path.startsWith("SC/2020") ? 2020 : path.startsWith("SC/pre-2020") ? 2019 : 2024;
    }
}
