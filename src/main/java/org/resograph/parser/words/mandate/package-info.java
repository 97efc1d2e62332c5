/**
 * What operative paragraphs ask, of whom and by when. A paragraph is cut into clauses at its
 * opening verbs; in each, the words of a table tell who is addressed, what is to be delivered, and
 * when. Precision before recall: what the tables don't know is left out.
 */
@NullMarked
package org.resograph.parser.words.mandate;

import org.jspecify.annotations.NullMarked;
