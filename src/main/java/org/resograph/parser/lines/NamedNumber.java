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
 * How others than the United Nations head a resolution: by the body, the number, and of the
 * Security Council's often without its year. "UN Security Council Resolution 303", "Resolución 1514
 * (XV) de la Asamblea General".
 *
 * @param number as in 43/21, 1514 (XV) or 1325 (2000); figures alone if it has no year or session
 * @param body whose it is
 * @param date of its adoption, where the heading has one
 */
record NamedNumber(String number, Body body, Optional<LocalDate> date) {

    private static final int LONGEST = 120;
    private static final String KEY = "named-resolution";

    /** With the year, or the number alone. */
    private static final Pattern OF_COUNCIL = Pattern.compile("(\\d{1,4})(?: ?\\((\\d{4})\\))?");

    /** The number that a line is; empty if it says anything else, or more. */
    static Optional<NamedNumber> of(String line, LanguageProfile profile) {
        if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return profile.matchAll(KEY, Folded.of(line))
                .flatMap(
                        match ->
                                match.body()
                                        .flatMap(
                                                body ->
                                                        number(words(line, match), body)
                                                                .map(
                                                                        n ->
                                                                                new NamedNumber(
                                                                                        n,
                                                                                        body,
                                                                                        match
                                                                                                .date()))));
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

    private static Optional<String> number(String printed, Body body) {
        if (body.equals(Body.SECURITY_COUNCIL)) {
            Matcher form = OF_COUNCIL.matcher(Folded.fold(printed));
            return form.matches()
                    ? Optional.of(
                            form.group(2) == null
                                    ? form.group(1)
                                    : form.group(1) + " (" + form.group(2) + ")")
                    : Optional.empty();
        }
        return NumberToken.at(printed)
                .filter(token -> token.end() == printed.length())
                .map(NumberToken::number)
                .filter(n -> !n.isEmpty());
    }
}
