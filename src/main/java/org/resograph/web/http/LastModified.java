package org.resograph.web.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The time of the last change, RFC 9110 §8.8.2, to the second: for who keeps no entity tags. */
final class LastModified {

    static final String HEADER = "Last-Modified";

    private static final DateTimeFormatter IMF =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

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
        if (ifModifiedSince == null) {
            return false;
        }
        try {
            Instant held =
                    ZonedDateTime.parse(ifModifiedSince, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant()
                            .truncatedTo(ChronoUnit.SECONDS);
            return !Instant.from(IMF.parse(modified)).isAfter(held);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
