/**
 * Publishing to a store that another process has open, to serve it: TDB2 allows one process at a
 * time. The one that serves takes publications ({@link org.resograph.store.served.Intake}) on a
 * socket in the store's folder, which only its owner can reach; the one that publishes reads and
 * validates the documents and hands over the graphs ({@link
 * org.resograph.store.served.ServedStore}). They become visible in the serving process as any
 * publication does: at once, each reader seeing one state from its beginning to its end. A
 * publisher that is killed, or loses the connection, has changed nothing.
 */
@NullMarked
package org.resograph.store.served;

import org.jspecify.annotations.NullMarked;
