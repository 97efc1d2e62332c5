package org.resograph.derivation;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;

/**
 * A thesaurus in SKOS as a graph to publish: its statements on concepts, and a key for each label.
 */
public final class Thesaurus {

    private final Iris iris;

    /** Thesauri below a base. */
    public Thesaurus(Iris iris) {
        this.iris = iris;
    }

    /**
     * The graph of a thesaurus.
     *
     * @param source in SKOS; what has a blank node is left out
     * @return without triples if no concept has a label
     */
    public Graph graph(Graph source) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        source.find()
                .filterKeep(t -> t.getSubject().isURI() && !t.getObject().isBlank())
                .forEach(
                        triple -> {
                            if (isOfSkos(triple)) {
                                graph.add(triple);
                                key(triple, graph);
                            }
                        });
        if (graph.contains(Node.ANY, Vocabulary.labelKey, Node.ANY)) {
            graph.add(iris.thesaurusGraph(), RDF.Nodes.type, SKOS.ConceptScheme.asNode());
            return graph;
        }
        return Graph.emptyGraph;
    }

    private static boolean isOfSkos(Triple triple) {
        return triple.getPredicate().getURI().startsWith(SKOS.uri)
                || triple.getPredicate().equals(RDF.Nodes.type)
                        && triple.getObject().equals(SKOS.Concept.asNode());
    }

    private static void key(Triple triple, Graph to) {
        boolean isLabel =
                triple.getPredicate().equals(SKOS.prefLabel.asNode())
                        || triple.getPredicate().equals(SKOS.altLabel.asNode());
        if (isLabel && triple.getObject().isLiteral()) {
            Words words = Words.of(triple.getObject().getLiteralLexicalForm());
            if (!words.list().isEmpty()) {
                String language = triple.getObject().getLiteralLanguage();
                to.add(triple.getSubject(), Vocabulary.labelKey, key(words, language));
            }
        }
    }

    static Node key(Words words, String language) {
        return Keys.number(words.key("label " + language));
    }
}
