package org.resograph.parser.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.parser.profile.CouncilNumbers;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.resolution.Body;

/**
 * A resolution that a sentence above the text names, where no heading does: "The full text of
 * resolution 2743 (2024) reads as follows:", "Proclaimed by General Assembly resolution 217 A (III)
 * of 10 December 1948", "Résolution 1701 sur les phares". Its number has to be of the form in which
 * the body of the enacting formula numbers.
 *
 * @param named the number, and the day of adoption if it stands beside it
 * @param first whether nothing but marks and the name of the body stands before it
 */
record Mention(NamedNumber named, boolean first) {

    private static final String KEY = "mention";

    /** So far from the number its day may stand. */
    private static final int NEAR = 60;

    /** No line is longer in which it is worth to look; it is the end that counts. */
    private static final int LONGEST = 4_000;

    private static final Pattern COUNCIL =
            Pattern.compile("(\\d{1,4})(?! ?/)(?: ?\\(((?:19|20)\\d{2})\\))?(?![\\p{L}\\d])");
    private static final Pattern TITLE =
            Pattern.compile(
                    "[^\\p{L}]*(?: [A-Z] )?(?:\\([IVXLES-]+\\))? ?[-–—:,.] *(?=\\p{Lu}\\p{L})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]");

    /** The resolutions of a body that a line names, in order. */
    static List<Mention> in(String line, Body body, LanguageProfile profile) {
        List<Mention> found = new ArrayList<>();
        String text = line.length() > LONGEST ? line.substring(line.length() - LONGEST) : line;
        Folded folded = Folded.of(text);
        int place = 0;
        while (place < folded.length()) {
            Optional<Match> word = profile.find(KEY, folded, place);
            if (word.isEmpty()) {
                break;
            }
            of(text, folded, word.get(), body, profile).ifPresent(found::add);
            place = Math.max(place, word.get().start()) + 1;
        }
        return found;
    }

    private static Optional<Mention> of(
            String text, Folded folded, Match word, Body body, LanguageProfile profile) {
        boolean ofOther = word.body().filter(b -> !b.equals(body)).isPresent();
        int[] within = word.value("text", int[].class).orElse(null);
        int from = within == null ? folded.skipSpaces(word.end()) : within[0];
        if (ofOther || from >= folded.length()) {
            return Optional.empty();
        }
        int start = folded.origin(from);
        String rest =
                within == null
                        ? text.substring(start)
                        : text.substring(start, folded.origin(within[1])).strip();
        Optional<String> number = number(rest, body);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int end = within == null ? from + 1 : word.end();
        Optional<LocalDate> day =
                day(folded, word.start(), end, profile).filter(d -> fits(number.get(), body, d));
        boolean first = !WORD.matcher(others(folded, word, profile)).find();
        int title = day.isPresent() || within != null ? text.length() : title(text, start, body);
        NamedNumber named = new NamedNumber(number.get(), Optional.of(body), day, title);
        return Optional.of(new Mention(named, first));
    }

    /** What stands before the words that name it, but for a body. */
    private static String others(Folded folded, Match word, LanguageProfile profile) {
        int from = folded.skipSpaces(0);
        Optional<Match> body = profile.match("mention-body", folded, from);
        int start = body.map(Match::end).orElse(from);
        return start <= word.start() ? folded.substring(start, word.start()) : "";
    }

    /** Where a title starts behind the number and a dash; the end for none. */
    private static int title(String text, int start, Body body) {
        if (body.equals(Body.SECURITY_COUNCIL)) {
            return text.length();
        }
        Matcher title = TITLE.matcher(text).region(start, text.length());
        return title.lookingAt() ? title.end() : text.length();
    }

    /** The number with which words begin, in the form of a body. */
    private static Optional<String> number(String words, Body body) {
        if (body.equals(Body.SECURITY_COUNCIL)) {
            Matcher form = COUNCIL.matcher(words);
            return form.lookingAt()
                    ? Optional.of(
                            form.group(2) == null
                                    ? form.group(1)
                                    : form.group(1) + " (" + form.group(2) + ")")
                    : Optional.empty();
        }
        return NumberToken.at(words)
                .filter(n -> !n.number().isEmpty())
                .map(NumberToken::number)
                .filter(n -> isOf(body, n));
    }

    /** The Economic and Social Council numbers by years since 1978, the others by sessions. */
    private static boolean isOf(Body body, String number) {
        boolean year = number.matches("(?:19|20)\\d\\d/.*");
        boolean old = number.indexOf('(') >= 0;
        return switch (body.key()) {
            case "ECOSOC" -> year || old;
            case "GA" -> !year;
            case "HRC" -> !year && !old;
            default -> false;
        };
    }

    /** The day that stands behind the number, or before the words that name it. */
    private static Optional<LocalDate> day(
            Folded folded, int start, int end, LanguageProfile profile) {
        Optional<Match> after =
                profile.find("a-date", folded, end).filter(m -> m.start() - end <= NEAR);
        if (after.isPresent()) {
            return after.get().date();
        }
        int from = Math.max(0, start - NEAR);
        return profile.find("a-date", folded, from)
                .filter(m -> m.end() <= start)
                .flatMap(Match::date);
    }

    /** Whether the day can be that of adoption: what stands beside may be when it was printed. */
    private static boolean fits(String number, Body body, LocalDate day) {
        int paren = number.indexOf('(');
        int slash = number.indexOf('/');
        if (body.equals(Body.SECURITY_COUNCIL)) {
            int year =
                    paren > 0
                            ? Integer.parseInt(number.substring(paren + 1, number.length() - 1))
                            : CouncilNumbers.year(Integer.parseInt(number));
            return year == 0 || year == day.getYear();
        }
        if (slash > 0 && Character.isDigit(number.charAt(0))) {
            int session = Integer.parseInt(number.substring(0, slash));
            int year = day.getYear();
            return switch (body.key()) {
                case "ECOSOC" -> year == session || year == session + 1;
                case "GA" -> year == session + 1945 || year == session + 1946;
                default -> true;
            };
        }
        return true;
    }
}
