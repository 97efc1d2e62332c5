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
import org.resograph.text.Language;

/** The names of states in one language by their {@link NameKey}. */
final class StateNameIndex {

    private final Language language;
    private final Map<String, Bearers> byKey = new HashMap<>();

    StateNameIndex(Language language, List<StateName> names) {
        this.language = language;
        Map<String, List<StateName>> grouped = new HashMap<>();
        for (StateName name : names) {
            for (String key : NameKey.all(name.name(), language)) {
                grouped.computeIfAbsent(key, k -> new ArrayList<>(2)).add(name);
            }
        }
        grouped.forEach((key, bearers) -> byKey.put(key, new Bearers(bearers)));
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
            List<StateName> held =
                    names.stream()
                            .filter(
                                    n ->
                                            day.map(d -> n.period().contains(d))
                                                    .orElse(n.period().isOpen()))
                            .toList();
            if (held.isEmpty()) {
                return single
                        ? Optional.of(new StateMatch(names.get(0).state(), true))
                        : Optional.empty();
            }
            if (held.stream().anyMatch(n -> n.use() == Use.AMBIGUOUS)) {
                return Optional.empty();
            }
            StateCode state = held.get(0).state();
            boolean official = held.stream().anyMatch(n -> n.use() == Use.OFFICIAL);
            return Optional.of(new StateMatch(state, !official));
        }
    }
}
