package org.openchair.journal.postgres;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openchair.events.CircleId;

/**
 * Lets one thread of this node at a time read or write the rows of a circle, and take over what it learned: so memory never
 * falls behind what this node itself wrote, and two who write at once do not both ask the database which of them was first.
 */
final class OneAtATime {
    // More than there are connections; two circles that share one wait for each other a moment, and nothing else.
    private static final int LOCKS = 256;

    private final ReentrantLock[] locks = Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);

    <T> T in(CircleId circle, Supplier<T> work) {
        ReentrantLock lock = locks[Math.floorMod(circle.hashCode(), LOCKS)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
