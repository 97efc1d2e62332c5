package org.resograph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.resograph.rdf.ReadingOrder.Description;
import org.resograph.rdf.ReadingOrder.Statement;

/**
 * Compact JSON-LD 1.1 in {@link ReadingOrder}. The context says for each property what all its
 * values have in common (they are IRIs, dates, French), so that a value is a plain string or
 * number; it names no other host.
 */
final class JsonLd implements GraphWriter {

    /** One prefix for all concepts: the schemes are named like our properties, as terms are. */
    private static final String CONCEPT = "concept";

    private final OutputStream out;
    private final boolean several;
    private boolean opened = false;
    private boolean first = true;

    private JsonLd(OutputStream out, boolean several) {
        this.out = out;
        this.several = several;
    }

    /** For one graph, with a context of its own. */
    static JsonLd one(OutputStream out) {
        return new JsonLd(out, false);
    }

    /** For any number of graphs: the context is written before they are known, so it says less. */
    static JsonLd several(OutputStream out) {
        return new JsonLd(out, true);
    }

    @Override
    public void write(Node name, Graph graph) throws IOException {
        write(graph);
    }

    @Override
    public void write(Graph graph) throws IOException {
        if (opened && !several) {
            throw new IllegalStateException("for one graph only");
        }
        List<Description> descriptions = ReadingOrder.of(graph);
        Map<Node, JsonLdType> types = several ? Map.of() : types(descriptions);
        Set<String> prefixes = new TreeSet<>();
        String things = things(descriptions, types, prefixes);
        if (!opened) {
            open(types, prefixes);
        }
        if (!things.isEmpty()) {
            write((first ? "\n" : ",\n") + things);
            first = false;
        }
    }

    @Override
    public void close() throws IOException {
        if (!opened) {
            open(Map.of(), Set.of());
        }
        write("\n  ]\n}\n");
        out.flush();
    }

    private void open(Map<Node, JsonLdType> types, Set<String> prefixes) throws IOException {
        opened = true;
        write("{\n  \"@context\": {\n" + context(types, prefixes) + "  },\n  \"@graph\": [");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String things(
            List<Description> descriptions, Map<Node, JsonLdType> types, Set<String> prefixes) {
        StringBuilder things = new StringBuilder();
        String separator = "";
        for (Description description : descriptions) {
            things.append(separator).append("    {\n      \"@id\": ");
            separator = ",\n";
            string(iri(description.subject().getURI(), prefixes), things);
            for (Statement statement : description.statements()) {
                property(statement, types, prefixes, things.append(",\n      "));
            }
            things.append("\n    }");
        }
        return things.toString();
    }

    private static Map<Node, JsonLdType> types(List<Description> descriptions) {
        Map<Node, JsonLdType> types = new LinkedHashMap<>();
        for (Description description : descriptions) {
            for (Statement statement : description.statements()) {
                if (statement.predicate().equals(RDF.Nodes.type)) {
                    continue; // that is @type
                }
                for (Node object : statement.objects()) {
                    types.merge(statement.predicate(), JsonLdType.of(object), JsonLdType::common);
                }
            }
        }
        return types;
    }

    private String context(Map<Node, JsonLdType> types, Set<String> prefixes) {
        StringBuilder definitions = new StringBuilder();
        types.forEach(
                (property, type) ->
                        type.definition(iri -> iri(iri, prefixes))
                                .ifPresent(
                                        definition -> {
                                            definitions.append(",\n    ");
                                            string(key(property, prefixes), definitions);
                                            definitions.append(": ").append(definition);
                                        }));
        StringBuilder context = new StringBuilder("    \"@version\": 1.1,\n    \"@vocab\": ");
        string(Vocabulary.NAMESPACE, context);
        if (several || prefixes.contains(CONCEPT)) {
            define(CONCEPT, Concepts.NAMESPACE, context);
        }
        Prefixes.forEach(
                (prefix, namespace) -> {
                    if (several
                            ? !namespace.startsWith(Concepts.NAMESPACE)
                            : prefixes.contains(prefix)) {
                        define(prefix, namespace, context);
                    }
                });
        return context.append(definitions).append('\n').toString();
    }

    private static void define(String prefix, String namespace, StringBuilder context) {
        string(prefix, context.append(",\n    "));
        string(namespace, context.append(": "));
    }

    private static void property(
            Statement statement,
            Map<Node, JsonLdType> types,
            Set<String> prefixes,
            StringBuilder out) {
        boolean classes = statement.predicate().equals(RDF.Nodes.type);
        JsonLdType type = types.getOrDefault(statement.predicate(), JsonLdType.MIXED);
        string(classes ? "@type" : key(statement.predicate(), prefixes), out);
        out.append(": ");
        boolean several = statement.objects().size() > 1;
        String separator = several ? "[\n        " : "";
        for (Node object : statement.objects()) {
            out.append(separator);
            separator = ",\n        ";
            if (classes) {
                string(key(object, prefixes), out);
            } else {
                type.value(object, iri -> iri(iri, prefixes), out);
            }
        }
        out.append(several ? "\n      ]" : "");
    }

    /** A property or class: our own by its bare name. */
    private static String key(Node term, Set<String> prefixes) {
        String iri = term.getURI();
        return iri.startsWith(Vocabulary.NAMESPACE)
                ? iri.substring(Vocabulary.NAMESPACE.length())
                : iri(iri, prefixes);
    }

    private static String iri(String iri, Set<String> prefixes) {
        if (iri.startsWith(Concepts.NAMESPACE)) {
            prefixes.add(CONCEPT);
            return CONCEPT + ":" + iri.substring(Concepts.NAMESPACE.length());
        }
        Optional<String> prefix = Prefixes.of(iri);
        prefix.ifPresent(prefixes::add);
        return prefix.map(p -> p + ":" + iri.substring(Prefixes.localName(iri))).orElse(iri);
    }

    /** Appends a string of JSON. */
    static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                // so that it can stand in a script element of a page
                case '<' -> out.append("\\u003C");
                case '\u2028' -> out.append("\\u2028");
                case '\u2029' -> out.append("\\u2029");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
