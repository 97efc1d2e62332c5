package org.resograph.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A language of a document, by its tag.
 *
 * @param tag two or three lower-case letters, ISO 639-1 where it has a code: {@code fr}
 */
public record Language(String tag) implements Comparable<Language> {

    public static final Language ARABIC = new Language("ar");
    public static final Language CHINESE = new Language("zh");
    public static final Language ENGLISH = new Language("en");
    public static final Language FRENCH = new Language("fr");
    public static final Language RUSSIAN = new Language("ru");
    public static final Language SPANISH = new Language("es");
    public static final Language GERMAN = new Language("de");

    /** ISO 639-2/T, as Akoma Ntoso writes languages, to our tags. */
    private static final Map<String, Language> BY_ISO3 =
            Map.of(
                    "ara", ARABIC, "zho", CHINESE, "chi", CHINESE, "eng", ENGLISH, "fra", FRENCH,
                    "fre", FRENCH, "rus", RUSSIAN, "spa", SPANISH, "deu", GERMAN, "ger", GERMAN);

    public Language {
        if (!tag.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    /** The language of a tag or an ISO 639-2 code in any case: {@code FR}, {@code fra}. */
    public static Optional<Language> parse(String code) {
        String lower = code.strip().toLowerCase(Locale.ROOT);
        Language known = BY_ISO3.get(lower);
        if (known != null) {
            return Optional.of(known);
        }
        return lower.matches("[a-z]{2}") ? Optional.of(new Language(lower)) : Optional.empty();
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return equals(ARABIC);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Language language && tag.equals(language.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
