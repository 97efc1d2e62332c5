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

    /** That they are IRIs. */
    static final JsonLdType IRI = new JsonLdType(Kind.IRI, "");

    /** That they are texts in languages, each given under its tag. */
    static final JsonLdType BY_LANGUAGE = new JsonLdType(Kind.BY_LANGUAGE, "");

    /** That they are literals of a datatype. */
    static JsonLdType datatype(String iri) {
        return new JsonLdType(Kind.DATATYPE, iri);
    }

    enum Kind {
        IRI,
        /** A string without language. */
        STRING,
        /** A number or a truth value, which JSON knows. */
        NATIVE,
        LANGUAGE,
        BY_LANGUAGE,
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
    Optional<String> definition(Node property, UnaryOperator<String> compact) {
        return switch (kind) {
            case BY_LANGUAGE -> {
                StringBuilder id = new StringBuilder("{ \"@id\": ");
                JsonLd.string(property.getURI(), id);
                yield Optional.of(id.append(", \"@container\": \"@language\" }").toString());
            }
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
        // What the context makes of a bare value, it makes of a number too.
        boolean bare = kind != Kind.IRI && kind != Kind.DATATYPE;
        if (own.kind == Kind.NATIVE && bare) {
            out.append(text);
        } else if (equals(own) || (own.kind == Kind.STRING && bare && kind != Kind.LANGUAGE)) {
            JsonLd.string(text, out);
        } else {
            out.append("{ ");
            if (own.kind == Kind.LANGUAGE) {
                JsonLd.string(own.detail, out.append("\"@language\": "));
                out.append(", ");
            } else if (own.kind != Kind.STRING) {
                JsonLd.string(
                        compact.apply(object.getLiteralDatatypeURI()), out.append("\"@type\": "));
                out.append(", ");
            }
            JsonLd.string(text, out.append("\"@value\": "));
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
