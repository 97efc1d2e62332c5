/**
 * Akoma Ntoso XML, as the United Nations publish it, to the record tree. Streaming: one pass, no
 * tree of the file; document types and external entities are off.
 */
@NullMarked
package org.resograph.parser.akn;

import org.jspecify.annotations.NullMarked;
