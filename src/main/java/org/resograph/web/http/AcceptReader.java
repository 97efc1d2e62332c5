package org.resograph.web.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the elements of an {@code Accept} header.
 *
 * <pre>
 * Accept     = [ element *( OWS "," OWS element ) ]
 * element    = type "/" subtype *( OWS ";" OWS name "=" ( token / quoted-string ) )
 * weight     = "q" "=" ( "0" [ "." 0*3DIGIT ] / "1" [ "." 0*3"0" ] )     ; among the parameters
 * </pre>
 *
 * <p>Two habits of old clients are understood besides: a lone {@code *} (Java's own) and a weight
 * without its zero ({@code q=.2}).
 */
final class AcceptReader {

    /** More ranges than any client has reason to send; what follows is not read. */
    private static final int MOST_RANGES = 64;

    private final String header;
    private int at;

    AcceptReader(String header) {
        this.header = header;
    }

    List<MediaRange> read() {
        List<MediaRange> ranges = new ArrayList<>();
        while (at < header.length() && ranges.size() < MOST_RANGES) {
            MediaRange range = element();
            if (range != null) {
                ranges.add(range);
            }
            at++; // the comma
        }
        return ranges;
    }

    private @Nullable MediaRange element() {
        String name = until(",;").strip().toLowerCase(Locale.ROOT);
        Map<String, String> parameters = new LinkedHashMap<>();
        int weight = 1000;
        boolean weighed = false;
        while (at < header.length() && header.charAt(at) == ';') {
            at++;
            String parameter = until("=,;").strip().toLowerCase(Locale.ROOT);
            if (at >= header.length() || header.charAt(at) != '=') {
                continue;
            }
            at++;
            String value = value();
            if (parameter.equals("q") && !weighed) {
                weight = weight(value);
                weighed = true;
            } else if (!weighed && !parameter.isEmpty()) {
                // What follows the weight was "accept-ext" and selects nothing.
                parameters.put(parameter, value);
            }
        }
        if (name.equals("*")) {
            name = "*/*";
        }
        int slash = name.indexOf('/');
        if (slash <= 0 || slash == name.length() - 1 || weight < 0) {
            return null;
        }
        String type = name.substring(0, slash);
        String subtype = name.substring(slash + 1);
        return type.equals("*") && !subtype.equals("*")
                ? null
                : new MediaRange(type, subtype, parameters, weight);
    }

    private String until(String ends) {
        int start = at;
        while (at < header.length() && ends.indexOf(header.charAt(at)) < 0) {
            at++;
        }
        return header.substring(start, at);
    }

    private String value() {
        while (at < header.length() && header.charAt(at) == ' ') {
            at++;
        }
        if (at >= header.length() || header.charAt(at) != '"') {
            return until(",;").strip();
        }
        StringBuilder quoted = new StringBuilder();
        for (at++; at < header.length() && header.charAt(at) != '"'; at++) {
            if (header.charAt(at) == '\\' && at + 1 < header.length()) {
                at++;
            }
            quoted.append(header.charAt(at));
        }
        at = Math.min(at + 1, header.length());
        until(",;");
        return quoted.toString();
    }

    /** In thousandths; -1 when it is no weight. */
    private static int weight(String value) {
        if (!value.matches("0?\\.[0-9]{1,6}|0\\.?|1(\\.0*)?")) {
            return -1;
        }
        // Rounded up: a weight that is not nought never becomes it.
        return (int)
                Math.ceil(Double.parseDouble(value.endsWith(".") ? value + "0" : value) * 1000);
    }
}
