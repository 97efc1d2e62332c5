package org.resograph.web.resource;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Vocabulary;
import org.resograph.text.EditDistance;

/**
 * The states, bodies, instruments, subjects and addressees of one state of the data by all their
 * names, former ones too, in any language, and by their keys: for what people type, {@code Côte
 * d'Ivoire}, {@code Cote dIvoire}, {@code Ivory Coast} or {@code CIV}.
 */
public final class NameIndex {

    /** What has a name, in the order in which it is told. */
    public enum Kind {
        STATE,
        BODY,
        INSTRUMENT,
        ADDRESSEE,
        SUBJECT
    }

    /**
     * A thing that a text names.
     *
     * @param rest what else there is in the text
     */
    public record Named(Kind kind, Node thing, String rest) {}

    private static final int MOST = 6;
    private static final int MOST_WORDS = 24;
    private static final int SHORTEST_BEGINNING = 4;
    private static final Map<Kind, Node> CLASSES = new EnumMap<>(Kind.class);
    private static final String OURS = Concepts.NAMESPACE;
    private static final String ADDRESSEES = OURS + "addressee/";

    static {
        CLASSES.put(Kind.STATE, Vocabulary.State);
        CLASSES.put(Kind.BODY, Vocabulary.Body);
        CLASSES.put(Kind.INSTRUMENT, Vocabulary.Instrument);
    }

    private final Map<Node, Kind> kinds = new HashMap<>();
    private final NavigableMap<String, Set<Node>> byName = new TreeMap<>();
    private final Map<String, Node> byKey = new HashMap<>();
    private Node lastThing = Node.ANY;
    private Node lastLabel = Node.ANY;

    /** The names in a dataset; to be called in a read transaction. */
    public NameIndex(DatasetGraph dataset) {
        CLASSES.forEach(
                (kind, type) ->
                        dataset.findNG(Node.ANY, Node.ANY, RDF.Nodes.type, type)
                                .forEachRemaining(quad -> kinds.put(quad.getSubject(), kind)));
        kinds.keySet().forEach(thing -> byKey.put(BodyNames.fold(LocalName.of(thing)), thing));
        for (Node label :
                List.of(
                        SKOS.prefLabel.asNode(),
                        SKOS.altLabel.asNode(),
                        SKOS.hiddenLabel.asNode())) {
            dataset.findNG(Node.ANY, Node.ANY, label, Node.ANY)
                    .forEachRemaining(quad -> add(quad.getSubject(), quad.getObject()));
        }
    }

    private void add(Node thing, Node label) {
        // One is in many graphs; in a database these come one after the other.
        if (thing.equals(lastThing) && label.equals(lastLabel)) {
            return;
        }
        lastThing = thing;
        lastLabel = label;
        if (!kinds.containsKey(thing)) {
            String iri = thing.toString();
            if (iri.startsWith(OURS) && !iri.startsWith(ADDRESSEES)) {
                return; // what the pages say of votes and verbs is not looked for
            }
            kinds.put(thing, iri.startsWith(ADDRESSEES) ? Kind.ADDRESSEE : Kind.SUBJECT);
        }
        String name = label.isLiteral() ? fold(label.getLiteralLexicalForm()) : "";
        if (!name.isEmpty()) {
            byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(thing);
        }
    }

    private static String fold(String text) {
        return BodyNames.fold(text).replaceAll("[/().\\-]", "");
    }

    /**
     * What a text names: the whole of it, or some words of it; else what has a name that begins
     * with it.
     */
    public List<Named> in(String typed) {
        List<String> words =
                Arrays.stream(typed.strip().split("[\\s\"“”«»„]+"))
                        .filter(word -> !fold(word).isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        Map<Node, String> found = new LinkedHashMap<>();
        boolean[] taken = new boolean[words.size()];
        for (int length = words.size(); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                int first = from;
                int end = from + length;
                if (IntStream.range(first, end).noneMatch(i -> taken[i])) {
                    Collection<Node> things = named(words, first, end);
                    String rest =
                            IntStream.range(0, words.size())
                                    .filter(i -> i < first || i >= end)
                                    .mapToObj(words::get)
                                    .collect(Collectors.joining(" "));
                    things.forEach(thing -> found.putIfAbsent(thing, rest));
                    if (!things.isEmpty()) {
                        Arrays.fill(taken, first, end, true);
                    }
                }
            }
        }
        if (found.isEmpty()) {
            beginning(fold(typed)).forEach(thing -> found.put(thing, ""));
        }
        return told(found);
    }

    private Collection<Node> named(List<String> words, int from, int end) {
        String name = fold(String.join("", words.subList(from, end)));
        Set<Node> things = byName.get(name);
        if (things != null) {
            return things;
        }
        // Among other words "and" is not Andorra.
        String key = BodyNames.fold(words.get(from));
        boolean isKey = end == from + 1 && (words.size() == 1 || key.equals(words.get(from)));
        Node thing = isKey ? byKey.get(key) : null;
        return thing == null ? List.of() : List.of(thing);
    }

    private Stream<Node> beginning(String name) {
        boolean isEnough =
                name.length() >= SHORTEST_BEGINNING
                        || name.length() > 1 && Character.isIdeographic(name.codePointAt(0));
        return isEnough
                ? byName.subMap(name, true, name + Character.MAX_VALUE, false).values().stream()
                        .flatMap(Set::stream)
                        .distinct()
                : Stream.empty();
    }

    private List<Named> told(Map<Node, String> found) {
        return found.entrySet().stream()
                .map(e -> new Named(kind(e.getKey()), e.getKey(), e.getValue()))
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .limit(MOST)
                .toList();
    }

    private Kind kind(Node thing) {
        return kinds.getOrDefault(thing, Kind.SUBJECT);
    }

    /** The thing of a kind that a text names, if it names one. */
    public Optional<Node> only(Kind kind, String typed) {
        List<Node> found =
                in(typed).stream()
                        .filter(named -> named.kind() == kind && named.rest().isEmpty())
                        .map(Named::thing)
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What is called nearly as a text says, a letter or two apart, where nothing is called so. */
    public List<Named> near(String typed) {
        String name = fold(typed);
        int most = name.length() < 8 ? 1 : 2;
        if (name.length() < SHORTEST_BEGINNING || name.length() > 80) {
            return List.of();
        }
        Map<Node, String> found = new LinkedHashMap<>();
        byName.forEach(
                (other, things) -> {
                    if (Math.abs(other.length() - name.length()) <= most
                            && EditDistance.between(name, other, most) <= most) {
                        things.forEach(thing -> found.put(thing, ""));
                    }
                });
        return told(found);
    }
}
