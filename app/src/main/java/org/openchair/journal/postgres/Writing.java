package org.openchair.journal.postgres;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.openchair.events.Entry;
import org.openchair.journal.Consequence;

/** Fresh entries of one circle, on their way, and the answer that somebody waits for. */
record Writing(KnownCircle before, List<Entry> fresh, CompletableFuture<Optional<KnownCircle>> answer) {

    Writing(KnownCircle before, List<Entry> fresh) {
        this(before, fresh, new CompletableFuture<>());
    }

    List<Consequence> concerned(List<Consequence> consequences) {
        return consequences.stream().filter(consequence -> fresh.stream().anyMatch(entry -> consequence.concerns(entry.event()))).toList();
    }

    void done(Append append, boolean written) {
        answer.complete(written ? Optional.of(append.after().stored()) : Optional.empty());
    }

    /** Says nothing new where the answer was given. */
    void failed(Throwable why) {
        answer.completeExceptionally(why);
    }

    Optional<KnownCircle> await() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : e;
        }
    }
}
