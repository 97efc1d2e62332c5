package org.resograph.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.resograph.resolution.Mandate;
import org.resograph.resolution.Mandate.Addressee;
import org.resograph.resolution.Mandate.Due;

/**
 * What a paragraph asks. A mandate is named by what is to come of it, or else by who is asked, and
 * not by the verb, so that the versions of a paragraph share it: French has one verb where English
 * has "requests" and "calls upon".
 */
final class MandateMapper {

    /** A state that is named needs no concept beside it to say that its government is meant. */
    private static final String GOVERNMENT = "government";

    private final Iris iris;
    private final Facts facts;
    private final SharedThings things;

    MandateMapper(Iris iris, Facts facts, SharedThings things) {
        this.iris = iris;
        this.facts = facts;
        this.things = things;
    }

    void map(Node part, List<Mandate> mandates) {
        Map<Node, Integer> used = new HashMap<>();
        for (Mandate mandate : mandates) {
            Node first = iris.mandate(part, what(mandate));
            int times = used.merge(first, 1, Integer::sum);
            Node node = times == 1 ? first : iris.again(first, times);
            facts.add(part, Vocabulary.mandate, node);
            mandate(node, mandate);
        }
    }

    private static String what(Mandate mandate) {
        if (mandate.deliverable().isPresent()) {
            return mandate.deliverable().get().kind();
        }
        Addressee addressee = mandate.addressees().get(0);
        return addressee.state().map(Object::toString).orElse(addressee.key());
    }

    private void mandate(Node node, Mandate mandate) {
        facts.type(node, Vocabulary.Mandate);
        facts.add(node, Vocabulary.verb, Concepts.verb(mandate.verb()));
        for (Addressee addressee : mandate.addressees()) {
            addressee(node, addressee);
        }
        mandate.deliverable()
                .ifPresent(
                        d -> {
                            facts.add(node, Vocabulary.deliverable, Concepts.deliverable(d.kind()));
                            facts.words(node, Vocabulary.deliverableText, d.words());
                        });
        for (Due due : mandate.due()) {
            due.session()
                    .ifPresent(s -> facts.once(node, Vocabulary.dueSession, things.session(s)));
            due.date().ifPresent(d -> facts.once(node, Vocabulary.dueDate, Facts.date(d)));
            due.every().ifPresent(p -> facts.once(node, Vocabulary.dueEvery, Facts.duration(p)));
            facts.once(node, Vocabulary.dueText, facts.words(due.words()));
        }
        facts.words(node, Vocabulary.exactText, mandate.words());
        facts.add(node, Vocabulary.mandateBasis, Concepts.basis(Mandate.Basis.INFERRED));
    }

    private void addressee(Node node, Addressee addressee) {
        addressee.state().ifPresent(s -> facts.once(node, Vocabulary.addressee, iris.state(s)));
        if (addressee.state().isEmpty() || !addressee.key().equals(GOVERNMENT)) {
            facts.once(node, Vocabulary.addressee, Concepts.addressee(addressee.key()));
        }
        facts.once(node, Vocabulary.addresseeText, facts.words(addressee.words()));
    }
}
