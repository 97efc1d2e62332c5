package org.resograph.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.resograph.web.http.Handler;

/**
 * Which handler answers which path. A pattern is a whole path, or the beginning of one where it
 * ends with {@code *}; the longest that fits counts.
 */
final class Routes {

    private final Map<String, Handler> whole = new LinkedHashMap<>();
    private final Map<String, Handler> beginnings = new LinkedHashMap<>();

    Routes add(String pattern, Handler handler) {
        if (pattern.endsWith("*")) {
            beginnings.put(pattern.substring(0, pattern.length() - 1), handler);
        } else {
            whole.put(pattern, handler);
        }
        return this;
    }

    Optional<Handler> find(String path) {
        Handler exact = whole.get(path);
        if (exact != null) {
            return Optional.of(exact);
        }
        return beginnings.entrySet().stream()
                .filter(route -> path.startsWith(route.getKey()))
                .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
