package org.resograph.web.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.resograph.rdf.Iris;
import org.resograph.rdf.ReadAhead;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.published.Snapshot;
import org.resograph.web.resource.Facts;

/**
 * What a page is drawn from, and for whom.
 *
 * @param facts that were gathered
 * @param ui the interface
 * @param iris the IRIs of the data
 * @param data for what has not been gathered
 */
record View(Facts facts, Ui ui, Iris iris, Snapshot data) {

    /** What {@link Names} looks at. */
    private static final List<Node> NAMING =
            List.of(
                    SKOS.prefLabel.asNode(),
                    RDFS.Nodes.label,
                    DCTerms.title.asNode(),
                    Vocabulary.symbol,
                    Vocabulary.number,
                    Vocabulary.body,
                    Vocabulary.session,
                    Vocabulary.state,
                    Vocabulary.nameAsWritten);

    /** The languages in which the reader likes names best. */
    List<String> languages() {
        return List.of(ui.language());
    }

    /** What things are called. */
    Names names() {
        return new Names(this);
    }

    /** A link to a thing by its name. */
    Link link(Node thing) {
        return new Link(ui.href(thing), names().of(thing));
    }

    /** A link to the value of a property. */
    Optional<Link> link(Node subject, Node property) {
        return facts.one(subject, property).map(this::link);
    }

    /** Links to the values of a property. */
    List<Link> links(Node subject, Node property) {
        return facts.all(subject, property).stream().map(this::link).toList();
    }

    /** A link to a thing that the facts need not name. */
    Link named(Node thing) {
        return facts.knows(thing) ? link(thing) : gatherNames(thing).link(thing);
    }

    /** The view of what a thing is called, and the body or session by which it is told. */
    private View gatherNames(Node thing) {
        Graph graph = GraphFactory.createDefaultGraph();
        addAll(thing, NAMING, graph);
        for (Node named : List.of(Vocabulary.body, Vocabulary.session)) {
            graph.find(thing, named, Node.ANY)
                    .toList()
                    .forEach(t -> addAll(t.getObject(), NAMING, graph));
        }
        return of(new Facts(graph));
    }

    /** The path of the document about a thing. */
    String path(Node thing) {
        return ui.path(thing);
    }

    /** The view of what is said of a thing. */
    View gather(Node thing) {
        Graph graph = GraphFactory.createDefaultGraph();
        add(thing, graph);
        for (Node named : List.of(Vocabulary.body, Vocabulary.session)) {
            graph.find(thing, named, Node.ANY).toList().forEach(t -> add(t.getObject(), graph));
        }
        return of(new Facts(graph));
    }

    /** The view of the values of some properties of a thing, of which there may be many others. */
    View gather(Node thing, List<Node> properties) {
        Graph graph = GraphFactory.createDefaultGraph();
        addAll(thing, properties, graph);
        return of(new Facts(graph));
    }

    private void addAll(Node thing, List<Node> properties, Graph graph) {
        ReadAhead.of(
                data.dataset(),
                () ->
                        properties.stream()
                                .map(p -> Quad.create(Node.ANY, thing, p, Node.ANY))
                                .toList());
        properties.forEach(property -> add(thing, property, graph));
    }

    /** Says that something is going to be gathered of each of these. */
    void readAhead(List<Node> things) {
        ReadAhead.of(
                data.dataset(),
                () ->
                        things.stream()
                                .map(t -> Quad.create(Node.ANY, t, Node.ANY, Node.ANY))
                                .toList());
    }

    private void add(Node thing, Graph graph) {
        add(thing, Node.ANY, graph);
    }

    private void add(Node thing, Node property, Graph graph) {
        data.dataset()
                .findNG(Node.ANY, thing, property, Node.ANY)
                .forEachRemaining(quad -> graph.add(quad.asTriple()));
    }

    /** The view of other facts. */
    View of(Facts other) {
        return new View(other, ui, iris, data);
    }
}
