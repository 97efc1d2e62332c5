package org.resograph.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.resograph.reference.BodyEntry;
import org.resograph.reference.Goals;
import org.resograph.reference.Instrument;
import org.resograph.reference.Membership;
import org.resograph.reference.Membership.Kind;
import org.resograph.reference.Names;
import org.resograph.reference.Reference;
import org.resograph.text.Language;

/**
 * The reference as triples: states, groups, bodies, memberships, instruments and goals, with their
 * names in six languages and their links to the data of others.
 */
public final class ReferenceMapper {

    /** The parts of the reference; each is a file of {@code ontology/reference/}. */
    public enum Part {
        STATES,
        GROUPS,
        BODIES,
        MEMBERSHIPS,
        INSTRUMENTS,
        GOALS
    }

    private final Iris iris;

    public ReferenceMapper(Iris iris) {
        this.iris = iris;
    }

    /** The whole reference, which can't be changed. */
    public Graph map(Reference reference) {
        return graph(reference, List.of(Part.values()));
    }

    /** One part of the reference, which can't be changed. */
    public Graph map(Reference reference, Part part) {
        return graph(reference, List.of(part));
    }

    private Graph graph(Reference reference, List<Part> parts) {
        Set<Triple> triples = new LinkedHashSet<>();
        Facts facts = new Facts(triples::add, Language.ENGLISH);
        parts.forEach(part -> map(reference, part, facts));
        return new MappedGraph(triples);
    }

    private void map(Reference reference, Part part, Facts facts) {
        switch (part) {
            case STATES -> new StateMapper(iris, facts).map(reference.states());
            case GROUPS -> groups(reference, facts);
            case BODIES -> bodies(reference, facts);
            case MEMBERSHIPS -> memberships(reference, facts);
            case INSTRUMENTS -> instruments(reference, facts);
            case GOALS -> goals(reference.goals(), facts);
        }
    }

    private void groups(Reference reference, Facts facts) {
        for (String key : reference.groups().keys()) {
            Node group = iris.regionalGroup(key);
            facts.type(group, Vocabulary.RegionalGroup);
            names(group, key, reference.groups().names(), facts);
        }
    }

    private void bodies(Reference reference, Facts facts) {
        for (BodyEntry entry : reference.bodies().all()) {
            Node body = iris.body(entry.body());
            facts.type(body, Vocabulary.Body);
            names(body, entry.body(), reference.bodies().names(), facts);
            entry.parent()
                    .ifPresent(parent -> facts.add(body, Vocabulary.parentBody, iris.body(parent)));
            for (String prefix : entry.symbolPrefixes()) {
                facts.string(body, Vocabulary.symbolPrefix, prefix);
            }
            entry.wikidata()
                    .ifPresent(q -> facts.add(body, SKOS.exactMatch.asNode(), Links.wikidata(q)));
        }
    }

    private void memberships(Reference reference, Facts facts) {
        for (BodyEntry entry : reference.bodies().all()) {
            for (Membership term : reference.memberships().of(entry.body())) {
                membership(term, facts);
            }
        }
    }

    private void membership(Membership term, Facts facts) {
        Node node = iris.membership(term.body(), term.state(), term.from());
        facts.type(node, Vocabulary.Membership);
        facts.add(node, ORG.member.asNode(), iris.state(term.state()));
        facts.add(node, ORG.organization.asNode(), iris.body(term.body()));
        facts.add(node, Vocabulary.startDate, Facts.date(term.from()));
        facts.date(node, Vocabulary.endDate, term.until());
        if (term.kind() == Kind.PERMANENT) {
            facts.add(node, Vocabulary.permanent, Facts.flag(true));
        }
        term.note().ifPresent(note -> facts.words(node, RDFS.Nodes.comment, note));
    }

    private void instruments(Reference reference, Facts facts) {
        SharedThings shared = new SharedThings(iris, facts);
        for (Instrument instrument : reference.instruments().all()) {
            Node node = iris.instrument(instrument.key());
            facts.type(node, Vocabulary.Instrument);
            facts.add(node, Vocabulary.instrumentKind, Concepts.instrumentKind(instrument.kind()));
            names(node, instrument.key(), reference.instruments().names(), facts);
            instrument
                    .symbol()
                    .ifPresent(s -> facts.add(node, Vocabulary.containedIn, shared.document(s)));
            instrument
                    .treaty()
                    .ifPresent(t -> facts.add(node, RDFS.Nodes.seeAlso, Links.treaty(t)));
        }
    }

    private static void goals(Goals goals, Facts facts) {
        goals.targets()
                .forEach(
                        (number, targets) -> {
                            Node goal = Links.goal(number.toString());
                            facts.type(goal, Links.goalTerm("Goal"));
                            facts.string(goal, SKOS.notation.asNode(), number.toString());
                            names(goal, number, goals.names(), facts);
                            targets.forEach(target -> target(target, goal, facts));
                        });
    }

    private static void target(String number, Node goal, Facts facts) {
        Node target = Links.goal(number);
        facts.type(target, Links.goalTerm("Target"));
        facts.string(target, SKOS.notation.asNode(), number);
        facts.add(target, SKOS.broader.asNode(), goal);
    }

    private static <K> void names(Node thing, K key, Names<K> names, Facts facts) {
        for (org.resograph.reference.Name name : names.of(key)) {
            Node words = Facts.words(name.text(), name.language());
            switch (name.use()) {
                case OFFICIAL -> facts.add(thing, SKOS.prefLabel.asNode(), words);
                case VARIANT -> facts.add(thing, SKOS.altLabel.asNode(), words);
                // for search, not for show
                case INFLECTED -> facts.add(thing, SKOS.hiddenLabel.asNode(), words);
            }
        }
    }
}
