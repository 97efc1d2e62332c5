package org.resograph.parser.lines;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.parser.Numbering;
import org.resograph.parser.Numbering.Leading;
import org.resograph.parser.profile.Folded;

/** The number at the start of a paragraph, also where a program or a scanner has damaged it. */
final class Labels {

    /** A line with nothing but a number and its signs is shorter. */
    static final int LONGEST = 7;

    /** So far a number may be ahead of the next one where others were lost. */
    private static final int FAR = 50;

    private static final Pattern ODD =
            Pattern.compile(
                    "(?:\\(?OP ?|[-–] ?)?(\\d{1,3}) ?[°º/:),]?[-.:]{0,2}[ \\u00A0]+(?=\\p{L})");

    /** No word that numbers a paragraph is longer, with its mark and what opens the text. */
    private static final int LONGEST_WORD = 40;

    private static final String WORD_MARKS = ":.-,،，：、";

    private Labels() {}

    /** Whether a text starts with the number of a paragraph; a year that was wrapped is none. */
    static boolean isLabelled(String text) {
        Optional<Numbering.Leading> leading = Numbering.leading(text);
        if (leading.isEmpty()) {
            return false;
        }
        Numbering.Reading reading = leading.get().numbering().first();
        return switch (reading.style()) {
            case DECIMAL -> reading.ordinal() < 500;
            case LETTER, ROMAN -> isSetOff(text);
            // "(2011)" is a year that a line starts with.
            case PARENTHESIZED -> isSetOff(text) && reading.ordinal() < 500;
            default -> true;
        };
    }

    /** Whether a number is the next one, or starts anew, or is a letter. */
    static boolean follows(String text, int lastNumber) {
        Optional<Numbering.Leading> leading = Numbering.leading(text);
        if (leading.isEmpty()) {
            return true;
        }
        Numbering.Reading reading = leading.get().numbering().first();
        return reading.style() != Numbering.Style.DECIMAL
                || reading.ordinal() == 1
                || reading.ordinal() == lastNumber + 1;
    }

