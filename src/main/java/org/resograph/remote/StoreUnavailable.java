package org.resograph.remote;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A store does not answer, or not with what it was asked for. The message names its address and the
 * reason, never a credential.
 */
public final class StoreUnavailable extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    /** One of which the message says all. */
    public StoreUnavailable(String message) {
        super(message, new IOException(message));
    }

    StoreUnavailable(String message, Throwable cause) {
        super(message, new IOException(cause));
    }
}
