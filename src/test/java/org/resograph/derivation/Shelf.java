package org.resograph.derivation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;
import org.resograph.reference.Reference;
import org.resograph.resolution.Adoption;
import org.resograph.resolution.Body;
import org.resograph.resolution.Choice;
import org.resograph.resolution.Session;
import org.resograph.resolution.StateCode;
import org.resograph.resolution.Symbol;
import org.resograph.store.NamedGraph;
import org.resograph.store.WholeDerivation;
import org.resograph.text.Language;

/** Published graphs in memory, with what is derived from them kept up to date. */
final class Shelf {

    static final Iris IRIS = new Iris("http://data.example/");

    private final DatasetGraph dataset;
    private final Relations relations =
            new Relations(IRIS, Reference.bundled().memberships(), "test");
    private final VoteSums sums = new VoteSums(IRIS, "test");
    private final Set<Node> topics = new HashSet<>();

    Shelf() {
        this(DatasetGraphFactory.createGeneral());
    }

    private Shelf(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** One in a database, which keeps numbers by their value, as that of a store does. */
    static Shelf inDatabase() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.begin(TxnType.WRITE);
        return new Shelf(dataset);
    }

    /** A version of a document, to be filled. */
    static final class Version {

        final Symbol symbol;
        final String language;
        final Graph graph = GraphMemFactory.createDefaultGraph();
        final Node document;
        private int paragraphs;

        Version(String symbol, String language) {
            this.symbol = Symbol.of(symbol);
            this.language = language;
            this.document = IRIS.document(this.symbol);
            Node version = IRIS.version(document, new Language(language));
            graph.add(version, Vocabulary.versionOf, document);
            graph.add(document, Vocabulary.outcome, Concepts.outcome(Adoption.Outcome.ADOPTED));
        }

        Version adopted(Body body, String day) {
            graph.add(document, Vocabulary.adoptedBy, IRIS.body(body));
            graph.add(
                    document,
                    Vocabulary.adoptionDate,
                    NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
            return this;
        }

        Version session(Body body, int number) {
            graph.add(
                    document,
                    Vocabulary.session,
                    IRIS.session(new Session(body, Session.Kind.REGULAR, number)));
            return this;
        }

        Version title(String title) {
            graph.add(document, DCTerms.title.asNode(), words(title));
            return this;
        }

        Version subject(int... concepts) {
            for (int concept : concepts) {
                graph.add(
                        document,
                        Vocabulary.librarianSubject,
                        NodeFactory.createURI("http://thesaurus.example/" + concept));
            }
            return this;
        }

        /** That of its graph. */
        String name() {
            return IRIS.graph(symbol, new Language(language)).getURI();
        }

        /** A preambular paragraph. */
        Version paragraph(String text, String... cited) {
            Node part = IRIS.part(document, "pp" + ++paragraphs);
            graph.add(document, Vocabulary.part, part);
            graph.add(part, RDF.Nodes.type, Vocabulary.PreambularParagraph);
            graph.add(part, Vocabulary.text, words(text));
            for (String symbol : cited) {
                Node other = IRIS.document(Symbol.of(symbol));
                Node citation = IRIS.citation(part, Symbol.of(symbol));
                graph.add(part, Vocabulary.citation, citation);
                graph.add(citation, Vocabulary.cited, other);
                graph.add(citation, Vocabulary.exactText, words("resolution " + symbol));
                graph.add(part, Vocabulary.cites, other);
                graph.add(document, Vocabulary.cites, other);
            }
            return this;
        }

        Node part(int n) {
            return IRIS.part(document, "pp" + n);
        }

        /** A vote in which the totals are those of the names. */
        Version vote(Choice choice, String... states) {
            Node vote = IRIS.vote(document);
            graph.add(vote, RDF.Nodes.type, Vocabulary.Vote);
            graph.add(document, Vocabulary.vote, vote);
            for (String code : states) {
                StateCode state = new StateCode(code);
                Node position = IRIS.position(vote, state);
                graph.add(vote, Vocabulary.position, position);
                graph.add(position, Vocabulary.state, IRIS.state(state));
                graph.add(position, Vocabulary.choice, Concepts.choice(choice));
            }
            return total(choice, states.length);
        }

        Version total(Choice choice, int number) {
            Node property =
                    switch (choice) {
                        case IN_FAVOUR -> Vocabulary.statedInFavour;
                        case AGAINST -> Vocabulary.statedAgainst;
                        default -> Vocabulary.statedAbstaining;
                    };
            graph.remove(IRIS.vote(document), property, Node.ANY);
            graph.add(IRIS.vote(document), property, Keys.number(number));
            return this;
        }

        private Node words(String text) {
            return NodeFactory.createLiteralLang(text, language);
        }
    }

