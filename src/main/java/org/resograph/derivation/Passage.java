package org.resograph.derivation;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.resograph.rdf.Vocabulary;

/**
 * The text of a paragraph in one language.
 *
 * @param part the paragraph
 * @param language the tag of the language
 * @param hash the same for the same words
 * @param sketch to compare it with others
 */
record Passage(Node part, String language, long hash, Sketch sketch) {

    /** Texts with fewer words are the same by chance; of Chinese characters twice as many. */
    private static final int LEAST_WORDS = 6;

    private static final Comparator<Passage> IN_ORDER =
            Comparator.<Passage, String>comparing(passage -> passage.part().getURI())
                    .thenComparing(Passage::language)
                    .thenComparing(Passage::hash);

    static Optional<Passage> of(Node part, Node text) {
        Words words = Words.of(text.getLiteralLexicalForm());
        String language = text.getLiteralLanguage();
        return words.areAtLeast(LEAST_WORDS)
                ? Optional.of(
                        new Passage(
                                part, language, words.key(language), Sketch.of(words, language)))
                : Optional.empty();
    }

    /** The paragraphs of all documents in a graph. */
    static List<Passage> in(Graph graph) {
        List<Passage> passages = new ArrayList<>();
        graph.find(Node.ANY, Vocabulary.text, Node.ANY)
                .filterKeep(triple -> isParagraph(graph, triple.getSubject()))
                .forEach(t -> of(t.getSubject(), t.getObject()).ifPresent(passages::add));
        return passages;
    }

    /** Whether the paragraphs of a graph have that one. */
    static boolean isParagraph(Graph graph, Node part) {
        return graph.contains(part, RDF.Nodes.type, Vocabulary.PreambularParagraph)
                || graph.contains(part, RDF.Nodes.type, Vocabulary.OperativeParagraph)
                || graph.contains(part, RDF.Nodes.type, Vocabulary.SubParagraph);
    }

    /** Writes it, the IRI of its part without the first so many characters. */
    void write(DataOutputStream out, int base) throws IOException {
        NodeTable.write(part.getURI().substring(base), out);
        NodeTable.write(language, out);
        out.writeLong(hash);
        sketch.write(out);
    }

    /** Reads what was written. */
    static Passage read(ByteBuffer bytes, String base) {
        Node part = NodeFactory.createURI(base + NodeTable.text(bytes));
        String language = NodeTable.text(bytes);
        long hash = bytes.getLong();
        return new Passage(part, language, hash, Sketch.read(bytes));
    }

    /** One for each part and language, in order; of several the one with the least hash. */
    static List<Passage> oneOfEach(List<Passage> passages) {
        List<Passage> each = new ArrayList<>(passages);
        each.sort(IN_ORDER);
        for (int i = each.size() - 1; i > 0; i--) {
            if (each.get(i).isOfSame(each.get(i - 1))) {
                each.remove(i);
            }
        }
        return each;
    }

    private boolean isOfSame(Passage other) {
        return part.equals(other.part) && language.equals(other.language);
    }
}
