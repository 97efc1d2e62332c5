package org.resograph.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.resograph.reference.Bodies;
import org.resograph.reference.Reference;
import org.resograph.resolution.AgendaItem;
import org.resograph.resolution.Body;
import org.resograph.resolution.DateInterval;
import org.resograph.resolution.DocumentType;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Session;
import org.resograph.resolution.Symbol;

/**
 * Things that many documents share: bodies, sessions, meetings, agenda items, cited documents. Each
 * graph says as much of them as its own source does, so that it can come and go alone; their names
 * and links are in the reference.
 */
final class SharedThings {

    private static final Bodies BODIES = Reference.bundled().bodies();

    private final Iris iris;
    private final Facts facts;

    /** The documents of which all is said: those that this source carries, and those cited. */
    private final Set<Node> described = new HashSet<>();

    SharedThings(Iris iris, Facts facts) {
        this.iris = iris;
        this.facts = facts;
    }

    /** A document that this source carries itself, and so says all about. */
    void own(Node document) {
        described.add(document);
    }

    Node body(Body body) {
        Node node = iris.body(body);
        facts.once(node, RDF.Nodes.type, Vocabulary.Body);
        return node;
    }

    Node session(Session session) {
        Node node = iris.session(session);
        facts.once(node, RDF.Nodes.type, Vocabulary.Session);
        facts.once(node, Vocabulary.body, body(session.body()));
        facts.once(node, Vocabulary.number, Facts.integer(session.number()));
        facts.once(node, Vocabulary.sessionKind, Concepts.sessionKind(session.kind()));
        return node;
    }

    void intervals(Node session, List<DateInterval> intervals) {
        for (DateInterval interval : intervals) {
            Node node = iris.interval(session, interval.first());
            facts.once(session, Vocabulary.interval, node);
            facts.once(node, RDF.Nodes.type, Vocabulary.SessionInterval);
            facts.once(node, Vocabulary.startDate, Facts.date(interval.first()));
            facts.once(node, Vocabulary.endDate, Facts.date(interval.last()));
        }
    }

    /**
     * A meeting, by its session if that is known, else by the body, else, as its number alone says
     * little, by the document.
     */
    Node meeting(Meeting meeting, Optional<Session> session, Optional<Body> body, Node document) {
        Node node;
        if (session.isPresent()) {
            Node of = session(session.get());
            node = iris.meeting(of, meeting);
            facts.once(node, Vocabulary.session, of);
        } else if (body.isPresent()) {
            node = iris.meeting(body.get(), meeting);
            facts.once(node, Vocabulary.body, body(body.get()));
        } else {
            node = iris.meeting(document, meeting);
        }
        facts.once(node, RDF.Nodes.type, Vocabulary.Meeting);
        facts.once(node, Vocabulary.number, Facts.integer(meeting.number()));
        if (meeting.resumed()) {
            facts.once(node, Vocabulary.resumed, Facts.flag(true));
        }
        return node;
    }

    /** An agenda item, by its session if that is known, else by the document. */
    Node agendaItem(AgendaItem item, Optional<Session> session, Node document) {
        Node of = session.map(this::session).orElse(document);
        Node node = iris.agendaItem(of, item.number());
        facts.once(node, RDF.Nodes.type, Vocabulary.AgendaItem);
        facts.once(node, Vocabulary.number, Facts.string(item.number()));
        if (session.isPresent()) {
            facts.once(node, Vocabulary.session, of);
        }
        item.title().ifPresent(t -> facts.once(node, DCTerms.title.asNode(), facts.words(t)));
        return node;
    }

    /** A document; of another than those of this source, no more is known than its symbol tells. */
    Node document(Symbol symbol) {
        Node node = iris.document(symbol);
        if (described.add(node)) {
            facts.once(node, RDF.Nodes.type, Vocabulary.Document);
            facts.once(node, Vocabulary.symbol, Facts.string(symbol.value()));
            DocumentType.of(symbol)
                    .ifPresent(t -> facts.once(node, Vocabulary.documentType, Concepts.type(t)));
            BODIES.bySymbol(symbol).ifPresent(b -> facts.once(node, Vocabulary.body, body(b)));
        }
        return node;
    }

    Node instrument(String key) {
        Node node = iris.instrument(key);
        facts.once(node, RDF.Nodes.type, Vocabulary.Instrument);
        return node;
    }
}
