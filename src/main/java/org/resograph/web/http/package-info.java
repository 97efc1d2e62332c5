/** HTTP as RFC 9110 means it: negotiation, conditional requests, problems. Knows no RDF. */
@NullMarked
package org.resograph.web.http;

import org.jspecify.annotations.NullMarked;
