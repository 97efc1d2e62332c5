package org.resograph.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.InferenceBasis;
import org.resograph.rdf.NaturalOrder;
import org.resograph.rdf.Vocabulary;

/**
 * Which earlier document a document continues. Only what two signs agree on is taken, or the title
 * alone where it can mean no other; of several that qualify, the last before it.
 */
final class Predecessors {

    /** The name, among the inferences of a document, of the one that it continues. */
    static final String KEY = "follows-on";

    /** The least share of words that similar titles have in common. */
    static final double SIMILAR_TITLE = 0.6;

    /** A title of fewer words says too little alone. */
    private static final int WORDS_ALONE = 4;

    /** The least share of subjects in common, and their least number. */
    private static final double SUBJECTS = 0.5;

    private static final int LEAST_SUBJECTS = 2;

    /** A document that is continued, and how that is known. */
    private record Found(Node document, InferenceBasis basis) {}

    private final Facts facts;

    Predecessors(Facts facts) {
        this.facts = facts;
    }

    /** Adds the one that a document continues, if there is one. */
    void add(Node document, Standing standing, DerivedGraph to) {
        find(document, standing)
                .ifPresent(
                        found -> {
                            to.infer(
                                    document,
                                    Vocabulary.followsOn,
                                    found.document(),
                                    KEY,
                                    found.basis(),
                                    words(document, found));
                            to.from(found.document());
                        });
    }

    private Optional<Found> find(Node document, Standing standing) {
        Set<Node> cited = earlier(facts.objects(document, Vocabulary.cites), standing);
        Set<Node> sameTitle = sameTitle(document, standing);
        Set<Node> both = new HashSet<>(sameTitle);
        both.retainAll(cited);
        if (!both.isEmpty()) {
            return Optional.of(new Found(last(both), InferenceBasis.SAME_TITLE_CITED));
        }
        if (!sameTitle.isEmpty()) {
            return isAlone(document, standing, sameTitle)
                    ? Optional.of(new Found(last(sameTitle), InferenceBasis.SAME_TITLE))
                    : Optional.empty();
        }
        return similarTitle(document, cited).or(() -> sameSubjects(document, cited));
    }

    /** The documents of a body that have a title of this one, in the same language. */
    private Set<Node> withTitleOf(Node document) {
        Set<Node> found = new HashSet<>();
        for (Node key : facts.objects(document, Vocabulary.titleKey)) {
            found.addAll(facts.subjects(Vocabulary.titleKey, key));
        }
        return found;
    }

    private Set<Node> sameTitle(Node document, Standing standing) {
        return earlier(withTitleOf(document), standing);
    }

    private Set<Node> earlier(Iterable<Node> documents, Standing standing) {
        Set<Node> earlier = new HashSet<>();
        for (Node other : documents) {
            if (facts.standing(other).filter(s -> s.isOfEarlierSessionThan(standing)).isPresent()) {
                earlier.add(other);
            }
        }
        return earlier;
    }

    private Standing standing(Node document) {
        return facts.standing(document).orElseThrow();
    }

    private Node last(Set<Node> documents) {
        return documents.stream()
                .max(Comparator.comparing(this::standing, Standing.IN_TIME))
                .orElseThrow();
    }

    /** Whether the title says enough, and no other document of either session has it. */
    private boolean isAlone(Node document, Standing standing, Set<Node> sameTitle) {
        boolean saysEnough =
                facts.objects(document, DCTerms.title.asNode()).stream()
                        .allMatch(
                                title ->
                                        Words.of(title.getLiteralLexicalForm())
                                                .areAtLeast(WORDS_ALONE));
        Node last = last(sameTitle);
        long ofThisSession =
                withTitleOf(document).stream()
                        .filter(d -> facts.standing(d).filter(standing::isOfOneTime).isPresent())
                        .count();
        long ofThat =
                sameTitle.stream().filter(d -> standing(d).isOfOneTime(standing(last))).count();
        return saysEnough && ofThisSession == 1 && ofThat == 1;
    }

    private Optional<Found> similarTitle(Node document, Set<Node> cited) {
        double best = SIMILAR_TITLE;
        Set<Node> found = new HashSet<>();
        for (Node other : cited) {
            double share = share(document, other);
            if (share >= best) {
                if (share > best) {
                    found.clear();
                }
                best = share;
                found.add(other);
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(last(found), InferenceBasis.SIMILAR_TITLE_CITED));
    }

    /** The largest share of words that the titles in one language have in common. */
    double share(Node document, Node other) {
        double share = 0;
        for (Node title : facts.objects(document, DCTerms.title.asNode())) {
            for (Node its : facts.objects(other, DCTerms.title.asNode())) {
                if (title.getLiteralLanguage().equals(its.getLiteralLanguage())) {
                    share =
                            Math.max(
                                    share,
                                    share(
                                            Words.of(title.getLiteralLexicalForm()).list(),
                                            Words.of(its.getLiteralLexicalForm()).list()));
                }
            }
        }
        return share;
    }

    private static <T> double share(List<T> some, List<T> others) {
        Set<T> common = new HashSet<>(some);
        Set<T> all = new HashSet<>(some);
        common.retainAll(new HashSet<>(others));
        all.addAll(others);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private Optional<Found> sameSubjects(Node document, Set<Node> cited) {
        Set<Node> found = new HashSet<>();
        for (Node other : recalledFirst(document)) {
            if (cited.contains(other) && haveSubjectsInCommon(document, other)) {
                found.add(other);
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(last(found), InferenceBasis.SAME_SUBJECTS_RECALLED));
    }

    /** Whether the librarians gave both most of the same subjects. */
    boolean haveSubjectsInCommon(Node document, Node other) {
        List<Node> own = facts.objects(document, Vocabulary.librarianSubject);
        List<Node> its = facts.objects(other, Vocabulary.librarianSubject);
        Set<Node> common = new HashSet<>(own);
        common.retainAll(its);
        return common.size() >= LEAST_SUBJECTS && share(own, its) >= SUBJECTS;
    }

    /** What the first preambular paragraph that cites one of the same series cites. */
    private List<Node> recalledFirst(Node document) {
        TreeSet<String> parts = new TreeSet<>(NaturalOrder.INSTANCE);
        for (Node part : facts.objects(document, Vocabulary.part)) {
            if (part.getURI().startsWith("/pp", document.getURI().length())) {
                parts.add(part.getURI());
            }
        }
        String series = series(document);
        for (String iri : parts) {
            List<Node> here = facts.objects(NodeFactory.createURI(iri), Vocabulary.cites);
            if (here.stream().anyMatch(cited -> series(cited).equals(series))) {
                return here;
            }
        }
        return List.of();
    }

    // …/id/A/HRC/RES/ of …/id/A/HRC/RES/43/21
    private static String series(Node document) {
        String iri = document.getURI();
        int end = iri.indexOf("/RES/");
        return end < 0 ? iri : iri.substring(0, end);
    }

    /** The titles, and the words that cite the earlier one. */
    private List<Node> words(Node document, Found found) {
        List<Node> words = new ArrayList<>();
        if (found.basis() != InferenceBasis.SAME_SUBJECTS_RECALLED) {
            words.addAll(facts.objects(document, DCTerms.title.asNode()));
        }
        for (Node graph : facts.graphs(document)) {
            for (Quad quad : facts.statements(document, graph, Vocabulary.cited)) {
                if (quad.getObject().equals(found.document())) {
                    facts.objects(quad.getSubject(), Vocabulary.exactText).stream()
                            .filter(text -> !words.contains(text))
                            .forEach(words::add);
                }
            }
        }
        return words;
    }
}
