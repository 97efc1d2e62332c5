package org.resograph.web.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words of the pages, one file for each language: {@code messages/fr.properties}. */
final class Messages {

    /** The languages of the interface; a further one is one more file and one more word here. */
    static final List<String> LANGUAGES = List.of("en", "fr");

    private static final Map<String, Messages> ALL = new HashMap<>();

    static {
        LANGUAGES.forEach(language -> ALL.put(language, new Messages(language)));
    }

    private final Locale locale;
    private final Properties texts = new Properties();

    private Messages(String language) {
        this.locale = Locale.forLanguageTag(language);
        String file = "/org/resograph/web/messages/" + language + ".properties";
        try (Reader in =
                new InputStreamReader(
                        Objects.requireNonNull(Messages.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Those of a language of the interface, or the English ones. */
    static Messages of(String language) {
        return Objects.requireNonNull(ALL.getOrDefault(language, ALL.get("en")));
    }

    /** The language. */
    Locale locale() {
        return locale;
    }

    /**
     * The text of a key with its arguments in the places {@code {0}}, {@code {1}}. Where the first
     * argument is a number, {@code key.one} is preferred for what is grammatically one.
     */
    String text(String key, List<?> arguments) {
        Optional<String> single =
                !arguments.isEmpty() && arguments.get(0) instanceof Number n && isOne(n)
                        ? Optional.ofNullable(texts.getProperty(key + ".one"))
                        : Optional.empty();
        String text = single.orElseGet(() -> texts.getProperty(key));
        if (text == null) {
            throw new IllegalArgumentException("no message " + key + " in " + locale);
        }
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            String value =
                    argument instanceof Number n
                            ? String.format(locale, "%,d", n.longValue())
                            : String.valueOf(argument);
            text = text.replace("{" + i + "}", value);
        }
        return text;
    }

    /** Whether there is a text for a key. */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    private boolean isOne(Number number) {
        // In French nought is singular too.
        return number.longValue() == 1
                || (locale.getLanguage().equals("fr") && number.longValue() == 0);
    }
}
