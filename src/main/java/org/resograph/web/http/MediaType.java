package org.resograph.web.http;

import java.util.Locale;
import java.util.Map;

/**
 * A media type that the site serves: {@code text/turtle;charset=utf-8}.
 *
 * @param type in lower case
 * @param subtype in lower case
 * @param parameters that it answers to, names in lower case; a range with others does not match
 * @param charset whether its text is sent as UTF-8 and the header says so
 */
public record MediaType(
        String type, String subtype, Map<String, String> parameters, boolean charset) {

    public static final MediaType HTML = text("text/html");
    public static final MediaType PLAIN = text("text/plain");
    public static final MediaType CSV = text("text/csv");
    public static final MediaType JSON = of("application/json");
    public static final MediaType PROBLEM = of("application/problem+json");

    public MediaType {
        parameters = Map.copyOf(parameters);
    }

    /** A type whose encoding needs no saying. */
    public static MediaType of(String name) {
        return create(name, false);
    }

    /** A type whose header names UTF-8. */
    public static MediaType text(String name) {
        return create(name, true);
    }

    private static MediaType create(String name, boolean charset) {
        int slash = name.indexOf('/');
        if (slash <= 0) {
            throw new IllegalArgumentException("not a media type: " + name);
        }
        return new MediaType(
                name.substring(0, slash), name.substring(slash + 1), Map.of(), charset);
    }

    /** This type, which also answers to a parameter when it is asked for, as of a profile. */
    public MediaType answering(String parameter, String value) {
        return new MediaType(type, subtype, Map.of(parameter, value), charset);
    }

    /** {@code text/turtle}, without parameters. */
    public String name() {
        return type + "/" + subtype;
    }

    /** The value of the {@code Content-Type} header. */
    public String header() {
        return name() + (charset ? ";charset=utf-8" : "");
    }

    boolean has(String parameter, String value) {
        // All text here is UTF-8, whether the header says so or the format implies it.
        if (parameter.equals("charset")) {
            return value.toLowerCase(Locale.ROOT).replace("-", "").equals("utf8");
        }
        return value.equals(parameters.get(parameter));
    }

    @Override
    public String toString() {
        return name();
    }
}
