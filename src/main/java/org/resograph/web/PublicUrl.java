package org.resograph.web;

import java.net.URI;
import java.util.function.Supplier;

/** The address of the site: the one that was configured, or that of the port once it is known. */
final class PublicUrl implements Supplier<URI> {

    private final ServerOptions options;
    private volatile int port;

    PublicUrl(ServerOptions options) {
        this.options = options;
        this.port = options.port();
    }

    void listensOn(int actual) {
        port = actual;
    }

    @Override
    public URI get() {
        return options.publicUrl()
                .orElseGet(() -> URI.create("http://" + options.host() + ":" + port + "/"));
    }
}
