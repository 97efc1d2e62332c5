package org.resograph.shacl;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What a SPARQL constraint of {@code shapes/} says, said in Java: Jena parses and plans a query for
 * each focus node, which took ten times as long as all other constraints together. The constraint
 * remains what counts; a test holds each rule against it.
 */
interface Rule {

    /** All rules. */
    List<Rule> ALL =
            List.of(
                    new OrderRule(),
                    new LabelsRule(),
                    new TotalsRule(),
                    new StateOnceRule(),
                    new AdoptionInSessionRule());

    /** The local name of the shape whose SPARQL constraint it stands for. */
    String shape();

    /** Reports what breaks the rule. */
    void check(Graph graph, Hits hits);

    /** Where what breaks a rule is reported: a row of the constraint's query. */
    interface Hits {
        void add(Node focus, Node path, Node value);
    }
}
