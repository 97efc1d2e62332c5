package org.resograph.web.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One reason why a graph may not be published.
 *
 * @param shape the IRI of the shape that it breaks
 * @param focus the IRI of the thing it concerns
 * @param path the property it concerns; empty where it is the thing itself
 * @param value the value it concerns; empty where one is missing, or too many are there
 * @param message what is wrong, in English
 */
public record Objection(
        String shape, String focus, String path, Optional<String> value, String message) {

    /** As a member of problem details. */
    Map<String, String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("shape", shape);
        members.put("focus", focus);
        if (!path.isEmpty()) {
            members.put("path", path);
        }
        value.ifPresent(v -> members.put("value", v));
        members.put("message", message);
        return members;
    }
}
