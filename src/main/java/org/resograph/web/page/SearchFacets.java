package org.resograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.resograph.search.Facet;
import org.resograph.search.Found;
import org.resograph.web.http.Form;

/** The facets of a search: by what the documents that were found can be chosen further. */
public final class SearchFacets {

    private static final int VALUES_SHOWN = 8;
    private static final int MOST_VALUES = 60;

    private final View view;
    private final Form query;
    private final SearchFilters filters;

    SearchFacets(View view, Form query, SearchFilters filters) {
        this.view = view;
        this.query = query;
        this.filters = filters;
    }

    /**
     * A facet with its values.
     *
     * @param name in the address
     * @param first the values that are shown at once
     * @param rest the others
     */
    public record Choices(String name, List<Value> first, List<Value> rest) {}

    /**
     * A value of a facet.
     *
     * @param href the search with it, or without it where it is chosen
     */
    public record Value(String name, String href, String documents, boolean isChosen) {}

    /** The facets that have values. */
    List<Choices> of(Found found) {
        List<Choices> facets = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<Found.Count> counts =
                    Objects.requireNonNull(found.counts().get(facet)).stream()
                            .filter(c -> facet != Facet.CHOICE || filters.isOfState(c.value()))
                            .sorted(
                                    facet == Facet.YEAR
                                            ? Comparator.comparing(Found.Count::value).reversed()
                                            : Comparator.comparingLong(Found.Count::documents)
                                                    .reversed())
                            .limit(MOST_VALUES)
                            .toList();
            List<Value> values = counts.stream().map(c -> value(facet, c)).toList();
            int shown = Math.min(VALUES_SHOWN, values.size());
            if (!values.isEmpty()) {
                facets.add(
                        new Choices(
                                facet.field(),
                                values.subList(0, shown),
                                values.subList(shown, values.size())));
            }
        }
        return facets;
    }

    private Value value(Facet facet, Found.Count count) {
        String name = facet.field();
        String value = filters.inAddress(facet, count.value());
        List<String> chosen = new ArrayList<>(filters.values(name));
        boolean isChosen = chosen.remove(value);
        if (!isChosen) {
            chosen.add(value);
        }
        Form other = query.without("page").without("lang").without(name);
        Form with = chosen.isEmpty() ? other : other.and(new Form(Map.of(name, chosen)));
        return new Value(
                filters.name(view, facet, count.value()),
                view.ui().href("/search", with),
                view.ui().number(count.documents()),
                isChosen);
    }
}
