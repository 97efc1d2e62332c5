package org.resograph.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.resograph.text.Language;

/**
 * The names of things in several languages, and the way from a name to the thing. Immutable.
 *
 * @param <K> by which the things are known
 */
public final class Names<K> {

    private final Map<K, Map<Language, List<Name>>> byThing;
    private final Map<Language, Map<String, K>> byKey;

    private Names(Map<K, Map<Language, List<Name>>> byThing, Map<Language, Map<String, K>> byKey) {
        this.byThing = byThing;
        this.byKey = byKey;
    }

    /**
     * Reads a table with the columns thing, language, name, use and basis.
     *
     * @param column the name of the first column
     * @param known makes the thing of what stands there, or throws an {@link
     *     IllegalArgumentException} that says what to do
     */
    static <K> Names<K> read(Table table, String column, Function<String, K> known) {
        Map<K, Map<Language, List<Name>>> byThing = new LinkedHashMap<>();
        Map<Language, Map<String, K>> byKey = new HashMap<>();
        Map<Language, Map<String, Integer>> lines = new HashMap<>();
        for (Table.Row row : table.rows()) {
            K thing = row.convert(column, known);
            Name name =
                    new Name(
                            row.text("name"),
                            row.language("language"),
                            row.constant("use", Name.Use.class),
                            row.constant("basis", Name.Basis.class));
            String key = NameKey.withFigures(name.text(), name.language());
            Integer first =
                    lines.computeIfAbsent(name.language(), l -> new HashMap<>())
                            .putIfAbsent(key, row.line());
            if (first != null) {
                throw row.problem(
                        "\""
                                + name.text()
                                + "\" stands in line "
                                + first
                                + " too: a name means one thing, remove one of them");
            }
            byKey.computeIfAbsent(name.language(), l -> new HashMap<>()).put(key, thing);
            List<Name> names =
                    byThing.computeIfAbsent(thing, t -> new LinkedHashMap<>())
                            .computeIfAbsent(name.language(), l -> new ArrayList<>(3));
            boolean opens = names.isEmpty();
            if (opens != (name.use() == Name.Use.OFFICIAL)) {
                throw row.problem(
                        opens
                                ? "the first name of "
                                        + thing
                                        + " in this language must be official"
                                : thing + " has an official name in this language already");
            }
            names.add(name);
        }
        byThing.values().forEach(m -> m.replaceAll((language, names) -> List.copyOf(names)));
        return new Names<>(byThing, byKey);
    }

    /**
     * What a printed name means; spelling is made even first, a leading article does not matter.
     */
    public Optional<K> find(String printed, Language language) {
        Map<String, K> names = byKey.get(language);
        if (names == null) {
            return Optional.empty();
        }
        K thing = names.get(NameKey.withFigures(printed, language));
        return Optional.ofNullable(
                thing != null
                        ? thing
                        : names.get(NameKey.withFiguresWithoutArticle(printed, language)));
    }

    /** The official name. */
    public Optional<String> official(K thing, Language language) {
        return of(thing, language).stream().findFirst().map(Name::text);
    }

    /** The names of a thing in a language, the official one first. */
    public List<Name> of(K thing, Language language) {
        return byThing.getOrDefault(thing, Map.of()).getOrDefault(language, List.of());
    }

    /** The names of a thing in all languages, each language's official one first. */
    public List<Name> of(K thing) {
        return byThing.getOrDefault(thing, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
