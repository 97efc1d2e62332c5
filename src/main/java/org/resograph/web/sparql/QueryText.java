package org.resograph.web.sparql;

import java.io.StringReader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.lang.sparql_11.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11TokenManager;
import org.apache.jena.sparql.lang.sparql_11.Token;
import org.apache.jena.update.UpdateFactory;
import org.jspecify.annotations.Nullable;
import org.resograph.web.http.Problem;

/**
 * A query that is SPARQL 1.1 and does not reach beyond the data.
 *
 * @param query parsed
 * @param repeatable whether two executions on the same data give the same answer: nothing in it
 *     asks for the time, for chance or for new blank nodes
 */
record QueryText(Query query, boolean repeatable) {

    private static final Pattern SCANNED =
            Pattern.compile("^Lexical error at line (\\d{1,9}), column (\\d{1,9})");

    private static final Set<Integer> VOLATILE =
            Set.of(
                    SPARQLParser11Constants.NOW,
                    SPARQLParser11Constants.RAND,
                    SPARQLParser11Constants.UUID,
                    SPARQLParser11Constants.STRUUID,
                    SPARQLParser11Constants.BNODE,
                    SPARQLParser11Constants.BLANK_NODE_LABEL,
                    SPARQLParser11Constants.LBRACKET,
                    SPARQLParser11Constants.ANON);

    /**
     * Parses a query.
     *
     * @param base of its relative IRIs; without one they would be files of the server
     * @throws Problem 400 with line and column where the text is no query; 403 where it would call
     *     another service or change something
     */
    static QueryText parse(String text, String base) {
        try {
            Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
            return new QueryText(query, isRepeatable(text));
        } catch (QueryParseException e) {
            if (isUpdate(text)) {
                throw readOnly();
            }
            // The parser wraps an overflow of the stack in one without words.
            throw e.getMessage() == null ? tooDeep() : placed(malformed(e.getMessage()), e);
        } catch (QueryException e) {
            throw malformed(e.getMessage());
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    private static Problem tooDeep() {
        return malformed("It is nested too deeply.");
    }

    /**
     * Of a character that no token starts with, the parser says the place in words alone; what it
     * says beside them is the place of the token before.
     */
    private static Problem placed(Problem problem, QueryParseException e) {
        Matcher scanned = SCANNED.matcher(e.getMessage());
        if (scanned.find()) {
            return problem.member("line", Integer.parseInt(scanned.group(1)))
                    .member("column", Integer.parseInt(scanned.group(2)));
        }
        return e.getLine() > 0
                ? problem.member("line", e.getLine()).member("column", e.getColumn())
                : problem;
    }

    /** What an update gets. */
    static Problem readOnly() {
        return Problem.of(
                403,
                "read-only",
                "Read only",
                "This endpoint answers queries; it changes nothing. Graphs are written whole, by the"
                        + " Graph Store Protocol at /graphs, where a credential is configured.");
    }

    /**
     * Goes through the words of a query that parses. A word is looked for, not a clause, since
     * clauses hide in subqueries, in EXISTS, in any expression; and SERVICE is a word of no other.
     */
    private static boolean isRepeatable(String text) {
        var words = new SPARQLParser11TokenManager(new JavaCharStream(new StringReader(text)));
        boolean repeatable = true;
        for (Token word = words.getNextToken();
                word.kind != SPARQLParser11Constants.EOF;
                word = words.getNextToken()) {
            if (word.kind == SPARQLParser11Constants.SERVICE) {
                throw Problem.of(
                        403,
                        "service-off",
                        "SERVICE is off",
                        "This endpoint asks no other: SERVICE is not allowed in a query.");
            }
            repeatable &= !VOLATILE.contains(word.kind);
        }
        return repeatable;
    }

    /** What a query gets that is none. */
    static Problem malformed(@Nullable String detail) {
        return Problem.of(
                400,
                "malformed-query",
                "Malformed query",
                detail == null ? "It does not parse." : detail);
    }

    private static boolean isUpdate(String text) {
        try {
            UpdateFactory.create(text);
            return true;
        } catch (QueryException | StackOverflowError e) {
            return false;
        }
    }
}
