package org.openchair.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Does something with several clients at once for a while, and says how often a second. */
final class Load {
    private Load() {}

    interface Once {
        void with(int client) throws Exception;
    }

    static double perSecond(int clients, Duration time, Once once) {
        LongAdder done = new LongAdder();
        long until = System.nanoTime() + time.toNanos();
        long began = System.nanoTime();
        List<Thread> threads = IntStream.range(0, clients).mapToObj(client -> Thread.ofPlatform().start(() -> {
            while (System.nanoTime() < until) {
                try {
                    once.with(client);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                done.increment();
            }
        })).toList();
        threads.forEach(Load::join);
        return done.sum() * 1e9 / (System.nanoTime() - began);
    }

    static double median(double... values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
