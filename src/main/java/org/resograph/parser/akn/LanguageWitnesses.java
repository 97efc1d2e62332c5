package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.Span;

/**
 * The language of a document, from four witnesses: its text, its metadata, its cover page, and the
 * name of the file.
 *
 * <p>The rule: the text, if it is long enough to tell; the tags of its literals must be true. Else
 * the cover page, the metadata, the name of the file, in this order.
 */
final class LanguageWitnesses {

    private static final int SAMPLE = 1500;
    private static final int ENOUGH_LETTERS = 40;
    private static final int ENOUGH_WORDS = 3;
    private static final int LONGEST_SMALL_WORD = 4;

    /** Small words of the languages that share the Latin script. */
    private static final Map<Language, Set<String>> SMALL_WORDS =
            Map.of(
                    Language.ENGLISH,
                    Set.of("the", "of", "and", "to", "in", "on", "for", "by", "its", "with"),
                    Language.FRENCH,
                    Set.of("le", "les", "des", "et", "du", "de", "la", "dans", "sur", "aux", "par"),
                    Language.SPANISH,
                    Set.of("el", "los", "las", "y", "del", "de", "la", "en", "por", "con", "que"),
                    Language.GERMAN,
                    Set.of("der", "die", "das", "und", "des", "den", "von", "zu", "mit", "auf"));

    /** Words that one of two languages has, and not the other. */
    private static final Map<Language, Set<String>> TELLING =
            Map.of(
                    Language.FRENCH,
                    Set.of("les", "des", "et", "du", "dans", "aux", "une", "est"),
                    Language.SPANISH,
                    Set.of("el", "los", "las", "y", "del", "en", "con", "una"));

    /** Both by the words; a language comes twice with one that is of both. */
    private static final Map<String, List<Language>> LANGUAGES = new HashMap<>();

    static {
        for (Map<Language, Set<String>> table : List.of(SMALL_WORDS, TELLING)) {
            table.forEach(
                    (language, words) ->
                            words.forEach(
                                    word ->
                                            LANGUAGES
                                                    .computeIfAbsent(word, w -> new ArrayList<>())
                                                    .add(language)));
        }
    }

    private final StringBuilder sample = new StringBuilder();
    private @Nullable Language cover;
    private @Nullable Language metadata;
    private @Nullable Language file;

    /** Adds running text; only some of it is looked at. */
    void text(String text) {
        if (sample.length() < SAMPLE) {
            sample.append(text).append(' ');
        }
    }

    boolean hasEnough() {
        return sample.length() >= SAMPLE;
    }

    void cover(String printed) {
        cover = named(printed);
    }

    void metadata(String code) {
        metadata = code.isEmpty() ? null : Language.parse(code).orElse(null);
    }

    void file(String path) {
        file = FileNames.language(path).orElse(null);
    }

    /** The language; empty if nothing tells it. */
    Optional<Language> verdict(Problems problems, Span span) {
        @Nullable Language written = ofText();
        @Nullable Language verdict =
                written != null
                        ? written
                        : cover != null ? cover : metadata != null ? metadata : file;
        if (verdict != null
                && (differs(verdict, cover)
                        || differs(verdict, metadata)
                        || differs(verdict, file))) {
            problems.add(Issue.LANGUAGE_CONFLICT, span, said(written));
        }
        return Optional.ofNullable(verdict);
    }

    private static boolean differs(Language verdict, @Nullable Language other) {
        return other != null && !other.equals(verdict);
    }

    private String said(@Nullable Language written) {
        StringBuilder said = new StringBuilder();
        say(said, "text", written);
        say(said, "cover", cover);
        say(said, "metadata", metadata);
        say(said, "file name", file);
        return said.toString();
    }

    private static void say(StringBuilder said, String name, @Nullable Language language) {
        if (language != null) {
            said.append(said.length() == 0 ? "" : ", ").append(name).append(' ').append(language);
        }
    }

    private @Nullable Language ofText() {
        String text = sample.toString();
        int arabic = 0;
        int cyrillic = 0;
        int han = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '\u00C0' && c <= '\u024F') {
                latin++;
            } else if (c >= '\u0600' && c <= '\u06FF') {
                arabic++;
            } else if (c >= '\u0400' && c <= '\u04FF') {
                cyrillic++;
            } else if (c >= '\u4E00' && c <= '\u9FFF') {
                han += 3;
            }
        }
        int most = Math.max(Math.max(arabic, cyrillic), Math.max(han, latin));
        if (most < ENOUGH_LETTERS) {
            return null;
        }
        if (most == arabic) {
            return Language.ARABIC;
        }
        if (most == cyrillic) {
            return Language.RUSSIAN;
        }
        return most == han ? Language.CHINESE : latin(text);
    }

    private static @Nullable Language latin(String text) {
        Map<Language, Integer> counts = new HashMap<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0 && i - start > LONGEST_SMALL_WORD) {
                start = -1;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                for (Language language : LANGUAGES.getOrDefault(word, List.of())) {
                    counts.merge(language, 1, Integer::sum);
                }
                start = -1;
            }
        }
        @Nullable Language best = null;
        for (Map.Entry<Language, Integer> count : counts.entrySet()) {
            if (best == null || count.getValue() > counts.getOrDefault(best, 0)) {
                best = count.getKey();
            }
        }
        return best != null && counts.getOrDefault(best, 0) >= ENOUGH_WORDS ? best : null;
    }

    /** The language that a cover page names, in its own words or in English. */
    static @Nullable Language named(String printed) {
        String line = printed.toLowerCase(Locale.ROOT);
        int colon = Math.max(line.lastIndexOf(':'), line.lastIndexOf('\uFF1A'));
        String name = line.substring(colon + 1).strip();
        return switch (name) {
            case "arabic",
                    "arabe",
                    "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
                    "\u0639\u0631\u0628\u064A" ->
                    Language.ARABIC;
            case "chinese", "chinois", "chino", "\u4E2D\u6587" -> Language.CHINESE;
            case "english",
                    "anglais",
                    "ingl\u00E9s",
                    "inl\u00E9gs",
                    "inlg\u00E9s",
                    "\u0430\u043D\u0433\u043B\u0438\u0439\u0441\u043A\u0438\u0439",
                    "\u82F1\u6587" ->
                    Language.ENGLISH;
            case "french",
                    "fran\u00E7ais",
                    "franc\u00E9s",
                    "\u0444\u0440\u0430\u043D\u0446\u0443\u0437\u0441\u043A\u0438\u0439",
                    "\u6CD5\u6587" ->
                    Language.FRENCH;
            case "russian",
                    "russe",
                    "ruso",
                    "\u0440\u0443\u0441\u0441\u043A\u0438\u0439",
                    "\u4FC4\u6587" ->
                    Language.RUSSIAN;
            case "spanish",
                    "espagnol",
                    "espa\u00F1ol",
                    "\u0438\u0441\u043F\u0430\u043D\u0441\u043A\u0438\u0439",
                    "\u897F\u73ED\u7259\u6587" ->
                    Language.SPANISH;
            case "german", "deutsch", "allemand", "alem\u00E1n" -> Language.GERMAN;
            default -> null;
        };
    }
}
