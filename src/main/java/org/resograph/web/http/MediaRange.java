package org.resograph.web.http;

import java.util.Map;

/**
 * One element of an {@code Accept} header: {@code text/*;q=0.5}.
 *
 * @param type the type in lower case, or {@code *}
 * @param subtype the subtype in lower case, or {@code *}
 * @param parameters those before the weight, names in lower case, values without their quotes
 * @param weight in thousandths, 0 (not acceptable) to 1000
 */
public record MediaRange(String type, String subtype, Map<String, String> parameters, int weight) {

    public MediaRange {
        parameters = Map.copyOf(parameters);
        if (weight < 0 || weight > 1000) {
            throw new IllegalArgumentException("not a weight in thousandths: " + weight);
        }
    }

    /** Whether this range covers a media type, RFC 9110 §12.5.1. */
    public boolean covers(MediaType offered) {
        return (type.equals("*") || type.equals(offered.type()))
                && (subtype.equals("*") || subtype.equals(offered.subtype()))
                && parameters.entrySet().stream()
                        .allMatch(asked -> offered.has(asked.getKey(), asked.getValue()));
    }

    /** The same range without parameters. */
    MediaRange bare() {
        return new MediaRange(type, subtype, Map.of(), weight);
    }

    /** How specific it is: a type with parameters before a bare one, before {@code text/*}. */
    int specificity() {
        if (type.equals("*")) {
            return 0;
        }
        return subtype.equals("*") ? 1 : 2 + parameters.size();
    }
}
