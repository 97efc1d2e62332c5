package org.resograph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    private final Optional<JsonLdContext.At> published;
    private boolean opened = false;
    private boolean first = true;

    private JsonLd(OutputStream out, boolean several, Optional<JsonLdContext.At> published) {
        this.out = out;
        this.several = several;
        this.published = published;
    }

    /** For one graph, with a context of its own. */
    static JsonLd one(OutputStream out) {
        return new JsonLd(out, false, Optional.empty());
    }

    /** For any number of graphs: the context is written before they are known, so it says less. */
    static JsonLd several(OutputStream out) {
        return new JsonLd(out, true, Optional.empty());
    }

    /** For one graph, with the context that is published at an address. */
    static JsonLd linked(OutputStream out, JsonLdContext.At context) {
        return new JsonLd(out, false, Optional.of(context));
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
        Map<Node, JsonLdType> types =
                published.isPresent()
                        ? published.get().context().types()
                        : several ? Map.of() : types(descriptions);
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
        StringBuilder context = new StringBuilder();
        if (published.isPresent()) {
            string(published.get().address(), context);
        } else {
            context.append("{\n").append(context(types, prefixes, several)).append("  }");
        }
        write("{\n  \"@context\": " + context + ",\n  \"@graph\": [");
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

    /**
     * The definitions of a context.
     *
     * @param all whether all prefixes are defined, or only those
     */
    static String context(Map<Node, JsonLdType> types, Set<String> prefixes, boolean all) {
        StringBuilder definitions = new StringBuilder();
        types.forEach(
                (property, type) ->
                        type.definition(property, iri -> iri(iri, prefixes))
                                .ifPresent(
                                        definition -> {
                                            definitions.append(",\n    ");
                                            string(key(property, prefixes), definitions);
                                            definitions.append(": ").append(definition);
                                        }));
        StringBuilder context = new StringBuilder("    \"@version\": 1.1,\n    \"@vocab\": ");
        string(Vocabulary.NAMESPACE, context);
        if (all || prefixes.contains(CONCEPT)) {
            define(CONCEPT, Concepts.NAMESPACE, context);
        }
        Prefixes.forEach(
                (prefix, namespace) -> {
                    if (all
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
        if (type.equals(JsonLdType.BY_LANGUAGE)) {
            byLanguage(statement, prefixes, out);
            return;
        }
        string(classes ? "@type" : key(statement.predicate(), prefixes), out);
        out.append(": ");
        if (!classes) {
            values(statement.objects(), type, prefixes, out);
            return;
        }
        boolean several = statement.objects().size() > 1;
        String separator = several ? "[\n        " : "";
        for (Node object : statement.objects()) {
            string(key(object, prefixes), out.append(separator));
            separator = ",\n        ";
        }
        out.append(several ? "\n      ]" : "");
    }

    /** Texts in an object with a member for each language, or else as they are. */
    private static void byLanguage(Statement statement, Set<String> prefixes, StringBuilder out) {
        Map<String, List<Node>> texts = new TreeMap<>();
        for (Node object : statement.objects()) {
            String language = object.isLiteral() ? object.getLiteralLanguage() : "";
            texts.computeIfAbsent(language, l -> new ArrayList<>()).add(object);
        }
        if (texts.containsKey("")) {
            // The whole IRI is no term of the context, so that nothing is made of the values.
            string(statement.predicate().getURI(), out);
            values(statement.objects(), JsonLdType.MIXED, prefixes, out.append(": "));
            return;
        }
        string(key(statement.predicate(), prefixes), out);
        String separator = ": { ";
        for (Map.Entry<String, List<Node>> text : texts.entrySet()) {
            string(text.getKey(), out.append(separator));
            JsonLdType type = JsonLdType.of(text.getValue().get(0));
            values(text.getValue(), type, prefixes, out.append(": "));
            separator = ", ";
        }
        out.append(" }");
    }

    private static void values(
            List<Node> objects, JsonLdType type, Set<String> prefixes, StringBuilder out) {
        String separator = objects.size() > 1 ? "[\n        " : "";
        for (Node object : objects) {
            out.append(separator);
            separator = ",\n        ";
            type.value(object, iri -> iri(iri, prefixes), out);
        }
        out.append(objects.size() > 1 ? "\n      ]" : "");
    }

    /** A property or class: our own by its bare name. */
    static String key(Node term, Set<String> prefixes) {
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
