package org.resograph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** Lets a Fuseki listen, with bounds on what it takes. */
final class Listener {

    /** Request line and headers: room for a long query in the address, not for a flood. */
    static final int REQUEST_HEADERS = 32 << 10;

    private static final int STOP_WITHIN_MS = 10_000;
    private static final int IDLE_MS = 60_000;

    private Listener() {}

    /**
     * Starts it.
     *
     * @throws UncheckedIOException when it cannot listen on the port; the message says which
     */
    static void start(FusekiServer fuseki, ServerOptions options) {
        harden(fuseki, options);
        try {
            fuseki.start();
        } catch (FusekiException e) {
            throw cannotListen(options, e);
        }
    }

    private static void harden(FusekiServer fuseki, ServerOptions options) {
        org.eclipse.jetty.server.Server jetty = fuseki.getJettyServer();
        ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
        connector.setHost(options.host());
        connector.setIdleTimeout(IDLE_MS);
        connector.setShutdownIdleTimeout(100);
        HttpConfiguration http =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setRequestHeaderSize(REQUEST_HEADERS);
        http.setSendServerVersion(false);
        // Clients made from a description encode the slashes of symbols, others double them; see
        // Spelling.
        http.setUriCompliance(
                UriCompliance.DEFAULT.with(
                        "slashes",
                        UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                        UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT));
        jetty.setErrorHandler(new ContainerErrors());
        jetty.getDescendant(ServletContextHandler.class).setErrorHandler(new ContainerErrors());
        jetty.setStopTimeout(STOP_WITHIN_MS);
        jetty.insertHandler(new GracefulHandler());
    }

    private static RuntimeException cannotListen(ServerOptions options, FusekiException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException bind) {
                return new UncheckedIOException(
                        "port %d of %s is in use or not allowed"
                                .formatted(options.port(), options.host()),
                        bind);
            }
            if (cause instanceof IOException io && !(cause.getCause() instanceof IOException)) {
                return new UncheckedIOException(
                        "cannot listen on port %d of %s: %s"
                                .formatted(options.port(), options.host(), io.getMessage()),
                        io);
            }
        }
        return e;
    }
}
