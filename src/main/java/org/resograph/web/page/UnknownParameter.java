package org.resograph.web.page;

import java.util.List;
import java.util.Set;
import org.resograph.web.http.Form;
import org.resograph.web.http.Problem;

/**
 * What an address says that a page does not understand. Who reads a page is told so on it, for
 * links are passed on with parameters of others ({@code utm_source=}); a program that asks for data
 * gets 400, as from the query library.
 */
final class UnknownParameter {

    private UnknownParameter() {}

    /** The names in a query that are none of those that are known. */
    static List<String> in(Form query, Set<String> known) {
        return query.names().stream().filter(name -> !known.contains(name)).toList();
    }

    /** The remarks on a page for those. */
    static List<String> remarks(Ui ui, Form query, Set<String> known) {
        return in(query, known).stream().map(name -> ui.t("told-no-parameter", name)).toList();
    }

    /** The problem that a program gets for one. */
    static Problem of(String name) {
        return Problem.of(
                        400,
                        "unknown-parameter",
                        "Bad parameter",
                        "There is no parameter “" + name + "” here.")
                .told("told-no-parameter", name);
    }

    /** The problem of a parameter that should name a state. */
    static Problem state(String name, String typed) {
        return Problem.badRequest("The parameter “" + name + "” does not name a state: " + typed)
                .told("told-no-state", name, typed);
    }
}
