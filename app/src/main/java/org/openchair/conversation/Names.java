package org.openchair.conversation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.SeatId;

/** How the room's pages call people and times. */
record Names(Members members) {

    /** One human, as a name to show and a seat to choose. */
    public record Human(String seat, String name, boolean person) {}

    Human human(SeatId seat) {
        return new Human(seat.toString(), of(seat), members.person().filter(p -> p.id().equals(seat)).isPresent());
    }

    List<Human> humans(Iterable<SeatId> seats) {
        List<Human> humans = new java.util.ArrayList<>();
        seats.forEach(seat -> humans.add(human(seat)));
        return List.copyOf(humans);
    }

    String of(SeatId seat) {
        return members.name(seat);
    }

    String person() {
        return members.personName();
    }

    String interventionist() {
        return members.interventionist().map(Seat::name).orElse("");
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, members.zone());
    }
}
