package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.resograph.document.Line;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.profile.LanguageProfiles;
import org.resograph.text.Language;

/** Tells the language of a text by its script and its commonest words. */
public final class LanguageGuess {

    /** So many characters are enough. */
    private static final int SAMPLE = 12_000;

    /** A text of fewer common words than one in so many is in none of the languages. */
    private static final int RAREST = 25;

    private static final Map<Language, Set<String>> COMMON = new ConcurrentHashMap<>();

    private LanguageGuess() {}

    /** The profile of the language of these lines; empty if it is none of those that are known. */
    static Optional<LanguageProfile> of(List<Line> lines) {
        StringBuilder sample = new StringBuilder();
        // The cover is in many languages at once; the text is at the end of the sample.
        for (Line line : lines) {
            if (line.text().text().length() > 30) {
                sample.append(' ')
                        .append(line.text().text(), 0, Math.min(line.text().text().length(), 2000));
            }
            if (sample.length() > SAMPLE) {
                break;
            }
        }
        if (sample.length() < 200) {
            lines.stream().limit(100).forEach(l -> sample.append(' ').append(l.text().text()));
        }
        return of(sample.toString());
    }

    /** The profile of the language of a text. */
    public static Optional<LanguageProfile> of(String text) {
        Folded folded = Folded.of(text, 0, Math.min(text.length(), SAMPLE));
        List<String> words = words(folded);
        LanguageProfile best = null;
        double bestScore = 0;
        for (LanguageProfile profile : LanguageProfiles.bundled().all()) {
            double score = score(profile, folded, words);
            if (score > bestScore) {
                best = profile;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<String> words(Folded text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (!Character.isLetter(text.at(i))) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    private static Set<String> common(LanguageProfile profile) {
        Set<String> common = new HashSet<>();
        for (String entry : profile.words("common-words")) {
            common.addAll(List.of(entry.split(" ", -1)));
        }
        return common;
    }

    private static double score(LanguageProfile profile, Folded text, List<String> words) {
        Set<String> common = COMMON.computeIfAbsent(profile.language(), l -> common(profile));
        if (profile.script().equals("Han")) {
            int han = 0;
            int letters = 0;
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetter(text.at(i))) {
                    letters++;
                    han += Folded.isIdeograph(text.at(i)) ? 1 : 0;
                }
            }
            // One ideograph is worth about two letters.
            return letters > 0 && han * 5 > letters ? 1 : 0;
        }
        int found = 0;
        for (String word : words) {
            if (common.contains(word)) {
                found++;
            }
        }
        return words.isEmpty() || found * RAREST < words.size() ? 0 : (double) found / words.size();
    }
}
