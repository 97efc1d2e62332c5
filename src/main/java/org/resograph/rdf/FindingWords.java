package org.resograph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.resograph.rdf.VersionFacts.Question;

/** How one language tells what versions differ in, from {@code finding-words.properties}. */
final class FindingWords {

    private static final String FILE = "finding-words.properties";

    /** Those of the six languages. */
    static final List<FindingWords> ALL = all();

    private final String language;
    private final Properties words;

    private FindingWords(String language, Properties words) {
        this.language = language;
        this.words = words;
    }

    private static List<FindingWords> all() {
        Properties words = new Properties();
        try (InputStream in = FindingWords.class.getResourceAsStream(FILE);
                Reader reader =
                        new InputStreamReader(
                                Objects.requireNonNull(in, FILE), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return Stream.of("ar", "en", "es", "fr", "ru", "zh")
                .map(language -> new FindingWords(language, words))
                .toList();
    }

    /** The tag of the language. */
    String language() {
        return language;
    }

    /** A whole sentence: on what versions differ, and how. */
    String sentence(Question question, List<String> differences) {
        return filled(
                "sentence", word(question.key()), String.join(word("semicolon"), differences));
    }

    /** "op12, op13 only in en, fr": some values and who has them. */
    String values(String values, List<String> languages) {
        return filled("values", values, String.join(word("comma"), languages));
    }

    /** The first of some values; of how many more there are, only the number. */
    String list(List<String> values, int most) {
        String first = String.join(word("comma"), values.subList(0, Math.min(most, values.size())));
        return values.size() <= most
                ? first
                : filled("more", first, Integer.toString(values.size() - most));
    }

    private String filled(String key, String first, String second) {
        return word(key).replace("{1}", second).replace("{0}", first);
    }

    private String word(String key) {
        String name = language + "." + key;
        return Objects.requireNonNull(words.getProperty(name), name);
    }
}
