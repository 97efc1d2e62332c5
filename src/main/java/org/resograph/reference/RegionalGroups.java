package org.resograph.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The regional groups of the member states. Immutable. */
public final class RegionalGroups {

    private final Map<String, Integer> seats;
    private final Names<String> names;

    private RegionalGroups(Map<String, Integer> seats, Names<String> names) {
        this.seats = seats;
        this.names = names;
    }

    static RegionalGroups bundled() {
        return read(
                Table.bundled("groups.tsv", "key", "hrcseats"),
                Table.bundled("group-names.tsv", "group", "language", "name", "use", "basis"));
    }

    static RegionalGroups read(Table groups, Table names) {
        Map<String, Integer> seats = new LinkedHashMap<>();
        groups.by(row -> row.text("key"))
                .forEach((key, row) -> seats.put(key, row.number("hrcseats")));
        return new RegionalGroups(
                Collections.unmodifiableMap(seats),
                Names.read(
                        names,
                        "group",
                        key -> {
                            if (!seats.containsKey(key)) {
                                throw new IllegalArgumentException(
                                        "add it to groups.tsv, or correct it");
                            }
                            return key;
                        }));
    }

    /** The keys: {@code AFR}, {@code APG}, {@code EEG}, {@code GRULAC}, {@code WEOG}. */
    public Set<String> keys() {
        return seats.keySet();
    }

    /** The seats of a group in the Human Rights Council. */
    public int humanRightsCouncilSeats(String key) {
        Integer found = seats.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no regional group: " + key);
        }
        return found;
    }

    /** The names of the groups. */
    public Names<String> names() {
        return names;
    }
}
