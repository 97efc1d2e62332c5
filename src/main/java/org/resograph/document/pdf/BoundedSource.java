package org.resograph.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a file; who reads them without end is stopped. */
final class BoundedSource extends RandomAccessReadBuffer {

    private final Limits limits;

    private BoundedSource(byte[] bytes, Limits limits) {
        super(bytes);
        this.limits = limits;
    }

    /** A file of these bytes. */
    static BoundedSource of(byte[] bytes, Limits limits) {
        Limits.checkObjects(bytes);
        return new BoundedSource(bytes, limits);
    }

    @Override
    public int read() throws IOException {
        limits.tick(1);
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        limits.tick(length);
        return super.read(into, offset, length);
    }
}
