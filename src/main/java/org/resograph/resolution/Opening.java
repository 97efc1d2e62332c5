package org.resograph.resolution;

import java.util.Optional;

/**
 * The words with which a paragraph, or a further clause of it, opens: "Réaffirmant également" is
 * one.
 *
 * @param phrase as printed, without the marks
 * @param verb the key of its concept in the scheme of opening verbs, such as {@code reaffirm};
 *     empty for a phrase that the language profile does not know
 * @param start where it starts in the paragraph's text, in UTF-16 units from 0
 */
public record Opening(String phrase, Optional<String> verb, int start) {}
