package org.resograph.reference;

import java.util.Optional;
import org.resograph.resolution.Symbol;

/**
 * An instrument that resolutions cite by name: a treaty, a declaration, a programme.
 *
 * @param key its key here: {@code iccpr}
 * @param kind what kind of instrument it is
 * @param symbol of the document that holds it, or by which it was adopted
 * @param treaty where it is a treaty, how the United Nations file it: {@code IV-4} among the
 *     treaties deposited with the Secretary-General, {@code UNTS 75} in a volume of the Treaty
 *     Series
 */
public record Instrument(String key, Kind kind, Optional<Symbol> symbol, Optional<String> treaty) {

    /** The kinds of instrument. */
    public enum Kind {
        CHARTER,
        TREATY,
        DECLARATION,
        PROGRAMME,
        /** Principles, rules and guidelines. */
        PRINCIPLES
    }

    public Instrument {
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not the key of an instrument: " + key);
        }
        if (treaty.isPresent() && !treaty.get().matches("[IVX]+-[0-9]+(-[a-z])?|UNTS [0-9]+")) {
            throw new IllegalArgumentException("not the number of a treaty: " + treaty.get());
        }
    }
}
