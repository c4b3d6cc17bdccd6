package org.openchair.wellbeing;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.consent.Clearance;
import org.openchair.events.AsideEvent;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FirstDayEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.NetworkEvent;
import org.openchair.events.OptionsEvent;
import org.openchair.events.PlanEvent;
import org.openchair.events.PreparationEvent;
import org.openchair.events.RehearsalEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.events.Viewer;
import org.openchair.events.WellbeingEvent.SelfCheck;
import org.openchair.events.WellbeingEvent;
import org.openchair.journal.Copies;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/** How each is doing by their own account, oldest first. A family gets better too, whatever the person decides. */
public record Wellbeing(Clearance clearance, List<Said> said) implements Deciding<Wellbeing, WellbeingCommand> {
    public static final Wellbeing NONE = new Wellbeing(Clearance.NONE, List.of());
    static final int LONGEST = 2_000;
    static final int BEST = 10;
    static final int MOST_OFTEN = 3;

    /** One thing one human said of themselves. */
    record Said(SeatId by, Instant at, WellbeingEvent what) {}

    @Override
    public Wellbeing evolve(Entry entry) {
        Clearance now = clearance.evolve(entry);
        return switch (entry.event()) {
            case WellbeingEvent event -> new Wellbeing(now, Copies.with(said, new Said(entry.by(), entry.at(), event)));
            case CircleEvent _, ConsentEvent _, PreparationEvent _, NetworkEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _, InvitationEvent _, ConversationEvent _,
                 OptionsEvent _, PlanEvent _, FollowThroughEvent _, FamilyMapEvent _ -> new Wellbeing(now, said);
        };
    }

    @Override
    public Decision decide(WellbeingCommand command, Viewer by, Instant at) {
        if (by.isInterventionist() || !members().isMember(by.seat())) {
            return refused(WellbeingReason.NOT_YOURS);
        }
        if (members().closed()) {
            return refused(WellbeingReason.CLOSED);
        }
        if (command.sharing().isEmpty()) {
            return refused(WellbeingReason.NO_SHARING);
        }
        Sharing sharing = command.sharing().get();
        return switch (command) {
            case WellbeingCommand.Rate rate -> rate(rate, sharing);
            case WellbeingCommand.Check check -> check(check, sharing);
            case WellbeingCommand.FindSupport find -> findSupport(find.where().strip(), find.words().strip(), sharing);
            case WellbeingCommand.Practise practise -> practise(practise.tried().strip(), practise.went().strip(), sharing);
        };
    }

    private static Decision rate(WellbeingCommand.Rate rate, Sharing sharing) {
        Map<WellbeingEvent.LifeArea, Integer> areas = new EnumMap<>(WellbeingEvent.LifeArea.class);
        rate.areas().forEach((area, ease) -> {
            if (ease >= 0 && ease <= BEST) {
                areas.put(area, ease);
            }
        });
        String words = rate.words().strip();
        if (areas.isEmpty()) {
            return refused(WellbeingReason.NO_AREA);
        }
        return words.length() > LONGEST ? refused(WellbeingReason.TOO_LONG)
                : happened(new WellbeingEvent.AreasRated(Map.copyOf(areas), words, sharing));
    }

    /** All of its questions, or it says nothing. */
    private static Decision check(WellbeingCommand.Check check, Sharing sharing) {
        List<Integer> answers = check.answers().stream().flatMap(Optional::stream)
                .filter(answer -> answer >= 0 && answer <= MOST_OFTEN).toList();
        boolean first = check.answers().getFirst().filter(answer -> answer >= 0 && answer <= MOST_OFTEN).isPresent();
        return answers.size() < SelfCheckText.QUESTIONS ? refused(missing(check.check(), first))
                : happened(new WellbeingEvent.SelfChecked(check.check(), answers, sharing));
    }

    private static WellbeingReason missing(SelfCheck check, boolean first) {
        return switch (check) {
            case PHQ_2 -> first ? WellbeingReason.NO_PHQ_2_2 : WellbeingReason.NO_PHQ_2_1;
            case GAD_2 -> first ? WellbeingReason.NO_GAD_2_2 : WellbeingReason.NO_GAD_2_1;
        };
    }

    private static Decision findSupport(String where, String words, Sharing sharing) {
        if (where.isEmpty()) {
            return refused(WellbeingReason.NO_SUPPORT);
        }
        if (where.length() > LONGEST) {
            return refused(WellbeingReason.SUPPORT_TOO_LONG);
        }
        return words.length() > LONGEST ? refused(WellbeingReason.ABOUT_TOO_LONG)
                : happened(new WellbeingEvent.SupportFound(where, words, sharing));
    }

    private static Decision practise(String tried, String went, Sharing sharing) {
        if (tried.isEmpty()) {
            return refused(WellbeingReason.NOTHING_TRIED);
        }
        if (tried.length() > LONGEST) {
            return refused(WellbeingReason.TRIED_TOO_LONG);
        }
        return went.length() > LONGEST ? refused(WellbeingReason.WENT_TOO_LONG)
                : happened(new WellbeingEvent.Practised(tried, went, sharing));
    }

    public Members members() {
        return clearance.members();
    }
}
