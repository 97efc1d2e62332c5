package org.resograph.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.resograph.resolution.Body;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;

/** The bodies of the United Nations. Immutable. */
public final class Bodies {

    private final Map<Body, BodyEntry> entries;
    private final Names<Body> names;

    /** The series of all bodies, those with the longer prefixes first. */
    private final Series[] series;

    /** How the symbols of the documents of a body start. */
    private record Series(String prefix, Body body) {}

    private Bodies(Map<Body, BodyEntry> entries, Names<Body> names) {
        this.entries = entries;
        this.names = names;
        this.series =
                entries.values().stream()
                        .flatMap(e -> e.symbolPrefixes().stream().map(p -> new Series(p, e.body())))
                        .sorted(Comparator.comparing((Series s) -> -s.prefix.length()))
                        .toArray(Series[]::new);
    }

    static Bodies bundled() {
        return read(
                Table.bundled("bodies.tsv", "key", "parent", "prefixes", "wikidata"),
                Table.bundled("body-names.tsv", "body", "language", "name", "use", "basis"));
    }

    static Bodies read(Table bodies, Table names) {
        Map<Body, Table.Row> rows = bodies.by(row -> row.convert("key", Body::new));
        Map<Body, BodyEntry> entries = new LinkedHashMap<>();
        rows.forEach(
                (body, row) -> {
                    Optional<Body> parent = row.optional("parent").map(Body::new);
                    if (parent.isPresent() && !rows.containsKey(parent.get())) {
                        throw row.problem("add the parent " + parent.get() + ", or correct it");
                    }
                    entries.put(
                            body,
                            new BodyEntry(
                                    body, parent, row.words("prefixes"), row.optional("wikidata")));
                });
        return new Bodies(
                Collections.unmodifiableMap(entries),
                Names.read(names, "body", key -> known(entries, key)));
    }

    private static Body known(Map<Body, BodyEntry> entries, String key) {
        Body body = new Body(key);
        if (!entries.containsKey(body)) {
            throw new IllegalArgumentException("add it to bodies.tsv, or correct it");
        }
        return body;
    }

    /** All bodies. */
    public Collection<BodyEntry> all() {
        return entries.values();
    }

    /** What is known of a body. */
    public Optional<BodyEntry> find(Body body) {
        return Optional.ofNullable(entries.get(body));
    }

    /** The body of a printed name, alone: {@code Third Committee}, {@code l’Assemblée générale}. */
    public Optional<Body> byName(String printed, Language language) {
        return names.find(printed, language);
    }

    /** The body in whose series a document is: {@code E/CN.6/2020/3} is of {@code CSW}. */
    public Optional<Body> bySymbol(Symbol symbol) {
        for (Series each : series) {
            if (symbol.value().regionMatches(true, 0, each.prefix, 0, each.prefix.length())) {
                return Optional.of(each.body);
            }
        }
        return Optional.empty();
    }

    /** The names of the bodies. */
    public Names<Body> names() {
        return names;
    }
}
