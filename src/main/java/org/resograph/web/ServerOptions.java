package org.resograph.web;

import java.net.URI;
import java.util.Optional;

/**
 * Where the site is served and how it names itself.
 *
 * @param host the network interface to listen on
 * @param port 0 for any that is free
 * @param publicUrl the address under which the world reaches it, where that is another one, as
 *     behind a proxy; ends with a slash
 * @param base what the IRIs of the data start with
 * @param publisher who makes the data available, as DCAT-AP asks to be told; empty where that is
 *     not said
 */
public record ServerOptions(
        String host, int port, Optional<URI> publicUrl, String base, Optional<String> publisher) {

    /** The port of a site that runs on its user's own machine. */
    public static final int DEFAULT_PORT = 3030;

    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        if (publisher.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("the name of the publisher is empty");
        }
        publicUrl.ifPresent(
                url -> {
                    boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
                    if (!web || url.getHost() == null || !url.getPath().endsWith("/")) {
                        throw new IllegalArgumentException(
                                "not an http or https address that ends with a slash: " + url);
                    }
                });
    }

    /** For this machine alone, on a port. */
    public static ServerOptions local(int port, String base) {
        return new ServerOptions("localhost", port, Optional.empty(), base, Optional.empty());
    }
}
