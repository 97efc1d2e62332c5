/** The world map that votes and answers are drawn on. */
@NullMarked
package org.resograph.web.map;

import org.jspecify.annotations.NullMarked;
