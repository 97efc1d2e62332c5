package org.resograph.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.Iris;
import org.resograph.rdf.LocalName;
import org.resograph.search.Facet;
import org.resograph.web.http.Form;
import org.resograph.web.http.UnknownParameter;

/**
 * The filters of a search between its address and the index: {@code body=HRC}, {@code year=2020},
 * {@code state=VEN&choice=against}.
 */
final class SearchFilters {

    private static final String METHOD = Concepts.NAMESPACE + "method/";
    private static final String CHOICE = Concepts.NAMESPACE + "choice/";
    private static final Set<String> NAMES = new LinkedHashSet<>();

    static {
        for (Facet facet : Facet.values()) {
            NAMES.add(facet.field());
        }
        NAMES.add("state");
    }

    private final Iris iris;
    private final Form query;
    private final KeptNames names;
    private final Optional<Node> state;

    /**
     * Those of an address.
     *
     * @param states the code of the state that a text means
     */
    SearchFilters(
            Iris iris, Form query, KeptNames names, Function<String, Optional<String>> states) {
        this.iris = iris;
        this.query = query;
        this.names = names;
        this.state =
                values("state").stream()
                        .flatMap(typed -> states.apply(typed).stream())
                        .findFirst()
                        .map(code -> iris.thing("state/" + code));
    }

    /** The names of all filters. */
    static Set<String> names() {
        return Collections.unmodifiableSet(NAMES);
    }

    /** The address without what is not followed in it. */
    Form followed(Set<String> known) {
        Form rest = isChoiceAlone() ? query.without(Facet.CHOICE.field()) : query;
        for (String name : UnknownParameter.in(query, known)) {
            rest = rest.without(name);
        }
        return rest;
    }

    /** Whether a choice is asked for, but nobody's. */
    boolean isChoiceAlone() {
        return values("state").isEmpty() && !values(Facet.CHOICE.field()).isEmpty();
    }

    /** The state that an address gives, if that is none. */
    Optional<String> noState() {
        return state.isPresent() ? Optional.empty() : values("state").stream().findFirst();
    }

    /** Whether nothing is filtered by. */
    boolean isEmpty() {
        return NAMES.stream().allMatch(name -> values(name).isEmpty());
    }

    /** The values that an address gives a filter. */
    List<String> values(String name) {
        return query.all(name).stream().filter(v -> !v.isBlank()).distinct().limit(8).toList();
    }

    /** The state whose choices are looked at. */
    Optional<Node> state() {
        return state;
    }

    /** What the index filters by. */
    Map<Facet, List<String>> filters() {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> indexed = new ArrayList<>();
            for (String value : values(facet.field())) {
                indexed(facet, value).ifPresent(indexed::add);
            }
            if (!indexed.isEmpty()) {
                filters.put(facet, indexed);
            }
        }
        // What is no state chose nothing.
        if (state().isEmpty() && !values("state").isEmpty()) {
            filters.put(Facet.CHOICE, List.of("none"));
        }
        // Of a state with no choice that is asked for, all votes are looked at.
        state().ifPresent(
                        state -> filters.putIfAbsent(Facet.CHOICE, List.of(state.getURI() + " ")));
        return filters;
    }

    private Optional<String> indexed(Facet facet, String value) {
        return switch (facet) {
            case BODY -> Optional.of(iris.thing("body/" + value).getURI());
            case SESSION -> Optional.of(iris.thing("session/" + value).getURI());
            case ADOPTION -> Optional.of(METHOD + value);
            case CHOICE -> state().map(state -> state + " " + CHOICE + value);
            default -> Optional.of(value);
        };
    }

    /** How an address gives a value of the index. */
    String inAddress(Facet facet, String indexed) {
        return switch (facet) {
            case BODY -> after(iris.thing("body/x"), indexed);
            case SESSION -> after(iris.thing("session/x"), indexed);
            case ADOPTION -> indexed.substring(METHOD.length());
            case CHOICE -> LocalName.of(indexed);
            default -> indexed;
        };
    }

    private static String after(Node like, String iri) {
        return iri.substring(like.getURI().length() - 1);
    }

    /** Whether a value of the index is among the choices of the state that is looked at. */
    boolean isOfState(String indexed) {
        return state().filter(state -> indexed.startsWith(state + " ")).isPresent();
    }

    /** What a value of the index is called. */
    String name(View view, Facet facet, String indexed) {
        return switch (facet) {
            case YEAR -> indexed;
            case LANGUAGE -> view.ui().nameOf(indexed);
            case CHOICE -> view.ui().t("choice-" + inAddress(facet, indexed));
            case BODY, SESSION, ADOPTION, SUBJECT -> names.of(view, NodeFactory.createURI(indexed));
        };
    }
}
