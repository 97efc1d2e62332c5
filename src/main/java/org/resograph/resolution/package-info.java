/**
 * The record tree: a resolution as one document carries it in one language, independent of the
 * format it was read from. Every reader yields this tree; everything after it is shared.
 */
@NullMarked
package org.resograph.resolution;

import org.jspecify.annotations.NullMarked;
