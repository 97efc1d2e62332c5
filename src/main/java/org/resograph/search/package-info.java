/**
 * Full-text search: a Lucene index of what is published, with an analyzer for each language.
 *
 * <p>A {@link org.resograph.search.TextIndex} is derived from a dataset and can always be made anew
 * from it. It holds one entry for each document, with all its languages and what it is filtered by,
 * and one for each text of a part. Each document carries a stamp of the graphs that it was read
 * from; {@link org.resograph.search.TextIndex#update} compares stamps and writes what differs. So
 * the index catches up with any change of the dataset, in place or as a whole, whoever made it, and
 * after an interruption too.
 */
@NullMarked
package org.resograph.search;

import org.jspecify.annotations.NullMarked;
