package org.resograph.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that are written; always these, in this order. */
final class Prefixes {

    private static final Map<String, String> NAMESPACES = new LinkedHashMap<>();
    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        put("reso", Vocabulary.NAMESPACE);
        for (String scheme :
                new String[] {
                    "assignment", "basis", "choice", "method", "outcome", "session-kind", "verb"
                }) {
            put(scheme, Concepts.NAMESPACE + scheme + "/");
        }
        put("dcat", DCAT.NS);
        put("dcterms", DCTerms.NS);
        put("foaf", FOAF.NS);
        put("lang", "http://publications.europa.eu/resource/authority/language/");
        put("org", ORG.NS);
        put("owl", OWL.NS);
        put("prov", "http://www.w3.org/ns/prov#");
        put("rdf", RDF.uri);
        put("rdfs", RDFS.uri);
        put("schema", "http://schema.org/");
        put("sh", "http://www.w3.org/ns/shacl#");
        put("skos", SKOS.uri);
        put("unbis", "http://metadata.un.org/thesaurus/");
        put("void", VOID.NS);
        put("xsd", XSD.NS);
    }

    private Prefixes() {}

    private static void put(String prefix, String namespace) {
        NAMESPACES.put(prefix, namespace);
        PREFIXES.put(namespace, prefix);
    }

    /** The prefix of an IRI whose local name needs no escapes in any format. */
    static Optional<String> of(String iri) {
        int local = localName(iri);
        return isName(iri, local)
                ? Optional.ofNullable(PREFIXES.get(iri.substring(0, local)))
                : Optional.empty();
    }

    /** The namespace of a prefix. */
    static String namespace(String prefix) {
        String namespace = NAMESPACES.get(prefix);
        if (namespace == null) {
            throw new IllegalArgumentException("no prefix of ours: " + prefix);
        }
        return namespace;
    }

    /** All prefixes with their namespaces. */
    static void forEach(BiConsumer<String, String> action) {
        NAMESPACES.forEach(action);
    }

    /** Where the local name of an IRI starts: after the last {@code #} or {@code /}. */
    static int localName(String iri) {
        return Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    }

    // A letter or figure, then those and hyphens: all that PN_LOCAL and our own terms have in
    // common.
    private static boolean isName(String iri, int from) {
        for (int i = from; i < iri.length(); i++) {
            char c = iri.charAt(i);
            boolean word =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!word && (c != '-' || i == from)) {
                return false;
            }
        }
        return from < iri.length();
    }
}
