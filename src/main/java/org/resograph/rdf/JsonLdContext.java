package org.resograph.rdf;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The one context of all JSON-LD that names it by its address instead of bringing its own: what the
 * values of our properties are, as the ontology says, and of the properties of others that the data
 * use. A value that is not what its property says is written out in full, so no graph is misread.
 */
public final class JsonLdContext {

    /** Those of ours whose values are texts in a language; all that say what is printed, too. */
    private static final Set<String> TEXTS =
            Set.of(
                    "text",
                    "markedText",
                    "html",
                    "openingPhrase",
                    "furtherPhrase",
                    "enactingFormula",
                    "exactText",
                    "nameAsWritten",
                    "subjectHeading");

    private static final JsonLdContext BUNDLED = new JsonLdContext(Ontology.read());

    private final Map<Node, JsonLdType> types = new TreeMap<>(Comparator.comparing(Node::getURI));

    /**
     * A context at its address.
     *
     * @param address an absolute IRI
     */
    record At(String address, JsonLdContext context) {}

    private JsonLdContext(Graph ontology) {
        for (Node property :
                List.of(
                        DCTerms.subject.asNode(),
                        DCTerms.language.asNode(),
                        DCTerms.license.asNode(),
                        FOAF.page.asNode(),
                        OWL.sameAs.asNode(),
                        RDFS.Nodes.seeAlso,
                        RDFS.Nodes.subClassOf,
                        RDFS.Nodes.subPropertyOf,
                        SKOS.inScheme.asNode(),
                        SKOS.broader.asNode(),
                        SKOS.exactMatch.asNode(),
                        SKOS.closeMatch.asNode(),
                        Prov.WAS_DERIVED_FROM)) {
            types.put(property, JsonLdType.IRI);
        }
        for (Node property :
                List.of(
                        DCTerms.title.asNode(),
                        DCTerms.description.asNode(),
                        RDFS.Nodes.label,
                        RDFS.Nodes.comment,
                        SKOS.prefLabel.asNode(),
                        SKOS.altLabel.asNode(),
                        SKOS.definition.asNode())) {
            types.put(property, JsonLdType.BY_LANGUAGE);
        }
        types.put(DCTerms.issued.asNode(), JsonLdType.datatype(XSDDatatype.XSDdate.getURI()));
        for (Node time : List.of(Prov.GENERATED_AT, Prov.INVALIDATED_AT)) {
            types.put(time, JsonLdType.datatype(XSDDatatype.XSDdateTime.getURI()));
        }
        ontology.find(Node.ANY, RDF.Nodes.type, OWL.ObjectProperty.asNode())
                .forEach(p -> types.put(p.getSubject(), JsonLdType.IRI));
        ontology.find(Node.ANY, RDF.Nodes.type, OWL.DatatypeProperty.asNode())
                .forEach(p -> literals(p.getSubject()));
    }

    private void literals(Node property) {
        String name = property.getURI().substring(Vocabulary.NAMESPACE.length());
        if (TEXTS.contains(name) || name.startsWith("printed")) {
            types.put(property, JsonLdType.BY_LANGUAGE);
        } else if (name.endsWith("Date")) {
            types.put(property, JsonLdType.datatype(XSDDatatype.XSDdate.getURI()));
        }
    }

    /** The one that comes with the program. */
    public static JsonLdContext bundled() {
        return BUNDLED;
    }

    /** The document to publish at its address: a JSON object with {@code @context}. */
    public String document() {
        return "{\n  \"@context\": {\n" + JsonLd.context(types, new TreeSet<>(), true) + "  }\n}\n";
    }

    /**
     * A writer of one graph that names the context.
     *
     * @param address where {@link #document} is published, an absolute IRI
     */
    public GraphWriter writer(String address, OutputStream out) {
        return JsonLd.linked(out, new At(address, this));
    }

    /** What all values of a property are. */
    Map<Node, JsonLdType> types() {
        return types;
    }
}
