package org.resograph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/**
 * What one stage took.
 *
 * @param name of the stage
 * @param wall seconds that passed
 * @param cpu seconds of all processors of this process
 * @param peakMegabytes the most heap in use, of all pools
 * @param triples it dealt with; 0 where that is no measure
 */
record Stage(String name, double wall, double cpu, long peakMegabytes, long triples) {

    /** Work that counts the triples it deals with. */
    interface Work {
        long run() throws Exception;
    }

    static Stage measure(String name, Work work) throws Exception {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = cpuNanos();
        long wall = System.nanoTime();
        long triples = work.run();
        double seconds = (System.nanoTime() - wall) / 1e9;
        double processor = (cpuNanos() - cpu) / 1e9;
        long peak =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum();
        return new Stage(name, seconds, processor, peak >> 20, triples);
    }

    /** One line of the table, with the processor time against that of the floor. */
    String line(Corpus corpus, Stage floor) {
        return String.format(
                Locale.ROOT,
                "%-38s %8.2f %8.2f %9.0f %8.2f %10.0f %7d %7.2f",
                name,
                wall,
                cpu,
                corpus.documents() / wall,
                corpus.megabytes() / wall,
                triples / wall,
                peakMegabytes,
                cpu / floor.cpu);
    }

    static String header() {
        return String.format(
                "%-38s %8s %8s %9s %8s %10s %7s %7s",
                "stage", "wall s", "CPU s", "docs/s", "MB/s", "triples/s", "peak MB", "x floor");
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
