package org.resograph.web.published;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is worked out from the data as a whole, once for each state of them and when it is
 * first asked for.
 */
public final class Derived<T> {

    private record Held<T>(String version, T value) {}

    private final Published published;
    private final Function<Snapshot, T> rule;
    private volatile @Nullable Held<T> held;

    /** What a rule makes of the data. */
    public Derived(Published published, Function<Snapshot, T> rule) {
        this.published = published;
        this.rule = rule;
    }

    /** The value for the data as they are now. */
    public T get() {
        return published.read(this::of);
    }

    /** The value for the data that a reader sees. */
    public T of(Snapshot data) {
        Held<T> now = held;
        if (now != null && now.version().equals(data.version())) {
            return now.value();
        }
        synchronized (this) {
            now = held;
            if (now == null || !now.version().equals(data.version())) {
                now = new Held<>(data.version(), rule.apply(data));
                held = now;
            }
            return now.value();
        }
    }
}
