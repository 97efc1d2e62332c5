/** Resograph: UN resolutions as linked data. {@link org.resograph.Main} wires the packages. */
@NullMarked
package org.resograph;

import org.jspecify.annotations.NullMarked;
