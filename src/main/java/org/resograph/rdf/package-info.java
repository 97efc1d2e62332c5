/** The record tree as RDF: IRIs, the vocabulary, the mapper, and Turtle in a stable order. */
@NullMarked
package org.resograph.rdf;

import org.jspecify.annotations.NullMarked;
