/**
 * Who is who: states, bodies, groups and instruments, and the way from a printed name in one of six
 * languages, on a date, to an identity. Never a guess.
 */
@NullMarked
package org.resograph.reference;

import org.jspecify.annotations.NullMarked;
