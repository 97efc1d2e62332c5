package org.resograph.web.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The bytes of a reply, complete before the first of them is sent. */
public interface Content extends Closeable {

    /** What it is. */
    MediaType type();

    /** The language of those for whom it is written; empty where it is for all, as data are. */
    default Optional<String> language() {
        return Optional.empty();
    }

    /** How many bytes it has. */
    long length();

    /** Whether gzip makes it smaller; what is compressed already is sent as it is. */
    default boolean isCompressible() {
        return true;
    }

    /** Writes all of them. */
    void writeTo(OutputStream out) throws IOException;

    /** Ends its use; for content that holds a file. */
    @Override
    default void close() throws IOException {}
}
