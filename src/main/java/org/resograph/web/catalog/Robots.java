package org.resograph.web.catalog;

import org.resograph.web.resource.Addresses;

/** What crawlers are told: every page is theirs, what has to be computed for each asker is not. */
public final class Robots {

    private Robots() {}

    /** The text of {@code /robots.txt}, RFC 9309. */
    public static String text(Addresses addresses) {
        return """
        User-agent: *
        Disallow: %s
        Disallow: %s
        Disallow: %s
        Disallow: %s?
        Disallow: %s?
        Allow: /

        Sitemap: %s
        """
                .formatted(
                        addresses.local("/sparql"),
                        addresses.local("/search"),
                        addresses.local("/resolve"),
                        addresses.local("/compare"),
                        addresses.local("/wording"),
                        addresses.absolute("/sitemap.xml"));
    }
}
