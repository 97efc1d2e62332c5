package org.resograph.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;

/** The instruments that resolutions cite by name. Immutable. */
public final class Instruments {

    private final Map<String, Instrument> instruments;
    private final Names<String> names;

    private Instruments(Map<String, Instrument> instruments, Names<String> names) {
        this.instruments = instruments;
        this.names = names;
    }

    static Instruments bundled() {
        return read(
                Table.bundled("instruments.tsv", "key", "kind", "symbol", "treaty"),
                Table.bundled(
                        "instrument-names.tsv", "instrument", "language", "name", "use", "basis"));
    }

    static Instruments read(Table table, Table names) {
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        table.by(row -> row.text("key"))
                .forEach((key, row) -> instruments.put(key, instrument(key, row)));
        return new Instruments(
                Collections.unmodifiableMap(instruments),
                Names.read(names, "instrument", key -> known(instruments, key)));
    }

    private static Instrument instrument(String key, Table.Row row) {
        try {
            return new Instrument(
                    key,
                    row.constant("kind", Instrument.Kind.class),
                    row.optional("symbol").map(Symbol::of),
                    row.optional("treaty"));
        } catch (InvalidTableException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw row.problem(String.valueOf(e.getMessage()));
        }
    }

    private static String known(Map<String, Instrument> instruments, String key) {
        if (!instruments.containsKey(key)) {
            throw new IllegalArgumentException("add it to instruments.tsv, or correct it");
        }
        return key;
    }

    /** All instruments. */
    public Collection<Instrument> all() {
        return instruments.values();
    }

    /** The instrument of a key. */
    public Optional<Instrument> find(String key) {
        return Optional.ofNullable(instruments.get(key));
    }

    /** The key of the instrument of a printed name, alone. */
    public Optional<String> byName(String printed, Language language) {
        return names.find(printed, language);
    }

    /** All names of an instrument in one language, as running text may have them. */
    public List<Name> names(String key, Language language) {
        return names.of(key, language);
    }

    /** The names of the instruments. */
    public Names<String> names() {
        return names;
    }
}