    /** Letters are numbers only with a parenthesis: "a." may end a word. */
    private static boolean isSetOff(String text) {
        int limit = Math.min(text.length(), 12);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ')' || c == '）' || c >= '\u3220' && c <= '\u3229' || c == '‘' || c == '’') {
                return true;
            }
        }
        return false;
    }

    /** "a. ", which is a number only where it goes on with a list or starts one. */
    static Optional<Leading> stoppedLetter(String text) {
        return text.length() < 4 || text.charAt(0) < 'a' || text.charAt(0) > 'z' || isSetOff(text)
                ? Optional.empty()
                : Numbering.leading(text);
    }

    /**
     * The number with which a paragraph starts.
     *
     * @param expected the next number of the sequence; a bare or damaged figure must be it
     */
    static Optional<Leading> leading(String text, int expected) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (isLabelled(text)) {
            return Numbering.leading(text);
        }
        char first = text.charAt(0);
        boolean figure = first >= '0' && first <= '9' || "lIO°".indexOf(first) >= 0;
        return figure ? damaged(text, expected) : Optional.empty();
    }

    /** "46 . Prie", "6 Approches", "1 O. Décide", "l. Décide". */
    private static Optional<Leading> damaged(String text, int expected) {
        StringBuilder digits = new StringBuilder();
        int at = 0;
        while (at < text.length() && at < 6) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if ("Oo°".indexOf(c) >= 0 && !isInWord(text, at)) {
                digits.append('0');
            } else if ((c == 'l' || c == 'I') && !isInWord(text, at)) {
                digits.append('1');
            } else if (c != ' ' && c != '\u00A0' && !text.startsWith(",.", at)) {
                break;
            }
            at++;
        }
        if (at >= text.length() || digits.length() == 0 || digits.length() > 4) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits.toString());
        boolean later = number > expected && number < expected + FAR && isStopped(text, at);
        if (number != expected && !later) {
            return Optional.empty();
        }
        boolean stop = text.charAt(at) == '.' || text.charAt(at) == '-' || text.charAt(at) == ')';
        boolean spaced = Character.isWhitespace(text.charAt(at - 1));
        if (!stop && !(spaced && Character.isUpperCase(text.charAt(at)))) {
            return Optional.empty();
        }
        int end = stop ? at + 1 : at;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        int start = end;
        return Numbering.parse(number + ".").map(n -> new Leading(n, start));
    }

    /** Whether a letter begins a word, as in "3 Invites", and is not a figure that was misread. */
    private static boolean isInWord(String text, int at) {
        return at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && "lIOo".indexOf(text.charAt(at + 1)) < 0;
    }

    /**
     * A number in a form that the United Nations don't print: "1) Decides", "(1)", "1° Décide",
     * "1/", "1:", "OP1", "(OP1)", "一、", and "-1", as Arabic comes out of some programs. Only a verb
     * that asks tells such a number from a point, a note or a section.
     *
     * @param expected the next number of the sequence, which it must be
     */
    static Optional<Leading> odd(String text, int expected) {
        Optional<Leading> leading = Numbering.leading(text);
        boolean next =
                leading.flatMap(
                                l ->
                                        l.numbering()
                                                .reading(Numbering.Style.PARENTHESIZED)
                                                .or(
                                                        () ->
                                                                l.numbering()
                                                                        .reading(
                                                                                Numbering.Style
                                                                                        .IDEOGRAPH)))
                        .filter(r -> r.ordinal() == expected)
                        .isPresent();
        int end = next ? leading.map(Leading::end).orElse(0) : 0;
        if (!next) {
            if (text.isEmpty() || "O(-–0123456789".indexOf(text.charAt(0)) < 0) {
                return Optional.empty(); // nothing odd starts so
            }
            Matcher form = ODD.matcher(text);
            if (!form.lookingAt() || Integer.parseInt(form.group(1)) != expected) {
                return Optional.empty();
            }
            end = form.end();
        }
        int start = end;
        return Numbering.parse(expected + ".").map(n -> new Leading(n, start));
    }

    /**
     * A number that is a word, as legislators print it: "Primero: Reafirma", "أولا - تؤكد".
     *
     * @param expected the next number of the sequence, which it must be
     * @param numbers the words, folded
     */
    static Optional<Leading> word(String text, int expected, Map<String, Integer> numbers) {
        if (!numbers.containsValue(expected)) {
            return Optional.empty();
        }
        Folded start = Folded.of(text, 0, Math.min(text.length(), LONGEST_WORD));
        for (Map.Entry<String, Integer> number : numbers.entrySet()) {
            if (number.getValue() == expected && start.startsWith(number.getKey(), 0)) {
                int mark = start.skipSpaces(number.getKey().length());
                int words = start.skipSpaces(mark + 1);
                if (WORD_MARKS.indexOf(start.at(mark)) >= 0 && words < start.length()) {
                    int from = start.origin(words);
                    return Numbering.parse(expected + ".").map(n -> new Leading(n, from));
                }
            }
        }
        return Optional.empty();
    }

    /** "163 . Prie": a stop apart, and a capital letter after it. */
    private static boolean isStopped(String text, int at) {
        return text.charAt(at) == '.'
                && at + 2 < text.length()
                && Character.isWhitespace(text.charAt(at - 1))
                && Character.isWhitespace(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2));
    }

    /** Whether a text is a point with a bullet, also one that word processors write in HTML. */
    static boolean isBullet(String words) {
        return words.length() > 2
                && ("•·–—-▪●◦".indexOf(words.charAt(0)) >= 0 && isSpace(words.charAt(1))
                        || "o§".indexOf(words.charAt(0)) >= 0 && words.charAt(1) == '\u00A0');
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
