/** Every IRI of the data answers: the thing leads to its document, the document has variants. */
@NullMarked
package org.resograph.web.resource;

import org.jspecify.annotations.NullMarked;
