/**
 * The mapping of very many documents on a Spark cluster: the same {@link
 * org.resograph.conversion.Conversion} as everywhere, once for each document, wherever it lies.
 *
 * <p>Built by the profile {@code spark} only; nothing of it, and nothing of Spark, is in the main
 * jar. Between its stages it passes strings, never nodes or graphs.
 */
@NullMarked
package org.resograph.spark;

import org.jspecify.annotations.NullMarked;
