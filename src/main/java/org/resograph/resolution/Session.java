package org.resograph.resolution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A session of a body: the 43rd of the Human Rights Council, the eleventh emergency special of the
 * General Assembly, the 2023 session of the Economic and Social Council. The Security Council has
 * none.
 *
 * @param body whose session it is
 * @param kind its kind
 * @param number its ordinal, or its year where the body numbers by year; at least 1
 */
public record Session(Body body, Kind kind, int number) {

    private static final Pattern KEY = Pattern.compile("(S-|ES-)?([0-9]{1,4})");

    /** The kinds of session; each numbers its own. */
    public enum Kind {
        REGULAR(""),
        SPECIAL("S-"),
        EMERGENCY_SPECIAL("ES-");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    public Session {
        if (number < 1) {
            throw new IllegalArgumentException("not the number of a session: " + number);
        }
    }

    /**
     * The session of a key as in symbols: {@code 43}, {@code S-37}, {@code ES-11}, {@code 2023}.
     */
    public static Optional<Session> parse(Body body, String key) {
        Matcher form = KEY.matcher(key.strip());
        if (!form.matches() || Integer.parseInt(form.group(2)) < 1) {
            return Optional.empty();
        }
        Kind kind =
                form.group(1) == null
                        ? Kind.REGULAR
                        : form.group(1).equals("S-") ? Kind.SPECIAL : Kind.EMERGENCY_SPECIAL;
        return Optional.of(new Session(body, kind, Integer.parseInt(form.group(2))));
    }

    /** As in symbols: {@code 43}, {@code S-37}, {@code ES-11}. */
    public String key() {
        return kind.prefix + number;
    }

    @Override
    public String toString() {
        return body + " " + key();
    }
}
