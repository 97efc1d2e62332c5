/**
 * HTML as lines: what a browser shows, block by block, with the numbers that it counts for lists,
 * and with footnotes however a page makes them.
 */
@NullMarked
package org.resograph.document.html;

import org.jspecify.annotations.NullMarked;
