package org.openchair.journal;

import java.time.Instant;
import org.openchair.events.Entry;
import org.openchair.events.Viewer;

/**
 * The state of one stage, immutable, folded from a circle's entries, which also knows the stage's rules.
 *
 * <p>A state is folded twice: from all entries to decide, and from the entries one viewer may know of to be shown. So
 * {@code evolve} leaves out what it cannot place instead of failing.
 *
 * @param <S> the state itself
 * @param <C> what can be asked of it
 */
public interface Deciding<S extends Deciding<S, C>, C> {

    S evolve(Entry entry);

    /** Says what happens when {@code by} asks for {@code command} at this moment. Pure: no clock, no chance, no I/O. */
    Decision decide(C command, Viewer by, Instant at);
}
