package org.resograph.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resograph.resolution.StateCode;

/**
 * A state: a member of the United Nations, an observer, or a member that is no more.
 *
 * @param code its identity here
 * @param status what it is today
 * @param iso2 ISO 3166-1 alpha-2; of a former state the code it had
 * @param iso3 ISO 3166-1 alpha-3; empty where {@code code} is a key of ours
 * @param m49 three digits, the code of the United Nations statisticians; a string
 * @param wikidata {@code Q717}
 * @param geoNames the number of its territory in GeoNames
 * @param group the key of its regional group
 * @param admission when it was admitted to membership
 * @param absence a time in which it was no member of its own: Egypt and Syria in the United Arab
 *     Republic, Indonesia while it had withdrawn
 * @param end the first day on which it was a member no more
 * @param successors the states that followed it
 */
public record State(
        StateCode code,
        Status status,
        Optional<String> iso2,
        Optional<String> iso3,
        Optional<String> m49,
        Optional<String> wikidata,
        Optional<String> geoNames,
        Optional<String> group,
        Optional<LocalDate> admission,
        Optional<Period> absence,
        Optional<LocalDate> end,
        List<StateCode> successors) {

    private static final Pattern ISO2 = Pattern.compile("[A-Z]{2}");
    private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");
    private static final Pattern M49 = Pattern.compile("[0-9]{3}");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
    private static final Pattern GEONAMES = Pattern.compile("[1-9][0-9]*");

    /** What a state is today. */
    public enum Status {
        MEMBER,
        /** A state that has a permanent observer. */
        OBSERVER,
        /** It was a member, and is no more. */
        FORMER
    }

    public State {
        successors = List.copyOf(successors);
        check(iso2, ISO2, "ISO 3166-1 alpha-2");
        check(iso3, ISO3, "ISO 3166-1 alpha-3");
        check(m49, M49, "M49 of three digits");
        check(wikidata, WIKIDATA, "Wikidata");
        check(geoNames, GEONAMES, "GeoNames");
        if (admission.isEmpty() != (status == Status.OBSERVER)) {
            throw new IllegalArgumentException(
                    code + " needs a date of admission, or to be an observer");
        }
        if (absence.isPresent()
                && (absence.get().from().isEmpty() || absence.get().until().isEmpty())) {
            throw new IllegalArgumentException(
                    code + " needs the day it left and the day it was back");
        }
        if (end.isPresent() != (status == Status.FORMER)) {
            throw new IllegalArgumentException(
                    code + " needs an end if it is a former state, and only then");
        }
    }

    /** Whether it was a member on that day. */
    public boolean wasMember(LocalDate day) {
        return memberships().stream().anyMatch(m -> m.contains(day));
    }

    /** The times of its membership, one after the other; none of an observer. */
    public List<Period> memberships() {
        if (admission.isEmpty()) {
            return List.of();
        }
        if (absence.isEmpty()) {
            return List.of(life());
        }
        return List.of(
                new Period(admission, absence.get().from()),
                new Period(absence.get().until(), end));
    }

    /** From its admission to its end. */
    Period life() {
        return new Period(admission, end);
    }

    private void check(Optional<String> value, Pattern form, String what) {
        if (value.isPresent() && !form.matcher(value.get()).matches()) {
            throw new IllegalArgumentException(
                    code + ": not a code of " + what + ": " + value.get());
        }
    }
}
