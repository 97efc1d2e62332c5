package org.resograph.remote.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.sparql.core.Quad;
import org.resograph.remote.Answer;
import org.resograph.remote.SparqlEndpoint;

/** Reads what quad patterns find in a store: many of one shape with one request. */
final class PatternReader {

    /** Patterns of one request: their names are some 20 kB. */
    private static final int OF_ONE_REQUEST = 250;

    private final SparqlEndpoint endpoint;
    private final Scope scope;

    PatternReader(SparqlEndpoint endpoint, Scope scope) {
        this.endpoint = endpoint;
        this.scope = scope;
    }

    /** The same for each of many patterns, held; a pattern that finds nothing has an empty list. */
    Map<Quad, List<Quad>> read(Collection<Quad> patterns) {
        Map<Quad, List<Quad>> found = new HashMap<>();
        Map<PatternQuery.Shape, List<Quad>> byShape = new LinkedHashMap<>();
        for (Quad pattern : patterns) {
            boolean isNew = found.put(pattern, new ArrayList<>()) == null;
            if (isNew && PatternQuery.canFit(pattern, scope)) {
                byShape.computeIfAbsent(PatternQuery.Shape.of(pattern), s -> new ArrayList<>())
                        .add(pattern);
            }
        }
        for (List<Quad> alike : byShape.values()) {
            for (int from = 0; from < alike.size(); from += OF_ONE_REQUEST) {
                int to = Math.min(alike.size(), from + OF_ONE_REQUEST);
                read(new PatternQuery(alike.subList(from, to), scope), found);
            }
        }
        return found;
    }

    private void read(PatternQuery query, Map<Quad, List<Quad>> found) {
        try (Answer answer = endpoint.select(query.text())) {
            answer.forEachRemaining(
                    row -> {
                        Quad pattern = query.pattern(row);
                        Objects.requireNonNull(found.get(pattern)).add(query.quad(row, pattern));
                    });
        }
    }

    /** What a pattern finds, as it comes. */
    Found find(Quad pattern) {
        if (!PatternQuery.canFit(pattern, scope)) {
            return new Found(List.<Quad>of().iterator(), () -> {}, false);
        }
        PatternQuery query = new PatternQuery(List.of(pattern), scope);
        Answer answer = endpoint.select(query.text());
        Iterator<Quad> quads = Iter.map(answer, row -> query.quad(row, pattern));
        return new Found(quads, answer::close, answer.isLong());
    }

    /** Quads that come, so many perhaps that they are better not held. */
    record Found(Iterator<Quad> quads, Runnable closing, boolean isLong)
            implements IteratorCloseable<Quad> {

        @Override
        public boolean hasNext() {
            return quads.hasNext();
        }

        @Override
        public Quad next() {
            return quads.next();
        }

        @Override
        public void close() {
            closing.run();
        }
    }
}
