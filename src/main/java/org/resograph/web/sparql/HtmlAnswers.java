package org.resograph.web.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Request;

/** Shows an answer to a person. */
@FunctionalInterface
public interface HtmlAnswers {

    /**
     * Runs the query and makes a page of its answer, whole or saying how much of it is shown.
     *
     * @param request that carried the query, for the links to its other formats
     * @param text the query as it was given
     */
    Bytes page(Request request, String text, Query query, QueryExec execution);
}
