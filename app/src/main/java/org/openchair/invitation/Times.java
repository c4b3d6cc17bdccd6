package org.openchair.invitation;

import static org.openchair.journal.Copies.changed;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.*;
import org.openchair.events.InvitationEvent.Fit;
import org.openchair.events.InvitationEvent.Suggested;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * When those who prepare can: times that could be, and what each says of them for themselves. The person is offered the best
 * of them by count, never by name.
 *
 * @param proposed  times on the circle's own clock, by the item that names them
 * @param suggested what the person was offered last
 */
record Times(Invitation invitation, Map<ItemId, LocalDateTime> proposed, Map<SeatId, Map<ItemId, Fit>> marks,
             List<Suggested> suggested) implements Deciding<Times, TimesCommand> {
    static final Times NONE = new Times(Invitation.NONE, Map.of(), Map.of(), List.of());
    /** More could not be looked over on a phone. */
    static final int MOST = 12;

    @Override
    public Times evolve(Entry entry) {
        Times now = new Times(invitation.evolve(entry), proposed, marks, suggested);
        return switch (entry.event()) {
            case InvitationEvent.TimeProposed time -> now.proposed(map -> map.put(time.item(), time.at()));
            case InvitationEvent.TimeTakenOff time -> now.proposed(map -> map.remove(time.item()));
            case InvitationEvent.TimesMarked marked -> new Times(now.invitation, proposed, changed(marks, map -> {
                Map<ItemId, Fit> mine = new LinkedHashMap<>();
                marked.marks().forEach(mark -> mine.put(mark.item(), mark.fit()));
                map.put(entry.by(), Collections.unmodifiableMap(mine));
            }), suggested);
            case InvitationEvent.TimesOffered offered -> new Times(now.invitation, proposed, marks, List.copyOf(offered.times()));
            case InvitationEvent _, CircleEvent _, ConsentEvent _, PreparationEvent _, ConversationEvent _, OptionsEvent _, PlanEvent _,
                 FollowThroughEvent _, WellbeingEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _, NetworkEvent _, FamilyMapEvent _ -> now;
        };
    }

    private Times proposed(Consumer<Map<ItemId, LocalDateTime>> change) {
        return new Times(invitation, changed(proposed, change), marks, suggested);
    }

    @Override
    public Decision decide(TimesCommand command, Viewer by, Instant at) {
        Optional<InvitationReason> refusal = Standing.member(invitation, by)
                .or(() -> Standing.letter(invitation))
                .or(() -> by.prepares() ? Optional.empty() : Optional.of(InvitationReason.TIMES_OF_OTHERS));
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        return switch (command) {
            case TimesCommand.Propose propose -> propose(propose, by, at);
            case TimesCommand.TakeOff off -> takeOff(off.item(), by);
            case TimesCommand.Mark mark -> mark(mark.marks(), by);
            case TimesCommand.Offer _ -> Suggesting.offer(this, by, at);
        };
    }

    private Decision propose(TimesCommand.Propose propose, Viewer by, Instant at) {
        Optional<InvitationReason> refusal = Standing.contact(invitation)
                .or(() -> Drafting.mayWrite(invitation, by))
                .or(() -> propose.at().isEmpty() ? Optional.of(InvitationReason.NO_TIME) : Optional.empty())
                .or(() -> propose.at().flatMap(time -> timeIsGood(time, at)));
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        LocalDateTime time = propose.at().orElseThrow();
        return proposed.containsValue(time) ? happened() : happened(new InvitationEvent.TimeProposed(propose.item(), time));
    }

    private Optional<InvitationReason> timeIsGood(LocalDateTime time, Instant now) {
        if (members().zone().getRules().getValidOffsets(time).isEmpty()) {
            return Optional.of(InvitationReason.HOUR_LEFT_OUT);
        }
        if (Proposals.hasPassed(members(), time, now)) {
            return Optional.of(InvitationReason.IN_THE_PAST);
        }
        return ahead(now).count() >= MOST ? Optional.of(InvitationReason.MANY_TIMES) : Optional.empty();
    }

    private Decision takeOff(ItemId item, Viewer by) {
        return Drafting.mayWrite(invitation, by).map(Decision::refused).orElseGet(() ->
                proposed.containsKey(item) ? happened(new InvitationEvent.TimeTakenOff(item)) : happened());
    }

    /** Everybody for themselves, all times at once; what is not said is not said. */
    private Decision mark(Map<ItemId, Fit> mine, Viewer by) {
        Map<ItemId, Fit> known = new LinkedHashMap<>(mine);
        known.keySet().retainAll(proposed.keySet());
        if (known.equals(marks.getOrDefault(by.seat(), Map.of()))) {
            return happened();
        }
        return Standing.contact(invitation).map(Decision::refused).orElseGet(() -> happened(new InvitationEvent.TimesMarked(
                known.entrySet().stream().map(mark -> new InvitationEvent.Mark(mark.getKey(), mark.getValue())).toList())));
    }

    /** Times that have not passed, soonest first. */
    Stream<Map.Entry<ItemId, LocalDateTime>> ahead(Instant now) {
        return proposed.entrySet().stream().filter(time -> !Proposals.hasPassed(members(), time.getValue(), now))
                .sorted(Map.Entry.comparingByValue());
    }

    int count(ItemId item, Fit fit) {
        return (int) preparing().stream().filter(seat -> said(seat.id(), item).filter(fit::equals).isPresent()).count();
    }

    Optional<Fit> said(SeatId seat, ItemId item) {
        return Optional.ofNullable(marks.getOrDefault(seat, Map.of()).get(item));
    }

    /** Who is asked when they can: supporters who prepare, and the interventionist. */
    List<Seat> preparing() {
        List<Seat> all = new ArrayList<>(members().preparing());
        members().interventionist().ifPresent(all::add);
        return all;
    }

    Members members() {
        return invitation.members();
    }
}
