package org.resograph.web.wording;

/**
 * A paragraph of a text that is compared.
 *
 * @param iri of the paragraph
 * @param text in the language of the comparison
 */
public record Paragraph(String iri, String text) {}
