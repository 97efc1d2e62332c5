package org.resograph.parser.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.profile.Template.Reading;
import org.resograph.resolution.Body;
import org.resograph.text.Language;

/**
 * What one language prints in a resolution: the words of its form, its months, ordinals and
 * numbers. All of it comes from the file {@code {tag}.profile}.
 */
public final class LanguageProfile {

    /** Templates that are the same in all languages. */
    private static final Map<String, List<String>> COMMON =
            Map.of(
                    "a-date", List.of("{date}"),
                    "some-dates", List.of("{dates}"),
                    "a-body", List.of("{article}{body}"),
                    "a-language", List.of("{languages}"));

    private final Language language;
    private final Map<String, List<String>> values;
    private final Map<String, Optional<Template>> templates = new ConcurrentHashMap<>();
    private final Map<String, List<String>> words = new ConcurrentHashMap<>();
    private final String script;
    private final Slots slots;

    LanguageProfile(Language language, Map<String, List<String>> values) {
        this.language = language;
        this.values = values;
        this.script = String.join("", values.getOrDefault("script", List.of("Latin")));
        this.slots = new Slots(this);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The script that it is written in, as Unicode names it: {@code Latin}. */
    public String script() {
        return script;
    }

    /** The template of a key, such as {@code agenda-item}; empty if the language prints none. */
    public Optional<Template> template(String key) {
        Optional<Template> known = templates.get(key);
        return known == null ? templates.computeIfAbsent(key, this::compile) : known;
    }

    private Optional<Template> compile(String key) {
        List<String> patterns = values.getOrDefault(key, COMMON.get(key));
        return patterns == null
                ? Optional.empty()
                : Optional.of(Template.of(String.join("|", patterns), slots));
    }

    /** What stands at a place, if it has the form of a key. */
    public Optional<Match> match(String key, Folded text, int place) {
        Optional<Template> template = template(key);
        return template.isEmpty() ? Optional.empty() : template.get().match(text, place);
    }

    /** What stands at the start of a part of a text, if it has the form of a key. */
    public Optional<Match> match(String key, String text, int from, int to) {
        Optional<Template> template = template(key);
        return template.isEmpty() ? Optional.empty() : template.get().match(text, from, to);
    }

    /** What a text is, if all of it has the form of a key. */
    public Optional<Match> matchAll(String key, Folded text) {
        return template(key).flatMap(t -> t.matchAll(text));
    }

    /** The first place where the text has the form of a key. */
    public Optional<Match> find(String key, Folded text) {
        return find(key, text, 0);
    }

    /** The first place at or after {@code from} where the text has the form of a key. */
    public Optional<Match> find(String key, Folded text, int from) {
        Optional<Template> template = template(key);
        return template.isEmpty() ? Optional.empty() : template.get().find(text, from);
    }

    /** The words of a key, folded. */
    public List<String> words(String key) {
        List<String> known = words.get(key);
        return known == null ? words.computeIfAbsent(key, this::folded) : known;
    }

    private List<String> folded(String key) {
        List<String> words = new ArrayList<>();
        for (String line : values.getOrDefault(key, List.of())) {
            for (String word : line.split("\\|", -1)) {
                words.add(Folded.fold(word.strip().replace('_', ' ')));
            }
        }
        return List.copyOf(words);
    }

    /** The words of a key with the number before each: {@code 1 January}. */
    public Map<String, Integer> numbers(String key) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String line : values.getOrDefault(key, List.of())) {
            for (String entry : line.split("\\|", -1)) {
                String pair = entry.strip();
                int space = pair.indexOf(' ');
                numbers.put(
                        Folded.fold(pair.substring(space + 1)),
                        Integer.valueOf(pair.substring(0, space)));
            }
        }
        return numbers;
    }

    /** The words of a key with the word before each: {@code fr French}. */
    Map<String, String> pairs(String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : values.getOrDefault(key, List.of())) {
            for (String entry : line.split("\\|", -1)) {
                String pair = entry.strip();
                int space = pair.indexOf(' ');
                pairs.put(Folded.fold(pair.substring(space + 1)), pair.substring(0, space));
            }
        }
        return pairs;
    }

    /** The bodies and what they are called, folded. */
    public Map<String, Body> bodyNames() {
        Map<String, Body> bodies = new HashMap<>();
        for (String key : values.keySet()) {
            if (key.startsWith("body.")) {
                Body body = new Body(key.substring("body.".length()));
                words(key).forEach(name -> bodies.put(name, body));
            }
        }
        return bodies;
    }

    Slots slots() {
        return slots;
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean isSet(String key) {
        return values.containsKey(key);
    }

    /** Reads a slot at a place of a text: {@code ordinal}, {@code date}, {@code body}. */
    public @Nullable Reading read(String slot, Folded text, int place) {
        return slots.read(slot, text, place);
    }

    @Override
    public String toString() {
        return language.toString();
    }
}
