package org.openchair.journal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private final Together<String, Long> together = new Together<>();

    @Test
    void those_who_come_while_a_question_is_out_wait_for_the_next_and_share_its_answer() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch out = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Long> first = threads.submit(() -> together.ask("circle", () -> {
                asked.incrementAndGet();
                out.countDown();
                await(go);
                return 1L;
            }));
            out.await();
            List<Thread> waiting = new ArrayList<>();
            List<Long> answers = java.util.Collections.synchronizedList(new ArrayList<>());
            for (int i = 0; i < 10; i++) {
                waiting.add(Thread.ofPlatform().start(() -> answers.add(together.ask("circle", () -> (long) asked.incrementAndGet()))));
            }
            while (waiting.stream().anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
                Thread.onSpinWait();
            }
            go.countDown();
            for (Thread thread : waiting) {
                thread.join();
            }
            assertThat(first.get()).isEqualTo(1);
            assertThat(answers).hasSize(10).containsOnly(2L);
            assertThat(asked).as("one for the first, one for the ten").hasValue(2);
        }
    }

    @Test
    void nobody_gets_an_answer_to_a_question_that_was_put_before_they_came() throws Exception {
        AtomicLong truth = new AtomicLong();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                all.add(threads.submit(() -> {
                    for (int n = 0; n < 2_000; n++) {
                        long least = ThreadLocalRandom.current().nextBoolean() ? truth.incrementAndGet() : truth.get();
                        assertThat(together.ask("circle", truth::get)).isGreaterThanOrEqualTo(least);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    @Test
    void a_question_that_fails_fails_for_its_own_asker_and_is_put_again() {
        assertThatThrownBy(() -> together.ask("circle", () -> {
            throw new IllegalStateException("away");
        })).hasMessage("away");
        assertThat(together.ask("circle", () -> 7L)).isEqualTo(7);
        assertThat(together.ask("another", () -> 8L)).isEqualTo(8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
