package org.resograph.parser.words.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resograph.resolution.Symbol;

/**
 * Attributes the numbers of a text together: those of one list are of one body, so a number that
 * could be of two is of the one that its neighbours are certainly of.
 */
final class Attributions {

    /** A number and its symbol; empty where the words don't tell it. */
    record Attributed(Mention mention, Optional<Symbol> symbol) {}

    private final Attribution attribution;
    private final boolean reversible;

    /**
     * @param reversible whether the figures of a number may have changed places, as happens to
     *     71/187 typed from right to left
     */
    Attributions(Attribution attribution, boolean reversible) {
        this.attribution = attribution;
        this.reversible = reversible;
    }

    List<Attributed> of(List<Mention> mentions) {
        List<List<Series>> possible = new ArrayList<>();
        IdentityHashMap<Key, Set<Series>> certain = new IdentityHashMap<>();
        for (Mention mention : mentions) {
            List<Series> series = attribution.series(mention);
            possible.add(series);
            if (series.size() == 1 && !mention.isAttributed()) {
                certain.computeIfAbsent(mention.key(), k -> EnumSet.noneOf(Series.class))
                        .add(series.get(0));
            }
        }
        List<Attributed> attributed = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            List<Series> series = possible.get(i);
            Set<Series> neighbours = certain.getOrDefault(mention.key(), Set.of());
            if (series.size() > 1 && neighbours.size() == 1) {
                series = series.stream().filter(neighbours::contains).toList();
            }
            attributed.add(new Attributed(mention, symbol(mention, series)));
        }
        return attributed;
    }

    private Optional<Symbol> symbol(Mention mention, List<Series> series) {
        if (reversible && (series.isEmpty() || !fits(series, mention))) {
            Optional<Mention> reversed = mention.reversed();
            if (reversed.isPresent()) {
                List<Series> other = attribution.series(reversed.get());
                if (other.size() == 1 && fits(other, reversed.get())) {
                    return Optional.of(other.get(0).symbol(reversed.get().numeral()));
                }
            }
        }
        return series.size() == 1
                ? Optional.of(series.get(0).symbol(mention.numeral()))
                : Optional.empty();
    }

    private static boolean fits(List<Series> series, Mention mention) {
        return series.stream().anyMatch(s -> s.fits(mention.numeral(), mention.years()));
    }
}
