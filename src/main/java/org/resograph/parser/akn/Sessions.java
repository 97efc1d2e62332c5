package org.resograph.parser.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resograph.parser.Numbering;
import org.resograph.parser.Numbering.Style;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Body;
import org.resograph.resolution.DateInterval;
import org.resograph.resolution.Session;
import org.resograph.resolution.Symbol;

/** The session at which a document was adopted: the symbol names it. */
final class Sessions {

    private Sessions() {}

    static Optional<Session> of(Optional<Symbol> symbol, Optional<Body> body, Cover cover) {
        if (body.isEmpty() || body.get().equals(Body.SECURITY_COUNCIL)) {
            return Optional.empty();
        }
        Optional<Session> named = symbol.flatMap(s -> of(s, body.get()));
        return named.isPresent() ? named : Session.parse(body.get(), cover.sessionValue);
    }

    /** {@code A/RES/77/264}: the 77th; {@code A/RES/1510(XV)}: the 15th. */
    private static Optional<Session> of(Symbol symbol, Body body) {
        String value = symbol.value();
        int kind =
                Math.max(
                        value.indexOf("RES/"),
                        Math.max(value.indexOf("DEC/"), value.indexOf("PRST/")));
        if (kind < 0) {
            return Optional.empty();
        }
        String number = value.substring(value.indexOf('/', kind) + 1);
        int open = number.indexOf('(');
        if (open >= 0) {
            int close = number.indexOf(')', open);
            return close < 0 ? Optional.empty() : roman(number.substring(open + 1, close), body);
        }
        int slash = number.indexOf('/');
        return slash < 0 ? Optional.empty() : Session.parse(body, number.substring(0, slash));
    }

    /** {@code XV}, {@code S-VII}, {@code ES-II}. */
    private static Optional<Session> roman(String session, Body body) {
        int dash = session.lastIndexOf('-');
        return Numbering.parse(session.substring(dash + 1) + ".")
                .flatMap(n -> n.reading(Style.CAPITAL_ROMAN))
                .flatMap(r -> Session.parse(body, session.substring(0, dash + 1) + r.ordinal()));
    }

    /** The days between the first and the last that the markup keeps, else those in the line. */
    static List<DateInterval> intervals(Cover cover, Words words) {
        Optional<LocalDate> first = MarkedDates.parse(cover.sessionStart);
        Optional<LocalDate> last = MarkedDates.parse(cover.sessionEnd);
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return words.sessionDates(cover.first(Role.SESSION_DATES).text());
        }
        return List.of(new DateInterval(first.get(), last.get()));
    }
}
