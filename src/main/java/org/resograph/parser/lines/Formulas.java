package org.resograph.parser.lines;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.Match;
import org.resograph.parser.profile.Template;
import org.resograph.resolution.Body;
import org.resograph.text.EditDistance;
import org.resograph.text.MarkedText;

/**
 * The enacting formula.
 *
 * <pre>
 * formula = [ quote ] [ article ] body [ "," ]      ; alone on its line
 *         / [ quote ] [ article ] body "," text     ; before a first paragraph, which starts with a capital
 * </pre>
 *
 * <p>On a scanned page it is also known by its likeness: nothing else there is so short and ends
 * so.
 */
final class Formulas {

    private static final int LONGEST = 90;
    private static final String QUOTES = "«»\"“”„'‘’ \u00A0[";

    private static final Map<LanguageProfile, Formulas> OF_PROFILES = new ConcurrentHashMap<>();

    private final Optional<Template> form;
    private final Map<String, Body> letters = new HashMap<>();

    private Formulas(LanguageProfile profile) {
        this.form = profile.template("formula");
        profile.bodyNames()
                .forEach(
                        (name, body) -> {
                            for (String article : profile.words("article")) {
                                letters.put(letters(article + name), body);
                            }
                            letters.put(letters(name), body);
                        });
    }

    /** The formulas of a language. */
    static Formulas of(LanguageProfile profile) {
        return OF_PROFILES.computeIfAbsent(profile, Formulas::new);
    }

    /**
     * A formula.
     *
     * @param end where the text after it starts
     * @param comma whether a comma follows it, as its form demands
     * @param exact whether it is spelled as it should be
     */
    record Formula(Body body, int end, boolean comma, boolean exact) {

        /** Whether the line holds nothing else. */
        boolean isWhole(MarkedText line) {
            return end >= line.text().length();
        }
    }

    /** The body with whose name a text starts, whatever follows it. */
    Optional<Body> body(String text) {
        return match(text).flatMap(Match::body);
    }

    private Optional<Match> match(String text) {
        int from = 0;
        while (from < text.length() && QUOTES.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = Math.min(text.length(), from + LONGEST);
        return form.isEmpty() ? Optional.empty() : form.get().match(text, from, to);
    }

    /** The formula with which a line starts. */
    Optional<Formula> at(MarkedText line) {
        String text = line.text();
        Optional<Match> match = match(text);
        if (match.isEmpty()) {
            return alike(text);
        }
        Folded folded = match.get().text();
        int place = folded.skipSpaces(match.get().end());
        boolean comma = folded.at(place) == ',';
        if (comma || ".;:*".indexOf(folded.at(place)) >= 0 && folded.at(place) != 0) {
            place = folded.skipSpaces(place + 1);
        }
        int end = place >= folded.length() ? endOf(text, folded) : folded.origin(place);
        if (end < text.length() && !(comma && startsParagraph(text, end))) {
            return Optional.empty();
        }
        return match.get().body().map(b -> new Formula(b, end, comma, true));
    }

    private static int endOf(String text, Folded folded) {
        return folded.origin(folded.length()) >= text.length()
                ? text.length()
                : folded.origin(folded.length());
    }

    private static boolean startsParagraph(String text, int end) {
        char c = text.charAt(end);
        return Character.isUpperCase(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** "L'Assemhlée xénérale,". */
    private Optional<Formula> alike(String text) {
        int length = text.length();
        if (length < 12 || length > 60) {
            return Optional.empty();
        }
        boolean comma = text.charAt(length - 1) == ',' || text.endsWith(", ");
        String read = letters(text);
        Body same = letters.get(read);
        if (same != null) {
            // Words that a program has glued together.
            return Optional.of(new Formula(same, length, comma, false));
        }
        if (!comma) {
            return Optional.empty();
        }
        for (Map.Entry<String, Body> formula : letters.entrySet()) {
            String right = formula.getKey();
            int most = right.length() / 4;
            if (right.length() > 9
                    && Math.abs(right.length() - read.length()) <= most
                    && EditDistance.between(read, right, most) <= most) {
                return Optional.of(new Formula(formula.getValue(), length, true, false));
            }
        }
        return Optional.empty();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Folded folded = Folded.of(text);
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.at(i))) {
                letters.append(folded.at(i));
            }
        }
        return letters.toString();
    }
}
