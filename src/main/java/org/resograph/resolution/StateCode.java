package org.resograph.resolution;

import java.util.regex.Pattern;

/**
 * The identity of a state: ISO 3166-1 alpha-3, also for states that no longer exist ({@code SUN},
 * {@code YUG}); where the standard has none, a key of the reference.
 *
 * @param value three upper-case letters
 */
public record StateCode(String value) implements Comparable<StateCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    public StateCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code of three letters: " + value);
        }
    }

    @Override
    public int compareTo(StateCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
