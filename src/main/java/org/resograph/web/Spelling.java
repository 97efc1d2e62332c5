package org.resograph.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;

/**
 * Every address has one spelling, and leads there from others that people and programs make of it:
 * with a slash at its end, without that of a list, with two for one, as in texts that were put
 * together of parts, and with the slashes of a symbol encoded, as clients do that are generated
 * from the description of the interface.
 */
final class Spelling {

    /** Addresses that end with a slash. */
    private static final Set<String> LISTS = Set.of("/", "/q/", "/dumps/", "/changes/");

    private static final Pattern SLASHES = Pattern.compile("//+");

    private final Predicate<String> answered;
    private final UnaryOperator<String> local;

    /**
     * The spelling of a site's addresses.
     *
     * @param answered whether something answers at a path, so that it makes sense to lead there
     * @param local a path as it is linked to
     */
    Spelling(Predicate<String> answered, UnaryOperator<String> local) {
        this.answered = answered;
        this.local = local;
    }

    /**
     * Leads to the spelling that a path has.
     *
     * @param path as it was sent
     * @return empty when it is spelt so, or nothing answers however it is spelt
     */
    Optional<Handler> other(String path) {
        String plain = path.replace("%2F", "/").replace("%2f", "/");
        // Two slashes at the beginning would lead to another host.
        String spelt = slashed(SLASHES.matcher(plain).replaceAll("/"));
        return spelt.equals(path) || !answered.test(spelt)
                ? Optional.empty()
                : Optional.of(new Lead(spelt));
    }

    private static String slashed(String path) {
        if (LISTS.contains(path + "/")) {
            return path + "/";
        }
        return path.endsWith("/") && !LISTS.contains(path)
                ? path.substring(0, path.length() - 1)
                : path;
    }

    private final class Lead implements Handler {

        private final String path;

        private Lead(String path) {
            this.path = path;
        }

        @Override
        public List<String> methods() {
            return List.of("GET", "HEAD", "POST", "PUT", "DELETE");
        }

        @Override
        public Reply handle(Request request) {
            String query = request.query().encoded();
            String location = local.apply(path) + (query.isEmpty() ? "" : "?" + query);
            return Reply.redirect(request.method().equals("GET") ? 301 : 308, location)
                    .with("Cache-Control", "public, max-age=86400");
        }
    }
}
