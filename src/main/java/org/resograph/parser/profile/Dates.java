package org.resograph.parser.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.profile.Template.Reading;
import org.resograph.resolution.DateInterval;

/**
 * Dates and runs of days as a language prints them.
 *
 * <pre>
 * date      = day month year / month day "," year / year "年" month "月" day "日"
 * intervals = interval *( and interval )      ; 24 February-13 March and 15-23 June 2020
 * interval  = part [ to part ]                ; what a part leaves out, the next one says; the one before
 *                                             ; it where the year comes first
 * </pre>
 */
final class Dates {

    private final Words months;
    private final Words fillers;
    private final Words range;
    private final Words and;

    /** Words with a value each. */
    record Words(WordTree<Integer> values) {

        static Words of(Map<String, Integer> values) {
            return new Words(WordTree.of(values));
        }

        /** The longest of them at a place. */
        @Nullable Reading read(Folded text, int place) {
            int end = values.longestWhole(text, place);
            Integer value = end < 0 ? null : values.meaning(text, place, end);
            return value == null ? null : new Reading(value, end);
        }
    }

    /** A date of which something may be left out: 0. */
    private record Part(int year, int month, int day, int end) {

        Part or(Part other) {
            return new Part(
                    year == 0 ? other.year : year, month == 0 ? other.month : month, day, end);
        }

        LocalDate date() {
            if (year == 0) {
                throw new DateTimeException("no year");
            }
            return LocalDate.of(year, month, day);
        }
    }

    Dates(Map<String, Integer> months, Words fillers, Words range, Words and) {
        this.months = Words.of(months);
        this.fillers = fillers;
        this.range = range;
        this.and = and;
    }

    /** Adds the characters that a date or a run of days can start with. */
    void addStarts(BitSet starts) {
        starts.set('0', '9' + 1);
        months.values.addStarts(starts);
    }

