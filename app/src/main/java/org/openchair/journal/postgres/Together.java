package org.openchair.journal.postgres;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets those who ask the same at the same time ask once. When something changes in a room, every open screen fetches its page
 * at that moment. An answer is shared only with those who came before its question was put, so nobody gets an older one than
 * they would have got alone.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
final class Together<Q, A> {
    private static final class Turn<A> {
        final ReentrantLock lock = new ReentrantLock();
        int here;
        volatile long asked;
        long answered;
        @Nullable A answer;
    }

    private final ConcurrentMap<Q, Turn<A>> turns = new ConcurrentHashMap<>();

    A ask(Q question, Supplier<A> how) {
        Turn<A> turn = turns.compute(question, (_, known) -> {
            Turn<A> mine = known == null ? new Turn<>() : known;
            mine.here++;
            return mine;
        });
        long came = turn.asked;
        turn.lock.lock();
        try {
            A shared = turn.answer;
            return shared != null && turn.answered > came ? shared : answered(turn, how);
        } finally {
            turn.lock.unlock();
            turns.computeIfPresent(question, (_, known) -> --known.here == 0 ? null : known);
        }
    }

    private static <A> A answered(Turn<A> turn, Supplier<A> how) {
        long number = turn.asked + 1;
        turn.asked = number;
        A answer = how.get();
        turn.answer = answer;
        turn.answered = number;
        return answer;
    }
}
