package org.resograph.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;

/**
 * What a stage took once.
 *
 * @param wall seconds that passed
 * @param threadCpu seconds of a processor in the thread that ran it
 * @param cpu seconds of all processors of this process
 * @param peakMegabytes the most heap in use, of all pools
 * @param triples it dealt with
 */
record Round(double wall, double threadCpu, double cpu, long peakMegabytes, long triples) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Round of(Stage.Work work) throws Exception {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = SYSTEM.getProcessCpuTime();
        long thread = THREADS.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        long triples = work.run();
        return new Round(
                (System.nanoTime() - wall) / 1e9,
                (THREADS.getCurrentThreadCpuTime() - thread) / 1e9,
                (SYSTEM.getProcessCpuTime() - cpu) / 1e9,
                peakOfHeap(),
                triples);
    }

    /** The most heap in use so far, of all pools, in megabytes. */
    static long peakOfHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
