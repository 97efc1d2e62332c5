/**
 * Places in a source and what is to be said about them: {@link org.resograph.text.Span}, {@link
 * org.resograph.text.Issue}, {@link org.resograph.text.Diagnostic}, and text with its marks, {@link
 * org.resograph.text.MarkedText}. Depends on nothing.
 */
@NullMarked
package org.resograph.text;

import org.jspecify.annotations.NullMarked;
