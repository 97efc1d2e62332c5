package org.resograph.web.sparql;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives up the query that has used most, when what is left of the heap after a collection is too
 * little: one query that gathers without end must not end the others.
 */
final class MemoryWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryWatch.class);

    /** How much of the heap may be in use after a collection. */
    private static final double MOST = 0.85;

    private record Running(Guard guard, long allocatedBefore) {}

    private final Map<Guard, Running> running = new ConcurrentHashMap<>();
    private final NotificationListener listener =
            (notification, none) -> {
                if (notification
                        .getType()
                        .equals(
                                GarbageCollectionNotificationInfo
                                        .GARBAGE_COLLECTION_NOTIFICATION)) {
                    collected(
                            GarbageCollectionNotificationInfo.from(
                                    (CompositeData) notification.getUserData()));
                }
            };
    private final List<NotificationEmitter> emitters = new ArrayList<>();
    private final Set<String> heap = ConcurrentHashMap.newKeySet();

    /** Watches this process. */
    MemoryWatch() {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .forEach(pool -> heap.add(pool.getName()));
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(listener, null, null);
                emitters.add(emitter);
            }
        }
    }

    /** A query runs now, on this thread. */
    void enter(Guard guard) {
        guard.begin();
        running.put(guard, new Running(guard, allocated(guard)));
    }

    /** It has ended. */
    void leave(Guard guard) {
        running.remove(guard);
    }

    /** Gives up all that run. */
    void giveUpAll() {
        running.keySet().forEach(Guard::giveUp);
    }

    private void collected(GarbageCollectionNotificationInfo info) {
        long used = 0;
        Map<String, MemoryUsage> after = new HashMap<>(info.getGcInfo().getMemoryUsageAfterGc());
        for (Map.Entry<String, MemoryUsage> pool : after.entrySet()) {
            used += heap.contains(pool.getKey()) ? pool.getValue().getUsed() : 0;
        }
        if (used > MOST * Runtime.getRuntime().maxMemory()) {
            running.values().stream()
                    .max(Comparator.comparingLong(r -> allocated(r.guard()) - r.allocatedBefore()))
                    .ifPresent(
                            largest -> {
                                LOG.warn("memory is short: a query is given up");
                                leave(largest.guard());
                                largest.guard().cancelForMemory();
                            });
        }
    }

    private static long allocated(Guard guard) {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                ? threads.getThreadAllocatedBytes(guard.thread().getId())
                : 0;
    }

    @Override
    public void close() {
        for (NotificationEmitter emitter : emitters) {
            try {
                emitter.removeNotificationListener(listener);
            } catch (ListenerNotFoundException e) {
                LOG.debug("was not listening", e);
            }
        }
    }
}
