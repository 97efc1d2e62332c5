package org.resograph.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resograph.reference.StateName.Use;
import org.resograph.resolution.StateCode;
import org.resograph.text.Language;

/**
 * The states, and the way from a printed name to one of them. Immutable.
 *
 * <p>A name is compared whole, after spelling is made even (see {@link #resolve}); never by a part
 * of it, and never by likeness.
 */
public final class States {

    private final Map<StateCode, State> states;
    private final Map<StateCode, List<StateName>> names;
    private final Map<Language, StateNameIndex> index;

    States(
            Collection<State> states,
            Map<StateCode, List<StateName>> names,
            Map<Language, StateNameIndex.Builder> indices) {
        Map<StateCode, State> byCode = new LinkedHashMap<>();
        states.forEach(state -> byCode.put(state.code(), state));
        this.states = Collections.unmodifiableMap(byCode);
        this.names = new HashMap<>();
        names.forEach((code, list) -> this.names.put(code, List.copyOf(list)));
        this.index = new HashMap<>();
        indices.forEach((language, builder) -> this.index.put(language, builder.build()));
    }

    /** All states: members, observers, former members; each by code. */
    public Collection<State> all() {
        return states.values();
    }

    /** The state of a code. */
    public Optional<State> find(StateCode code) {
        return Optional.ofNullable(states.get(code));
    }

    /** The state of a code of the reference. */
    public State get(StateCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no state: " + code));
    }

    /** All names of a state, those of one language together, official ones first and by date. */
    public List<StateName> names(StateCode code) {
        return names.getOrDefault(code, List.of());
    }

    /**
     * The short name that the United Nations used for a state on a day; without a day the one of
     * now, or the last one of a state that is no more.
     */
    public Optional<String> officialName(
            StateCode code, Language language, Optional<LocalDate> on) {
        return names(code).stream()
                .filter(n -> n.language().equals(language) && n.use() == Use.OFFICIAL)
                .filter(n -> on.isEmpty() || n.period().contains(on.get()))
                .reduce((earlier, later) -> later)
                .map(StateName::name);
    }

    /**
     * The state that a printed name means.
     *
     * <p>Spelling is made even first: case, accents, vowel marks, apostrophes, hyphens, spaces,
     * brackets, direction marks, a leading or inverted article, and letters of another script that
     * look the same don't matter. Everything else does. A name of other times, an inverted form or
     * a known misprint means its state and is an alias. A name that several states bore needs the
     * date; without one it means the state that bears it now. A former state is not met after its
     * end.
     *
     * @param printed the name as printed, alone
     * @param language the language it is printed in; names of other languages are not tried
     * @param on the date of the document
     * @return empty if nobody, or not one state for certain, has that name
     */
    public Optional<StateMatch> resolve(String printed, Language language, Optional<LocalDate> on) {
        StateNameIndex names = index.get(language);
        if (names == null) {
            return Optional.empty();
        }
        return names.find(printed)
                .flatMap(found -> found.on(on))
                .filter(match -> on.isEmpty() || isNotOver(match.code(), on.get()));
    }

    /**
     * The names nearest to a printed one that nobody has, for a message to the reader: those that
     * need the fewest changed letters, and not more than a third of them.
     *
     * @param n how many at most
     */
    public List<String> nearest(String printed, Language language, int n) {
        StateNameIndex names = index.get(language);
        return names == null ? List.of() : names.nearest(printed, n);
    }

    private boolean isNotOver(StateCode code, LocalDate day) {
        Optional<LocalDate> end = get(code).end();
        return end.isEmpty() || day.isBefore(end.get());
    }
}
