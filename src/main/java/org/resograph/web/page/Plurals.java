package org.resograph.web.page;

import java.util.List;
import java.util.Map;

/**
 * Which form of a word a whole number takes, by the rules of CLDR for the six languages. The form
 * {@code other}, and in Russian {@code many}, is the message without a suffix.
 */
final class Plurals {

    /** The forms that a language tells apart beside the message without a suffix. */
    static final Map<String, List<String>> FORMS =
            Map.of(
                    "ar", List.of("zero", "one", "two", "few", "many"),
                    "zh", List.of(),
                    "en", List.of("one"),
                    "fr", List.of("one"),
                    "ru", List.of("one", "few"),
                    "es", List.of("one"));

    private Plurals() {}

    /** The form for a number, such as {@code few} for 3 in Russian; empty for the plain message. */
    static String form(String language, long number) {
        long n = Math.abs(number);
        return switch (language) {
            case "ar" -> arabic(n);
            case "ru" -> russian(n);
            case "fr" -> n <= 1 ? "one" : ""; // nought is singular too
            case "en", "es" -> n == 1 ? "one" : "";
            default -> "";
        };
    }

    private static String arabic(long n) {
        if (n <= 2) {
            return List.of("zero", "one", "two").get((int) n);
        }
        long end = n % 100;
        return end >= 3 && end <= 10 ? "few" : end >= 11 ? "many" : "";
    }

    private static String russian(long n) {
        long last = n % 10;
        boolean teen = n % 100 >= 11 && n % 100 <= 14;
        return teen ? "" : last == 1 ? "one" : last >= 2 && last <= 4 ? "few" : "";
    }
}
