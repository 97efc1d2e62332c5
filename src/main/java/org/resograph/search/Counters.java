package org.resograph.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts how many documents have which value of each facet: by the numbers of values within a
 * segment of the index, and by the values over all.
 */
final class Counters implements CollectorManager<Counters.Counter, Map<Facet, Map<String, Long>>> {

    private static final List<Facet> FACETS = List.of(Facet.values());

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Map<Facet, Map<String, Long>> reduce(Collection<Counter> counters) {
        Map<Facet, Map<String, Long>> all = empty();
        for (Counter counter : counters) {
            counter.counts.forEach(
                    (facet, values) ->
                            values.forEach(
                                    (value, n) ->
                                            Objects.requireNonNull(all.get(facet))
                                                    .merge(value, n, Long::sum)));
        }
        return all;
    }

    private static Map<Facet, Map<String, Long>> empty() {
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, new HashMap<>());
        }
        return counts;
    }

    /** Counts on one thread. */
    static final class Counter extends SimpleCollector {

        private final Map<Facet, Map<String, Long>> counts = empty();
        private final SortedSetDocValues[] values = new SortedSetDocValues[FACETS.size()];
        private final long[][] numbers = new long[FACETS.size()][];

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            for (int facet = 0; facet < values.length; facet++) {
                String field = FACETS.get(facet).field();
                values[facet] = DocValues.getSortedSet(context.reader(), field);
                numbers[facet] = new long[(int) values[facet].getValueCount()];
            }
        }

        @Override
        public void collect(int doc) throws IOException {
            for (int facet = 0; facet < values.length; facet++) {
                SortedSetDocValues of = values[facet];
                if (of.advanceExact(doc)) {
                    for (int i = 0; i < of.docValueCount(); i++) {
                        numbers[facet][(int) of.nextOrd()]++;
                    }
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (int facet = 0; facet < values.length; facet++) {
                long[] ofValues = numbers[facet];
                Map<String, Long> counted = Objects.requireNonNull(counts.get(FACETS.get(facet)));
                for (int ord = 0; ord < ofValues.length; ord++) {
                    if (ofValues[ord] > 0) {
                        String value = values[facet].lookupOrd(ord).utf8ToString();
                        counted.merge(value, ofValues[ord], Long::sum);
                    }
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
