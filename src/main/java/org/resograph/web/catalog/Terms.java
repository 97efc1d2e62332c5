package org.resograph.web.catalog;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** A graph that is being written, in the terms of others. */
final class Terms {

    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String DCT = "http://purl.org/dc/terms/";
    static final String VOID = "http://rdfs.org/ns/void#";
    static final String SPDX = "http://spdx.org/rdf/terms#";
    static final String FOAF = "http://xmlns.com/foaf/0.1/";
    static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final Graph graph;

    Terms(Graph graph) {
        this.graph = graph;
    }

    Terms type(Node subject, String... classes) {
        for (String each : classes) {
            graph.add(subject, RDF.Nodes.type, iri(each));
        }
        return this;
    }

    Terms link(Node subject, String property, Node object) {
        graph.add(subject, iri(property), object);
        return this;
    }

    Terms link(Node subject, String property, String object) {
        return link(subject, property, iri(object));
    }

    Terms text(Node subject, String property, String english, String french) {
        graph.add(subject, iri(property), NodeFactory.createLiteralLang(english, "en"));
        graph.add(subject, iri(property), NodeFactory.createLiteralLang(french, "fr"));
        return this;
    }

    Terms string(Node subject, String property, String value) {
        graph.add(subject, iri(property), NodeFactory.createLiteralString(value));
        return this;
    }

    Terms value(Node subject, String property, String value, XSDDatatype type) {
        graph.add(subject, iri(property), NodeFactory.createLiteralDT(value, type));
        return this;
    }

    Terms count(Node subject, String property, long value) {
        return value(subject, property, Long.toString(value), XSDDatatype.XSDinteger);
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
