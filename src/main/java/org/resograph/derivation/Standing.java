package org.resograph.derivation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.resograph.rdf.NaturalOrder;
import org.resograph.resolution.Body;
import org.resograph.resolution.Symbol;

/**
 * Where an adopted document stands among others.
 *
 * @param body that adopted it
 * @param session the number of the session, if it is a regular one
 * @param day on which it was adopted
 * @param symbol its symbol
 */
record Standing(Body body, OptionalInt session, LocalDate day, Symbol symbol) {

    /** From the first adopted to the last. */
    static final Comparator<Standing> IN_TIME =
            Comparator.comparing(Standing::day)
                    .thenComparing(s -> s.symbol().value(), NaturalOrder.INSTANCE);

    /** Whether it is of the same body, and of an earlier session where that is known of both. */
    boolean isOfEarlierSessionThan(Standing other) {
        if (!body.equals(other.body)) {
            return false;
        }
        return session.isPresent() && other.session.isPresent()
                ? session.getAsInt() < other.session.getAsInt() && !day.isAfter(other.day)
                : day.isBefore(other.day);
    }

    /** Whether it is of the same session, or of the same year where a session is not known. */
    boolean isOfOneTime(Standing other) {
        return session.isPresent() && other.session.isPresent()
                ? session.getAsInt() == other.session.getAsInt()
                : day.getYear() == other.day.getYear();
    }

    /** Whether it was adopted on an earlier day. */
    boolean isEarlierThan(Standing other) {
        return day.isBefore(other.day);
    }

    /** In a line: {@code HRC 43 2020-06-22 A/HRC/RES/43/21}. */
    @Override
    public String toString() {
        String number = session.isPresent() ? Integer.toString(session.getAsInt()) : "-";
        return body + " " + number + " " + day + " " + symbol.value();
    }

    /** From its line. */
    static Optional<Standing> parse(String line) {
        String[] words = line.split(" ", 4);
        return Symbol.parse(words[3])
                .map(
                        symbol ->
                                new Standing(
                                        new Body(words[0]),
                                        words[1].equals("-")
                                                ? OptionalInt.empty()
                                                : OptionalInt.of(Integer.parseInt(words[1])),
                                        LocalDate.parse(words[2]),
                                        symbol));
    }
}
