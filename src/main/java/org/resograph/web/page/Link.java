package org.resograph.web.page;

/**
 * A link on a page.
 *
 * @param href where to
 * @param text what it says
 */
public record Link(String href, String text) {}
