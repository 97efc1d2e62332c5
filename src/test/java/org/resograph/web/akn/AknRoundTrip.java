package org.resograph.web.akn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.resograph.document.Source;
import org.resograph.parser.ReadDocument;
import org.resograph.parser.ResolutionReader;
import org.resograph.rdf.Iris;
import org.resograph.rdf.ResolutionMapper;
import org.resograph.rdf.Vocabulary;
import org.resograph.reference.Reference;
import org.resograph.resolution.Resolution;
import org.resograph.web.http.Bytes;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Variant;

/** A source is read, written as Akoma Ntoso from its graph alone, and read again. */
final class AknRoundTrip {

    private static final ResolutionReader READER = new ResolutionReader(Reference.bundled());
    private static final ResolutionMapper MAPPER = new ResolutionMapper(Iris.ofDefaultBase());

    private final Graph before;
    private final byte[] written;
    private final Graph after;

    private AknRoundTrip(Graph before, byte[] written, Graph after) {
        this.before = before;
        this.written = written;
        this.after = after;
    }

    /** Empty for a source that holds no resolution with a symbol, or that is a composite. */
    static Optional<AknRoundTrip> of(Source source) throws IOException {
        ReadDocument first = READER.read(source, Optional.empty());
        Optional<Resolution> read = first.parsed().value();
        if (read.isEmpty() || read.get().symbol().isEmpty() || !read.get().parts().isEmpty()) {
            return Optional.empty();
        }
        Graph before = MAPPER.map(read.get(), source.file(first.format().orElseThrow()));
        Node document = Iris.ofDefaultBase().document(read.get().symbol().get());
        Optional<Bytes> akn =
                AknView.of(
                        new Facts(before),
                        document,
                        read.get().language().tag(),
                        Variant.AKN.type());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        akn.orElseThrow().writeTo(out);
        byte[] written = out.toByteArray();
        Source copy = Source.of("written.xml", written);
        ReadDocument second = READER.read(copy, Optional.empty());
        Graph after =
                MAPPER.map(
                        second.parsed().value().orElseThrow(),
                        copy.file(second.format().orElseThrow()));
        return Optional.of(new AknRoundTrip(before, written, after));
    }

    byte[] written() {
        return written;
    }

    /** What is said with a property of the ontology. */
    Set<Triple> before(String property) {
        return said(before, property);
    }

    Set<Triple> after(String property) {
        return said(after, property);
    }

    /** What is lost of the graph, and what is new, but for the file and the lines that say it. */
    Set<Triple> differences() {
        Set<Triple> all = content(before);
        Set<Triple> other = content(after);
        Set<Triple> differences = new HashSet<>(all);
        differences.addAll(other);
        all.retainAll(other);
        differences.removeAll(all);
        return differences;
    }

    private static Set<Triple> content(Graph graph) {
        Set<Triple> content = new HashSet<>();
        graph.find()
                .filterDrop(t -> t.getPredicate().equals(Vocabulary.sourceLines))
                .filterDrop(t -> t.getPredicate().equals(Vocabulary.sourceFile))
                .filterDrop(t -> graph.contains(t.getSubject(), Vocabulary.sha256, Node.ANY))
                .forEach(content::add);
        return content;
    }

    private static Set<Triple> said(Graph graph, String property) {
        Node node = NodeFactory.createURI(Vocabulary.NAMESPACE + property);
        return graph.find(Node.ANY, node, Node.ANY).toSet();
    }

    /** Each part by its IRI, with what it is and what it says. */
    Map<String, String> paragraphsBefore() {
        return paragraphs(before);
    }

    Map<String, String> paragraphsAfter() {
        return paragraphs(after);
    }

    private static Map<String, String> paragraphs(Graph graph) {
        Map<String, String> texts = new TreeMap<>();
        graph.find(Node.ANY, Vocabulary.text, Node.ANY)
                .forEach(
                        triple -> {
                            Node part = triple.getSubject();
                            String kind =
                                    graph.find(part, RDF.Nodes.type, Node.ANY)
                                            .mapWith(t -> t.getObject().getLocalName())
                                            .toList()
                                            .toString();
                            String number =
                                    graph.find(part, Vocabulary.number, Node.ANY)
                                            .mapWith(t -> t.getObject().getLiteralLexicalForm())
                                            .toList()
                                            .toString();
                            texts.put(
                                    part.getURI(),
                                    kind + number + " " + triple.getObject().toString());
                        });
        return texts;
    }
}
