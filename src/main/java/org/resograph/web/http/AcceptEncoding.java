package org.resograph.web.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an {@code Accept-Encoding} header says of gzip, the one coding that is used here. */
final class AcceptEncoding {

    private AcceptEncoding() {}

    /**
     * Whether gzip is accepted, by its name or by {@code *}, and not less liked than no coding;
     * without a header it is not used.
     */
    static boolean gzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        Map<String, Double> weights = new HashMap<>();
        for (String element : header.toLowerCase(Locale.ROOT).split(",", 32)) {
            String[] parts = element.strip().split("\\s*;\\s*", 3);
            String coding = parts[0].equals("x-gzip") ? "gzip" : parts[0];
            weights.putIfAbsent(coding, parts.length == 1 ? 1 : weight(parts[1]));
        }
        double gzip = weights.getOrDefault("gzip", weights.getOrDefault("*", 0.0));
        return gzip > 0 && gzip >= weights.getOrDefault("identity", 0.0);
    }

    /** Of a coding with a parameter that is no weight, 1. */
    private static double weight(String parameter) {
        if (parameter.matches("q=0?\\.?")) {
            return 0;
        }
        return parameter.matches("q=0?\\.[0-9]+") ? Double.parseDouble(parameter.substring(2)) : 1;
    }
}
