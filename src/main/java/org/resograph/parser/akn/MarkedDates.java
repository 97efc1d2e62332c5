package org.resograph.parser.akn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resograph.text.Issue;

/**
 * Dates that are printed and marked up. The printed words are believed. Where they can't be read,
 * the markup is, if the words have its day and its year: the program that marked the documents up
 * guessed some dates.
 */
final class MarkedDates {

    private static final int FIRST_YEAR = 1945;

    private MarkedDates() {}

    /** An ISO date; the year 1 stands for none. */
    static Optional<LocalDate> parse(String value) {
        if (value.length() < 10) {
            return Optional.empty();
        }
        int year = figures(value, 0, 4);
        int month = figures(value, 5, 7);
        int day = figures(value, 8, 10);
        if (year < FIRST_YEAR
                || month < 0
                || day < 0
                || value.charAt(4) != '-'
                || value.charAt(7) != '-') {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The value of figures; -1 if something else is among them. */
    private static int figures(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int figure = text.charAt(i) - '0';
            if (figure < 0 || figure > 9) {
                return -1;
            }
            value = value * 10 + figure;
        }
        return value;
    }

    /** The date of an element. */
    static Optional<LocalDate> of(Cover.@Nullable Date date, Words words, Problems problems) {
        if (date == null || date.text().isEmpty() && date.value().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> printed = words.date(date.text());
        if (printed.isPresent()) {
            return printed;
        }
        Optional<LocalDate> value = parse(date.value());
        if (date.text().isEmpty() && value.isEmpty()) {
            return Optional.empty();
        }
        if (value.isPresent() && bears(date.text(), value.get())) {
            return value;
        }
        problems.add(
                Issue.UNREADABLE_DATE,
                date.span(),
                date.value().isEmpty()
                        ? date.text()
                        : date.text() + ", marked up as " + date.value());
        return Optional.empty();
    }

    private static boolean bears(String words, LocalDate date) {
        return words.isEmpty()
                || hasFigure(words, date.getYear()) && hasFigure(words, date.getDayOfMonth());
    }

    private static boolean hasFigure(String words, int figure) {
        int at = 0;
        while (at < words.length()) {
            int value = 0;
            int digits = 0;
            while (at < words.length() && Character.isDigit(words.charAt(at)) && digits < 8) {
                value = value * 10 + Character.digit(words.charAt(at), 10);
                digits++;
                at++;
            }
            if (digits > 0 && value == figure) {
                return true;
            }
            at++;
        }
        return false;
    }
}
