package org.resograph.rdf;

import java.util.Collection;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset that is far away: who says beforehand what is going to be found pays one way for all of
 * it. What is found is the same with and without.
 *
 * <pre>{@code
 * ReadAhead.of(dataset, () -> parts.stream().map(p -> Quad.create(ANY, p, ANY, ANY)).toList());
 * parts.forEach(p -> dataset.findNG(ANY, p, ANY, ANY)…);
 * }</pre>
 */
public interface ReadAhead {

    /**
     * Fetches what patterns find.
     *
     * @param patterns as they will be given to {@code findNG}, with {@code Node.ANY} for anything
     */
    void readAhead(Collection<Quad> patterns);

    /** The same on a dataset that is far away; nothing on any other. */
    static void of(DatasetGraph dataset, Supplier<? extends Collection<Quad>> patterns) {
        if (dataset instanceof ReadAhead far) {
            far.readAhead(patterns.get());
        }
    }
}
