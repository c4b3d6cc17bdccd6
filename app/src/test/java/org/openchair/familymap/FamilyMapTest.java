package org.openchair.familymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.familymap.AMap.ANNA;
import static org.openchair.familymap.AMap.BEN;
import static org.openchair.familymap.AMap.DAN;
import static org.openchair.familymap.AMap.ELENA;
import static org.openchair.familymap.AMap.JOSE;
import static org.openchair.familymap.AMap.draw;
import static org.openchair.familymap.AMap.figure;
import static org.openchair.familymap.AMap.id;
import static org.openchair.familymap.AMap.join;
import static org.openchair.familymap.AMap.withDaniel;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FamilyMapEvent.Bond;
import org.openchair.events.FamilyMapEvent.ChildPlaced;
import org.openchair.events.FamilyMapEvent.ChildReleased;
import org.openchair.events.FamilyMapEvent.Concern;
import org.openchair.events.FamilyMapEvent.CoupleDrawn;
import org.openchair.events.FamilyMapEvent.Descent;
import org.openchair.events.FamilyMapEvent.Gender;
import org.openchair.events.FamilyMapEvent.Tie;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.journal.Decision;

class FamilyMapTest {

    private static Decision when(ACircle circle, SeatId who, FamilyMapCommand command) {
        return circle.when(who, FamilyMap.NONE, command);
    }

    private static ACircle then(ACircle circle, SeatId who, FamilyMapCommand... commands) {
        for (FamilyMapCommand command : commands) {
            circle = circle.then(who, FamilyMap.NONE, command);
        }
        return circle;
    }

    private static ChildPlaced born(ItemId child, ItemId of) {
        return new ChildPlaced(child, of, Descent.BIRTH, Optional.empty(), false);
    }

    @Test
    void the_second_parent_makes_two_who_are_parents_together_of_all_her_children() {
        ACircle circle = then(withDaniel(), ANA, draw(ELENA, id(20), "Elena", Kin.MOTHER, DAN), draw(BEN, id(21), "Ben", Kin.BROTHER, DAN));
        assertThat(when(circle, ANA, draw(JOSE, id(22), "José", Kin.FATHER, DAN))).isInstanceOfSatisfying(Decision.Happened.class, happened ->
                assertThat(happened.events()).extracting(Object.class::cast).contains(
                        new CoupleDrawn(id(22), ELENA, JOSE, Tie.PARENTS, Optional.empty(), Optional.empty()),
                        new ChildReleased(DAN, ELENA), born(DAN, id(22)), born(BEN, id(22))));
    }

    @Test
    void a_third_parent_by_birth_is_refused_beside_the_word() {
        ACircle circle = then(withDaniel(), ANA, draw(ELENA, id(20), "Elena", Kin.MOTHER, DAN), draw(JOSE, id(21), "José", Kin.FATHER, DAN));
        assertThat(when(circle, ANA, draw(BEN, id(22), "Ben", Kin.PARENT, DAN))).isEqualTo(refused(FamilyMapReason.TWO_PARENTS));
    }

    @Test
    void a_sister_needs_a_parent_first_and_a_child_of_several_couples_needs_one_of_them() {
        assertThat(when(withDaniel(), ANA, draw(BEN, id(20), "Eva", Kin.SISTER, DAN))).isEqualTo(refused(FamilyMapReason.NO_PARENTS));
        ACircle twice = then(withDaniel(), ANA, draw(ELENA, id(20), "Eva", Kin.WIFE, DAN), draw(JOSE, id(21), "Mia", Kin.FORMER_PARTNER, DAN));
        assertThat(when(twice, ANA, draw(BEN, id(22), "Ben", Kin.SON, DAN))).isEqualTo(refused(FamilyMapReason.WHICH_COUPLE));
        assertThat(then(twice, ANA, draw(BEN, id(22), "Ben", Kin.SON, id(20))).seen(ANA, FamilyMap.NONE).family().parents(
                new Family.Child(BEN, id(20), Family.Descent.BIRTH, Optional.empty(), false))).containsExactly(DAN, ELENA);
    }

