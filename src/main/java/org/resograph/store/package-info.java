/** The published data: one named graph for each source document, replaced in a transaction. */
@NullMarked
package org.resograph.store;

import org.jspecify.annotations.NullMarked;
