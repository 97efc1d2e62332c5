package org.resograph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** RDF/XML in {@link ReadingOrder}: one {@code rdf:Description} for each thing. */
final class RdfXml implements GraphWriter {

    private final OutputStream out;
    private boolean opened = false;

    RdfXml(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Node name, Graph graph) throws IOException {
        write(graph);
    }

    @Override
    public void write(Graph graph) throws IOException {
        StringBuilder text = new StringBuilder(128 * graph.size());
        open(text);
        for (ReadingOrder.Description description : ReadingOrder.of(graph)) {
            describe(description, text);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        StringBuilder text = new StringBuilder();
        open(text);
        out.write(text.append("</rdf:RDF>\n").toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void open(StringBuilder text) {
        if (!opened) {
            opened = true;
            text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
            Prefixes.forEach(
                    (prefix, namespace) ->
                            text.append("\n    xmlns:")
                                    .append(prefix)
                                    .append("=\"")
                                    .append(namespace)
                                    .append('"'));
            text.append(">\n");
        }
    }

    private static void describe(ReadingOrder.Description description, StringBuilder text) {
        text.append("  <rdf:Description rdf:about=\"");
        attribute(description.subject().getURI(), text);
        text.append("\">\n");
        for (ReadingOrder.Statement statement : description.statements()) {
            for (Node object : statement.objects()) {
                property(statement.predicate().getURI(), object, text);
            }
        }
        text.append("  </rdf:Description>\n");
    }

    private static void property(String predicate, Node object, StringBuilder text) {
        int local = Prefixes.localName(predicate);
        Optional<String> prefix = Prefixes.of(predicate);
        String name = prefix.orElse("ns") + ":" + predicate.substring(local);
        text.append("    <").append(name);
        if (prefix.isEmpty()) {
            text.append(" xmlns:ns=\"");
            attribute(predicate.substring(0, local), text);
            text.append('"');
        }
        if (object.isURI()) {
            text.append(" rdf:resource=\"");
            attribute(object.getURI(), text);
            text.append("\"/>\n");
            return;
        }
        if (!object.getLiteralLanguage().isEmpty()) {
            text.append(" xml:lang=\"").append(object.getLiteralLanguage()).append('"');
        } else if (!object.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
            text.append(" rdf:datatype=\"");
            attribute(object.getLiteralDatatypeURI(), text);
            text.append('"');
        }
        text.append('>');
        content(object.getLiteralLexicalForm(), text);
        text.append("</").append(name).append(">\n");
    }

    private static void attribute(String value, StringBuilder text) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '"' -> text.append("&quot;");
                default -> text.append(c);
            }
        }
    }

    private static void content(String value, StringBuilder text) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '\r' -> text.append("&#13;");
                default -> text.append(c);
            }
        }
    }
}
