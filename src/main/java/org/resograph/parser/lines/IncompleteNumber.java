package org.resograph.parser.lines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.resograph.document.NumberFormats;
import org.resograph.parser.profile.CouncilNumbers;
import org.resograph.resolution.Body;

/**
 * A number of which others have left out the year or the session. "Security Council resolution
 * 1325" is 1325 (2000), for the Council numbers them through; the General Assembly's 2097 of
 * December 1965 is 2097 (XX).
 */
final class IncompleteNumber {

    /** The last resolution that the General Assembly numbered through, in December 1975. */
    private static final int LAST_OF_ROMAN = 3541;

    /** The last session of which the number is printed in Roman figures. */
    private static final int LAST_ROMAN_SESSION = 30;

    private IncompleteNumber() {}

    static boolean is(String number) {
        return number.chars().allMatch(Character::isDigit);
    }

    /**
     * The number with what it lacks. Empty if nothing tells it: what number it is, then, is not
     * known.
     *
     * @param adopted the day, if it is known
     */
    static Optional<String> completed(String number, Body body, Optional<LocalDate> adopted) {
        int n = Integer.parseInt(number);
        Optional<String> missing = Optional.empty();
        if (body.equals(Body.SECURITY_COUNCIL)) {
            int year = adopted.map(LocalDate::getYear).orElseGet(() -> CouncilNumbers.year(n));
            missing = year == 0 ? Optional.empty() : Optional.of(Integer.toString(year));
        } else if (body.equals(Body.GENERAL_ASSEMBLY) && n <= LAST_OF_ROMAN) {
            missing =
                    adopted.map(IncompleteNumber::session)
                            .filter(session -> session > 0 && session <= LAST_ROMAN_SESSION)
                            .map(session -> NumberFormats.format("upperRoman", session));
        }
        return missing.map(m -> n + " (" + m + ")");
    }

    /**
     * The regular session of a day, 0 where it may be a special one: those of 1947 to 1975 met from
     * mid-April to 20 September, and in the first days of November 1956.
     */
    private static int session(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        boolean autumn = date.isAfter(MonthDay.of(9, 20));
        boolean spring = date.isBefore(MonthDay.of(4, 16));
        boolean emergency =
                day.getYear() == 1956
                        && date.isAfter(MonthDay.of(10, 31))
                        && date.isBefore(MonthDay.of(11, 12));
        if (!autumn && !spring || emergency) {
            return 0;
        }
        // The first one met in both halves of 1946.
        return day.getYear() - 1945 - (spring && day.getYear() > 1946 ? 1 : 0);
    }
}
