package org.resograph.bench.generator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resograph.text.Language;

/**
 * What is written in one language: a file of lines {@code key words}; a key that stands on several
 * lines has a list.
 */
final class Phrases {

    private final Language language;
    private final Map<String, List<String>> words = new HashMap<>();

    private Phrases(Language language) {
        this.language = language;
    }

    static Phrases of(Language language) {
        Phrases phrases = new Phrases(language);
        String name = "/bench/phrases." + language.tag() + ".txt";
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Phrases.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(phrases::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    private void add(String line) {
        int space = line.indexOf(' ');
        words.computeIfAbsent(line.substring(0, space), key -> new ArrayList<>())
                .add(line.substring(space + 1));
    }

    Language language() {
        return language;
    }

    /** The words of a key for one body, or those for all. */
    String of(String key, String body) {
        return words.getOrDefault(key + "." + body, words.getOrDefault(key, List.of(""))).get(0);
    }

    String get(String key) {
        return of(key, "");
    }

    List<String> list(String key) {
        return words.get(key);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }
}
