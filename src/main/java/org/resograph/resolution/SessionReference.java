package org.resograph.resolution;

/**
 * A place in a text that names a session, such as "à sa quarante-sixième session".
 *
 * @param session which one
 * @param text the words as printed
 * @param start where they start in the text, in UTF-16 units from 0
 */
public record SessionReference(Session session, String text, int start) {}