    /** Puts versions in the place of those with the same name, and derives once. */
    Shelf put(Version... versions) {
        for (Version version : versions) {
            Node name = IRIS.graph(version.symbol, new Language(version.language));
            replace(name, version.graph);
        }
        return derive();
    }

    /** Takes a version away. */
    Shelf remove(Version version) {
        replace(IRIS.graph(version.symbol, new Language(version.language)), Graph.emptyGraph);
        return derive();
    }

    private void replace(Node name, Graph graph) {
        Graph before = GraphMemFactory.createDefaultGraph();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining((Quad quad) -> before.add(quad.asTriple()));
        dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
        before.find().forEach(this::touch);
        graph.find()
                .forEach(
                        triple -> {
                            touch(triple);
                            dataset.add(Quad.create(name, triple));
                        });
        List<Triple> removed = before.find().filterDrop(graph::contains).toList();
        List<Triple> added = graph.find().filterDrop(before::contains).toList();
        relations.see(name, graph, removed, added);
        sums.see(name, graph, removed, added);
    }

    private void touch(Triple triple) {
        Node topic = relations.topic(triple);
        if (topic != null) {
            topics.add(topic);
        }
    }

    private Shelf derive() {
        relations.derive(dataset, Set.copyOf(topics), this::replace);
        sums.derive(dataset, Set.of(), this::replace);
        topics.clear();
        return this;
    }

    /** Derives all votes anew, as if another version had summed them up before. */
    Shelf sumAnew() {
        sums.begin(true);
        sums.derive(dataset, Set.of(), this::replace);
        sums.begin(false);
        return this;
    }

    /** All quads as they would be if all was derived from the graphs as they pass. */
    Set<String> derivedAsAWhole() {
        DatasetGraph all = DatasetGraphFactory.createGeneral();
        try (Scratch scratch = new Scratch();
                WholeDerivation ofRelations = relations.whole(scratch.folder).orElseThrow();
                WholeDerivation ofVotes = sums.whole(scratch.folder).orElseThrow()) {
            for (Iterator<Node> names = dataset.listGraphNodes(); names.hasNext(); ) {
                Node name = names.next();
                Name parsed = IRIS.name(name.getURI()).orElseThrow();
                if (!ofRelations.derives(parsed) && !ofVotes.derives(parsed)) {
                    Graph graph = dataset.getGraph(name);
                    add(new NamedGraph(name, graph, Optional.empty(), "test"), all);
                    ofRelations.see(name, graph);
                    ofVotes.see(name, graph);
                }
            }
            ofRelations.derive(
                    graph -> {
                        add(graph, all);
                        ofVotes.see(graph.name(), graph.graph());
                    });
            ofVotes.derive(graph -> add(graph, all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return quads(all);
    }

    /** A folder that is gone, with all that is in it, when it is closed. */
    private static final class Scratch implements AutoCloseable {

        final Path folder;

        Scratch() throws IOException {
            this.folder = Files.createTempDirectory("shelf");
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> entries = Files.walk(folder)) {
                for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }

    private static void add(NamedGraph graph, DatasetGraph to) {
        graph.graph().find().forEach(triple -> to.add(Quad.create(graph.name(), triple)));
    }

    private void replace(NamedGraph graph) {
        replace(graph.name(), graph.graph());
    }

    /** All quads, each as a line, in order. */
    Set<String> quads() {
        return quads(dataset);
    }

    private static Set<String> quads(DatasetGraph of) {
        Set<String> quads = new TreeSet<>();
        of.find().forEachRemaining(quad -> quads.add(quad.toString()));
        return quads;
    }

    Set<Node> objects(Node subject, Node predicate) {
        return new HashSet<>(new StoredFacts(dataset, IRIS).objects(subject, predicate));
    }

    DatasetGraph dataset() {
        return dataset;
    }
}
