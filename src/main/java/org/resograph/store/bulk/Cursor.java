package org.resograph.store.bulk;

import java.io.Closeable;
import java.io.IOException;

/** Records of a fixed number of longs, in ascending order. */
interface Cursor extends Closeable {

    /**
     * Goes on to the next record.
     *
     * @param record where it is written
     * @return false if there is none
     */
    boolean next(long[] record) throws IOException;

    @Override
    default void close() throws IOException {}
}
