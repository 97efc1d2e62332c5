package org.resograph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.resograph.web.http.Exchange;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Problem;

/**
 * Stands before Fuseki: answers what is ours and what is nobody's, and lets through only requests
 * for endpoints of the service. So Fuseki's own answers to other addresses, such as a dump of all
 * data at the root, are never heard.
 */
final class FrontFilter implements Filter {

    /** Set on a request whose answer broke after its first byte; the connection must break too. */
    static final String BROKEN = FrontFilter.class.getName() + ".broken";

    /** Says that there is nothing. */
    static final Handler NOTHING =
            request -> {
                throw Problem.notFound("There is nothing at " + request.path() + ".")
                        .told("told-nothing-at", request.path());
            };

    private final Exchange exchange;
    private final Routes routes;
    private final Spelling spelling;
    private final Set<String> endpoints;

    /**
     * A filter.
     *
     * @param local a path of the site as it is linked to
     * @param endpoints the paths that Fuseki answers
     */
    FrontFilter(
            Exchange exchange, Routes routes, UnaryOperator<String> local, Set<String> endpoints) {
        this.exchange = exchange;
        this.routes = routes;
        this.spelling = new Spelling(this::isAnswered, local);
        this.endpoints = Set.copyOf(endpoints);
    }

    private boolean isAnswered(String path) {
        return endpoints.contains(path) || routes.find(path).isPresent();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        // As sent, undecoded: an endpoint has one spelling.
        String path = asked.getRequestURI();
        if (!endpoints.contains(path)) {
            Optional<Handler> handler = spelling.other(path).or(() -> routes.find(path));
            exchange.answer(handler.orElse(NOTHING), asked, (HttpServletResponse) response);
            return;
        }
        chain.doFilter(request, response);
        if (asked.getAttribute(BROKEN) instanceof IOException broken) {
            throw broken;
        }
    }
}
