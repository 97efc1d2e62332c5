package org.resograph.parser.lines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.text.EditDistance;

/**
 * The line of the meeting and the day as a scanner has read it: {@code 92c séancc p/énii'T(' 11
 * déccmhre /980}. What it says is taken only where nothing else could be meant.
 *
 * <pre>
 * line  = number words [ "," ] [ date ]      ; words: like "séance plénière"
 * date  = 1*2digit month year                ; month: like one of the twelve, and like no other
 * year  = ( "1" / "l" / "I" / "/" ) "9" 2digit
 * </pre>
 *
 * @param meeting its number, where its figures are whole
 * @param date the day, where it can be told
 */
record ScannedMeeting(OptionalInt meeting, Optional<LocalDate> date) {

    private static final int LONGEST = 80;

    /** So many letters of a month may be wrong. */
    private static final int MOST_WRONG = 2;

    private static final String SPACES = " \t\n\013\f\r";

    private static final Pattern LINE =
            Pattern.compile("(?<number>\\S*\\d\\S{0,4}) +(?<words>[^,\\d]{8,30}),?(?<date>.*)");
    private static final Pattern NUMBER =
            Pattern.compile("(?<figures>[0-9OoIl]{1,4})(?:er|re|e|c|o|a|th|st|nd|rd|[-'\"°·•’])?");
    private static final Pattern DATE =
            Pattern.compile(
                    " *(?<day>\\d{1,2})(?:er|\")? +(?:de )?(?<month>\\p{L}\\S{2,11})"
                            + " +(?:de )?(?<year>[1lI/]9\\d\\d)\\b.*");

    /** The meeting that a line names. */
    static Optional<ScannedMeeting> read(String text, LanguageProfile profile) {
        if (text.length() > LONGEST || !startsWithFigure(text)) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(text);
        if (!line.matches() || !isMeeting(line.group("words"), profile)) {
            return Optional.empty();
        }
        return Optional.of(
                new ScannedMeeting(
                        number(line.group("number")), readDate(line.group("date"), profile)));
    }

    /** Whether there is a figure in the first word, as in every line of a meeting. */
    private static boolean startsWithFigure(String text) {
        for (int i = 0; i < text.length() && SPACES.indexOf(text.charAt(i)) < 0; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean isMeeting(String words, LanguageProfile profile) {
        String letters = letters(words);
        return profile.words("meeting.words").stream()
                .map(ScannedMeeting::letters)
                .anyMatch(w -> isLike(letters, w, w.length() * 2 / 5));
    }

    private static boolean isLike(String one, String other, int most) {
        return EditDistance.between(one, other, most) <= most;
    }

    private static OptionalInt number(String printed) {
        Matcher number = NUMBER.matcher(printed);
        if (!number.matches()) {
            return OptionalInt.empty();
        }
        String figures = number.group("figures").replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
        int value = Integer.parseInt(figures);
        return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** A day of the twentieth century. */
    static Optional<LocalDate> readDate(String text, LanguageProfile profile) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt("1" + date.group("year").substring(1));
        int month = month(letters(date.group("month")), profile);
        int day = Integer.parseInt(date.group("day"));
        try {
            return month == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The month that a word is likest; 0 for none or several. */
    private static int month(String word, LanguageProfile profile) {
        for (int most = 0; most <= MOST_WRONG; most++) {
            int found = 0;
            for (String entry : profile.words("month")) {
                int space = entry.indexOf(' ');
                if (isLike(word, letters(entry.substring(space + 1)), most)) {
                    int month = Integer.parseInt(entry.substring(0, space));
                    if (found != 0 && found != month) {
                        return 0;
                    }
                    found = month;
                }
            }
            if (found != 0) {
                return found;
            }
        }
        return 0;
    }

    private static String letters(String text) {
        String folded = Folded.fold(text);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetter(folded.charAt(i))) {
                letters.append(folded.charAt(i));
            }
        }
        return letters.toString();
    }
}
