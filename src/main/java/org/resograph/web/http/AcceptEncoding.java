package org.resograph.web.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an {@code Accept-Encoding} header says of gzip, the one coding that is used here. */
final class AcceptEncoding {

    private AcceptEncoding() {}

    /** Whether gzip is accepted, by its name or by {@code *}; without a header it is not used. */
    static boolean gzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        boolean any = false;
        for (String element : header.toLowerCase(Locale.ROOT).split(",", 32)) {
            String[] parts = element.strip().split("\\s*;\\s*", 3);
            boolean accepted = parts.length == 1 || !parts[1].matches("q=0?(\\.0*)?");
            if (parts[0].equals("gzip") || parts[0].equals("x-gzip")) {
                return accepted;
            }
            any |= parts[0].equals("*") && accepted;
        }
        return any;
    }
}
