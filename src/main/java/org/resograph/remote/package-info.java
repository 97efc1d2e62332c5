/**
 * SPARQL stores of other makers, reached over HTTP: what is published here is brought there, graph
 * by graph, with the Graph Store Protocol of SPARQL 1.1.
 *
 * <p>A store that was written to says itself what it holds: its graph {@code graph/contents} has,
 * for each graph, the hash of its triples. So a run that follows an interrupted one, or comes after
 * a year, writes only what differs, and a store that was emptied is filled anew. Such a store is
 * read in {@code remote.reading}.
 */
@NullMarked
package org.resograph.remote;

import org.jspecify.annotations.NullMarked;
