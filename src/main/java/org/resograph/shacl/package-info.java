/** A graph against the shapes: what a librarian has to know before it is published. */
@NullMarked
package org.resograph.shacl;

import org.jspecify.annotations.NullMarked;
