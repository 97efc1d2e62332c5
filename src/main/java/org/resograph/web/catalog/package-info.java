/**
 * The data as a whole, for machines: what they are and where they can be had (VoID, DCAT), what is
 * in them (sitemap), what is new (Atom), and how to ask for it (OpenAPI).
 */
@NullMarked
package org.resograph.web.catalog;

import org.jspecify.annotations.NullMarked;
