package org.resograph.rdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.resograph.rdf.VersionFacts.Question;

/**
 * What the language versions of a document do not agree on, as findings: published beside the
 * versions, so that nobody has to find out alone which of two dates is in which language. Nothing
 * is decided: every version keeps what it says.
 */
public final class VersionComparison {

    /** Longer lists are cut in the description; the versions themselves have the rest. */
    private static final int LISTED = 12;

    private final Iris iris;

    /** Findings with IRIs below the base of {@code iris}. */
    public VersionComparison(Iris iris) {
        this.iris = iris;
    }

    /**
     * The findings on one document.
     *
     * @param versions the facts of its versions, in any order
     * @return a graph without triples where they agree, or where there are fewer than two
     */
    public Graph findings(List<VersionFacts> versions) {
        Graph findings = GraphFactory.createDefaultGraph();
        List<VersionFacts> ordered = new ArrayList<>(versions);
        ordered.sort(Comparator.comparing(VersionFacts::language));
        for (Question question : Question.values()) {
            Map<VersionFacts, NavigableSet<String>> said = said(ordered, question);
            if (new HashSet<>(said.values()).size() > 1) {
                add(findings, question, said);
            }
        }
        return findings;
    }

    private static Map<VersionFacts, NavigableSet<String>> said(
            List<VersionFacts> versions, Question question) {
        Map<VersionFacts, NavigableSet<String>> said = new LinkedHashMap<>();
        for (VersionFacts version : versions) {
            NavigableSet<String> values =
                    version.values().getOrDefault(question, Collections.emptyNavigableSet());
            if (question.silenceDiffers() || !values.isEmpty()) {
                said.put(version, values);
            }
        }
        return question == Question.DUE ? contradictions(said) : said;
    }

    /**
     * Of what is said of several mandates, that on which two versions contradict each other: what
     * the words of one version did not let us see is no disagreement.
     */
    private static Map<VersionFacts, NavigableSet<String>> contradictions(
            Map<VersionFacts, NavigableSet<String>> said) {
        Map<String, Set<String>> byMandate = new HashMap<>();
        for (NavigableSet<String> values : said.values()) {
            values.forEach(v -> byMandate.computeIfAbsent(mandate(v), m -> new HashSet<>()).add(v));
        }
        Map<VersionFacts, NavigableSet<String>> contradicting = new LinkedHashMap<>();
        said.forEach(
                (version, values) -> {
                    NavigableSet<String> left = new TreeSet<>(values);
                    left.removeIf(v -> byMandate.getOrDefault(mandate(v), Set.of()).size() < 2);
                    if (!left.isEmpty()) {
                        contradicting.put(version, left);
                    }
                });
        return contradicting;
    }

    private static String mandate(String value) {
        return value.substring(0, value.indexOf(' '));
    }

    private void add(
            Graph findings, Question question, Map<VersionFacts, NavigableSet<String>> said) {
        Node document = said.keySet().iterator().next().document();
        Node finding = iris.finding(document, question.key());
        findings.add(finding, RDF.type.asNode(), Vocabulary.Finding);
        findings.add(finding, Vocabulary.about, document);
        findings.add(
                finding, Vocabulary.findingKind, NodeFactory.createLiteralString(question.key()));
        List<Difference> differences = differences(said);
        for (FindingWords words : FindingWords.ALL) {
            findings.add(
                    finding,
                    DCTerms.description.asNode(),
                    NodeFactory.createLiteralLang(
                            description(words, question, differences), words.language()));
        }
        involved(said).forEach(v -> findings.add(finding, Vocabulary.involves, v.version()));
    }

    /**
     * What is not in all versions.
     *
     * @param values what some versions say
     * @param languages of those versions
     */
    private record Difference(List<String> values, List<String> languages) {}

    private static List<Difference> differences(Map<VersionFacts, NavigableSet<String>> said) {
        Map<String, Difference> byWhoHasIt = new TreeMap<>();
        NavigableSet<String> all = new TreeSet<>();
        said.values().forEach(all::addAll);
        for (String value : all) {
            List<String> who = new ArrayList<>();
            said.forEach(
                    (version, values) -> {
                        if (values.contains(value)) {
                            who.add(version.language());
                        }
                    });
            if (who.size() < said.size()) {
                byWhoHasIt
                        .computeIfAbsent(
                                String.join(", ", who), w -> new Difference(new ArrayList<>(), who))
                        .values()
                        .add(value);
            }
        }
        return List.copyOf(byWhoHasIt.values());
    }

    /** "op12, op13 only in en, fr; op14 only in ru": what is not in all, by who has it. */
    private static String description(
            FindingWords words, Question question, List<Difference> differences) {
        return words.sentence(
                question,
                differences.stream()
                        .map(d -> words.values(words.list(d.values(), LISTED), d.languages()))
                        .toList());
    }

    /** Those that differ from what most versions say; all, where no answer has the most. */
    private static Set<VersionFacts> involved(Map<VersionFacts, NavigableSet<String>> said) {
        Map<NavigableSet<String>, Long> support =
                said.values().stream()
                        .collect(Collectors.groupingBy(v -> v, Collectors.counting()));
        long most = Collections.max(support.values());
        List<NavigableSet<String>> leading =
                support.entrySet().stream()
                        .filter(e -> e.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        if (leading.size() > 1) {
            return said.keySet();
        }
        return said.keySet().stream()
                .filter(v -> !leading.contains(said.get(v)))
                .collect(Collectors.toSet());
    }
}
