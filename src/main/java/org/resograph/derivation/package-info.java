/**
 * What follows from several documents together, and is published beside them as derived: which
 * document continues which, what repeats what, who did not vote, what the votes add up to.
 *
 * <p>What is derived is a function of what is published: not of the order in which documents came,
 * nor of the number of runs.
 */
@NullMarked
package org.resograph.derivation;

import org.jspecify.annotations.NullMarked;
