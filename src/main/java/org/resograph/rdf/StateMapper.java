package org.resograph.rdf;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.resograph.reference.State;
import org.resograph.reference.State.Status;
import org.resograph.reference.StateName;
import org.resograph.reference.StateName.Use;
import org.resograph.reference.States;
import org.resograph.resolution.StateCode;

/**
 * States as triples. A state, its territory and a subject heading on it are three things: links are
 * matches of SKOS, never {@code owl:sameAs}, and those to territories only close ones.
 */
final class StateMapper {

    private final Iris iris;
    private final Facts facts;

    StateMapper(Iris iris, Facts facts) {
        this.iris = iris;
        this.facts = facts;
    }

    void map(States states) {
        for (State state : states.all()) {
            Node node = iris.state(state.code());
            facts.type(node, Vocabulary.State);
            facts.string(node, Vocabulary.iso2, state.iso2());
            facts.string(node, Vocabulary.iso3, state.iso3());
            facts.string(node, Vocabulary.m49, state.m49());
            facts.date(node, Vocabulary.admissionDate, state.admission());
            facts.date(node, Vocabulary.dissolutionDate, state.end());
            for (StateCode successor : state.successors()) {
                facts.add(node, Vocabulary.successor, iris.state(successor));
            }
            state.group()
                    .ifPresent(
                            group ->
                                    facts.add(
                                            node,
                                            Vocabulary.regionalGroup,
                                            iris.regionalGroup(group)));
            links(state, node);
            names(states, state, node);
        }
    }

    /**
     * The lists of the others are of today's states; only Wikidata has the former ones for sure.
     */
    private void links(State state, Node node) {
        Node exact = SKOS.exactMatch.asNode();
        state.wikidata().ifPresent(q -> facts.add(node, exact, Links.wikidata(q)));
        state.geoNames()
                .ifPresent(g -> facts.add(node, SKOS.closeMatch.asNode(), Links.geoNames(g)));
        if (state.status() == Status.FORMER) {
            return;
        }
        state.iso3().ifPresent(iso3 -> facts.add(node, exact, Links.country(iso3)));
        state.m49().ifPresent(m49 -> facts.add(node, exact, Links.geographicArea(m49)));
        if (state.status() == Status.MEMBER) {
            state.m49().ifPresent(m49 -> facts.add(node, exact, Links.memberState(m49)));
        }
    }

    private void names(States states, State state, Node node) {
        Set<Node> labels = new HashSet<>();
        for (StateName name : states.names(state.code())) {
            Node words = Facts.words(name.name(), name.language());
            if (name.use() == Use.OFFICIAL) {
                officialName(name, node, words);
            }
            Optional<String> preferred =
                    states.officialName(state.code(), name.language(), Optional.empty());
            boolean isPreferred = preferred.filter(name.name()::equals).isPresent();
            if (name.use() != Use.AMBIGUOUS && labels.add(words)) {
                facts.add(node, label(name.use(), isPreferred), words);
            }
        }
    }

    private void officialName(StateName name, Node state, Node words) {
        Optional<LocalDate> from = name.period().from();
        Node node = iris.stateName(name.state(), name.language(), from);
        facts.add(state, Vocabulary.officialName, node);
        facts.type(node, Vocabulary.StateName);
        facts.add(node, RDFS.Nodes.label, words);
        facts.date(node, Vocabulary.startDate, from);
        facts.date(node, Vocabulary.endDate, name.period().until().map(d -> d.minusDays(1)));
    }

    private static Node label(Use use, boolean preferred) {
        if (preferred) {
            return SKOS.prefLabel.asNode();
        }
        return use == Use.MISPRINT ? SKOS.hiddenLabel.asNode() : SKOS.altLabel.asNode();
    }
}
