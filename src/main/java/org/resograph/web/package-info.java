/** What people and machines get: pages, data, SPARQL. Drawn from the graph alone. */
@NullMarked
package org.resograph.web;

import org.jspecify.annotations.NullMarked;
