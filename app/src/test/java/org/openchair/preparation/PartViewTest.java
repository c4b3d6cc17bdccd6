package org.openchair.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;
import static org.openchair.events.ConsentEvent.Purpose.INVITATION_NOT_CONFRONTATION;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.kit.Languages;
import org.openchair.Printed;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PlanEvent;
import org.openchair.events.PreparationEvent;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.PreparationEvent.SafetyAnswered;
import org.openchair.events.SeatId;
import org.openchair.firstday.FirstDay;

class PartViewTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private static final InvitationEvent.Proposal PROPOSAL = new InvitationEvent.Proposal(
            LocalDateTime.parse("2026-11-28T10:00"), "Grace's kitchen", 60, Set.of(ANA, LUIS), "Us");

    private final ACircle opened = ACircle.opened();
    private final ACircle agreed = opened.by(ANA, new ConsentEvent.Given(INVITATION_NOT_CONFRONTATION));

    private static PartView view(ACircle circle, SeatId who, String open) {
        return PartView.of(circle.seen(who, Preparation.NONE), circle.seen(who, Safety.NONE), circle.seen(who, FirstDay.NONE), circle.seen(who, Board.NONE), ACircle.viewer(who), open, NOW);
    }

    private static Optional<Step> open(ACircle circle, String asked) {
        return view(circle, ANA, asked).open().map(PartView.Line::step);
    }

    private ACircle all() {
        ACircle circle = agreed.by(ANA, new SafetyAnswered(PreparationTest.plainNo(), ""));
        for (Part part : Part.values()) {
            circle = circle.by(ANA, new PreparationEvent.Written(part, "Words for " + part));
        }
        return circle;
    }

    @Test
    void the_first_step_is_open_and_nothing_is_done() {
        assertThat(open(opened, "")).contains(Step.AGREEMENT);
        assertThat(view(opened, ANA, "").done()).isZero();
        assertThat(view(opened, ANA, "").lines()).hasSize(6);
        assertThat(view(opened, ANA, "").isNow()).isTrue();
    }

    @Test
    void one_thing_after_the_other() {
        assertThat(open(agreed, "")).contains(Step.SAFETY);
        ACircle answered = agreed.by(ANA, new SafetyAnswered(PreparationTest.plainNo(), ""));
        assertThat(open(answered, "")).contains(Step.APPRECIATION);
        ACircle saw = answered.by(ANA, new PreparationEvent.Written(Part.APPRECIATION, "The red bike."),
                new PreparationEvent.Written(Part.OBSERVATION, "The stove."));
        assertThat(open(saw, "")).contains(Step.EXPERIENCE);
        assertThat(view(saw, ANA, "").done()).isEqualTo(3);
        assertThat(open(all(), "")).isEmpty();
        assertThat(view(all(), ANA, "").done()).isEqualTo(6);
    }

    @Test
    void a_step_opens_when_asked_for_unless_it_has_its_own_page() {
        assertThat(open(all(), "appreciation")).contains(Step.APPRECIATION);
        assertThat(view(all(), ANA, "appreciation").isNow()).isFalse();
        assertThat(open(all(), "barriers")).contains(Step.BARRIERS);
        assertThat(open(all(), "agreement")).contains(Step.AGREEMENT);
        assertThat(open(all(), "safety")).isEmpty();
        assertThat(open(all(), "something else")).isEmpty();
    }

    @Test
    void own_words_are_dated_in_the_circle_s_zone() {
        PartView.Line experience = view(all(), ANA, "").lines().get(3);
        assertThat(experience.words()).isEqualTo("Words for OBSERVATION");
        assertThat(experience.second()).isEqualTo("Words for FEELING");
        assertThat(experience.on()).contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void nobody_finds_another_s_words_barriers_or_answers_here() {
        ACircle circle = all().by(ANA, new PreparationEvent.BarrierNamed(ITEM, "A quarrel.", "A letter."));
        PartView luis = view(circle, LUIS, "");
        assertThat(luis.lines()).allMatch(line -> !line.done() && line.words().isEmpty());
        assertThat(luis.barriers()).isEmpty();
        assertThat(luis.toString()).doesNotContain("Words for", "quarrel", "letter");
        assertThat(view(circle, ANA, "").barriers()).hasSize(1);
    }

    @Test
    void a_draft_that_asks_them_is_one_more_step() {
        ACircle drafted = all().by(MARISOL, new InvitationEvent.Drafted(1, "Dear Daniel", PROPOSAL, Set.of(ANA, LUIS)));
        assertThat(open(drafted, "")).contains(Step.INVITATION);
        assertThat(view(drafted, GRACE, "").draft()).isEmpty();
        ACircle luisStands = drafted.by(LUIS, new InvitationEvent.StoodBehind(1));
        assertThat(view(luisStands, ANA, "").draft()).contains(new PartView.Draft(1, false, List.of("Luis")));
        ACircle both = luisStands.by(ANA, new InvitationEvent.StoodBehind(1));
        assertThat(open(both, "")).isEmpty();
        assertThat(open(both.by(ANA, new InvitationEvent.SteppedBack(1)), "")).contains(Step.INVITATION);
        ACircle newWords = both.by(MARISOL, new InvitationEvent.Drafted(2, "Daniel,", PROPOSAL, Set.of(ANA)));
        assertThat(view(newWords, ANA, "").draft()).contains(new PartView.Draft(2, false, List.of()));
        assertThat(view(newWords.by(ANA, new InvitationEvent.StoodBehind(1)), ANA, "").draft().orElseThrow().standing()).isFalse();
    }

    @Test
    void after_the_invitation_the_person_sees_the_words_and_the_page_says_so() {
        ACircle sent = all().by(MARISOL, new InvitationEvent.Sent(1, "Dear Daniel", PROPOSAL, List.of(ANA),
                InvitationEvent.Channel.HANDED_OVER));
        assertThat(view(all(), ANA, "").sent()).isFalse();
        assertThat(view(sent, ANA, "").sent()).isTrue();
        assertThat(view(sent.by(MARISOL, new InvitationEvent.Withdrawn()), ANA, "").sent()).isFalse();
    }

    @Test
    void meetings_to_come_are_shown() {
        ACircle planned = opened.by(MARISOL,
                new PreparationEvent.MeetingPlanned(new ItemId(new UUID(9, 2)), LocalDateTime.parse("2026-11-22T18:00"), "Past"),
                new PreparationEvent.MeetingPlanned(new ItemId(new UUID(9, 3)), LocalDateTime.parse("2026-11-26T18:00"), "Later"),
                new PreparationEvent.MeetingPlanned(ITEM, LocalDateTime.parse("2026-11-24T18:00"), "Soon"));
        assertThat(view(planned, ANA, "").meetings()).extracting(PartView.Meeting::place).containsExactly("Soon", "Later");
    }

    @Test
    void later_stages_open_their_doors() {
        assertThat(view(opened, ANA, "").doors().any()).isFalse();
        ACircle yes = opened.by(DANIEL, new InvitationEvent.Accepted(1));
        assertThat(view(yes, ANA, "").doors()).isEqualTo(new PartView.Doors(true, false, false));
        ACircle planned = yes.by(DANIEL, new PlanEvent.Proposed(ITEM, PlanEvent.Section.REASONS, "My kids", Set.of(DANIEL)));
        assertThat(view(planned, ANA, "").doors()).isEqualTo(new PartView.Doors(true, false, true));
    }

    @Test
    void a_circle_that_is_closed_or_not_to_be_contacted_can_be_read() {
        PartView closed = view(all().by(MARISOL, new CircleEvent.Closed("")), ANA, "");
        assertThat(closed.closed()).isTrue();
        assertThat(closed.lines().get(2).words()).isEqualTo("Words for APPRECIATION");
        PartView declined = view(all().by(DANIEL, new InvitationEvent.ContactRefused()), ANA, "");
        assertThat(declined.contactRefused()).isTrue();
        assertThat(declined.lines().get(2).words()).isEqualTo("Words for APPRECIATION");
    }

    @Test
    void the_page_is_written_in_every_language_whatever_is_open() {
        ACircle full = all().by(MARISOL, new InvitationEvent.Drafted(1, "Dear Daniel", PROPOSAL, Set.of(ANA, LUIS)),
                        new PreparationEvent.MeetingPlanned(ITEM, LocalDateTime.parse("2026-11-24T18:00"), "Grace’s kitchen"))
                .by(LUIS, new InvitationEvent.StoodBehind(1))
                .by(ANA, new PreparationEvent.BarrierNamed(ITEM, "A quarrel.", "A letter."))
                .by(DANIEL, new InvitationEvent.Accepted(1));
        for (String open : List.of("", "agreement", "appreciation", "experience", "change", "offer", "barriers")) {
            assertThat(Printed.inAllLanguages(view(full, ANA, open))).contains("Grace’s kitchen").doesNotContain("{0}", "{1}");
        }
        assertThat(Printed.in(Languages.ENGLISH, view(full, ANA, ""))).contains("Six of seven done", "Luis already does");
        assertThat(Printed.in(Languages.SPANISH, view(full, ANA, ""))).contains("Seis de siete pasos", "Luis ya la respalda");
        assertThat(Printed.inAllLanguages(view(opened, ANA, ""))).contains("part/agreement").doesNotContain("part/words");
        assertThat(Printed.inAllLanguages(view(full.by(MARISOL, new CircleEvent.Closed("")), ANA, "offer")))
                .contains("Words for OFFER").doesNotContain("<textarea", "part/words");
    }
}