    /** The date at a place. */
    @Nullable Reading date(Folded text, int place) {
        Part part = part(text, place);
        if (part == null || part.year == 0 || part.month == 0 || part.day == 0) {
            return null;
        }
        try {
            return new Reading(part.date(), part.end);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The month at a place, 1 to 12; Arabic prints two names of it, the second behind a slash or in
     * parentheses.
     */
    @Nullable Reading month(Folded text, int place) {
        Reading month = months.read(text, place);
        if (month == null) {
            return null;
        }
        int mark = text.skipSpaces(month.end());
        boolean paren = text.at(mark) == '(';
        if (!paren && text.at(mark) != '/') {
            return month;
        }
        Reading second = months.read(text, text.skipSpaces(mark + 1));
        if (second == null || !second.value().equals(month.value())) {
            return month;
        }
        int close = text.skipSpaces(second.end());
        if (!paren) {
            return second;
        }
        return text.at(close) == ')' ? new Reading(month.value(), close + 1) : month;
    }

    /** The runs of days at a place. */
    @Nullable Reading intervals(Folded text, int place) {
        List<Part> parts = new ArrayList<>();
        List<Boolean> ranges = new ArrayList<>();
        int at = place;
        int end = -1;
        while (parts.size() < 16) {
            Part part = part(text, at);
            if (part == null) {
                break;
            }
            parts.add(part);
            end = part.end;
            int next = text.skipSpaces(end);
            Reading to = range.read(text, next);
            Reading more = to == null ? conjunction(text, next) : null;
            if (to == null && more == null) {
                break;
            }
            ranges.add(to != null);
            at = text.skipSpaces(to != null ? to.end() : more == null ? next : more.end());
        }
        if (parts.isEmpty()) {
            return null;
        }
        while (ranges.size() >= parts.size()) {
            ranges.remove(ranges.size() - 1);
        }
        List<DateInterval> intervals = intervals(complete(parts), ranges);
        return intervals.isEmpty() ? null : new Reading(intervals, end);
    }

    /** "and", or the Arabic one, which is written as one word with what follows. */
    private @Nullable Reading conjunction(Folded text, int place) {
        Reading word = and.read(text, place);
        if (word == null && text.at(place) == 'و' && Character.isDigit(text.at(place + 1))) {
            return new Reading(0, place + 1);
        }
        return word;
    }

    private static List<Part> complete(List<Part> parts) {
        List<Part> whole = new ArrayList<>(parts);
        for (int i = whole.size() - 2; i >= 0; i--) {
            whole.set(i, whole.get(i).or(whole.get(i + 1)));
        }
        for (int i = 1; i < whole.size(); i++) {
            whole.set(i, whole.get(i).or(whole.get(i - 1)));
        }
        return whole;
    }

    private static List<DateInterval> intervals(List<Part> parts, List<Boolean> ranges) {
        List<DateInterval> intervals = new ArrayList<>();
        try {
            for (int i = 0; i < parts.size(); i++) {
                LocalDate first = parts.get(i).date();
                LocalDate last = first;
                if (i < ranges.size() && ranges.get(i)) {
                    last = parts.get(++i).date();
                }
                // From December to January: the year is that of the last day.
                intervals.add(
                        new DateInterval(last.isBefore(first) ? first.minusYears(1) : first, last));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            return List.of();
        }
        return intervals;
    }

    private @Nullable Part part(Folded text, int place) {
        int digits = digits(text, place);
        if (digits == 0) {
            return monthFirst(text, place);
        }
        int number = number(text, place, place + digits);
        int after = text.skipSpaces(place + digits);
        if (digits == 4) {
            return yearFirst(text, number, after, place + digits);
        }
        if (text.at(after) == '月') {
            return ideographic(text, 0, place);
        }
        if (text.at(after) == '日') {
            return new Part(0, 0, number, after + 1);
        }
        if (digits > 2 || number > 31 || number == 0) {
            return null;
        }
        return dayFirst(text, number, place + digits);
    }

    private @Nullable Part dayFirst(Folded text, int day, int end) {
        int afterRaised = skipRaised(text, end);
        int at = skipFillers(text, afterRaised);
        if (text.at(at) == '/' || text.at(at) == '.') {
            return numeric(text, day, at);
        }
        Reading month = month(text, at);
        if (month == null) {
            return new Part(0, 0, day, trim(text, afterRaised));
        }
        int year = skipFillers(text, text.skipSpaces(month.end()));
        if (digits(text, year) == 4) {
            int yearEnd = year + 4;
            int filler = skipFillers(text, text.skipSpaces(yearEnd));
            int after = filler > text.skipSpaces(yearEnd) ? trim(text, filler) : yearEnd;
            return new Part(number(text, year, yearEnd), (int) month.value(), day, after);
        }
        return new Part(0, (int) month.value(), day, month.end());
    }

    private static int trim(Folded text, int place) {
        int end = place;
        while (text.at(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** 22/06/2020, 22.06.2020. */
    private static @Nullable Part numeric(Folded text, int day, int at) {
        char mark = text.at(at);
        int digits = digits(text, at + 1);
        int year = at + 2 + digits;
        boolean whole = digits > 0 && digits < 3 && text.at(at + 1 + digits) == mark;
        if (!whole || digits(text, year) != 4) {
            return null;
        }
        int month = number(text, at + 1, at + 1 + digits);
        return new Part(number(text, year, year + 4), month, day, year + 4);
    }

    /** June 22, 2020. */
    private @Nullable Part monthFirst(Folded text, int place) {
        Reading month = month(text, place);
        if (month == null) {
            return null;
        }
        int at = skipFillers(text, text.skipSpaces(month.end()));
        int digits = digits(text, at);
        if (digits == 0 || digits > 2) {
            return null;
        }
        int day = number(text, at, at + digits);
        int year = skipFillers(text, skipRaised(text, at + digits));
        if (digits(text, year) != 4) {
            return new Part(0, (int) month.value(), day, at + digits);
        }
        return new Part(number(text, year, year + 4), (int) month.value(), day, year + 4);
    }

    private static @Nullable Part yearFirst(Folded text, int year, int after, int end) {
        if (text.at(after) == '年') {
            return ideographic(text, year, text.skipSpaces(after + 1));
        }
        boolean iso =
                text.at(end) == '-'
                        && digits(text, end + 1) == 2
                        && text.at(end + 3) == '-'
                        && digits(text, end + 4) == 2;
        return iso
                ? new Part(
                        year,
                        number(text, end + 1, end + 3),
                        number(text, end + 4, end + 6),
                        end + 6)
                : null;
    }

    private static @Nullable Part ideographic(Folded text, int year, int place) {
        int digits = digits(text, place);
        int sign = text.skipSpaces(place + digits);
        if (digits == 0 || text.at(sign) != '月') {
            return null;
        }
        int month = number(text, place, place + digits);
        int day = text.skipSpaces(sign + 1);
        int dayDigits = digits(text, day);
        int dayEnd = text.skipSpaces(day + dayDigits);
        if (dayDigits == 0) {
            return null;
        }
        int end = text.at(dayEnd) == '日' ? dayEnd + 1 : day + dayDigits;
        return new Part(year, month, number(text, day, day + dayDigits), end);
    }

    /** The "er" of 1er, the "th" of 5th, and what a program sets apart of them. */
    private static int skipRaised(Folded text, int place) {
        int at = text.skipSpaces(place);
        for (String raised : List.of("er", "st", "nd", "rd", "th", "º", "ª", "°", "-го", "\"")) {
            int after = at + raised.length();
            if (text.startsWith(raised, at) && !Template.isInWord(text, after)) {
                return text.skipSpaces(after);
            }
        }
        return at;
    }

    private int skipFillers(Folded text, int place) {
        int at = place;
        for (Reading filler = fillers.read(text, at); filler != null; ) {
            at = text.skipSpaces(filler.end());
            filler = fillers.read(text, at);
        }
        return at;
    }

    private static int digits(Folded text, int place) {
        int at = place;
        while (at - place < 6 && text.at(at) >= '0' && text.at(at) <= '9') {
            at++;
        }
        return at - place;
    }

    private static int number(Folded text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.at(i) - '0';
        }
        return value;
    }
}
