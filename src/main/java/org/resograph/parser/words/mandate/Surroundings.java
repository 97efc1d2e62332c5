package org.resograph.parser.words.mandate;

/**
 * What of a document its paragraphs are understood by.
 *
 * @param adopted when it was
 * @param names who is named in it
 */
public record Surroundings(Adopted adopted, DocumentNames names) {}
