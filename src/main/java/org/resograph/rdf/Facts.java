package org.resograph.rdf;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.resograph.text.Language;
import org.resograph.text.Span;

/**
 * The triples of one source on their way to a sink, and the literals in them. No triple is passed
 * on twice: what may come again, because two parts of a document share it, goes through {@link
 * #once}.
 */
final class Facts {

    private static final Node[] SMALL_INTEGERS = new Node[256];
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    private static final Node FALSE = NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean);

    static {
        for (int i = 0; i < SMALL_INTEGERS.length; i++) {
            SMALL_INTEGERS[i] = newInteger(i);
        }
    }

    private final Consumer<Triple> sink;
    private final Language language;
    private final Set<Triple> said = new HashSet<>();

    /**
     * @param language of the texts
     */
    Facts(Consumer<Triple> sink, Language language) {
        this.sink = sink;
        this.language = language;
    }

    /** A fact that is stated at one place only. */
    void add(Node subject, Node predicate, Node object) {
        sink.accept(Triple.create(subject, predicate, object));
    }

    /** A fact that may be stated at several places. */
    void once(Node subject, Node predicate, Node object) {
        Triple triple = Triple.create(subject, predicate, object);
        if (said.add(triple)) {
            sink.accept(triple);
        }
    }

    void type(Node subject, Node type) {
        add(subject, RDF.Nodes.type, type);
    }

    /** Words in the language of the source; none if there are none. */
    void words(Node subject, Node predicate, String text) {
        if (!text.isEmpty()) {
            add(subject, predicate, words(text));
        }
    }

    void lines(Node subject, Span span) {
        add(subject, Vocabulary.sourceLines, string(span.toString()));
    }

    void string(Node subject, Node predicate, String text) {
        add(subject, predicate, string(text));
    }

    void string(Node subject, Node predicate, Optional<String> text) {
        text.ifPresent(t -> string(subject, predicate, t));
    }

    void integer(Node subject, Node predicate, int value) {
        add(subject, predicate, integer(value));
    }

    void integer(Node subject, Node predicate, OptionalInt value) {
        value.ifPresent(v -> integer(subject, predicate, v));
    }

    void date(Node subject, Node predicate, Optional<LocalDate> day) {
        day.ifPresent(d -> add(subject, predicate, date(d)));
    }

    /** Words in the language of the source. */
    Node words(String text) {
        return words(text, language);
    }

    static Node words(String text, Language language) {
        return NodeFactory.createLiteralLang(Legal.text(text), language.tag());
    }

    static Node string(String text) {
        return NodeFactory.createLiteralString(Legal.text(text));
    }

    static Node integer(long value) {
        return value >= 0 && value < SMALL_INTEGERS.length
                ? SMALL_INTEGERS[(int) value]
                : newInteger(value);
    }

    static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    static Node duration(Period period) {
        return NodeFactory.createLiteralDT(period.toString(), XSDDatatype.XSDduration);
    }

    static Node flag(boolean value) {
        return value ? TRUE : FALSE;
    }

    private static Node newInteger(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }
}
