package org.openchair.language.text;

import java.util.function.Supplier;

/** Something made on another core while this one does something else. */
public final class Ahead<T> {
    private final Thread maker;
    private T made;
    private RuntimeException wrong;

    public Ahead(Supplier<T> how) {
        maker = new Thread(() -> {
            try {
                made = how.get();
            } catch (RuntimeException e) {
                wrong = e;
            }
        }, "coach");
        maker.setDaemon(true);
        maker.start();
    }

    /** Waits until it is there. Nothing can interrupt a start; who asked for one needs all of it. */
    public T get() {
        boolean interrupted = false;
        while (maker.isAlive())
            try {
                maker.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        if (interrupted) Thread.currentThread().interrupt();
        if (wrong != null) throw wrong;
        return made;
    }
}
