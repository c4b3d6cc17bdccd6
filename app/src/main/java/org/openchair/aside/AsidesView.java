package org.openchair.aside;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.coach.Coaching;
import org.openchair.events.AsideEvent.About;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * What was asked alone, as far as its reader may know: the one who was asked and the interventionist from the beginning, the
 * supporters once it was brought to them, the person what was told.
 *
 * @param language in which the reader writes
 */
public record AsidesView(String circle, Role role, String person, String interventionist, String language, boolean writable,
                         List<Card> cards, Optional<Card> open) implements Screen {

    public enum State { NOTED, BROUGHT, WORDED, TOGETHER, TOLD }

    /**
     * @param noted   words that only the one who was asked and the interventionist read
     * @param brought words for the supporters
     * @param own     the reader was asked
     * @param stands  the reader stands behind this answer
     * @param stops   how many passages of the answer the coach would ask about
     */
    public record Card(String item, About about, String name, LocalDate on, State state, String noted, String brought, int version,
                       String answer, List<String> behind, List<String> waiting, boolean own, boolean stands, int stops) {
        public boolean isOpen() {
            return state == State.BROUGHT || state == State.WORDED || state == State.TOGETHER;
        }
    }

    static AsidesView of(Asides asides, Viewer viewer, String open) {
        Members members = asides.members();
        String language = members.seat(viewer.seat()).map(Seat::language).orElse("en");
        List<Card> cards = asides.all().values().stream().map(aside -> card(asides, aside, viewer, language)).toList();
        return new AsidesView(viewer.circle().toString(), viewer.role(), members.personName(),
                members.interventionist().map(Seat::name).orElse(""), language, !members.closed() && !viewer.isPerson(), cards,
                cards.stream().filter(card -> card.item.equals(open)).findFirst());
    }

    private static Card card(Asides asides, Aside aside, Viewer viewer, String language) {
        Members members = asides.members();
        List<SeatId> supporters = members.preparing().stream().map(Seat::id).toList();
        return new Card(aside.item().toString(), aside.about(), members.name(aside.asked()), day(asides, aside.at()), state(asides, aside),
                aside.noted().orElse(""), aside.brought().orElse(""), aside.version(), aside.told().orElse(aside.answer()),
                members.names(supporters.stream().filter(aside.behind()::contains).toList()),
                members.names(supporters.stream().filter(seat -> !aside.behind().contains(seat)).toList()),
                aside.asked().equals(viewer.seat()), aside.behind().contains(viewer.seat()),
                Coaching.stops(language, aside.answer()));
    }

    private static State state(Asides asides, Aside aside) {
        return aside.told().isPresent() ? State.TOLD : aside.isTogether(asides.supporters()) ? State.TOGETHER
                : aside.version() > 0 ? State.WORDED : aside.brought().isPresent() ? State.BROUGHT : State.NOTED;
    }

    private static LocalDate day(Asides asides, Instant at) {
        return LocalDate.ofInstant(at, asides.members().zone());
    }

    public boolean isPersons() {
        return role == Role.PERSON;
    }

    public boolean isSupporters() {
        return role == Role.SUPPORTER;
    }
}
