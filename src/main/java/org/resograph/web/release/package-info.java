/**
 * What is published now: the one place where the data that readers see are looked up and swapped.
 */
@NullMarked
package org.resograph.web.release;

import org.jspecify.annotations.NullMarked;
