package org.resograph.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.junit.jupiter.api.Test;

class PathsFirstTest {

    @Test
    void aPathFromAThingThatIsNamedComesBeforePatternsThatNameNone() {
        String text =
                plan(
                        "VALUES ?kind { <x:report> <x:study> } ?mandate <x:deliverable> ?kind ."
                                + " ?part <x:mandate> ?mandate . <x:document> <x:part>+ ?part .");
        assertThat(text.indexOf("path+")).isBetween(0, text.indexOf("x:deliverable"));
        assertThat(text).contains("x:report", "x:mandate");
    }

    @Test
    void aPathStaysBehindAPatternThatNamesAThing() {
        String text = plan("<x:meeting> <x:adopted> ?b . <x:document> <x:cites>+ ?b .");
        assertThat(text.indexOf("path+")).isGreaterThan(text.indexOf("x:adopted"));
    }

    @Test
    void aPathFromAnythingStays() {
        String text = plan("?mandate <x:deliverable> <x:report> . ?document <x:part>+ ?mandate .");
        assertThat(text.indexOf("path+")).isGreaterThan(text.indexOf("x:deliverable"));
    }

    private static String plan(String pattern) {
        Op op = Algebra.compile(QueryFactory.create("SELECT * { " + pattern + " }"));
        return PathsFirst.FACTORY.create(ARQ.getContext()).rewrite(op).toString();
    }
}
