package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resograph.search.Search;
import org.resograph.search.Words;
import org.resograph.web.http.Form;
import org.resograph.web.http.Problem;
import org.resograph.web.http.UnknownParameter;

/** What the address of a search asks for, and the addresses that lead on from it. */
final class SearchAddress {

    /** What an address may say: filters, and what stands beside them. */
    private static final Set<String> KNOWN =
            Stream.concat(SearchFilters.names().stream(), Stream.of("q", "page", "sort", "lang"))
                    .collect(Collectors.toUnmodifiableSet());

    private final Form query;
    private final SearchFilters filters;

    SearchAddress(Form query, SearchFilters filters) {
        this.query = query;
        this.filters = filters;
    }

    Form query() {
        return query;
    }

    SearchFilters filters() {
        return filters;
    }

    /** The words as they were typed. */
    static String typed(Form query) {
        return query.one("q").map(String::strip).orElse("");
    }

    String typed() {
        return typed(query);
    }

    boolean isByDate() {
        return query.one("sort").orElse("").equals("date");
    }

    /**
     * What the index is asked for one page.
     *
     * @param size how many documents a page has
     */
    Search search(int page, int size) {
        return new Search(
                Words.of(typed()), filters.filters(), isByDate(), (page - 1) * size, size);
    }

    /**
     * Which page is asked for.
     *
     * @throws Problem 400 when it is none from 1 to the last
     */
    int page(int last) {
        String number = query.one("page").orElse("1");
        if (!number.matches("[1-9][0-9]{0,2}") || Integer.parseInt(number) > last) {
            throw Problem.badRequest("The parameter “page” is not a number from 1 to " + last + ".")
                    .told("told-page-to", String.valueOf(last));
        }
        return Integer.parseInt(number);
    }

    /** What of the address was not followed, for who reads the page. */
    List<String> remarks(Ui ui) {
        List<String> remarks = Remarks.of(ui, query, KNOWN);
        filters.noState().ifPresent(typed -> remarks.add(ui.t("told-no-state", "state", typed)));
        if (filters.isChoiceAlone()) {
            remarks.add(ui.t("told-choice-alone"));
        }
        return remarks;
    }

    /** Lets an address pass that is followed in all. */
    void refuseUnknown() {
        UnknownParameter.refuse(query, KNOWN);
        filters.noState()
                .ifPresent(
                        typed -> {
                            throw UnknownParameter.state("state", typed);
                        });
        if (filters.isChoiceAlone()) {
            throw Problem.badRequest(
                            "The parameter “choice” needs the parameter “state” beside it.")
                    .told("told-choice-alone");
        }
    }

    /** The same search with one parameter otherwise, on its first page or the one that is given. */
    String with(Ui ui, String name, String value) {
        Form other = query.without("page").without("lang").without(name);
        return ui.href("/search", other.and(Form.of(name, value)));
    }

    /** The same search without one parameter. */
    String without(Ui ui, String name) {
        return ui.href("/search", query.without("page").without("lang").without(name));
    }

    /** What is found as a file of a kind. */
    String file(Ui ui, String suffix) {
        Form followed = filters.followed(KNOWN).without("page").without("lang");
        return ui.file("/search." + suffix)
                + "?"
                + followed.and(Form.of("lang", ui.language())).encoded();
    }

    /** What the form of the state keeps of a search. */
    List<StateChoice> kept() {
        List<StateChoice> kept = new ArrayList<>();
        Form rest = query.without("state").without("choice").without("page").without("lang");
        for (String name : rest.names()) {
            rest.all(name).forEach(value -> kept.add(new StateChoice(value, name)));
        }
        return kept;
    }
}
