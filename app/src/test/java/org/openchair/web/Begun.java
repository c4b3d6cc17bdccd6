package org.openchair.web;

import static org.openchair.events.ConsentEvent.Purpose.INVITATION_NOT_CONFRONTATION;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.openchair.events.AsideEvent;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Event;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FirstDayEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.NetworkEvent;
import org.openchair.events.OptionsEvent;
import org.openchair.events.PlanEvent;
import org.openchair.events.PreparationEvent;
import org.openchair.events.RehearsalEvent;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;

/** Circles some way along, for tests that look at every page. */
final class Begun {
    private Begun() {}

    /** One practice is enough, and opening an account takes its time. */
    private static final class Practice {
        private static final Family ONE = Family.opened();
    }

    /** At its beginning, or with a yes, an open room, a table with an option, a plan and a date. */
    static Family circle(boolean far) {
        Family family = Practice.ONE.neighbours();
        return family.all(far ? Begun::far : Begun::near);
    }

    /** One thing of each stage, for pages about one thing. */
    static Map<String, ItemId> things(Family family) {
        Map<String, ItemId> things = new TreeMap<>();
        for (String stage : List.of("circle", "preparation", "invitation", "aside", "rehearsal", "conversation", "options", "plan", "follow-through", "network", "family-map")) {
            things.put(stage, new ItemId(UUID.nameUUIDFromBytes((family.circle + stage).getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        }
        return things;
    }

    static Event agreement() {
        return new ConsentEvent.Given(INVITATION_NOT_CONFRONTATION);
    }

    static Event newSeat() {
        SeatId seat = new SeatId(UUID.randomUUID());
        return Family.seated(seat, Role.SUPPORTER, "Grace " + seat, "his aunt", false);
    }

    private static Family near(Family family) {
        return family.by(family.ana, agreement());
    }

    private static Family far(Family family) {
        Map<String, ItemId> things = things(family);
        Set<SeatId> both = Set.of(family.ana, family.luis);
        var proposal = new InvitationEvent.Proposal(LocalDateTime.now().plusDays(5).withNano(0), "Grace’s kitchen", 60, both, "how we are");
        var answers = new TreeMap<PreparationEvent.SafetyQuestion, PreparationEvent.SafetyAnswer>();
        for (var question : PreparationEvent.SafetyQuestion.values()) {
            answers.put(question, PreparationEvent.SafetyAnswer.NO);
        }
        answers.put(PreparationEvent.SafetyQuestion.OVERDOSE, PreparationEvent.SafetyAnswer.UNSURE);
        for (SeatId who : List.of(family.ana, family.luis)) {
            family.by(who, agreement(), new PreparationEvent.SafetyAnswered(answers, ""));
            for (var part : PreparationEvent.Part.values()) {
                family.by(who, new PreparationEvent.Written(part, "I miss you at breakfast."));
            }
        }
        family.by(family.ana, new CircleEvent.Told(things.get("circle"), family.ana, "He fixes things.", CircleEvent.Source.SEEN, "", "Sunday"),
                new NetworkEvent.Named(things.get("network"), "Omar", "his friend", Set.of(), ""),
                new PreparationEvent.BarrierNamed(things.get("preparation"), "The last time we all came at once.", "One of us asks."),
                new PreparationEvent.BarrierEntrusted(things.get("preparation"), both, family.luis, LocalDate.now().plusDays(3), "We came at once.", "One asks."));
        family.by(family.ana, new FamilyMapEvent.FigureDrawn(things.get("family-map"), "Ana", FamilyMapEvent.Gender.WOMAN, Optional.of(1984), false,
                Optional.empty(), FamilyMapEvent.Kind.RELATIVE, Optional.of(family.ana)));
        family.by(family.ana, new AsideEvent.Noted(things.get("aside"), AsideEvent.About.MONEY, "Forty dollars."),
                new AsideEvent.Brought(things.get("aside"), AsideEvent.About.MONEY, "A small loan."),
                new RehearsalEvent.Planned(things.get("rehearsal"), LocalDate.now(), RehearsalEvent.Piece.MESSAGE, "", List.of()),
                new FirstDayEvent.Arranged(FirstDayEvent.Thing.RIDE, "I can drive.", "", "", Optional.empty()));
        family.by(family.marisol, new InvitationEvent.Drafted(1, "Dear Daniel, we miss you.", proposal, both));
        both.forEach(who -> family.by(who, new InvitationEvent.StoodBehind(1)));
        family.by(family.marisol, new InvitationEvent.Sent(1, "Dear Daniel, we miss you.", proposal, List.copyOf(both), InvitationEvent.Channel.HANDED_OVER),
                new CircleEvent.LinkIssued(family.daniel, 1), new CircleEvent.LinkIssued(family.ana, 1), new CircleEvent.LinkIssued(family.luis, 1));
        family.by(family.daniel, new InvitationEvent.Accepted(1),
                new InvitationEvent.GuestNamed(things.get("invitation"), "Sam", "my friend", ""),
                new CircleEvent.CorrectionAsked(things.get("circle"), "STATEMENTS", "It was a Monday."));
        family.by(family.marisol, new ConversationEvent.Opened(List.of("Hello", "What matters"), List.of("One speaks at a time.")));
        family.seats().forEach(who -> family.by(who, new ConversationEvent.Joined(true), new ConversationEvent.RulesAgreed(1)));
        family.by(family.ana, new ConversationEvent.Heard(things.get("conversation"), "I am glad you came.", Sharing.EVERYONE));
        family.by(family.marisol, new OptionsEvent.PutOnTable(things.get("options"), new OptionsEvent.Listing("Harbor House", "", "1 Main St", "555 0100",
                "", Optional.empty(), Optional.empty(), Set.of("MD"), "", LocalDate.now())), new OptionsEvent.TieDeclared(""));
        family.by(family.daniel, new PlanEvent.Proposed(things.get("plan"), PlanEvent.Section.FIRST_STEP, "I call on Monday.", Set.of(family.daniel, family.ana)),
                new FollowThroughEvent.DateChosen(things.get("follow-through"), LocalDateTime.now().plusDays(30).withNano(0), "PHONE"));
        return family;
    }
}
