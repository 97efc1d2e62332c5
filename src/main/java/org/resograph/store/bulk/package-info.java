/**
 * A bulk load of an empty TDB2 database that costs a fraction of what Jena's loaders take, and
 * leaves a smaller database, which stock Jena opens.
 *
 * <p>Jena's loaders put each node and each quad into B+trees, at random places. Here
 *
 * <ul>
 *   <li>a node gets its id from a hash table in memory; what does not fit there is in one sorted
 *       file;
 *   <li>quads are collected, sorted by the columns of each index, and spilled to files of deltas
 *       where they are many;
 *   <li>at the end each B+tree is packed bottom-up from its sorted records, blocks full, in one
 *       pass.
 * </ul>
 *
 * <p>Memory is bounded, whatever the number of quads: some 100 MB for nodes and 90 MB for quads.
 * Temporary files take some 60 bytes per quad.
 *
 * <p>The packing is {@code BPlusTreeRewriter} of jena-dboe-trans-data; what a node table and an
 * index consist of, and in which transactions they are written, is as in {@code
 * org.apache.jena.tdb2.xloader} ({@code ProcBuildNodeTableX}, {@code ProcBuildIndexX}) of Jena
 * 5.6.0, which sorts text lines with an external program.
 */
@NullMarked
package org.resograph.store.bulk;

import org.jspecify.annotations.NullMarked;
