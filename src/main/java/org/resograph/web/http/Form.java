package org.resograph.web.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query string or of a form, in their order.
 *
 * @param values by name
 */
public record Form(Map<String, List<String>> values) {

    public static final Form EMPTY = new Form(Map.of());

    /** One parameter with its value. */
    public static Form of(String name, String value) {
        return new Form(Map.of(name, List.of(value)));
    }

    /**
     * Reads {@code a=1&b=2}.
     *
     * @throws Problem 400 when it is not well formed
     */
    public static Form parse(@Nullable String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return EMPTY;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = Percent.decode(equals < 0 ? pair : pair.substring(0, equals), true);
            String value = equals < 0 ? "" : Percent.decode(pair.substring(equals + 1), true);
            values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
        return new Form(values);
    }

    /** All values of a parameter. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether the parameter is there, even empty. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * The one value of a parameter; empty when it is absent or blank.
     *
     * @throws Problem 400 when it is given twice
     */
    public Optional<String> one(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw Problem.badRequest("The parameter “" + name + "” is given more than once.")
                    .told("told-twice", name);
        }
        return all.isEmpty() || all.get(0).isBlank() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** The names, in order. */
    public Set<String> names() {
        return values.keySet();
    }

    /** Whether there is no parameter. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** This form without one parameter. */
    public Form without(String name) {
        Map<String, List<String>> rest = new LinkedHashMap<>(values);
        rest.remove(name);
        return new Form(rest);
    }

    /** Both; a name in both has the values of both. */
    public Form and(Form other) {
        Map<String, List<String>> both = new LinkedHashMap<>();
        values.forEach((name, list) -> both.put(name, new ArrayList<>(list)));
        other.values.forEach(
                (name, list) -> both.computeIfAbsent(name, n -> new ArrayList<>()).addAll(list));
        return new Form(both);
    }

    /** This form without what says only where a reader came from. */
    Form withoutTracking() {
        if (values.keySet().stream().noneMatch(Tracking::is)) {
            return this;
        }
        Map<String, List<String>> rest = new LinkedHashMap<>(values);
        rest.keySet().removeIf(Tracking::is);
        return new Form(rest);
    }

    /** As a query string without its question mark. */
    public String encoded() {
        return values.entrySet().stream()
                .flatMap(
                        p ->
                                p.getValue().stream()
                                        .map(
                                                v ->
                                                        Percent.encode(p.getKey())
                                                                + "="
                                                                + Percent.encode(v)))
                .collect(Collectors.joining("&"));
    }
}
