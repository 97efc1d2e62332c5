package org.resograph.bench.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.resograph.derivation.TextKeys;
import org.resograph.document.Source;
import org.resograph.parser.ResolutionReader;
import org.resograph.rdf.Iris;
import org.resograph.rdf.ResolutionMapper;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Body;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.SourceFile;

/**
 * What can be counted in documents, so that made-up ones can be held against real ones: how many
 * paragraphs they have and of which kind, how long those are, how often there are votes, footnotes
 * and citations, and how alike the paragraphs are.
 *
 * <p>{@code main FOLDER,FOLDER} prints it of folders.
 */
public final class Likeness {

    /** What was counted in the documents of one body, or of all. */
    static final class Count {
        private final List<Integer> words = new ArrayList<>();
        private final List<Integer> preambular = new ArrayList<>();
        private final List<Integer> operative = new ArrayList<>();
        private int documents;
        private int votes;
        private int subParagraphs;
        private int footnotes;
        private int citations;

        int documents() {
            return documents;
        }

        int paragraphs() {
            return sum(preambular) + sum(operative) + subParagraphs;
        }

        double subParagraphs() {
            return (double) subParagraphs / paragraphs();
        }

        double footnotes() {
            return (double) footnotes / documents;
        }

        double citations() {
            return (double) citations / paragraphs();
        }

        double votes() {
            return (double) votes / documents;
        }

        private static int sum(List<Integer> counts) {
            return counts.stream().mapToInt(i -> i).sum();
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%5d  %3d %3d  %3d %3d  %5.2f  %3d %3d  %5.2f %6.2f %6.2f",
                    documents,
                    at(preambular, 0.5),
                    at(preambular, 0.9),
                    at(operative, 0.5),
                    at(operative, 0.9),
                    subParagraphs(),
                    at(words, 0.5),
                    at(words, 0.9),
                    citations(),
                    footnotes(),
                    votes());
        }

        private static int at(List<Integer> counts, double share) {
            List<Integer> sorted = new ArrayList<>(counts);
            Collections.sort(sorted);
            return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
        }
    }

    private final ResolutionReader reader = new ResolutionReader(Reference.bundled());
    private final ResolutionMapper mapper = new ResolutionMapper(Iris.ofDefaultBase());
    private final Map<String, Count> counts = new TreeMap<>();
    private final List<TextKeys.Of> keys = new ArrayList<>();
    private final Map<String, Integer> sameWords = new HashMap<>();
    private final Map<String, Integer> sameKeys = new HashMap<>();

    /** Prints what is in folders, with commas between them. */
    public static void main(String[] arguments) throws IOException {
        for (String folder : arguments[0].split(",", -1)) {
            System.out.println(of(Path.of(folder)).table(folder));
        }
    }

    /** Counts the XML documents of a folder. */
    static Likeness of(Path folder) throws IOException {
        Likeness likeness = new Likeness();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path file : entries.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                likeness.add(file);
            }
        }
        return likeness;
    }

    private void add(Path file) throws IOException {
        Source source = Source.of(file.toString(), Files.readAllBytes(file));
        var read = reader.read(source, Optional.empty());
        Optional<Resolution> resolution = read.parsed().value();
        if (resolution.flatMap(Resolution::symbol).isEmpty()) {
            return;
        }
        count(resolution.get(), resolution.get().body().map(Body::key).orElse("-"));
        count(resolution.get(), "all");
        SourceFile origin = source.file(read.format().orElseThrow());
        Graph graph = mapper.map(resolution.get(), origin);
        for (TextKeys.Of key : TextKeys.in(graph)) {
            keys.add(key);
            sameWords.merge(key.language() + key.hash(), 1, Integer::sum);
            key.similar().forEach(k -> sameKeys.merge(key.language() + k, 1, Integer::sum));
        }
    }

    private void count(Resolution resolution, String body) {
        Count count = counts.computeIfAbsent(body, b -> new Count());
        int[] kinds = new int[ParagraphKind.values().length];
        count(resolution, count, kinds);
        count.documents++;
        count.votes += resolution.adoption().vote().isPresent() ? 1 : 0;
        count.preambular.add(kinds[ParagraphKind.PREAMBULAR.ordinal()]);
        count.operative.add(kinds[ParagraphKind.OPERATIVE.ordinal()]);
        count.subParagraphs += kinds[ParagraphKind.SUB_PARAGRAPH.ordinal()];
    }

    private static void count(Resolution document, Count count, int[] kinds) {
        count.footnotes += document.footnotes().size();
        count(document.blocks(), count, kinds);
        document.parts().forEach(part -> count(part, count, kinds));
    }

    private static void count(List<Block> blocks, Count count, int[] kinds) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                kinds[paragraph.kind().ordinal()]++;
                count.citations += paragraph.citations().size();
                if (!paragraph.text().isEmpty()) {
                    count.words.add(paragraph.text().text().split("\\s+").length);
                }
                count(paragraph.children(), count, kinds);
            } else if (block instanceof Block.Division division) {
                count(division.blocks(), count, kinds);
            }
        }
    }

    Count all() {
        return counts.getOrDefault("all", new Count());
    }

    /** The share of paragraphs that have their words, and each of their keys, for themselves. */
    double distinct() {
        return share(this::isDistinct);
    }

    /** The share of paragraphs of which no other has the same words. */
    double distinctWords() {
        return share(this::isAlone);
    }

    private double distinct(String language) {
        List<TextKeys.Of> of = keys.stream().filter(k -> k.language().equals(language)).toList();
        return (double) of.stream().filter(this::isDistinct).count() / of.size();
    }

    private boolean isDistinct(TextKeys.Of key) {
        return isAlone(key) && key.similar().stream().allMatch(k -> isAlone(key, k));
    }

    private double share(Predicate<TextKeys.Of> which) {
        return (double) keys.stream().filter(which).count() / Math.max(1, keys.size());
    }

    private boolean isAlone(TextKeys.Of key) {
        return sameWords.get(key.language() + key.hash()) == 1;
    }

    private boolean isAlone(TextKeys.Of key, long similar) {
        return sameKeys.get(key.language() + similar) == 1;
    }

    String table(String name) {
        StringBuilder table = new StringBuilder(name).append(System.lineSeparator());
        table.append(
                String.format(
                        "%-7s %5s  %7s  %7s  %5s  %7s  %5s %6s %6s%n",
                        "", "docs", "pre", "op", "sub", "words", "cites", "notes", "votes"));
        counts.forEach(
                (body, count) -> table.append(String.format("%-7s %s%n", body, count.line())));
        table.append(
                String.format(
                        Locale.ROOT,
                        "%d paragraphs with keys; words of their own %.3f; no key in common %.3f%n",
                        keys.size(),
                        distinctWords(),
                        distinct()));
        keys.stream()
                .map(TextKeys.Of::language)
                .distinct()
                .sorted()
                .forEach(
                        l -> table.append(String.format(Locale.ROOT, "%s %.3f  ", l, distinct(l))));
        return table.append(System.lineSeparator()).toString();
    }
}