    @Test
    void nobody_is_their_own_ancestor() {
        ACircle circle = then(withDaniel(), ANA, draw(ELENA, id(20), "Elena", Kin.MOTHER, DAN), draw(JOSE, id(21), "Rosa", Kin.MOTHER, ELENA));
        assertThat(when(circle, ANA, join(id(30), JOSE, Joining.CHILD, DAN))).isEqualTo(refused(FamilyMapReason.OWN_ANCESTOR));
        assertThat(when(circle, ANA, join(id(30), JOSE, Joining.ADOPTED, DAN))).isEqualTo(refused(FamilyMapReason.OWN_ANCESTOR));
        assertThat(when(circle, ANA, join(id(30), DAN, Joining.CHILD, DAN))).isEqualTo(refused(FamilyMapReason.ITSELF));
    }

    @Test
    void a_couple_with_children_stays_and_changes_its_tie() {
        ACircle circle = then(withDaniel(), ANA, draw(ELENA, id(20), "Elena", Kin.MOTHER, DAN), draw(JOSE, id(21), "José", Kin.FATHER, DAN));
        assertThat(when(circle, ANA, new FamilyMapCommand.EraseCouple(id(21)))).isEqualTo(refused(FamilyMapReason.HAVE_CHILDREN));
        assertThat(when(circle, ANA, new FamilyMapCommand.ChangeCouple(id(21), Tie.DIVORCED, "1990", "1985"))).isEqualTo(refused(FamilyMapReason.UNTIL_BEFORE));
        assertThat(when(circle, ANA, new FamilyMapCommand.ChangeCouple(id(21), Tie.DIVORCED, "1985", "1990")))
                .isEqualTo(happened(new FamilyMapEvent.CoupleChanged(id(21), Tie.DIVORCED, Optional.of(1985), Optional.of(1990))));
        assertThat(when(circle, ANA, join(id(30), JOSE, Joining.MARRIED, ELENA))).isEqualTo(refused(FamilyMapReason.COUPLE_ALREADY));
    }

    @Test
    void erasing_a_figure_is_one_event_and_takes_its_ties_and_words() {
        ACircle circle = then(withDaniel(), ANA, draw(ELENA, id(20), "Elena", Kin.MOTHER, DAN), join(id(31), ELENA, Joining.CLOSE, DAN),
                new FamilyMapCommand.Report(id(32), ELENA, ANA, Optional.of(Concern.PHYSICAL_ILLNESS), "her heart"));
        circle = then(circle, MARISOL, join(id(33), ELENA, Joining.ABUSE, DAN));
        assertThat(when(circle, ANA, new FamilyMapCommand.Erase(ELENA))).isEqualTo(happened(new FamilyMapEvent.FigureErased(ELENA)));
        FamilyMap after = then(circle, ANA, new FamilyMapCommand.Erase(ELENA)).seen(MARISOL, FamilyMap.NONE);
        assertThat(after.family().bonds()).isEmpty();
        assertThat(after.family().children()).isEmpty();
        assertThat(after.concerns().reports()).isEmpty();
    }

    @Test
    void that_somebody_hurts_somebody_is_the_interventionists_to_draw_and_answered_to_others_as_if_not_there() {
        assertThat(when(withDaniel(), ANA, join(id(30), ANNA, Joining.ABUSE, DAN))).isEqualTo(refused(FamilyMapReason.NO_TIE));
        ACircle circle = then(withDaniel(), MARISOL, join(id(30), ANNA, Joining.ABUSE, DAN));
        assertThat(when(circle, ANA, new FamilyMapCommand.EraseBond(id(30)))).isEqualTo(happened());
        assertThat(when(circle, MARISOL, new FamilyMapCommand.EraseBond(id(30)))).isEqualTo(happened(new FamilyMapEvent.BondErased(id(30), Bond.ABUSE)));
        assertThat(circle.seen(ANA, FamilyMap.NONE).family().bonds()).isEmpty();
        assertThat(circle.seen(DANIEL, FamilyMap.NONE).family().bonds()).isEmpty();
    }

