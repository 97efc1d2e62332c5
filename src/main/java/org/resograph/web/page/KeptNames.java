package org.resograph.web.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.resograph.web.published.Derived;
import org.resograph.web.published.Published;

/**
 * What bodies, sessions and subjects are called, kept for each language while the data stay as they
 * are: there are few, and each search names dozens of them. Safe for use by several threads.
 */
final class KeptNames {

    /** A bound on what is kept; who comes later is looked up each time. */
    private static final int MOST = 20_000;

    private final Derived<Map<String, String>> names;

    /** Those of what is published. */
    KeptNames(Published published) {
        this.names = new Derived<>(published, data -> new ConcurrentHashMap<>());
    }

    /** The name of a thing in the reader's language. */
    String of(View view, Node thing) {
        Map<String, String> kept = names.of(view.data());
        String key = view.ui().language() + " " + thing.getURI();
        String known = kept.get(key);
        if (known == null) {
            known = view.named(thing).text();
            if (kept.size() < MOST) {
                kept.put(key, known);
            }
        }
        return known;
    }
}
