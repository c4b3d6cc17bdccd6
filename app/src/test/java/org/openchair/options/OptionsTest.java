package org.openchair.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.ACircle.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.OptionsEvent;
import org.openchair.events.OptionsEvent.Choice;
import org.openchair.events.OptionsEvent.Listing;
import org.openchair.events.OptionsEvent.Weight;
import org.openchair.events.OptionsEvent.Wish;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class OptionsTest {
    static final ItemId EVENINGS = new ItemId(new UUID(9, 1));
    static final Listing EVENING_PROGRAMME = new Listing("Evening programme", "", "1 River Street", "555 0101", "", Optional.empty(),
            Optional.empty(), Set.of("OP", "OIT", "MD"), "FindTreatment.gov", LocalDate.of(2026, 11, 21));
    private static final OptionsCommand PUT = new OptionsCommand.Put(EVENINGS, EVENING_PROGRAMME);
    private static final OptionsEvent THERE = new OptionsEvent.PutOnTable(EVENINGS, EVENING_PROGRAMME);
    private static final Wish MEDICAID = new Wish(Weight.MUST_HAVE, "MD", "");

    static ACircle withAYes() {
        return ACircle.opened().by(DANIEL, new InvitationEvent.Accepted(1));
    }

    private static void accepted(ACircle circle, SeatId who, OptionsCommand command, OptionsEvent... events) {
        assertThat(circle.when(who, Options.NONE, command)).isEqualTo(Decision.happened(events));
    }

    private static void refused(ACircle circle, SeatId who, OptionsCommand command, OptionsReason reason) {
        assertThat(circle.when(who, Options.NONE, command)).isEqualTo(Decision.refused(reason));
    }

    private static boolean isOpen(ACircle circle) {
        return circle.seen(ANA, Options.NONE).hasTable();
    }

    @Test
    void theTableWaitsForAYes() {
        refused(ACircle.opened(), ANA, PUT, OptionsReason.NOT_OPEN);
        refused(ACircle.opened().by(DANIEL, new InvitationEvent.QuestionAsked("Who is coming?")), ANA, PUT, OptionsReason.NOT_OPEN);
        accepted(withAYes(), ANA, PUT, THERE);
    }

    @Test
    void aYesWithChangesOpensItWhenTheCircleAgrees() {
        ACircle wished = ACircle.opened().by(DANIEL, new InvitationEvent.AcceptedWithChanges(1, null, "Not on Sunday"));
        assertThat(isOpen(wished)).isFalse();
        assertThat(isOpen(wished.by(MARISOL, new InvitationEvent.WishAgreed(1)))).isTrue();
        assertThat(isOpen(wished.by(MARISOL, new InvitationEvent.Counterproposed(2, null, "Saturday?")))).isFalse();
    }

    @Test
    void aNoClosesItAndThePersonMayStillLook() {
        for (InvitationEvent answer : List.of(new InvitationEvent.Postponed(), new InvitationEvent.Declined(), new InvitationEvent.ContactRefused())) {
            ACircle refused = withAYes().by(DANIEL, answer);
            assertThat(isOpen(refused)).isFalse();
            refused(refused, ANA, PUT, OptionsReason.NOT_OPEN);
            ACircle looking = refused.then(DANIEL, Options.NONE, new OptionsCommand.Look());
            assertThat(isOpen(looking)).isTrue();
        }
    }

    @Test
    void thePersonAsksToLookWithoutAnyAnswer() {
        accepted(ACircle.opened(), DANIEL, new OptionsCommand.Look(), new OptionsEvent.WishesSet(List.of()));
        accepted(withAYes(), DANIEL, new OptionsCommand.Look());
        refused(ACircle.opened(), MARISOL, new OptionsCommand.Look(), OptionsReason.THE_PERSONS_OWN);
        refused(withAYes(), MARISOL, new OptionsCommand.Look(), OptionsReason.THE_PERSONS_OWN);
        accepted(ACircle.opened(), DANIEL, PUT, THERE);
    }

    @Test
    void onlyThePersonWritesTheList() {
        for (SeatId other : List.of(MARISOL, ANA, LUIS, GRACE)) {
            refused(withAYes(), other, new OptionsCommand.AddWish(MEDICAID), OptionsReason.THE_PERSONS_OWN);
            refused(withAYes(), other, new OptionsCommand.DropWish(MEDICAID), OptionsReason.THE_PERSONS_OWN);
        }
        accepted(withAYes(), DANIEL, new OptionsCommand.AddWish(MEDICAID), new OptionsEvent.WishesSet(List.of(MEDICAID)));
    }

    @Test
    void aWishIsACodeOrOwnWords() {
        Wish own = new Wish(Weight.MUST_HAVE, "", "  Keep my job, evenings only ");
        accepted(withAYes(), DANIEL, new OptionsCommand.AddWish(own),
                new OptionsEvent.WishesSet(List.of(new Wish(Weight.MUST_HAVE, "", "Keep my job, evenings only"))));
        refused(withAYes(), DANIEL, new OptionsCommand.AddWish(new Wish(Weight.WOULD_LIKE, "", "  ")), OptionsReason.NO_WISH);
        refused(withAYes(), DANIEL, new OptionsCommand.AddWish(new Wish(Weight.WOULD_LIKE, "XYZ", "")), OptionsReason.NO_WISH);
        refused(withAYes(), DANIEL, new OptionsCommand.AddWish(new Wish(Weight.WOULD_LIKE, "", "x".repeat(301))), OptionsReason.WISH_TOO_LONG);
    }

    @Test
    void aWishWeighedAnewKeepsOnePlace() {
        ACircle listed = withAYes().by(DANIEL, new OptionsEvent.WishesSet(List.of(MEDICAID)));
        Wish lighter = new Wish(Weight.WOULD_LIKE, "MD", "");
        accepted(listed, DANIEL, new OptionsCommand.AddWish(lighter), new OptionsEvent.WishesSet(List.of(lighter)));
        accepted(listed, DANIEL, new OptionsCommand.AddWish(MEDICAID));
        accepted(listed, DANIEL, new OptionsCommand.DropWish(MEDICAID), new OptionsEvent.WishesSet(List.of()));
        accepted(listed, DANIEL, new OptionsCommand.DropWish(lighter));
    }

    @Test
    void theListHoldsThirtyLines() {
        ACircle circle = withAYes();
        for (int i = 0; i < 30; i++) {
            circle = circle.then(DANIEL, Options.NONE, new OptionsCommand.AddWish(new Wish(Weight.WOULD_LIKE, "", "line " + i)));
        }
        refused(circle, DANIEL, new OptionsCommand.AddWish(MEDICAID), OptionsReason.LIST_FULL);
    }

    @Test
    void everyoneInTheCircleMayPutSomethingDown() {
        for (SeatId who : List.of(ANA, LUIS, GRACE, DANIEL)) {
            accepted(withAYes(), who, PUT, THERE);
        }
        accepted(withAYes().by(ANA, THERE), LUIS, PUT);
        accepted(withAYes(), ANA, new OptionsCommand.Put(Options.NOT_NOW, EVENING_PROGRAMME));
    }

    @Test
    void theInterventionistSaysALineAboutMoneyFirst() {
        refused(withAYes(), MARISOL, PUT, OptionsReason.TIE_FIRST);
        refused(withAYes(), MARISOL, new OptionsCommand.DeclareTie(true, " "), OptionsReason.NO_TIE);
        refused(withAYes(), MARISOL, new OptionsCommand.DeclareTie(true, "x".repeat(2001)), OptionsReason.TIE_TOO_LONG);
        refused(withAYes(), ANA, new OptionsCommand.DeclareTie(false, ""), OptionsReason.INTERVENTIONIST_ONLY);
        accepted(ACircle.opened(), MARISOL, new OptionsCommand.DeclareTie(false, "left over"), new OptionsEvent.TieDeclared(""));
        ACircle declared = withAYes().by(MARISOL, new OptionsEvent.TieDeclared(""));
        accepted(declared, MARISOL, new OptionsCommand.DeclareTie(false, ""));
        accepted(declared, MARISOL, new OptionsCommand.DeclareTie(true, "I teach there on Fridays."),
                new OptionsEvent.TieDeclared("I teach there on Fridays."));
        accepted(declared, MARISOL, PUT, THERE);
    }

    @Test
    void anOptionHasANameOfALengthOneCanRead() {
        refused(withAYes(), ANA, new OptionsCommand.Put(EVENINGS, own("  ", "")), OptionsReason.NO_NAME);
        refused(withAYes(), ANA, new OptionsCommand.Put(EVENINGS, own("Peer group", "x".repeat(2001))), OptionsReason.NAME_TOO_LONG);
        accepted(withAYes(), ANA, new OptionsCommand.Put(EVENINGS, own("Peer group", "SMART, Tuesdays")),
                new OptionsEvent.PutOnTable(EVENINGS, own("Peer group", "SMART, Tuesdays")));
    }

    private static Listing own(String name, String kind) {
        return new Listing(name, kind, "", "", "", Optional.empty(), Optional.empty(), Set.of(), "", LocalDate.of(2026, 11, 23));
    }

    @Test
    void theTableHoldsTwenty() {
        ACircle circle = withAYes();
        for (int i = 0; i < 20; i++) {
            circle = circle.by(ANA, new OptionsEvent.PutOnTable(new ItemId(new UUID(8, i)), EVENING_PROGRAMME));
        }
        refused(circle, ANA, PUT, OptionsReason.TABLE_FULL);
    }

    @Test
    void whoPutItOrThePersonTakesItOff() {
        ACircle circle = withAYes().by(ANA, THERE);
        OptionsCommand off = new OptionsCommand.TakeOff(EVENINGS);
        refused(circle, LUIS, off, OptionsReason.PUT_BY_ANOTHER);
        refused(circle, MARISOL, off, OptionsReason.PUT_BY_ANOTHER);
        accepted(circle, ANA, off, new OptionsEvent.TakenOff(EVENINGS));
        accepted(circle, DANIEL, off, new OptionsEvent.TakenOff(EVENINGS));
        accepted(withAYes(), LUIS, off);
        ACircle leaned = circle.by(DANIEL, new OptionsEvent.Leaned(Choice.OPTION, Optional.of(EVENINGS)));
        refused(leaned, ANA, off, OptionsReason.LEANED_TOWARDS);
        assertThat(leaned.then(DANIEL, Options.NONE, off).seen(ANA, Options.NONE).leaning()).isEmpty();
    }

    @Test
    void whoPhonedSaysWhenAndWhatTheyLearned() {
        ACircle circle = withAYes().by(ANA, THERE);
        LocalDate today = LocalDate.of(2026, 11, 23);
        accepted(circle, LUIS, new OptionsCommand.Phone(EVENINGS, Optional.of(today), " First visit within two days. "),
                new OptionsEvent.Phoned(EVENINGS, today, "First visit within two days."));
        refused(circle, LUIS, new OptionsCommand.Phone(EVENINGS, Optional.of(today), " "), OptionsReason.NO_LEARNED);
        refused(circle, LUIS, new OptionsCommand.Phone(EVENINGS, Optional.of(today), "x".repeat(2001)), OptionsReason.LEARNED_TOO_LONG);
        refused(circle, LUIS, new OptionsCommand.Phone(EVENINGS, Optional.of(today.plusDays(1)), "Full"), OptionsReason.DAY_AHEAD);
        refused(circle, LUIS, new OptionsCommand.Phone(EVENINGS, Optional.empty(), "Full"), OptionsReason.NO_DAY);
        refused(withAYes(), LUIS, new OptionsCommand.Phone(EVENINGS, Optional.of(today), "Full"), OptionsReason.NOT_ON_TABLE);
        refused(withAYes(), LUIS, new OptionsCommand.Phone(Options.NOT_NOW, Optional.of(today), "Full"), OptionsReason.NOT_ON_TABLE);
    }

    @Test
    void eachOffersHelpForThemselvesWithNotNowToo() {
        ACircle circle = withAYes().by(ANA, THERE);
        accepted(circle, ANA, new OptionsCommand.OfferHelp(EVENINGS, "I take Mateo."), new OptionsEvent.HelpOffered(EVENINGS, "I take Mateo."));
        accepted(circle, GRACE, new OptionsCommand.OfferHelp(Options.NOT_NOW, "Dinner stays."), new OptionsEvent.HelpOffered(Options.NOT_NOW, "Dinner stays."));
        refused(circle, ANA, new OptionsCommand.OfferHelp(EVENINGS, " "), OptionsReason.NO_HELP);
        refused(circle, ANA, new OptionsCommand.OfferHelp(EVENINGS, "x".repeat(2001)), OptionsReason.HELP_TOO_LONG);
        refused(withAYes(), ANA, new OptionsCommand.OfferHelp(EVENINGS, "I drive."), OptionsReason.NOT_ON_TABLE);
        ACircle offered = circle.by(ANA, new OptionsEvent.HelpOffered(EVENINGS, "I take Mateo."));
        accepted(offered, ANA, new OptionsCommand.OfferHelp(EVENINGS, "I take Mateo."));
        refused(offered, LUIS, new OptionsCommand.OfferHelp(EVENINGS, ""), OptionsReason.NO_HELP);
        ACircle back = offered.then(ANA, Options.NONE, new OptionsCommand.OfferHelp(EVENINGS, ""));
        assertThat(back.seen(DANIEL, Options.NONE).talk().helpFor(EVENINGS)).isEmpty();
    }

    @Test
    void onlyThePersonLeansAndMayLeanAnotherWay() {
        ACircle circle = withAYes().by(ANA, THERE);
        OptionsCommand lean = new OptionsCommand.Lean(Choice.OPTION, Optional.of(EVENINGS));
        refused(circle, MARISOL, lean, OptionsReason.THE_PERSONS_OWN);
        refused(circle, ANA, lean, OptionsReason.THE_PERSONS_OWN);
        refused(withAYes(), DANIEL, lean, OptionsReason.NOT_ON_TABLE);
        refused(circle, DANIEL, new OptionsCommand.Lean(Choice.OPTION, Optional.empty()), OptionsReason.NOT_ON_TABLE);
        ACircle leaned = circle.then(DANIEL, Options.NONE, lean);
        assertThat(leaned.seen(ANA, Options.NONE).leansTowards(EVENINGS)).isTrue();
        accepted(leaned, DANIEL, lean);
        accepted(leaned, DANIEL, new OptionsCommand.Lean(Choice.NOT_NOW, Optional.of(Options.NOT_NOW)),
                new OptionsEvent.Leaned(Choice.NOT_NOW, Optional.empty()));
        accepted(leaned, DANIEL, new OptionsCommand.Lean(Choice.SOMETHING_SMALLER, Optional.empty()),
                new OptionsEvent.Leaned(Choice.SOMETHING_SMALLER, Optional.empty()));
    }

    @Test
    void aClosedCircleAndASeatThatLeftAddNothing() {
        refused(withAYes().by(MARISOL, new CircleEvent.Closed("Thank you all")), DANIEL, PUT, OptionsReason.CLOSED);
        refused(withAYes().by(LUIS, new CircleEvent.Left()), LUIS, PUT, OptionsReason.NOT_A_MEMBER);
    }

    @Test
    void anEarlierEntryMayBeMissing() {
        ACircle circle = ACircle.opened().by(DANIEL, new OptionsEvent.TakenOff(EVENINGS), new OptionsEvent.Phoned(EVENINGS,
                LocalDate.ofInstant(NOW, ACircle.ZONE), "Full"));
        assertThat(circle.seen(ANA, Options.NONE).table()).isEmpty();
    }
}
