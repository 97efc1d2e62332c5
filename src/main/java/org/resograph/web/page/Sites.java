package org.resograph.web.page;

import java.util.Map;

/** The names of the sites that the data link to. */
final class Sites {

    private static final Map<String, String> NAMES =
            Map.of(
                    "http://www.wikidata.org/", "Wikidata",
                    "https://sws.geonames.org/", "GeoNames",
                    "http://metadata.un.org/sdg/", "UN SDG metadata",
                    "http://metadata.un.org/UNMS/", "UN member states",
                    "http://metadata.un.org/thesaurus/", "UNBIS Thesaurus",
                    "http://publications.europa.eu/", "EU Publications Office",
                    "https://treaties.un.org/", "UN Treaty Collection",
                    "https://docs.un.org/", "docs.un.org");

    private Sites() {}

    /** The name of the site of an address, or the address. */
    static String name(String address) {
        return NAMES.entrySet().stream()
                .filter(site -> address.startsWith(site.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(address);
    }
}
