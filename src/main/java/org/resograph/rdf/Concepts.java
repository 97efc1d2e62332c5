package org.resograph.rdf;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.resograph.reference.Instrument;
import org.resograph.resolution.Adoption;
import org.resograph.resolution.Choice;
import org.resograph.resolution.Citation;
import org.resograph.resolution.DocumentType;
import org.resograph.resolution.Mandate;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.Session;
import org.resograph.resolution.Subject;
import org.resograph.resolution.SymbolBasis;

/**
 * The concepts of {@code ontology/concepts.ttl}, {@code verbs.ttl} and {@code mandates.ttl}. Each
 * enum constant of the record tree is the concept of its own name: {@code NON_VOTING} is {@code
 * concept/choice/non-voting}. A test keeps them equal to the files.
 */
public final class Concepts {

    /** What the IRIs of all concepts start with, whatever the base of the data. */
    public static final String NAMESPACE = "https://w3id.org/resograph/concept/";

    private static final Map<Choice, Node> CHOICE = scheme("choice", Choice.class);
    private static final Map<Adoption.Method, Node> METHOD =
            scheme("method", Adoption.Method.class);
    private static final Map<Adoption.Outcome, Node> OUTCOME =
            scheme("outcome", Adoption.Outcome.class);
    private static final Map<SymbolBasis, Node> SYMBOL_BASIS = scheme("basis", SymbolBasis.class);
    private static final Map<RecordedVote.Basis, Node> VOTE_BASIS =
            scheme("basis", RecordedVote.Basis.class);
    private static final Map<Citation.Basis, Node> CITATION_BASIS =
            scheme("basis", Citation.Basis.class);
    private static final Map<Mandate.Basis, Node> MANDATE_BASIS =
            scheme("basis", Mandate.Basis.class);
    private static final Map<InferenceBasis, Node> INFERENCE_BASIS =
            scheme("basis", InferenceBasis.class);
    private static final Map<Subject.Assignment, Node> ASSIGNMENT =
            scheme("assignment", Subject.Assignment.class);
    private static final Map<DocumentType, Node> DOCUMENT_TYPE =
            scheme("document-type", DocumentType.class);
    private static final Map<Session.Kind, Node> SESSION_KIND =
            scheme("session-kind", Session.Kind.class);
    private static final Map<Instrument.Kind, Node> INSTRUMENT_KIND =
            scheme("instrument-kind", Instrument.Kind.class);

    public static final Node IN_FAVOUR = choice(Choice.IN_FAVOUR);
    public static final Node AGAINST = choice(Choice.AGAINST);
    public static final Node ABSTAINING = choice(Choice.ABSTAINING);
    public static final Node NON_VOTING = choice(Choice.NON_VOTING);

    private Concepts() {}

    /** What a state chose. */
    public static Node choice(Choice choice) {
        return of(CHOICE, choice);
    }

    /** How a document was adopted. */
    public static Node method(Adoption.Method method) {
        return of(METHOD, method);
    }

    /** What became of a document. */
    public static Node outcome(Adoption.Outcome outcome) {
        return of(OUTCOME, outcome);
    }

    /** How a symbol is known. */
    public static Node basis(SymbolBasis basis) {
        return of(SYMBOL_BASIS, basis);
    }

    /** How a roll call is known. */
    public static Node basis(RecordedVote.Basis basis) {
        return of(VOTE_BASIS, basis);
    }

    /** How a citation is known. */
    public static Node basis(Citation.Basis basis) {
        return of(CITATION_BASIS, basis);
    }

    /** How a mandate is known. */
    public static Node basis(Mandate.Basis basis) {
        return of(MANDATE_BASIS, basis);
    }

    /** From what something was inferred. */
    public static Node basis(InferenceBasis basis) {
        return of(INFERENCE_BASIS, basis);
    }

    /** Who assigned a subject. */
    public static Node assignment(Subject.Assignment assignment) {
        return of(ASSIGNMENT, assignment);
    }

    /** The type of a document. */
    public static Node type(DocumentType type) {
        return of(DOCUMENT_TYPE, type);
    }

    /** The kind of a session. */
    public static Node sessionKind(Session.Kind kind) {
        return of(SESSION_KIND, kind);
    }

    /** The kind of an instrument. */
    public static Node instrumentKind(Instrument.Kind kind) {
        return of(INSTRUMENT_KIND, kind);
    }

    /** An opening verb by its key in the language profiles, such as {@code reaffirm}. */
    public static Node verb(String key) {
        return NodeFactory.createURI(NAMESPACE + "verb/" + IriPath.segment(key));
    }

    /** Who can be asked, by its key in the language profiles, such as {@code secretary-general}. */
    public static Node addressee(String key) {
        return NodeFactory.createURI(NAMESPACE + "addressee/" + IriPath.segment(key));
    }

    /** What can be asked for, by its key in the language profiles, such as {@code report}. */
    public static Node deliverable(String key) {
        return NodeFactory.createURI(NAMESPACE + "deliverable/" + IriPath.segment(key));
    }

    private static <E extends Enum<E>> Map<E, Node> scheme(String name, Class<E> constants) {
        Map<E, Node> concepts = new EnumMap<>(constants);
        for (E constant : constants.getEnumConstants()) {
            String key = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            concepts.put(constant, NodeFactory.createURI(NAMESPACE + name + "/" + key));
        }
        return concepts;
    }

    private static <E extends Enum<E>> Node of(Map<E, Node> scheme, E constant) {
        Node concept = scheme.get(constant);
        if (concept == null) {
            throw new IllegalStateException("every constant is in its scheme: " + constant);
        }
        return concept;
    }
}
