package org.resograph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * CPU of the threads of this process, without those of the compiler and the collector: finer than
 * that of the process, which Linux counts in hundredths of a second.
 */
final class ThreadCpu {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ThreadCpu() {}

    /** What this thread has used, in ns. */
    static long current() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** What all threads that live now have used, in ns. */
    static long total() {
        long total = 0;
        for (long id : THREADS.getAllThreadIds()) {
            total += Math.max(0, THREADS.getThreadCpuTime(id));
        }
        return total;
    }
}
