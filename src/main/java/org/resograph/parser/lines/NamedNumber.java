package org.resograph.parser.lines;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.resolution.Body;

/**
 * How others than the United Nations head a resolution: by the body, the number, and often without
 * the year or session that belongs to it. "UN Security Council Resolution 303", "Resolución 1514
 * (XV) de la Asamblea General", "Resolution 1270 (22 October 1999)", "2097. Lighthouses".
 *
 * @param number as in 43/21, 1514 (XV) or 1325 (2000); figures alone if it has no year or session
 * @param body whose it is, where the heading tells
 * @param date of its adoption, where the heading has one
 * @param title where the title starts, which follows on the same line; the end of the line for none
 */
record NamedNumber(String number, Optional<Body> body, Optional<LocalDate> date, int title) {

    private static final int LONGEST = 120;
    private static final String OF_BODY = "named-resolution";
    private static final String OF_DAY = "dated-resolution";

    /** With the year, or the number alone. */
    private static final Pattern OF_COUNCIL = Pattern.compile("(\\d{1,4})(?: ?\\((\\d{4})\\))?");

    /** Of the General Assembly's old numbers, whose session the day of adoption tells. */
    private static final Pattern BARE = Pattern.compile("[1-9]\\d{0,3}");

    /**
     * Of the General Assembly's numbers in Roman figures' time, of which a small one may be an
     * item.
     */
    private static final Pattern TITLED = Pattern.compile("([1-9]\\d{1,3})\\. (?=\\p{Lu})");

    /** The number and the body that a line is; empty if it says anything else, or more. */
    static Optional<NamedNumber> ofBody(String line, LanguageProfile profile) {
        return of(OF_BODY, line, profile);
    }

    /** The number, with the body or the day, that a line is. */
    static Optional<NamedNumber> of(String line, LanguageProfile profile) {
        return ofBody(line, profile).or(() -> of(OF_DAY, line, profile));
    }

    private static Optional<NamedNumber> of(String key, String line, LanguageProfile profile) {
        if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return profile.matchAll(key, Folded.of(line))
                .flatMap(
                        match ->
                                number(words(line, match), match.body())
                                        .map(
                                                n ->
                                                        new NamedNumber(
                                                                n,
                                                                match.body(),
                                                                match.date(),
                                                                line.length())));
    }

    /** The number and title of a line that stands above the formula. */
    static Optional<NamedNumber> titled(String line) {
        Matcher number = TITLED.matcher(line);
        return number.lookingAt()
                ? Optional.of(
                        new NamedNumber(
                                number.group(1),
                                Optional.of(Body.GENERAL_ASSEMBLY),
                                Optional.empty(),
                                number.end()))
                : Optional.empty();
    }

    private static String words(String line, Match match) {
        return match.value("text", int[].class)
                .map(
                        run ->
                                line.substring(
                                        match.text().origin(run[0]), match.text().origin(run[1])))
                .orElse("")
                .strip();
    }

    private static Optional<String> number(String printed, Optional<Body> body) {
        if (body.isEmpty() || body.get().equals(Body.SECURITY_COUNCIL)) {
            Matcher form = OF_COUNCIL.matcher(Folded.fold(printed));
            return form.matches()
                    ? Optional.of(
                            form.group(2) == null
                                    ? form.group(1)
                                    : form.group(1) + " (" + form.group(2) + ")")
                    : Optional.empty();
        }
        if (body.get().equals(Body.GENERAL_ASSEMBLY) && BARE.matcher(printed).matches()) {
            return Optional.of(Folded.fold(printed));
        }
        return NumberToken.at(printed)
                .filter(token -> token.end() == printed.length())
                .map(NumberToken::number)
                .filter(n -> !n.isEmpty());
    }
}
