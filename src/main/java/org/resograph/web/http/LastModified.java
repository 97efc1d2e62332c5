package org.resograph.web.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time of the last change, RFC 9110 §8.8.2, to the second: for who keeps no entity tags. */
final class LastModified {

    static final String HEADER = "Last-Modified";

    private static final DateTimeFormatter IMF =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    /** How a time may come: as above, its day of one figure, too, or in the two old ways. */
    private static final List<DateTimeFormatter> READ =
            List.of(
                    DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC),
                    rfc850(),
                    DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
                            .withZone(ZoneOffset.UTC));

    private LastModified() {}

    /** A time as HTTP writes it, {@code Sat, 28 Nov 2026 20:15:00 GMT}. */
    static String text(Instant time) {
        return IMF.format(time);
    }

    /**
     * Whether what is of one time is no newer than what a client holds.
     *
     * @param ifModifiedSince as sent; what is no date says nothing
     */
    static boolean isHeld(String modified, @Nullable String ifModifiedSince) {
        return ifModifiedSince != null
                && read(ifModifiedSince)
                        .filter(held -> !Instant.from(IMF.parse(modified)).isAfter(held))
                        .isPresent();
    }

    /**
     * Whether what is of one time came after the time that a client names.
     *
     * @param ifUnmodifiedSince as sent; what is no date says nothing
     */
    static boolean isNewer(String modified, String ifUnmodifiedSince) {
        return read(ifUnmodifiedSince)
                .filter(held -> Instant.from(IMF.parse(modified)).isAfter(held))
                .isPresent();
    }

    private static Optional<Instant> read(String sent) {
        return READ.stream().flatMap(form -> time(form, sent.strip()).stream()).findFirst();
    }

    private static Optional<Instant> time(DateTimeFormatter form, String text) {
        try {
            return Optional.of(Instant.from(form.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code Sunday, 06-Nov-94 08:49:37 GMT}; no year is more than fifty years ahead. */
    private static DateTimeFormatter rfc850() {
        LocalDate earliest = LocalDate.now(ZoneOffset.UTC).minusYears(49);
        return new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, earliest)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.ENGLISH)
                .withZone(ZoneOffset.UTC);
    }
}