    @Test
    void a_concern_is_on_ones_own_word_or_written_down_by_the_interventionist_and_never_about_oneself() {
        var ofLuis = new FamilyMapCommand.Report(id(40), DAN, LUIS, Optional.of(Concern.SUBSTANCE_USE), "");
        assertThat(when(withDaniel(), ANA, ofLuis)).isEqualTo(refused(FamilyMapReason.NOT_YOURS));
        assertThat(when(withDaniel(), MARISOL, ofLuis)).isEqualTo(happened(new FamilyMapEvent.ConcernReported(id(40), DAN, LUIS, Concern.SUBSTANCE_USE, "")));
        assertThat(when(withDaniel(), ANA, new FamilyMapCommand.Report(id(40), ANNA, ANA, Optional.of(Concern.SUBSTANCE_USE), "")))
                .isEqualTo(refused(FamilyMapReason.OWN_INSTEAD));
        ACircle told = then(withDaniel(), MARISOL, ofLuis);
        assertThat(when(told, ANA, new FamilyMapCommand.TakeReportBack(id(40)))).isEqualTo(happened());
        assertThat(when(told, LUIS, new FamilyMapCommand.TakeReportBack(id(40)))).isEqualTo(happened(new FamilyMapEvent.ConcernTakenBack(id(40), LUIS)));
    }

    @Test
    void each_says_it_only_of_themselves_and_who_knew_learns_that_it_is_taken_back() {
        var openly = new FamilyMapCommand.SelfIdentify(Optional.of(Concern.SUBSTANCE_USE), true, Sharing.EVERYONE);
        assertThat(when(withDaniel(), LUIS, openly)).isEqualTo(refused(FamilyMapReason.NOT_ON_IT));
        ACircle circle = then(withDaniel(), DANIEL, openly);
        assertThat(when(circle, DANIEL, openly)).isEqualTo(happened());
        assertThat(when(circle, DANIEL, new FamilyMapCommand.SelfIdentify(Optional.of(Concern.SUBSTANCE_USE), true, Sharing.ME))).isEqualTo(happened(
                new FamilyMapEvent.SelfIdentificationTakenBack(DAN, Concern.SUBSTANCE_USE, Sharing.EVERYONE),
                new FamilyMapEvent.SelfIdentified(DAN, Concern.SUBSTANCE_USE, true, Sharing.ME)));
    }

    @Test
    void only_the_person_puts_their_figure_right_and_then_it_is_theirs() {
        var correct = new FamilyMapCommand.Correct("Danny", Gender.MAN, "1988");
        assertThat(when(withDaniel(), ANA, correct)).isEqualTo(refused(FamilyMapReason.NOT_YOURS));
        assertThat(when(withDaniel(), MARISOL, new FamilyMapCommand.Hide())).isEqualTo(refused(FamilyMapReason.NOT_YOURS));
        ACircle circle = then(withDaniel(), DANIEL, correct);
        var change = new FamilyMapCommand.Change(DAN, new FamilyMapCommand.Details("Dan", Gender.MAN, "", false, "", FamilyMapEvent.Kind.RELATIVE, Optional.of(DANIEL)));
        assertThat(when(circle, MARISOL, change)).isEqualTo(refused(FamilyMapReason.THEIRS));
        assertThat(when(circle, ANA, new FamilyMapCommand.Erase(DAN))).isEqualTo(refused(FamilyMapReason.THEIRS));
    }

    @Test
    void nothing_more_is_said_of_somebody_who_hid() {
        ACircle circle = then(withDaniel(), DANIEL, new FamilyMapCommand.Hide());
        assertThat(when(circle, ANA, join(id(30), ANNA, Joining.CLOSE, DAN))).isEqualTo(refused(FamilyMapReason.HIDDEN));
        assertThat(when(circle, ANA, new FamilyMapCommand.Report(id(40), DAN, ANA, Optional.of(Concern.SUBSTANCE_USE), ""))).isEqualTo(refused(FamilyMapReason.HIDDEN));
        assertThat(when(circle, DANIEL, new FamilyMapCommand.Hide())).isEqualTo(happened());
        assertThat(when(circle, DANIEL, new FamilyMapCommand.Show())).isEqualTo(happened(new FamilyMapEvent.OwnFigureShown(DAN)));
    }

