package org.resograph.derivation;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked for last, up to a number. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;
    private final int most;

    Recent(int most) {
        super(64, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
