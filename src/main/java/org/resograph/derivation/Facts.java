package org.resograph.derivation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.resolution.Symbol;

/** What published graphs say, whatever the graph: as the rules ask for it. */
interface Facts {

    /** The order in which things are told. */
    Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

    /** The names below the base. */
    Iris iris();

    /** What is said of a thing by any graph, each once, in order. */
    List<Node> objects(Node subject, Node predicate);

    /** The things of which something is said by any graph, each once, in order. */
    List<Node> subjects(Node predicate, Node object);

    /** What a graph says of a document and its parts with a predicate, in order of subjects. */
    List<Quad> statements(Node document, Node graph, Node predicate);

    /** The graphs of the language versions of a document, in order. */
    List<Node> graphs(Node document);

    /** Where a document stands, as its keys say; empty if it has none, or is not adopted. */
    Optional<Standing> standing(Node document);

    /** The first of {@link #objects}. */
    default Optional<Node> object(Node subject, Node predicate) {
        return objects(subject, predicate).stream().findFirst();
    }

    /** The document that a thing is, or is part of, or that a graph is of. */
    default Optional<Symbol> symbol(Node thing) {
        return iris().name(thing.getURI()).map(Name::owner).flatMap(Symbol::parse);
    }

    /** The document that a part is of. */
    default Optional<Node> document(Node part) {
        return symbol(part).map(iris()::document);
    }
}