    @Test
    void the_person_does_not_draw_and_after_a_refusal_of_contact_or_a_closing_nobody_does() {
        var more = draw(BEN, id(20), "Ben", Kin.ALONE, DAN);
        assertThat(when(withDaniel(), DANIEL, more)).isEqualTo(refused(FamilyMapReason.NOT_YOURS));
        ACircle refused = withDaniel().by(DANIEL, new InvitationEvent.ContactRefused());
        assertThat(when(refused, ANA, more)).isEqualTo(refused(FamilyMapReason.CONTACT_REFUSED));
        assertThat(when(refused, ANA, new FamilyMapCommand.Erase(DAN))).isEqualTo(happened(new FamilyMapEvent.FigureErased(DAN)));
        assertThat(when(withDaniel().by(MARISOL, new CircleEvent.Closed("")), ANA, more)).isEqualTo(refused(FamilyMapReason.CLOSED));
    }

    @Test
    void names_years_and_numbers_have_their_limits() {
        var command = new FamilyMapCommand.Draw(BEN, id(20), "x".repeat(81), Optional.empty(), "", Optional.of(Kin.ALONE), Optional.empty());
        assertThat(when(withDaniel(), ANA, command)).isEqualTo(refused(FamilyMapReason.NAME_TOO_LONG));
        assertThat(when(withDaniel(), ANA, draw(BEN, id(20), " ", Kin.SON, DAN))).isEqualTo(refused(FamilyMapReason.NO_NAME));
        assertThat(when(withDaniel(), ANA, new FamilyMapCommand.Draw(BEN, id(20), "Ben", Optional.empty(), "62", Optional.of(Kin.ALONE), Optional.empty())))
                .isEqualTo(refused(FamilyMapReason.BORN));
        ACircle full = withDaniel();
        for (int i = 0; i < 198; i++) {
            full = full.by(ANA, figure(id(100 + i), "Cousin " + i));
        }
        assertThat(when(full, ANA, draw(BEN, id(20), "Ben", Kin.SON, DAN))).isEqualTo(refused(FamilyMapReason.FULL));
        assertThat(when(full, MARISOL, new FamilyMapCommand.Import(new AFamily().woman("Rosa").now()))).isEqualTo(refused(FamilyMapReason.TOO_MANY));
    }

    @Test
    void twins_share_their_parents_and_an_order_can_be_given() {
        ACircle circle = then(withDaniel(), ANA, draw(ELENA, id(20), "Elena", Kin.MOTHER, DAN), draw(BEN, id(21), "Ben", Kin.BROTHER, DAN));
        assertThat(when(circle, ANA, join(id(30), DAN, Joining.TWIN, ELENA))).isEqualTo(refused(FamilyMapReason.NO_SIBLINGS));
        assertThat(when(circle, ANA, new FamilyMapCommand.MoveEarlier(BEN, ELENA))).isEqualTo(happened(new FamilyMapEvent.ChildrenOrdered(ELENA, List.of(BEN, DAN))));
        assertThat(when(circle, ANA, new FamilyMapCommand.MoveEarlier(DAN, ELENA))).isEqualTo(happened());
        FamilyMap twins = then(circle, ANA, join(id(30), DAN, Joining.IDENTICAL_TWIN, BEN)).seen(ANA, FamilyMap.NONE);
        assertThat(twins.family().children()).allMatch(child -> child.identical() && child.twins().equals(Optional.of(id(30))));
        assertThat(twins.generations()).isEqualTo(2);
    }

    @Test
    void a_household_has_a_name_and_somebody_in_it() {
        assertThat(when(withDaniel(), ANA, new FamilyMapCommand.DrawHousehold(id(50), "", List.of(DAN)))).isEqualTo(refused(FamilyMapReason.NO_HOME));
        assertThat(when(withDaniel(), ANA, new FamilyMapCommand.DrawHousehold(id(50), "Elm Street", List.of(JOSE)))).isEqualTo(refused(FamilyMapReason.NOBODY_LIVES_THERE));
        var drawn = new FamilyMapCommand.DrawHousehold(id(50), "Elm Street", List.of(DAN));
        assertThat(when(then(withDaniel(), ANA, drawn), ANA, drawn)).isEqualTo(happened());
    }
}
