package org.openchair.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent.BarrierEntrusted;
import org.openchair.events.PreparationEvent.BarrierNamed;
import org.openchair.events.PreparationEvent.BarrierTried;
import org.openchair.events.SeatId;

/** One barrier. Whoever is asked to see to it knows it by its charge alone. */
record Barrier(ItemId item, Optional<Named> named, Optional<Charge> charge) {
    private static final Charge NONE =
            new Charge(Set.of(), SeatId.HOUSE, LocalDate.EPOCH, "", "", false, false, "", Optional.empty());

    record Named(SeatId by, String barrier, String way, Instant at) {}

    /**
     * What somebody was asked to see to.
     *
     * @param words why it was handed back, if they said
     */
    record Charge(Set<SeatId> between, SeatId to, LocalDate until, String barrier, String way, boolean takenOn,
                  boolean handedBack, String words, Optional<Trial> trial) {}

    record Trial(boolean holds, String learned, SeatId by, Instant at) {}

    static Barrier of(ItemId item) {
        return new Barrier(item, Optional.empty(), Optional.empty());
    }

    Barrier named(SeatId by, BarrierNamed event, Instant at) {
        return new Barrier(item, Optional.of(new Named(by, event.barrier(), event.wayThrough(), at)), charge);
    }

    /** Who asks themselves has said yes. */
    Barrier entrusted(SeatId by, BarrierEntrusted asked) {
        return with(new Charge(asked.between(), asked.to(), asked.until(), asked.barrier(), asked.wayThrough(),
                asked.to().equals(by), false, "", Optional.empty()));
    }

    Barrier takenOn() {
        Charge c = charge.orElse(NONE);
        return with(new Charge(c.between, c.to, c.until, c.barrier, c.way, true, false, "", c.trial));
    }

    Barrier handedBack(String words) {
        Charge c = charge.orElse(NONE);
        return with(new Charge(c.between, c.to, c.until, c.barrier, c.way, false, true, words, c.trial));
    }

    Barrier tried(SeatId by, BarrierTried tried, Instant at) {
        Charge c = charge.orElse(NONE);
        return with(new Charge(c.between, c.to, c.until, c.barrier, c.way, c.takenOn, c.handedBack, c.words,
                Optional.of(new Trial(tried.holds(), tried.learned(), by, at))));
    }

    Barrier released() {
        return new Barrier(item, named, Optional.empty());
    }

    private Barrier with(Charge now) {
        return new Barrier(item, named, Optional.of(now));
    }
}
