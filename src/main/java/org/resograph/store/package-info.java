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
 * DIR/text/              an index of the texts, derived from the data; may be deleted when not in use
 * DIR/releases/          what each release has changed; see below
 * DIR/serving/           the socket of the process that serves it, for publishers
 * DIR/Data-0008-tmp/     the next generation, being built; rubbish if no process builds it
 * </pre>
 *
 * <p>A {@linkplain org.resograph.store.Publication publication} that changes little writes to the
 * generation in use, in one transaction, with only the triples that differ. One that changes much
 * builds the next generation with a bulk loader, renames it into place, which is atomic, and lets
 * readers go over to it as they begin their next transaction; the old one is deleted when its last
 * reader has finished. So a process that is killed at any moment leaves every graph whole, all old
 * or all new, and the next one to open the store removes what was half built.
 *
 * <p>What {@linkplain org.resograph.store.Derivation follows} from documents together is derived in
 * the same transaction, or for the next generation before it is in place – {@linkplain
 * org.resograph.store.WholeDerivation as it is built}, where that can be, so that it is sorted with
 * all the rest: readers never see the one without the other.
 *
 * <p><b>Releases.</b> Each publication that changes something is a {@link
 * org.resograph.store.Release}, with a number and a time that the data themselves name (in the
 * graph {@code provenance/releases}), so that a transaction knows which one it sees. {@link
 * org.resograph.store.Releases} tells which graphs each has added, changed and removed, and has the
 * difference between two as RDF Patch:
 *
 * <pre>
 * DIR/releases/00000007.changes.tsv   CHANGED &lt;tab&gt; IRI of the graph
 * DIR/releases/00000007.rdfp.gz       from release 6 to 7, with provenance; the first has none
 * </pre>
 *
 * <p>Old ones may be deleted at any time; so may dumps of whole releases, which who serves the
 * store keeps in {@code DIR/dumps}.
 *
 * <p>Beside each graph stands its provenance, a graph of its own: the source it was read from,
 * when, and by which reader. By it a publication knows the sources that it need not read again.
 */
@NullMarked
package org.resograph.store;

import org.jspecify.annotations.NullMarked;
