package org.resograph.web.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a client accepts: the {@code Accept} header read as RFC 9110 §12.5.1 says. Case does not
 * count, nor do commas inside quotes; the most specific range that covers a type gives its weight;
 * a weight of 0 excludes. Elements that are not media ranges are passed over, and a header with
 * none left, an empty one and an absent one accept everything.
 *
 * @param ranges in the order of the header
 */
public record Accept(List<MediaRange> ranges) {

    /** Accepts everything, as an absent header does. */
    public static final Accept ANYTHING = new Accept(List.of());

    public Accept {
        ranges = List.copyOf(ranges);
    }

    /** Reads the header; total, whatever a client sends. */
    public static Accept parse(@Nullable String header) {
        return header == null || header.isBlank()
                ? ANYTHING
                : new Accept(new AcceptReader(header).read());
    }

    /** The weight of a type in thousandths; 0 when it is not acceptable. */
    public int weight(MediaType offered) {
        if (ranges.isEmpty()) {
            return 1000;
        }
        MediaRange best = null;
        for (MediaRange range : ranges) {
            if (range.covers(offered)
                    && (best == null || range.specificity() > best.specificity())) {
                best = range;
            }
        }
        return best == null ? 0 : best.weight();
    }

    /**
     * The offer that the client likes best; among equals the first. Empty when nothing on offer is
     * acceptable.
     */
    public <T> Optional<T> choose(List<T> offers, Function<T, MediaType> type) {
        T best = null;
        int bestWeight = 0;
        for (T offer : offers) {
            int weight = weight(type.apply(offer));
            if (weight > bestWeight) {
                best = offer;
                bestWeight = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    /** As {@link #choose(List, Function)}, of the types themselves. */
    public Optional<MediaType> choose(List<MediaType> offers) {
        return choose(new ArrayList<>(offers), Function.identity());
    }
}
