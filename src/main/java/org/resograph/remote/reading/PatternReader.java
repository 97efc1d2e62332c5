package org.resograph.remote.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.sparql.core.Quad;
import org.resograph.remote.Answer;
import org.resograph.remote.SparqlEndpoint;

/** Reads what quad patterns find in a store: many of one shape with one request. */
final class PatternReader {

    /** Patterns of one request: their names are some 20 kB. */
    private static final int OF_ONE_REQUEST = 250;

    /** Requests beside each other, of all readers together. */
    private static final ExecutorService REQUESTS =
            Executors.newFixedThreadPool(
                    8,
                    task -> {
                        Thread thread = new Thread(task, "patterns");
                        thread.setDaemon(true);
                        return thread;
                    });

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
        List<PatternQuery> queries = new ArrayList<>();
        for (List<Quad> alike : byShape.values()) {
            for (int from = 0; from < alike.size(); from += OF_ONE_REQUEST) {
                int to = Math.min(alike.size(), from + OF_ONE_REQUEST);
                queries.add(new PatternQuery(alike.subList(from, to), scope));
            }
        }
        readAll(queries, found);
        return found;
    }

    /** Each query fills lists of its own, so that they may be asked beside each other. */
    private void readAll(List<PatternQuery> queries, Map<Quad, List<Quad>> found) {
        if (queries.size() < 2) {
            queries.forEach(query -> read(query, found));
            return;
        }
        List<Future<?>> running = new ArrayList<>();
        try {
            for (PatternQuery query : queries) {
                running.add(REQUESTS.submit(() -> read(query, found)));
            }
            for (Future<?> request : running) {
                request.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            running.forEach(request -> request.cancel(true));
        }
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
