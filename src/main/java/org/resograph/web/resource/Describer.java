package org.resograph.web.resource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.resograph.rdf.ReadAhead;
import org.resograph.rdf.Vocabulary;

/**
 * Gathers descriptions: all that is said of a thing; the same of what it is made of, down to the
 * last sub-paragraph and position; the chain of things that it is part of; and of everything else
 * that it names, by what it is called.
 */
public final class Describer {

    private static final int MOST_NAMING = 100;

    /** From a whole to its pieces, which have no life of their own. */
    private static final List<Node> PIECES =
            List.of(
                    Vocabulary.part,
                    Vocabulary.footnote,
                    Vocabulary.citation,
                    Vocabulary.mandate,
                    Vocabulary.vote,
                    Vocabulary.position,
                    Vocabulary.sponsorship,
                    Vocabulary.languageVersion,
                    Vocabulary.sourceFile,
                    Vocabulary.interval);

    /** What a thing is called, and what sort of thing it is. */
    private static final Set<Node> NAMES =
            Set.of(
                    RDF.Nodes.type,
                    RDFS.Nodes.label,
                    SKOS.prefLabel.asNode(),
                    DCTerms.title.asNode(),
                    Vocabulary.symbol,
                    Vocabulary.number,
                    Vocabulary.label,
                    Vocabulary.marker,
                    Vocabulary.ordinal,
                    Vocabulary.iso3,
                    Vocabulary.languageTag,
                    Vocabulary.body,
                    Vocabulary.session,
                    Vocabulary.regionalGroup);

    /** Of these names the objects are named too: a state has a group, and the group a name. */
    private static final Set<Node> NAMED_FURTHER =
            Set.of(Vocabulary.regionalGroup, Vocabulary.body, Vocabulary.session);

    private final DatasetGraph dataset;
    private final Set<Quad> quads = new LinkedHashSet<>();
    private final Set<Node> described = new HashSet<>();
    private final Set<Node> named = new HashSet<>();

    private Describer(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** What is said of a thing; empty when nothing is. To be called in a read transaction. */
    public static Optional<Description> describe(DatasetGraph dataset, Node subject) {
        return new Describer(dataset).describe(subject);
    }

    private Optional<Description> describe(Node subject) {
        down(subject);
        if (quads.isEmpty()) {
            incoming(subject);
        }
        if (quads.isEmpty()) {
            return Optional.empty();
        }
        up(subject);
        name(quads.stream().map(Quad::getObject).distinct().toList());
        return Optional.of(Description.of(subject, quads));
    }

    /** Of what is only named: who names it. */
    private void incoming(Node subject) {
        Iterator<Quad> naming = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, subject);
        while (naming.hasNext() && quads.size() < MOST_NAMING) {
            quads.add(naming.next());
        }
        Iter.close(naming);
    }

    private void down(Node subject) {
        described.add(subject);
        List<Node> level = List.of(subject);
        while (!level.isEmpty()) {
            ahead(level);
            List<Node> next = new ArrayList<>();
            for (Node thing : level) {
                for (Quad quad : find(thing, Node.ANY)) {
                    quads.add(quad);
                    if (PIECES.contains(quad.getPredicate()) && described.add(quad.getObject())) {
                        next.add(quad.getObject());
                    }
                }
            }
            level = next;
        }
    }

    /** All that is said of these is going to be read. */
    private void ahead(List<Node> things) {
        ReadAhead.of(
                dataset,
                () ->
                        things.stream()
                                .map(t -> Quad.create(Node.ANY, t, Node.ANY, Node.ANY))
                                .toList());
    }

    private void up(Node subject) {
        Set<Node> path = new HashSet<>(Set.of(subject));
        Optional<Node> whole = whole(subject, path);
        while (whole.isPresent()) {
            name(List.of(whole.get()));
            whole = whole(whole.get(), path);
        }
    }

    private Optional<Node> whole(Node piece, Set<Node> path) {
        Optional<Node> whole = Optional.empty();
        ReadAhead.of(
                dataset,
                () -> PIECES.stream().map(p -> Quad.create(Node.ANY, Node.ANY, p, piece)).toList());
        for (Node property : PIECES) {
            for (Quad quad : find(Node.ANY, property, piece)) {
                quads.add(quad);
                if (path.add(quad.getSubject())) {
                    whole = Optional.of(quad.getSubject());
                }
            }
        }
        return whole;
    }

    private void name(List<Node> things) {
        List<Node> level = things;
        while (!level.isEmpty()) {
            List<Node> wanted =
                    level.stream()
                            .filter(t -> t.isURI() && !described.contains(t) && named.add(t))
                            .toList();
            ahead(wanted);
            level = wanted.stream().flatMap(thing -> name(thing).stream()).toList();
        }
    }

    /** Names a thing, and tells what of that is to be named too. */
    private List<Node> name(Node thing) {
        List<Node> further = new ArrayList<>();
        for (Quad quad : find(thing, Node.ANY)) {
            if (NAMES.contains(quad.getPredicate())) {
                quads.add(quad);
                if (NAMED_FURTHER.contains(quad.getPredicate())) {
                    further.add(quad.getObject());
                }
            }
        }
        return further;
    }

    private List<Quad> find(Node subject, Node property) {
        return find(subject, property, Node.ANY);
    }

    private List<Quad> find(Node subject, Node property, Node object) {
        List<Quad> found = new ArrayList<>();
        Iterator<Quad> all = dataset.findNG(Node.ANY, subject, property, object);
        all.forEachRemaining(found::add);
        return found;
    }
}
