/**
 * Documents as Akoma Ntoso 3.0, written from the graph in the form of the United Nations (AKN4UN):
 * reading them gives the same paragraphs.
 */
@NullMarked
package org.resograph.web.akn;

import org.jspecify.annotations.NullMarked;
