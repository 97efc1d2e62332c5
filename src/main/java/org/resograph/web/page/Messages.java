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
import java.util.Properties;
import org.resograph.web.resource.Language;

/**
 * The words of the pages, one file for each language: {@code messages/fr.properties}. A key has a
 * form for some numbers where the language has one: {@code documents.few}.
 */
final class Messages {

    private static final Map<String, Messages> ALL = new HashMap<>();

    static {
        Language.ALL.forEach(language -> ALL.put(language, new Messages(language)));
    }

    private final Locale locale;
    private final Properties texts = new Properties();

    private Messages(String language) {
        // The United Nations print Arabic with the figures of the other languages.
        this.locale = Locale.forLanguageTag(language + "-u-nu-latn");
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
     * argument is a number, the form that the language has for it is preferred.
     */
    String text(String key, List<?> arguments) {
        String form =
                !arguments.isEmpty() && arguments.get(0) instanceof Number n
                        ? Plurals.form(locale.getLanguage(), n.longValue())
                        : "";
        String text = texts.getProperty(form.isEmpty() ? key : key + "." + form);
        if (text == null) {
            text = texts.getProperty(key);
        }
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
}
