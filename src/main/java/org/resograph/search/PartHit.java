package org.resograph.search;

/**
 * A text that was found.
 *
 * @param subject the IRI of the part, or of the document where it is the title
 * @param language of the text
 * @param isTitle whether it is the title of a document
 * @param score higher is better; comparable within one search only
 */
public record PartHit(String subject, String language, boolean isTitle, float score) {}
