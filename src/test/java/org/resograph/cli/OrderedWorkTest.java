package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    private final OrderedWork work = new OrderedWork(3);
    private final List<Integer> results = new ArrayList<>();

    @Test
    void resultsComeInTheOrderOfTheThings() {
        List<Integer> things = numbers(1_000);
        work.run(
                things,
                n -> 0,
                n -> {
                    if (n % 7 == 0) {
                        LockSupport.parkNanos(1_000);
                    }
                    return n;
                },
                results::add);
        assertThat(results).isEqualTo(things);
    }

    @Test
    void whatWaitsIsBoundedInNumber() {
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        work.run(
                numbers(1_000),
                n -> 0,
                n -> {
                    most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
                    return n;
                },
                n -> waiting.decrementAndGet());
        assertThat(most.get()).isLessThanOrEqualTo(3 * 16 + 1);
    }

    @Test
    void whatWaitsIsBoundedInSize() {
        long megabyte = 1 << 20;
        AtomicLong waiting = new AtomicLong();
        AtomicLong most = new AtomicLong();
        work.run(
                numbers(100),
                n -> (n % 3 + 1) * 10L * megabyte,
                n -> {
                    long size = (n % 3 + 1) * 10L * megabyte;
                    most.accumulateAndGet(waiting.addAndGet(size), Math::max);
                    return size;
                },
                size -> waiting.addAndGet(-size));
        assertThat(most.get()).isLessThanOrEqualTo((64 + 30) * megabyte);
    }

    @Test
    void whatIsLargerThanAllThatMayWaitIsDone() {
        work.run(numbers(3), n -> Long.MAX_VALUE / 4, n -> n, results::add);
        assertThat(results).hasSize(3);
    }

    @Test
    void aFailureOfTheWorkOrOfTheSinkEndsTheRun() {
        AtomicInteger started = new AtomicInteger();
        Function<Integer, Integer> fails =
                n -> {
                    started.incrementAndGet();
                    if (n == 5) {
                        throw new IllegalStateException("five");
                    }
                    return n;
                };
        assertThatThrownBy(() -> work.run(numbers(10_000), n -> 0, fails, results::add))
                .hasMessage("five");
        assertThat(results).containsExactly(0, 1, 2, 3, 4);
        assertThat(started.get()).isLessThan(100);
        assertThatThrownBy(
                        () ->
                                work.run(
                                        numbers(10),
                                        n -> 0,
                                        n -> n,
                                        n -> {
                                            throw new IllegalStateException("sink");
                                        }))
                .hasMessage("sink");
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
