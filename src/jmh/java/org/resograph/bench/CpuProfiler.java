package org.resograph.bench;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * CPU of the threads for each operation, without those of the collector and the compiler: what
 * other processes do meanwhile counts in the time by the clock, but not in this.
 */
public final class CpuProfiler implements InternalProfiler {

    /** The name of the result. */
    static final String CPU = "cpu";

    private long before;

    @Override
    public String getDescription() {
        return "CPU of the threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = ThreadCpu.total();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double used = ThreadCpu.total() - before;
        double each = used / 1e3 / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(CPU, each, "us/op", AggregationPolicy.AVG));
    }
}
