package org.resograph.remote.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/**
 * Rows, and what comes of them batch by batch. The first batch is small, for who wants one row
 * only; each is larger than the one before, up to a bound.
 */
final class Batches extends QueryIter1 {

    private static final int FIRST = 16;
    private static final int LARGEST = 1000;

    private final Function<List<Binding>, Iterator<Binding>> step;
    private final int largest;
    private Iterator<Binding> current = Collections.emptyIterator();
    private int size = FIRST;

    /** What a step makes of the rows of an input. */
    Batches(
            QueryIterator input,
            ExecutionContext execution,
            Function<List<Binding>, Iterator<Binding>> step) {
        this(input, execution, LARGEST, step);
    }

    /** The same, with no more rows in a batch than so many. */
    Batches(
            QueryIterator input,
            ExecutionContext execution,
            int largest,
            Function<List<Binding>, Iterator<Binding>> step) {
        super(input, execution);
        this.step = step;
        this.largest = largest;
    }

    @Override
    protected boolean hasNextBinding() {
        while (!current.hasNext()) {
            Iter.close(current);
            List<Binding> batch = new ArrayList<>();
            while (batch.size() < size && getInput().hasNext()) {
                batch.add(getInput().next());
            }
            if (batch.isEmpty()) {
                current = Collections.emptyIterator();
                return false;
            }
            size = Math.min(largest, 4 * size);
            current = step.apply(batch);
        }
        return true;
    }

    @Override
    protected Binding moveToNextBinding() {
        if (!hasNextBinding()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {
        Iter.close(current);
    }
}
