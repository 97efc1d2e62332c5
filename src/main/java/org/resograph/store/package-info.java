/**
 * The published graphs on disk: one named graph per source document, replaced whole.
 *
 * <p>The folder of a {@link org.resograph.store.Store} is at the same time a plain TDB2 database,
 * so that a stock Fuseki or {@code tdb2.tdbquery} opens it:
 *
 * <pre>
 * DIR/store.properties   the layout's version and the base of the IRIs; written first, never changed
 * DIR/tdb.lock           locked by the one process that has the store open
 * DIR/Data-0007/         the generation in use: a database; the highest number wins
 * DIR/Data-0008-tmp/     the next generation, being built; rubbish if no process builds it
 * </pre>
 *
 * <p>A {@linkplain org.resograph.store.Publication publication} that changes little writes to the
 * generation in use, in transactions of many graphs each, with only the triples that differ. One
 * that changes much builds the next generation with a bulk loader, renames it into place, which is
 * atomic, and lets readers go over to it as they begin their next transaction; the old one is
 * deleted when its last reader has finished. So a process that is killed at any moment leaves every
 * graph whole, old or new, and the next one to open the store removes what was half built.
 *
 * <p>Beside each graph stands its provenance, a graph of its own: the source it was read from,
 * when, and by which reader. By it a publication knows the sources that it need not read again.
 */
@NullMarked
package org.resograph.store;

import org.jspecify.annotations.NullMarked;
