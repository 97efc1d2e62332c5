package org.resograph.remote.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * What quad patterns found in a store, kept up to some tens of megabytes and found again without a
 * request. Safe for use by many threads.
 */
final class KeptPatterns {

    private static final long BYTES = 64L << 20;
    private static final int QUAD_BYTES = 400;

    private final PatternReader reader;
    private final Cache<Quad, List<Quad>> kept =
            Caffeine.newBuilder().maximumWeight(BYTES).weigher(KeptPatterns::weight).build();

    KeptPatterns(PatternReader reader) {
        this.reader = reader;
    }

    private static int weight(Quad pattern, List<Quad> found) {
        long bytes = QUAD_BYTES;
        for (Quad quad : found) {
            Node object = quad.getObject();
            bytes += QUAD_BYTES;
            bytes += object.isLiteral() ? object.getLiteralLexicalForm().length() : 0;
        }
        return (int) Math.min(Integer.MAX_VALUE, bytes);
    }

    /** What each of many patterns finds. */
    Map<Quad, List<Quad>> read(Collection<Quad> patterns) {
        Map<Quad, List<Quad>> found = new HashMap<>();
        Set<Quad> missing = new HashSet<>();
        for (Quad pattern : patterns) {
            List<Quad> known = known(pattern);
            if (known == null) {
                missing.add(pattern);
            } else {
                found.put(pattern, known);
            }
        }
        if (!missing.isEmpty()) {
            Map<Quad, List<Quad>> read = reader.read(missing);
            kept.putAll(read);
            found.putAll(read);
        }
        return found;
    }

    /** What a pattern finds; so many quads perhaps that they are not held. */
    Iterator<Quad> read(Quad pattern) {
        List<Quad> known = known(pattern);
        if (known != null) {
            return known.iterator();
        }
        PatternReader.Found found = reader.find(pattern);
        if (found.isLong()) {
            return found;
        }
        List<Quad> all = new ArrayList<>();
        found.forEachRemaining(all::add);
        kept.put(pattern, all);
        return all.iterator();
    }

    /** What was found before, by the pattern or by one for all that is said of its subject. */
    private @Nullable List<Quad> known(Quad pattern) {
        List<Quad> known = kept.getIfPresent(pattern);
        if (known != null || pattern.getSubject().equals(Node.ANY)) {
            return known;
        }
        Quad all = Quad.create(pattern.getGraph(), pattern.getSubject(), Node.ANY, Node.ANY);
        List<Quad> said = kept.getIfPresent(all);
        return said == null
                ? null
                : said.stream()
                        .filter(q -> pattern.getPredicate().matches(q.getPredicate()))
                        .filter(q -> pattern.getObject().matches(q.getObject()))
                        .toList();
    }
}
