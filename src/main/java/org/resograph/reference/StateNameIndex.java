package org.resograph.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resograph.reference.StateName.Use;
import org.resograph.resolution.StateCode;
import org.resograph.text.EditDistance;
import org.resograph.text.Language;

/** The names of states in one language by their {@link NameKey}. */
final class StateNameIndex {

    private final Language language;
    private final Map<String, Bearers> byKey;

    private StateNameIndex(Language language, Map<String, Bearers> byKey) {
        this.language = language;
        this.byKey = byKey;
    }

    /** Takes names in, and refuses one that contradicts an earlier one. */
    static final class Builder {

        private final Language language;
        private final Map<String, List<Entry>> byKey = new HashMap<>();
        private final Map<StateCode, List<Entry>> official = new HashMap<>();

        /** A name and where it stands. */
        private record Entry(StateName name, Table.Row row) {}

        Builder(Language language) {
            this.language = language;
        }

        /**
         * @param row where it stands
         * @throws InvalidTableException if the name means two states on one day, or the state has
         *     two official names on one day
         */
        void add(StateName name, Table.Row row) {
            Entry entry = new Entry(name, row);
            for (String key : NameKey.all(name.name(), language)) {
                if (key.isEmpty()) {
                    throw row.problem("a name needs letters");
                }
                refuseOverlap(entry, byKey.computeIfAbsent(key, k -> new ArrayList<>(1)), "name");
            }
            if (name.use() == Use.OFFICIAL) {
                refuseOverlap(
                        entry,
                        official.computeIfAbsent(name.state(), s -> new ArrayList<>(1)),
                        "official name");
            }
        }

        StateNameIndex build() {
            Map<String, Bearers> bearers = new HashMap<>(byKey.size() * 2);
            byKey.forEach(
                    (key, entries) ->
                            bearers.put(
                                    key, new Bearers(entries.stream().map(Entry::name).toList())));
            return new StateNameIndex(language, bearers);
        }

        private static void refuseOverlap(Entry entry, List<Entry> others, String what) {
            for (Entry other : others) {
                if (entry.name.period().overlaps(other.name.period())) {
                    throw entry.row.problem(
                            "the %s \"%s\" holds on days on which line %d (%s, \"%s\") holds too: remove it, or state from and until"
                                    .formatted(
                                            what,
                                            entry.name.name(),
                                            other.row.line(),
                                            other.name.state(),
                                            other.name.name()));
                }
            }
            others.add(entry);
        }
    }

    Optional<Bearers> find(String printed) {
        Bearers found = byKey.get(NameKey.of(printed, language));
        if (found == null) {
            found = byKey.get(NameKey.withoutArticle(printed, language));
        }
        return Optional.ofNullable(found);
    }

    List<String> nearest(String printed, int n) {
        String key = NameKey.withoutArticle(printed, language);
        record Near(String name, int distance) {}
        List<Near> near = new ArrayList<>();
        byKey.forEach(
                (other, bearers) -> {
                    int most = Math.max(1, Math.max(key.length(), other.length()) / 3);
                    int distance = EditDistance.between(key, other, most);
                    if (distance <= most) {
                        near.add(new Near(bearers.names.get(0).name(), distance));
                    }
                });
        return near.stream()
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name)
                .distinct()
                .limit(n)
                .toList();
    }

    /** The names with one key. */
    static final class Bearers {

        private final List<StateName> names;

        /** All names are of one state, without doubt and whatever the date. */
        private final boolean single;

        Bearers(List<StateName> names) {
            this.names = List.copyOf(names);
            this.single =
                    names.stream().noneMatch(n -> n.use() == Use.AMBIGUOUS)
                            && names.stream().map(StateName::state).distinct().count() == 1;
        }

        /** Who is meant on a day, or today. */
        Optional<StateMatch> on(Optional<LocalDate> day) {
            Optional<StateCode> state = Optional.empty();
            boolean official = false;
            for (StateName name : names) {
                Period period = name.period();
                if (day.isPresent() ? period.contains(day.get()) : period.isOpen()) {
                    if (name.use() == Use.AMBIGUOUS) {
                        return Optional.empty();
                    }
                    official |= name.use() == Use.OFFICIAL;
                    state = state.isPresent() ? state : Optional.of(name.state());
                }
            }
            if (state.isEmpty()) {
                return single
                        ? Optional.of(new StateMatch(names.get(0).state(), true))
                        : Optional.empty();
            }
            return Optional.of(new StateMatch(state.get(), !official));
        }
    }
}
