/**
 * From a source to a graph that has been held against the shapes: the one way that a document
 * takes, whoever drives it – a command, a test, or an engine that works on many machines.
 *
 * <pre>{@code
 * Conversion conversion = new Conversion(iris, Optional.empty());
 * Checked checked = Conversion.check(conversion.read(input, source));
 * }</pre>
 */
@NullMarked
package org.resograph.conversion;

import org.jspecify.annotations.NullMarked;
