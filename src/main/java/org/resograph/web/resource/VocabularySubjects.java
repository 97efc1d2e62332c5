package org.resograph.web.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.resograph.web.published.Snapshot;

/** A vocabulary as one document: all terms that a named graph explains. */
public final class VocabularySubjects implements Subjects {

    private final Node graph;
    private final Node vocabulary;

    /**
     * A vocabulary.
     *
     * @param graph where it is in the data
     * @param vocabulary its IRI; those of its terms begin with it and a hash
     */
    public VocabularySubjects(Node graph, String vocabulary) {
        this.graph = graph;
        this.vocabulary = NodeFactory.createURI(vocabulary);
    }

    @Override
    public Optional<Description> describe(Snapshot data, String path) {
        if (!vocabulary.getURI().endsWith(path)) {
            return Optional.empty(); // with a suffix that is none
        }
        String terms = vocabulary.getURI() + "#";
        Collection<Quad> quads = new ArrayList<>();
        Iterator<Quad> all = data.dataset().findNG(graph, Node.ANY, Node.ANY, Node.ANY);
        while (all.hasNext()) {
            Quad quad = all.next();
            Node subject = quad.getSubject();
            boolean own =
                    subject.equals(vocabulary)
                            || (subject.isURI() && subject.getURI().startsWith(terms));
            if (own) {
                quads.add(quad);
            }
        }
        return quads.isEmpty() ? Optional.empty() : Optional.of(Description.of(vocabulary, quads));
    }
}
