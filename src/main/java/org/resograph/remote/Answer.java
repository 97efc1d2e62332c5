package org.resograph.remote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The rows of an answer, in its order. A short one is in memory; a long one is read from a file as
 * it goes, and lets go of it at its end or when it is closed.
 */
public final class Answer implements IteratorCloseable<Binding>, AutoCloseable {

    private final String address;
    private final AnswerBody body;
    private final Iterator<Binding> rows;

    private Answer(String address, AnswerBody body, Iterator<Binding> rows) {
        this.address = address;
        this.body = body;
        this.rows = rows;
    }

    static Answer of(String address, AnswerBody body) {
        try {
            RowSet rows =
                    RowSetReader.createReader(ResultSetLang.RS_JSON)
                            .read(body.in(), ARQ.getContext());
            if (rows == null) {
                throw new IllegalStateException("no rows");
            }
            if (body.isLong()) {
                return new Answer(address, body, rows);
            }
            List<Binding> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            return new Answer(address, body, all.iterator());
        } catch (RuntimeException e) {
            throw garbled(address, e);
        }
    }

    /** Whether there are so many rows that they are better not held. */
    public boolean isLong() {
        return body.isLong();
    }

    @Override
    public boolean hasNext() {
        try {
            boolean more = rows.hasNext();
            if (!more) {
                close();
            }
            return more;
        } catch (RuntimeException e) {
            throw garbled(address, e);
        }
    }

    @Override
    public Binding next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }

    @Override
    public void close() {
        try {
            body.in().close();
        } catch (IOException e) {
            throw new StoreUnavailable(address + ": the file of its answer can't be closed", e);
        }
    }

    private static StoreUnavailable garbled(String address, RuntimeException e) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new StoreUnavailable(address + ": its answer can't be read: " + reason, e);
    }
}
