package org.resograph.derivation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;
import org.resograph.resolution.Adoption;
import org.resograph.resolution.Body;
import org.resograph.resolution.Session;
import org.resograph.resolution.Symbol;

/**
 * The keys by which a document is compared with others: where it stands, its titles, its
 * paragraphs, its roll call. They follow from its own graphs alone.
 */
final class Keys {

    private final Facts facts;
    private final Passages passages;

    Keys(Facts facts, Passages passages) {
        this.facts = facts;
        this.passages = passages;
    }

    /** The keys of a document as a graph; without triples where nothing of it is published. */
    Graph of(Node document, Symbol symbol) {
        Graph keys = GraphMemFactory.createDefaultGraph();
        List<Node> graphs = facts.graphs(document);
        if (graphs.isEmpty()) {
            return keys;
        }
        Node name = facts.iris().keys(symbol);
        keys.add(name, RDF.Nodes.type, Vocabulary.DerivedGraph);
        graphs.forEach(graph -> keys.add(name, DerivedGraph.WAS_DERIVED_FROM, graph));
        Optional<Standing> standing = standing(document, symbol);
        standing.ifPresent(
                s -> {
                    keys.add(document, Vocabulary.standing, string(s.toString()));
                    titles(document, s, keys);
                });
        for (Passage passage : passages.of(document)) {
            keys.add(passage.part(), Vocabulary.textHash, number(passage.hash()));
            for (long key : passage.sketch().keys()) {
                keys.add(passage.part(), Vocabulary.similarityKey, number(key));
            }
        }
        for (Node vote : facts.objects(document, Vocabulary.vote)) {
            RollCall rollCall = RollCall.read(facts, document, vote);
            if (!rollCall.choices().isEmpty()) {
                String line = context(document) + " " + rollCall;
                keys.add(vote, Vocabulary.rollCall, string(line));
            }
        }
        return keys;
    }

    private void titles(Node document, Standing standing, Graph keys) {
        for (Node title : facts.objects(document, DCTerms.title.asNode())) {
            String language = title.getLiteralLanguage();
            Words words = Words.ofTitle(title.getLiteralLexicalForm(), language);
            if (!words.list().isEmpty()) {
                String context = standing.body() + " " + language;
                keys.add(document, Vocabulary.titleKey, number(words.key(context)));
            }
        }
    }

    private Optional<Standing> standing(Node document, Symbol symbol) {
        boolean isAdopted =
                facts.objects(document, Vocabulary.outcome)
                        .contains(Concepts.outcome(Adoption.Outcome.ADOPTED));
        Optional<Body> body = body(document);
        Optional<LocalDate> day = day(document);
        return isAdopted && body.isPresent() && day.isPresent()
                ? Optional.of(new Standing(body.get(), session(document), day.get(), symbol))
                : Optional.empty();
    }

    /** The body and the year of a vote, whatever became of the document: {@code SC 2020}. */
    private String context(Node document) {
        return body(document).map(Body::key).orElse("-")
                + " "
                + day(document).map(day -> Integer.toString(day.getYear())).orElse("-");
    }

    private Optional<Body> body(Node document) {
        return facts.object(document, Vocabulary.adoptedBy)
                .flatMap(node -> facts.iris().name(node.getURI()))
                .map(Name::owner)
                .map(owner -> new Body(owner.substring(owner.indexOf('/') + 1)));
    }

    private Optional<LocalDate> day(Node document) {
        return facts.object(document, Vocabulary.adoptionDate)
                .map(Node::getLiteralLexicalForm)
                .flatMap(Keys::day);
    }

    // session/HRC/43; special sessions are numbered apart, so only days order them
    private OptionalInt session(Node document) {
        return facts
                .object(document, Vocabulary.session)
                .flatMap(session -> facts.iris().name(session.getURI()))
                .map(name -> name.owner().split("/"))
                .filter(steps -> steps.length == 3)
                .flatMap(steps -> Session.parse(new Body(steps[1]), steps[2]))
                .filter(session -> session.kind() == Session.Kind.REGULAR)
                .stream()
                .mapToInt(Session::number)
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
