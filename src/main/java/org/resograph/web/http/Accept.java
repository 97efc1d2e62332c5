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
     *
     * <p>A range with a parameter is met by a type that has it (§12.5.1). Where no range is met so,
     * the parameters count no more: a profile, or another charset than UTF-8, is the best of what
     * is wished for, and the type without it is nearer to that than an error. §12.4.1 leaves that
     * to the server, and RFC 6906 says that who does not know a profile can do without.
     */
    public <T> Optional<T> choose(List<T> offers, Function<T, MediaType> type) {
        return best(offers, type)
                .or(() -> withoutParameters().flatMap(accept -> accept.best(offers, type)));
    }

    /**
     * The same without parameters, if a range has some; those that had none hold before them, so
     * that what they exclude stays excluded.
     */
    private Optional<Accept> withoutParameters() {
        List<MediaRange> bare = new ArrayList<>(ranges);
        bare.removeIf(range -> !range.parameters().isEmpty());
        List<MediaRange> others =
                ranges.stream()
                        .filter(range -> !range.parameters().isEmpty() && range.weight() > 0)
                        .map(MediaRange::bare)
                        .toList();
        bare.addAll(others);
        return others.isEmpty() ? Optional.empty() : Optional.of(new Accept(bare));
    }

    private <T> Optional<T> best(List<T> offers, Function<T, MediaType> type) {
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
