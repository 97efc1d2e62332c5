/**
 * The same graph by two roads: what the United Nations' XML says is printed as the official
 * document looks, in every format, read from that, and compared with what the XML gives.
 */
@NullMarked
package org.resograph.roads;

import org.jspecify.annotations.NullMarked;
