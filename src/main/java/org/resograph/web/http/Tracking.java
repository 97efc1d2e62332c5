package org.resograph.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parameters that platforms and campaigns hang on links that people pass on. They say where a
 * reader came from and nothing about what is asked for, so no address here takes notice of them.
 */
final class Tracking {

    /** Of Google Analytics, Matomo (formerly Piwik), and HubSpot. */
    private static final List<String> FAMILIES = List.of("utm_", "mtm_", "pk_", "piwik_", "_hs");

    /** Of Google, Meta, Microsoft, Yandex, X, TikTok, LinkedIn, Mailchimp and Marketo. */
    private static final Set<String> NAMES =
            Set.of(
                    "gclid",
                    "gclsrc",
                    "gbraid",
                    "wbraid",
                    "dclid",
                    "gad_source",
                    "gad_campaignid",
                    "srsltid",
                    "_ga",
                    "_gl",
                    "fbclid",
                    "igshid",
                    "igsh",
                    "msclkid",
                    "yclid",
                    "ysclid",
                    "twclid",
                    "ttclid",
                    "li_fat_id",
                    "mc_cid",
                    "mc_eid",
                    "mkt_tok");

    private Tracking() {}

    static boolean is(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || FAMILIES.stream().anyMatch(lower::startsWith);
    }
}
