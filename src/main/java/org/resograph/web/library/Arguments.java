package org.resograph.web.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.Form;
import org.resograph.web.http.Problem;
import org.resograph.web.http.UnknownParameter;
import org.resograph.web.published.Snapshot;
import org.resograph.web.resource.Language;
import org.resograph.web.resource.NameIndex;
import org.resograph.web.resource.SymbolIndex;

/**
 * Takes in what a request says of the parameters of a query. A value that names nothing in the data
 * is an error, not a table without rows.
 */
final class Arguments {

    private static final Pattern DAY =
            Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");

    private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9/-]*");

    private final Iris iris;
    private static final Map<Node, NameIndex.Kind> KINDS =
            Map.of(
                    Vocabulary.State, NameIndex.Kind.STATE,
                    Vocabulary.Body, NameIndex.Kind.BODY);

    private final DatasetGraph dataset;
    private final SymbolIndex symbols;
    private final Supplier<NameIndex> names;
    private final Supplier<Labels> labels;

    Arguments(
            Iris iris,
            Snapshot data,
            SymbolIndex symbols,
            Supplier<NameIndex> names,
            Supplier<Labels> labels) {
        this.names = names;
        this.labels = labels;
        this.iris = iris;
        this.dataset = data.dataset();
        this.symbols = symbols;
    }

    /**
     * The values of the parameters.
     *
     * @throws Problem 400 for a parameter that is missing, unknown, or not a value of its kind
     */
    Map<String, Node> read(LibraryQuery query, Form form) {
        Set<String> unknown = new TreeSet<>(form.names());
        Map<String, Node> values = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            unknown.remove(parameter.name());
            form.one(parameter.name())
                    .ifPresent(
                            text ->
                                    values.put(
                                            parameter.name(),
                                            value(parameter, text.strip(), values)));
            if (parameter.required() && !values.containsKey(parameter.name())) {
                throw refused(
                        "missing-parameter",
                        "The parameter “%s” is required, as in %s=%s."
                                .formatted(
                                        parameter.name(), parameter.name(), parameter.example()));
            }
        }
        if (!unknown.isEmpty()) {
            throw UnknownParameter.of(unknown.iterator().next())
                    .member(
                            "parameters",
                            query.parameters().stream().map(Parameter::name).toList());
        }
        return values;
    }

    private Node value(Parameter parameter, String text, Map<String, Node> before) {
        return switch (parameter.kind()) {
            case STATE ->
                    known(parameter, text, "state/" + upper(text), Vocabulary.State, "a state");
            case BODY -> known(parameter, text, "body/" + upper(text), Vocabulary.Body, "a body");
            case COUNCIL -> council(parameter, text);
            case SESSION ->
                    known(
                            parameter,
                            text,
                            "session/" + upper(text).replace(' ', '/'),
                            Vocabulary.Session,
                            "a session");
            case VERB -> verb(parameter, text);
            case ADDRESSEE -> addressee(parameter, text);
            case DOCUMENT -> document(parameter, text);
            case PART -> part(parameter, text, before);
            case LABEL -> label(parameter, text);
            case DATE -> date(parameter, text);
            case LANGUAGE -> language(parameter, text);
        };
    }

    private Node council(Parameter parameter, String text) {
        Node body = known(parameter, text, "body/" + upper(text), Vocabulary.Body, "a body");
        if (!dataset.findNG(Node.ANY, Node.ANY, ORG.organization.asNode(), body).hasNext()) {
            throw refused(
                            "unknown-value",
                            "The members of “%s” are not known here; an example is %s."
                                    .formatted(text, parameter.example()))
                    .member("parameter", parameter.name());
        }
        return body;
    }

    private Node part(Parameter parameter, String text, Map<String, Node> before) {
        Optional<Node> document =
                before.values().stream()
                        .filter(node -> node.isURI() && PART.matcher(text).matches())
                        .map(node -> iris.part(node, text))
                        .filter(
                                part ->
                                        dataset.findNG(Node.ANY, Node.ANY, Vocabulary.part, part)
                                                .hasNext())
                        .findFirst();
        return document.orElseThrow(() -> notKnown(parameter, text, "a paragraph of the document"));
    }

    private Node label(Parameter parameter, String text) {
        if (labels.get().of(text).isEmpty()) {
            throw notKnown(parameter, text, "a label");
        }
        return NodeFactory.createLiteralString(text);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private Node known(Parameter parameter, String text, String path, Node type, String what) {
        return there(path, type)
                .or(() -> named(text, type))
                .orElseThrow(() -> notKnown(parameter, text, what));
    }

    private Optional<Node> there(String path, Node type) {
        Node thing = iris.thing(path);
        return dataset.findNG(Node.ANY, thing, RDF.Nodes.type, type).hasNext()
                ? Optional.of(thing)
                : Optional.empty();
    }

    /** By a name in any language, where it is that of one thing alone. */
    private Optional<Node> named(String text, Node type) {
        NameIndex.Kind kind = KINDS.get(type);
        return kind == null ? Optional.empty() : names.get().only(kind, text);
    }

    private Node verb(Parameter parameter, String text) {
        Node verb = Concepts.verb(text.toLowerCase(Locale.ROOT));
        boolean used =
                dataset.findNG(Node.ANY, verb, Node.ANY, Node.ANY).hasNext()
                        || dataset.findNG(Node.ANY, Node.ANY, Vocabulary.openingVerb, verb)
                                .hasNext();
        if (!used) {
            throw notKnown(parameter, text, "a verb");
        }
        return verb;
    }

    private Node addressee(Parameter parameter, String text) {
        Node concept = Concepts.addressee(text.toLowerCase(Locale.ROOT));
        if (dataset.findNG(Node.ANY, concept, Node.ANY, Node.ANY).hasNext()) {
            return concept;
        }
        Optional<Node> named = names.get().only(NameIndex.Kind.ADDRESSEE, text);
        return named.isPresent()
                ? named.get()
                : known(
                        parameter,
                        text,
                        "state/" + upper(text),
                        Vocabulary.State,
                        "an addressee or a state");
    }

    private Node document(Parameter parameter, String text) {
        List<SymbolIndex.Match> found = symbols.find(text);
        if (found.size() == 1) {
            return found.get(0).document();
        }
        List<SymbolIndex.Match> near = found.isEmpty() ? symbols.suggest(text) : found;
        String detail =
                found.isEmpty()
                        ? "“%s” is the symbol of no document here."
                        : "“%s” may be the symbol of several documents.";
        throw refused("unknown-value", detail.formatted(text))
                .member("parameter", parameter.name())
                .member(
                        "suggestions",
                        near.stream().map(SymbolIndex.Match::symbol).collect(Collectors.toList()));
    }

    private static Node language(Parameter parameter, String text) {
        String tag = text.toLowerCase(Locale.ROOT);
        if (!Language.ALL.contains(tag)) {
            throw refused(
                            "unknown-value",
                            "“%s” is none of the languages %s."
                                    .formatted(text, String.join(", ", Language.ALL)))
                    .member("parameter", parameter.name());
        }
        return NodeFactory.createLiteralString(tag);
    }

    private static Node date(Parameter parameter, String text) {
        if (!DAY.matcher(text).matches() || !XSDDatatype.XSDdate.isValid(text)) {
            throw refused(
                            "unknown-value",
                            "“%s” is not a day of the form 2020-06-22.".formatted(text))
                    .member("parameter", parameter.name());
        }
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
    }

    private static Problem notKnown(Parameter parameter, String text, String what) {
        return refused(
                        "unknown-value",
                        "“%s” is not %s that is known here; an example is %s."
                                .formatted(text, what, parameter.example()))
                .member("parameter", parameter.name());
    }

    private static Problem refused(String kind, String detail) {
        return Problem.of(400, kind, "Bad parameter", detail);
    }
}
