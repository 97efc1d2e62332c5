package org.resograph.parser.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.parser.words.citation.Hit;
import org.resograph.parser.words.citation.LinkedText;
import org.resograph.reference.Bodies;
import org.resograph.resolution.Body;
import org.resograph.resolution.Citation;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;
import org.resograph.text.MarkedText;

/**
 * By which rules a link of the gold counts as wrong, where the words were read otherwise. None asks
 * the reader that is measured; each can be checked by looking at the words alone.
 */
final class LinkFaults {

    /** Why a link is wrong; the first that holds. */
    enum Fault {
        /** The linked words print another figure than the symbol has: 77/165, linked to 76/205. */
        OTHER_FIGURE,
        /** Another version of the document links the document that the words were read as. */
        OTHER_IN_OTHER_VERSIONS,
        /** The years printed around it are not that of the session or series that is linked. */
        OTHER_YEAR,
        /** The body that is named next to the number is not the one that is linked. */
        OTHER_BODY,
        /** The number before it in the same list is linked to another body. */
        OTHER_THAN_ITS_LIST,
        /** The same link was found to be wrong elsewhere in the document, or in another version. */
        WRONG_ELSEWHERE
    }

    private static final Pattern SESSION_NUMBER =
            Pattern.compile("(A|A/HRC)/RES/([0-9]{1,2})/[0-9]+.*");
    private static final Pattern ROMAN = Pattern.compile("A/RES/[0-9]+ ?\\(([IVXL]+)\\)");
    private static final Pattern YEARLY = Pattern.compile("S/RES/([0-9]+) \\(([0-9]{4})\\)");
    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9/])(19[4-9][0-9]|20[0-2][0-9])(?![0-9/])");
    private static final Pattern FIGURE = Pattern.compile("[0-9]+");

    /** How far around a number its date stands, in characters. */
    private static final int NEAR = 70;

    private final Bodies bodies;
    private final Set<String> wrong = new HashSet<>();

    LinkFaults(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * What is wrong with a link; empty if no rule says so.
     *
     * @param work the document, whatever the language
     * @param read what the words at its place were read as
     * @param inWork the documents that any version of the document links
     */
    Optional<Fault> of(
            String work,
            MarkedText text,
            Hit link,
            List<Citation> read,
            Set<String> inWork,
            Body adopting,
            Language language) {
        Optional<Fault> fault = rule(work, text, link, read, inWork, adopting, language);
        fault.ifPresent(f -> wrong.add(work + " " + link.symbol()));
        return fault;
    }

    private Optional<Fault> rule(
            String work,
            MarkedText text,
            Hit link,
            List<Citation> read,
            Set<String> inWork,
            Body adopting,
            Language language) {
        if (!hasItsFigures(words(text, link), link.symbol())) {
            return Optional.of(Fault.OTHER_FIGURE);
        }
        if (read.stream()
                .anyMatch(
                        c ->
                                inWork.contains(
                                        c.document()
                                                .orElseThrow()
                                                .value()
                                                .replaceFirst(" [A-Z](-[A-Z])?$", "")))) {
            return Optional.of(Fault.OTHER_IN_OTHER_VERSIONS);
        }
        if (isOfOtherYear(text.text(), link)) {
            return Optional.of(Fault.OTHER_YEAR);
        }
        if (isOfOtherBody(text.text(), link, language)) {
            return Optional.of(Fault.OTHER_BODY);
        }
        if (isOtherThanItsList(text, link, adopting)) {
            return Optional.of(Fault.OTHER_THAN_ITS_LIST);
        }
        return wrong.contains(work + " " + link.symbol())
                ? Optional.of(Fault.WRONG_ELSEWHERE)
                : Optional.empty();
    }

    private static String words(MarkedText text, Hit link) {
        return text.text().substring(link.start(), link.end());
    }

    /** Whether every figure that is printed is in the symbol. */
    private static boolean hasItsFigures(String words, Symbol symbol) {
        List<String> printed = figures(words);
        List<String> linked = figures(symbol.value());
        return printed.isEmpty() || linked.containsAll(printed);
    }

    private static List<String> figures(String text) {
        List<String> figures = new ArrayList<>();
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            figures.add(figure.group());
        }
        return figures;
    }

    /** The Assembly's n-th session was opened in 1945 + n; the Council has three in a year. */
    private static boolean isOfOtherYear(String text, Hit link) {
        String symbol = link.symbol().value();
        Matcher session = SESSION_NUMBER.matcher(symbol);
        Matcher roman = ROMAN.matcher(symbol);
        Matcher yearly = YEARLY.matcher(symbol);
        int held;
        if (session.matches()) {
            int number = Integer.parseInt(session.group(2));
            held = session.group(1).equals("A") ? 1945 + number : 2006 + number / 3;
        } else if (roman.matches()) {
            held = 1945 + roman(roman.group(1));
        } else if (yearly.matches()) {
            // 1000 in 1995, some 60 in a year since
            int guess = 1995 + (Integer.parseInt(yearly.group(1)) - 1000) / 60;
            int stated = Integer.parseInt(yearly.group(2));
            return Math.abs(guess - stated) > 4;
        } else {
            return false;
        }
        String around =
                text.substring(
                        Math.max(0, link.start() - NEAR),
                        Math.min(text.length(), link.end() + NEAR));
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(around);
        while (year.find()) {
            years.add(Integer.parseInt(year.group()));
        }
        return !years.isEmpty() && years.stream().noneMatch(y -> Math.abs(y - held) <= 1);
    }

    private static int roman(String numeral) {
        int sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int value = digit(numeral.charAt(i));
            boolean less = i + 1 < numeral.length() && value < digit(numeral.charAt(i + 1));
            sum += less ? -value : value;
        }
        return sum;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
        };
    }

    /** Whether the name that stands nearest to the number is that of another body. */
    private boolean isOfOtherBody(String text, Hit link, Language language) {
        Optional<Body> linked = bodies.bySymbol(link.symbol());
        int nearest = NEAR;
        Optional<Body> named = Optional.empty();
        for (Body body :
                List.of(
                        Body.GENERAL_ASSEMBLY,
                        Body.HUMAN_RIGHTS_COUNCIL,
                        Body.SECURITY_COUNCIL,
                        Body.ECONOMIC_AND_SOCIAL_COUNCIL)) {
            for (var name : bodies.names().of(body, language)) {
                int before = text.lastIndexOf(name.text(), link.start());
                int after = text.indexOf(name.text(), link.end());
                int distance =
                        Math.min(
                                before < 0 ? NEAR : link.start() - before - name.text().length(),
                                after < 0 ? NEAR : after - link.end());
                if (distance < nearest) {
                    nearest = distance;
                    named = Optional.of(body);
                }
            }
        }
        return named.isPresent() && linked.isPresent() && !named.equals(linked);
    }

    /** Whether the link before it, with only dates between, is to the text's own body. */
    private boolean isOtherThanItsList(MarkedText text, Hit link, Body adopting) {
        Optional<Body> linked = bodies.bySymbol(link.symbol());
        Hit before = null;
        for (Hit other : LinkedText.hits(text)) {
            if (other.end() <= link.start()) {
                before = other;
            }
        }
        return before != null
                && link.start() - before.end() < NEAR
                && bodies.bySymbol(before.symbol()).equals(Optional.of(adopting))
                && !linked.equals(Optional.of(adopting));
    }
}
