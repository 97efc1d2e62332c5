package org.resograph.web.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.resograph.web.http.Form;

/**
 * A query of the library.
 *
 * @param name in its address: {@code q/{name}}
 * @param question the number of the question that it answers, among the twenty; 0 for another
 * @param titles by language
 * @param descriptions by language
 * @param parameters in order
 * @param text without the comments at its head
 * @param query parsed
 */
public record LibraryQuery(
        String name,
        int question,
        Map<String, String> titles,
        Map<String, String> descriptions,
        List<Parameter> parameters,
        String text,
        Query query) {

    private static final Var CONCEPT = Var.alloc("concept");

    public LibraryQuery {
        titles = Map.copyOf(titles);
        descriptions = Map.copyOf(descriptions);
        parameters = List.copyOf(parameters);
    }

    /** The title in a language, or in English. */
    public String title(String language) {
        return titles.getOrDefault(language, titles.getOrDefault("en", name));
    }

    /** The description in a language, or in English. */
    public String description(String language) {
        return descriptions.getOrDefault(language, descriptions.getOrDefault("en", ""));
    }

    /** The arguments with the language that words are wished in, where they don't say it. */
    public Form wished(Form arguments, String language) {
        return parameters.stream()
                .filter(parameter -> parameter.kind() == Parameter.Kind.LANGUAGE)
                .filter(parameter -> !arguments.has(parameter.name()))
                .findFirst()
                .map(parameter -> arguments.and(Form.of(parameter.name(), language)))
                .orElse(arguments);
    }

    /**
     * The query with values in the place of parameters; one without a value stays free. An answer
     * has each value: what the query would otherwise leave open there, it then asks for.
     */
    public Query with(Map<String, Node> values) {
        Set<String> names = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
        if (!names.containsAll(values.keySet())) {
            throw new IllegalArgumentException("no parameters of " + name + ": " + values.keySet());
        }
        Map<Var, Node> nodes =
                values.entrySet().stream()
                        .collect(Collectors.toMap(v -> Var.alloc(v.getKey()), Map.Entry::getValue));
        return QueryTransformOps.replaceVars(Demand.of(query, nodes.keySet()), nodes);
    }

    /** The same where {@code ?concept} can only be one of these. */
    Query with(Map<String, Node> values, List<Node> concepts) {
        Query bound = with(values);
        ElementData table = new ElementData();
        table.add(CONCEPT);
        concepts.forEach(concept -> table.add(BindingFactory.binding(CONCEPT, concept)));
        ElementGroup pattern = new ElementGroup();
        pattern.addElement(table);
        if (bound.getQueryPattern() instanceof ElementGroup group) {
            group.getElements().forEach(pattern::addElement);
        } else {
            pattern.addElement(bound.getQueryPattern());
        }
        bound.setQueryPattern(pattern);
        return bound;
    }
}
