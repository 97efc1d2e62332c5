package org.resograph.web.sparql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.RDF;

/**
 * A pattern that asks several properties of the same thing: {@code ?record reso:body <…> ;
 * reso:year ?year ; reso:against ?n}.
 *
 * @param subject the thing
 * @param narrowing the triples whose object is known
 * @param properties the others: each the property and the variable of its value, all different
 */
record Star(Var subject, BasicPattern narrowing, List<Property> properties) {

    /** One property is found as fast without. */
    private static final int FEWEST = 2;

    /** A property with the variable of its value. */
    record Property(Node predicate, Var value) {}

    Star {
        properties = List.copyOf(properties);
    }

    /** The star that a pattern is, if it is one. */
    static Optional<Star> of(BasicPattern pattern) {
        BasicPattern narrowing = new BasicPattern();
        List<Property> properties = new ArrayList<>();
        Set<Node> subjects = new HashSet<>();
        Set<Node> values = new HashSet<>();
        for (Triple triple : pattern) {
            subjects.add(triple.getSubject());
            if (!triple.getPredicate().isURI()) {
                return Optional.empty();
            }
            if (triple.getObject().isConcrete()) {
                narrowing.add(triple);
            } else if (Var.isVar(triple.getObject()) && values.add(triple.getObject())) {
                properties.add(new Property(triple.getPredicate(), Var.alloc(triple.getObject())));
            } else {
                return Optional.empty();
            }
        }
        return subjects.size() == 1
                        && subjects.stream().allMatch(Var::isVar)
                        && !values.containsAll(subjects)
                        && properties.size() >= FEWEST
                ? Optional.of(
                        new Star(Var.alloc(subjects.iterator().next()), narrowing, properties))
                : Optional.empty();
    }

    /** Whether more narrows it than its kind, which many things share. */
    boolean isNarrow() {
        return narrowing.getList().stream()
                .anyMatch(triple -> !triple.getPredicate().equals(RDF.Nodes.type));
    }

    /** The properties as a pattern. */
    BasicPattern rest() {
        BasicPattern rest = new BasicPattern();
        properties.forEach(p -> rest.add(Triple.create(subject, p.predicate(), p.value())));
        return rest;
    }
}
