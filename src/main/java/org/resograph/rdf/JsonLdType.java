package org.resograph.rdf;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * What all values of a property have in common, so that the context can say it once.
 *
 * @param kind the common kind
 * @param detail the language tag, or the IRI of the datatype
 */
record JsonLdType(Kind kind, String detail) {

    /** Nothing; each value says itself what it is. */
    static final JsonLdType MIXED = new JsonLdType(Kind.MIXED, "");

    enum Kind {
        IRI,
        /** A string without language. */
        STRING,
        /** A number or a truth value, which JSON knows. */
        NATIVE,
        LANGUAGE,
        DATATYPE,
        MIXED
    }

    static JsonLdType of(Node object) {
        if (object.isURI()) {
            return new JsonLdType(Kind.IRI, "");
        }
        if (!object.getLiteralLanguage().isEmpty()) {
            return new JsonLdType(Kind.LANGUAGE, object.getLiteralLanguage());
        }
        if (isNative(object)) {
            return new JsonLdType(Kind.NATIVE, "");
        }
        String type = object.getLiteralDatatypeURI();
        return type.equals(XSDDatatype.XSDstring.getURI())
                ? new JsonLdType(Kind.STRING, "")
                : new JsonLdType(Kind.DATATYPE, type);
    }

    JsonLdType common(JsonLdType other) {
        return equals(other) ? this : MIXED;
    }

    /** What the context says of the property; empty where there is nothing to say. */
    Optional<String> definition(UnaryOperator<String> compact) {
        return switch (kind) {
            case IRI -> Optional.of("{ \"@type\": \"@id\" }");
            case LANGUAGE -> Optional.of("{ \"@language\": \"" + detail + "\" }");
            case DATATYPE -> {
                StringBuilder type = new StringBuilder("{ \"@type\": ");
                JsonLd.string(compact.apply(detail), type);
                yield Optional.of(type.append(" }").toString());
            }
            case STRING, NATIVE, MIXED -> Optional.empty();
        };
    }

    /** Appends a value of a property of this type. */
    void value(Node object, UnaryOperator<String> compact, StringBuilder out) {
        if (object.isURI()) {
            if (kind == Kind.IRI) {
                JsonLd.string(compact.apply(object.getURI()), out);
            } else {
                JsonLd.string(compact.apply(object.getURI()), out.append("{ \"@id\": "));
                out.append(" }");
            }
            return;
        }
        String text = object.getLiteralLexicalForm();
        JsonLdType own = of(object);
        if (own.kind == Kind.NATIVE) {
            out.append(text);
        } else if (kind != Kind.MIXED || own.kind == Kind.STRING) {
            JsonLd.string(text, out);
        } else {
            boolean words = own.kind == Kind.LANGUAGE;
            out.append(words ? "{ \"@language\": " : "{ \"@type\": ");
            JsonLd.string(words ? own.detail : compact.apply(own.detail), out);
            JsonLd.string(text, out.append(", \"@value\": "));
            out.append(" }");
        }
    }

    private static boolean isNative(Node literal) {
        String type = literal.getLiteralDatatypeURI();
        String text = literal.getLiteralLexicalForm();
        return type.equals(XSDDatatype.XSDboolean.getURI())
                ? text.equals("true") || text.equals("false")
                // as JSON writes it, and small enough for a reader that knows only doubles
                : type.equals(XSDDatatype.XSDinteger.getURI())
                        && text.matches("0|-?[1-9][0-9]{0,14}");
    }
}
