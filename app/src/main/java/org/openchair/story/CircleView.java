package org.openchair.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openchair.beginning.Beginning;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.consent.Clearance;
import org.openchair.events.InvitationEvent.Proposal;
import org.openchair.events.SeatId;
import org.openchair.familymap.FamilyMap;
import org.openchair.firstday.FirstDay;
import org.openchair.firstday.FirstDayCard;
import org.openchair.invitation.Invitation;
import org.openchair.journal.Visit;
import org.openchair.kit.Screen;
import org.openchair.network.Network;
import org.openchair.preparation.Preparation;
import org.openchair.preparation.Safety;

/** The circle's own page at the interventionist's desk: what is ready, who is waited for, who sits around the table. */
public record CircleView(String circle, String personName, LocalDate opened, String openedBy, Progress.Stage stage,
                         List<Step> steps, List<Quote> appreciated, Table table, List<Date> dates, State state,
                         Optional<LocalDate> lapses, List<Asking> asking, boolean undelivered, boolean company,
                         boolean begun, boolean hello,
                         List<Waited> waited, List<Promise> promises, Optional<FirstDayCard> firstDay) implements Screen {

    /** What has to be there before the invitation goes out. */
    public enum Kind { AGREED, SAFETY, MAP, WORDS, NETWORK, BARRIERS, INVITATION }

    /**
     * @param waitingFor names of those it waits for
     * @param count      what is counted: open safety answers, people on the family map, barriers, the version of the draft
     */
    public record Step(Kind kind, boolean done, List<String> waitingFor, int count, int generations) {
        Step(Kind kind, boolean done, List<String> waitingFor, int count) {
            this(kind, done, waitingFor, count, 0);
        }
    }

    public record Quote(String words, String name, String relation) {}

    public record Date(LocalDateTime at, String place, boolean conversation) {}

    /** What the interventionist promised, and until when. */
    public record Promise(String to, String words, Optional<LocalDate> until) {}

    /** A seat whose human asks for a new link. */
    public record Asking(String seat, String name) {}

    /** What can be said of the person's chair. */
    public enum State { BEGUN, ASKS, NOT_INVITED, INVITED, WISHES, QUESTION, YES, NOT_NOW, LATER, NO, NO_CONTACT, CLOSED }

    static CircleView of(Visit visit, Instant now) {
        Preparation preparation = visit.seen(Preparation.NONE);
        Safety safety = visit.seen(Safety.NONE);
        Invitation invitation = visit.seen(Invitation.NONE);
        Members members = preparation.members();
        Seat caller = members.supporters().stream().filter(Seat::firstCaller).findFirst()
                .or(() -> members.isBegun() ? members.person() : members.interventionist()).orElseThrow();
        Nudging nudging = visit.seen(Nudging.NONE);
        List<Step> steps = steps(preparation, safety, visit.seen(Network.NONE), invitation, visit.seen(FamilyMap.NONE));
        return new CircleView(visit.viewer().circle().toString(), members.personName(),
                LocalDate.ofInstant(members.openedAt(), members.zone()), caller.name(), visit.seen(Progress.NONE).stage(),
                steps, appreciated(preparation), Table.of(members, nudging.waitedFor(), invitation),
                dates(preparation, invitation, now), state(members, invitation),
                invitation.lapsesAt().map(at -> LocalDate.ofInstant(at, members.zone())),
                members.seats().values().stream().filter(Seat::asksForLink)
                        .map(seat -> new Asking(seat.id().toString(), seat.name())).toList(),
                visit.seenEntries().stream().anyMatch(
                        entry -> entry.event() instanceof org.openchair.events.CircleEvent.LetterNotDelivered),
                invitation.company().waits(), members.isBegun(),
                members.isBegun() && visit.seen(Beginning.NONE).waits(), Waited.of(nudging, now), nudging.circle().promises().values().stream().map(promise ->
                        new Promise(members.name(promise.to()), promise.words(), promise.until())).toList(),
                FirstDayCard.of(visit.seen(FirstDay.NONE), visit.viewer()));
    }

    private static List<Step> steps(Preparation preparation, Safety safety, Network network, Invitation invitation, FamilyMap map) {
        Members members = preparation.members();
        boolean anybody = !members.supporters().isEmpty();
        List<Step> all = List.of(
                new Step(Kind.AGREED, anybody && preparation.clearance().notAgreed().isEmpty(),
                        names(preparation.clearance().notAgreed()), 0),
                new Step(Kind.SAFETY, anybody && safety.isReady(), names(safety.notAnswered()), safety.waiting()),
                new Step(Kind.MAP, map.people() > 0, List.of(), map.people(), map.generations()),
                new Step(Kind.WORDS, anybody && preparation.waitingForWords().isEmpty(), names(preparation.waitingForWords()), 0),
                new Step(Kind.NETWORK, !network.people().isEmpty() && network.unasked() == 0, List.of(), network.people().size()),
                new Step(Kind.BARRIERS, !preparation.barriers().isEmpty(), List.of(), preparation.barriers().size()),
                new Step(Kind.INVITATION, !invitation.versions().isEmpty() && invitation.waitingForInviters().isEmpty(),
                        members.names(invitation.waitingForInviters()), invitation.versions().size()));
        // Where the person began, nobody is asked behind their back and no letter is written.
        return !members.isBegun() ? all : all.stream().filter(step -> switch (step.kind()) {
            case AGREED, SAFETY, MAP, WORDS -> true;
            case NETWORK, BARRIERS, INVITATION -> false;
        }).toList();
    }

    private static List<String> names(List<Seat> seats) {
        return seats.stream().map(Seat::name).toList();
    }

    /** Everybody the circle waits for, once each. */
    static List<SeatId> waitedFor(Preparation preparation, Invitation invitation) {
        List<SeatId> waited = new ArrayList<>();
        preparation.clearance().notAgreed().forEach(seat -> waited.add(seat.id()));
        preparation.clearance().notAnswered().forEach(seat -> waited.add(seat.id()));
        preparation.waitingForWords().forEach(seat -> waited.add(seat.id()));
        waited.addAll(invitation.waitingForInviters());
        return waited.stream().distinct().toList();
    }

    private static List<Quote> appreciated(Preparation preparation) {
        return preparation.members().supporters().stream().flatMap(seat -> preparation.appreciation(seat.id())
                .map(words -> new Quote(words, seat.name(), seat.relation())).stream()).toList();
    }

    static List<Date> dates(Preparation preparation, Invitation invitation, Instant now) {
        LocalDateTime here = LocalDateTime.ofInstant(now, preparation.members().zone());
        List<Date> dates = new ArrayList<>();
        preparation.meetings().values().forEach(meeting -> dates.add(new Date(meeting.when(), meeting.place(), false)));
        Optional<Proposal> agreed = invitation.agreedProposal();
        agreed.ifPresent(proposal -> dates.add(new Date(proposal.at(), proposal.place(), true)));
        return dates.stream().filter(date -> date.at().isAfter(here)).sorted(Comparator.comparing(Date::at)).toList();
    }

    static State state(Members members, Invitation invitation) {
        if (members.closed()) {
            return State.CLOSED;
        }
        return switch (invitation.clearance().contact()) {
            case NOT_NOW -> State.NOT_NOW;
            case DECLINED -> State.NO;
            case REFUSED -> State.NO_CONTACT;
            case OPEN -> openState(invitation);
        };
    }

    private static State openState(Invitation invitation) {
        if (invitation.agreedProposal().isPresent()) {
            return State.YES;
        }
        if (invitation.clearance().members().isBegun()) {
            return invitation.isAnswered() ? State.ASKS : invitation.needsReply() ? State.QUESTION : State.BEGUN;
        }
        if (!invitation.isSent()) {
            return State.NOT_INVITED;
        }
        if (invitation.company().came()) {
            return State.LATER;
        }
        return invitation.isAnswered() ? State.WISHES : invitation.needsReply() ? State.QUESTION : State.INVITED;
    }
}
