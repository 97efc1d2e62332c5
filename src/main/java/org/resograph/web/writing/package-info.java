/**
 * Graphs that are written over HTTP, by who has the credential: the SPARQL 1.1 Graph Store HTTP
 * Protocol, each request a release of its own.
 */
@NullMarked
package org.resograph.web.writing;

import org.jspecify.annotations.NullMarked;
