/**
 * A store of another maker as a dataset to read, with queries and all, by SPARQL alone.
 *
 * <p>The store is asked for quads by patterns, many with one request, each time as {@code GRAPH ?g
 * { ?s ?p ?o }}: that means the same on every store, whatever it takes for its default graph. A
 * query is not handed on whole, for it would not mean the same: one store has nothing in its
 * default graph, and another finds a triple there once for each graph that it is in. It is
 * evaluated here, over the patterns, with rows taken in batches.
 */
@NullMarked
package org.resograph.remote.reading;

import org.jspecify.annotations.NullMarked;
