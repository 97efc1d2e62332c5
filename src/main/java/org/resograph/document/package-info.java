/** Bytes to lines with their layout: which format a source has, and what its pages say. */
@NullMarked
package org.resograph.document;

import org.jspecify.annotations.NullMarked;
