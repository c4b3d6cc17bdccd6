package org.openchair.preparation;

import static org.openchair.journal.Copies.with;
import static org.openchair.journal.Copies.without;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Restriction;
import org.openchair.circle.Seat;
import org.openchair.consent.Clearance;
import org.openchair.events.*;
import org.openchair.events.ConsentEvent.Purpose;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/** What the supporters do before anybody is invited: agree how, write their own part, name what makes talking hard, meet. */
public record Preparation(Clearance clearance, Parts parts, Map<ItemId, Barrier> barriers, Map<ItemId, Meeting> meetings,
                          Ahead ahead) implements Deciding<Preparation, PreparationCommand> {
    public static final Preparation NONE = new Preparation(Clearance.NONE, Parts.NONE, Map.of(), Map.of(), Ahead.NONE);
    static final int LONGEST = 10_000;
    static final int LONGEST_PLACE = 300;

    public record Barrier(ItemId item, SeatId by, String barrier, String way, Instant at) {}

    /** The supporters among themselves. */
    public record Meeting(ItemId item, LocalDateTime when, String place) {}

    @Override
    public Preparation evolve(Entry entry) {
        Preparation now = new Preparation(clearance.evolve(entry), parts, barriers, meetings, ahead.evolve(entry.event(), entry.by()));
        return switch (entry.event()) {
            case PreparationEvent event -> now.evolve(event, entry.by(), entry.at());
            case CircleEvent _, ConsentEvent _, InvitationEvent _, ConversationEvent _, OptionsEvent _, PlanEvent _,
                 FollowThroughEvent _, WellbeingEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _, NetworkEvent _, FamilyMapEvent _ -> now;
        };
    }

    private Preparation evolve(PreparationEvent event, SeatId by, Instant at) {
        return switch (event) {
            case PreparationEvent.Written written ->
                    new Preparation(clearance, parts.evolve(written, by, at), barriers, meetings, ahead);
            case PreparationEvent.BarrierNamed named -> barriers(with(barriers, named.item(),
                    new Barrier(named.item(), by, named.barrier(), named.wayThrough(), at)));
            case PreparationEvent.BarrierTakenBack taken -> barriers(without(barriers, taken.item()));
            case PreparationEvent.MeetingPlanned planned -> meetings(with(meetings, planned.item(),
                    new Meeting(planned.item(), planned.at(), planned.place())));
            case PreparationEvent.MeetingCancelled cancelled -> meetings(without(meetings, cancelled.item()));
            case PreparationEvent.MeetingAnswered _, PreparationEvent.MeetingHeld _, PreparationEvent.DecidedTogether _, PreparationEvent.DecisionEnded _,
                 PreparationEvent.SafetyAnswered _, PreparationEvent.SafetyDecided _, PreparationEvent.SafetyConditionsSet _,
                 PreparationEvent.SafetyConditionMet _, PreparationEvent.QuietWordSaid _, PreparationEvent.QuietWordSettled _,
                 PreparationEvent.MessageWritten _, PreparationEvent.MessageShared _,
                 PreparationEvent.BarrierEntrusted _, PreparationEvent.BarrierTakenOn _, PreparationEvent.BarrierHandedBack _,
                 PreparationEvent.BarrierReleased _, PreparationEvent.BarrierTried _ -> this;
        };
    }

    @Override
    public Decision decide(PreparationCommand command, Viewer by, Instant at) {
        return Restriction.respected(members(), by, decided(command, by, at));
    }

    private Decision decided(PreparationCommand command, Viewer by, Instant at) {
        if (members().closed()) {
            return refused(PreparationReason.CLOSED);
        }
        if (!members().isMember(by.seat())) {
            return refused(PreparationReason.NOT_YOURS);
        }
        return switch (command) {
            case PreparationCommand.Agree _ -> agree(by);
            case PreparationCommand.WithdrawAgreement _ -> withdrawAgreement(by);
            case PreparationCommand.Write write -> write(write, by);
            case PreparationCommand.WriteExperience write -> writeExperience(write, by);
            case PreparationCommand.TakeBack back -> takeBack(back.part(), by);
            case PreparationCommand.NameBarrier name -> nameBarrier(name, by);
            case PreparationCommand.PlanMeeting plan -> planMeeting(plan, by, at);
            case PreparationCommand.CancelMeeting cancel -> cancelMeeting(cancel.item(), by);
        };
    }

    private Decision agree(Viewer by) {
        if (!by.isSupporter()) {
            return refused(PreparationReason.NOT_YOURS);
        }
        return hasAgreed(by.seat()) ? happened() : happened(new ConsentEvent.Given(Purpose.INVITATION_NOT_CONFRONTATION));
    }

    private Decision withdrawAgreement(Viewer by) {
        return hasAgreed(by.seat()) ? happened(new ConsentEvent.Withdrawn(Purpose.INVITATION_NOT_CONFRONTATION)) : happened();
    }

    private Decision write(PreparationCommand.Write write, Viewer by) {
        String words = write.words().strip();
        return mayNotWrite(by)
                .or(() -> wordsRefused(words, PreparationReason.NO_WORDS, PreparationReason.TOO_LONG))
                .map(Decision::refused)
                .orElseGet(() -> new Decision.Happened(parts.changes(by.seat(), Map.of(write.part(), words))));
    }

    private Decision writeExperience(PreparationCommand.WriteExperience write, Viewer by) {
        String saw = write.saw().strip();
        String felt = write.felt().strip();
        return mayNotWrite(by)
                .or(() -> wordsRefused(saw, PreparationReason.NO_WORDS, PreparationReason.TOO_LONG))
                .or(() -> wordsRefused(felt, PreparationReason.NO_FEELING, PreparationReason.FEELING_TOO_LONG))
                .map(Decision::refused)
                .orElseGet(() -> new Decision.Happened(
                        parts.changes(by.seat(), Map.of(Part.OBSERVATION, saw, Part.FEELING, felt))));
    }

    /** A supporter's part is written by that supporter, once they agreed how, and to somebody who can be written to. */
    private Optional<PreparationReason> mayNotWrite(Viewer by) {
        if (!by.isSupporter() || by.guest()) {
            return Optional.of(PreparationReason.NOT_YOURS);
        }
        if (contactRefused()) {
            return Optional.of(PreparationReason.CONTACT_REFUSED);
        }
        return hasAgreed(by.seat()) ? Optional.empty() : Optional.of(PreparationReason.NOT_AGREED);
    }

    private static Optional<PreparationReason> wordsRefused(String words, PreparationReason none, PreparationReason tooLong) {
        return words.isEmpty() ? Optional.of(none) : words.length() > LONGEST ? Optional.of(tooLong) : Optional.empty();
    }

    private Decision takeBack(Part part, Viewer by) {
        boolean experience = part == Part.OBSERVATION || part == Part.FEELING;
        return new Decision.Happened(parts.changes(by.seat(),
                experience ? Map.of(Part.OBSERVATION, "", Part.FEELING, "") : Map.of(part, "")));
    }

    private Decision nameBarrier(PreparationCommand.NameBarrier name, Viewer by) {
        String barrier = name.barrier().strip();
        String way = name.way().strip();
        if (!by.prepares()) {
            return refused(PreparationReason.NOT_YOURS);
        }
        if (contactRefused()) {
            return refused(PreparationReason.CONTACT_REFUSED);
        }
        return wordsRefused(barrier, PreparationReason.NO_BARRIER, PreparationReason.BARRIER_TOO_LONG)
                .or(() -> wordsRefused(way, PreparationReason.NO_WAY, PreparationReason.WAY_TOO_LONG))
                .map(Decision::refused)
                .orElseGet(() -> happened(new PreparationEvent.BarrierNamed(name.item(), barrier, way)));
    }

    private Decision planMeeting(PreparationCommand.PlanMeeting plan, Viewer by, Instant at) {
        String place = plan.place().strip();
        if (!by.isInterventionist()) {
            return refused(PreparationReason.NOT_YOURS);
        }
        if (contactRefused()) {
            return refused(PreparationReason.CONTACT_REFUSED);
        }
        if (plan.when().isEmpty()) {
            return refused(PreparationReason.NO_TIME);
        }
        if (!plan.when().get().atZone(members().zone()).toInstant().isAfter(at)) {
            return refused(PreparationReason.TIME_PASSED);
        }
        if (place.isEmpty()) {
            return refused(PreparationReason.NO_PLACE);
        }
        return place.length() > LONGEST_PLACE ? refused(PreparationReason.PLACE_TOO_LONG)
                : happened(new PreparationEvent.MeetingPlanned(plan.item(), plan.when().get(), place));
    }

    private Decision cancelMeeting(ItemId item, Viewer by) {
        if (!by.isInterventionist()) {
            return refused(PreparationReason.NOT_YOURS);
        }
        return meetings.containsKey(item) ? happened(new PreparationEvent.MeetingCancelled(item)) : happened();
    }

    public Members members() {
        return clearance.members();
    }

    boolean hasAgreed(SeatId seat) {
        return clearance.agrees(seat, Purpose.INVITATION_NOT_CONFRONTATION);
    }

    boolean contactRefused() {
        return clearance.contact() == Clearance.Contact.REFUSED;
    }

    /** Supporters who have not agreed that this is an invitation. */
    public List<Seat> notAgreed() {
        return clearance.notAgreed();
    }

    /** How many barriers to talking were named, each with a way through. */
    public int barrierCount() {
        return barriers.size();
    }

    /** Supporters who have not written their whole part. */
    public List<Seat> waitingForWords() {
        return members().preparing().stream().filter(seat -> !parts.missing(seat.id()).isEmpty()).toList();
    }

    /** What a supporter appreciates in the person, in their words. */
    public Optional<String> appreciation(SeatId seat) {
        return parts.piece(seat, Part.APPRECIATION).map(Parts.Piece::words);
    }

    /** Whether everybody agreed, answered and wrote, and every safety answer that needs a decision has one. */
    public boolean isReady() {
        return !members().supporters().isEmpty() && notAgreed().isEmpty() && clearance.isSafe()
                && waitingForWords().isEmpty();
    }

    /** The supporters' own meetings that are still to come, soonest first. */
    List<Meeting> upcoming(Instant now) {
        LocalDateTime here = LocalDateTime.ofInstant(now, members().zone());
        return meetings.values().stream().filter(meeting -> meeting.when().isAfter(here))
                .sorted(Comparator.comparing(Meeting::when)).toList();
    }

    private Preparation barriers(Map<ItemId, Barrier> changed) {
        return new Preparation(clearance, parts, changed, meetings, ahead);
    }

    private Preparation meetings(Map<ItemId, Meeting> changed) {
        return new Preparation(clearance, parts, barriers, changed, ahead);
    }
}
