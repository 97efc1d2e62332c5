package org.resograph.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.resograph.resolution.Origin;
import org.resograph.resolution.Sponsor;
import org.resograph.resolution.Symbol;

/** Where a document came from: its draft, committee and report, and who put it forward. */
final class OriginMapper {

    private final Iris iris;
    private final Facts facts;
    private final SharedThings things;

    OriginMapper(Iris iris, Facts facts, SharedThings things) {
        this.iris = iris;
        this.facts = facts;
        this.things = things;
    }

    void map(Node document, Origin origin) {
        documents(document, Vocabulary.draft, origin.drafts());
        origin.committee()
                .ifPresent(c -> facts.add(document, Vocabulary.committee, things.body(c)));
        if (origin.withoutCommittee()) {
            facts.add(document, Vocabulary.withoutCommittee, Facts.flag(true));
        }
        documents(document, Vocabulary.committeeReport, origin.reports());
        facts.string(document, Vocabulary.reportParagraph, origin.reportParagraph());
        documents(document, Vocabulary.meetingRecord, origin.records());
        facts.string(document, Vocabulary.proponentNote, origin.onBehalfOf());
        sponsors(document, origin.sponsors());
    }

    private void documents(Node document, Node property, List<Symbol> symbols) {
        for (Symbol symbol : symbols) {
            Node other = iris.document(symbol);
            // a draft that was not adopted is its own draft
            if (!other.equals(document)) {
                facts.once(document, property, things.document(symbol));
            }
        }
    }

    private void sponsors(Node document, List<Sponsor> sponsors) {
        Map<Node, Integer> used = new HashMap<>();
        int unknown = 0;
        for (Sponsor sponsor : sponsors) {
            Node place =
                    sponsor.state().isPresent()
                            ? iris.sponsorship(document, sponsor.state().get())
                            : iris.unknownSponsorship(document, ++unknown);
            int times = used.merge(place, 1, Integer::sum);
            Node node = times == 1 ? place : iris.again(place, times);
            facts.add(document, Vocabulary.sponsorship, node);
            facts.type(node, Vocabulary.Sponsorship);
            sponsor.state().ifPresent(s -> facts.add(node, Vocabulary.sponsor, iris.state(s)));
            facts.string(node, Vocabulary.nameAsWritten, sponsor.name());
            facts.add(node, Vocabulary.additional, Facts.flag(sponsor.additional()));
        }
    }
}
