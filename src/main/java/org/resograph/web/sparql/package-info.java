/**
 * The SPARQL endpoint: the protocol in full, and no answer that is not whole. Limits are announced
 * and kept; what cannot be answered ends in an error status before its first byte.
 */
@NullMarked
package org.resograph.web.sparql;

import org.jspecify.annotations.NullMarked;
