package org.resograph.web.http;

import java.util.List;
import java.util.Set;

/**
 * What an address says that nothing here understands. Who reads a page is told so on it; a program
 * that asks for data gets 400, for a table of what it did not ask for would be taken for another.
 */
public final class UnknownParameter {

    private UnknownParameter() {}

    /** The names in a query that are none of those that are known. */
    public static List<String> in(Form query, Set<String> known) {
        return query.names().stream().filter(name -> !known.contains(name)).toList();
    }

    /**
     * Lets a query pass that says nothing unknown.
     *
     * @throws Problem 400 for the first name that is not known
     */
    public static void refuse(Form query, Set<String> known) {
        for (String name : in(query, known)) {
            throw of(name);
        }
    }

    /** The problem that a program gets for one. */
    public static Problem of(String name) {
        return Problem.of(
                        400,
                        "unknown-parameter",
                        "Bad parameter",
                        "There is no parameter “" + name + "” here.")
                .told("told-no-parameter", name);
    }

    /** The problem of a parameter that should name a state. */
    public static Problem state(String name, String typed) {
        return Problem.badRequest("The parameter “" + name + "” does not name a state: " + typed)
                .told("told-no-state", name, typed);
    }
}
