package org.resograph.web.http;

import java.util.List;

/** Answers requests for one concern of the site. */
@FunctionalInterface
public interface Handler {

    /**
     * Answers a request whose method is one of {@link #methods}; {@code HEAD} comes as {@code GET}.
     *
     * @throws Problem when the answer is an error
     */
    Reply handle(Request request);

    /**
     * Why a method is not among them.
     *
     * @param allowed those that are, as in {@code Allow}
     */
    default Problem refusal(String method, String allowed) {
        return Problem.methodNotAllowed(method, allowed);
    }

    /** The methods that make sense here, without OPTIONS, which always does. */
    default List<String> methods() {
        return List.of("GET", "HEAD");
    }
}
