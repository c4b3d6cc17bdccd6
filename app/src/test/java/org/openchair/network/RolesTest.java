package org.openchair.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.ItemId;
import org.openchair.events.NetworkEvent;
import org.openchair.events.NetworkEvent.Function;
import org.openchair.events.NetworkEvent.MeetingRole;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class RolesTest {
    private static final RolesCommand PAYS = new RolesCommand.Write(Function.PAYS, "The rent is paid.", "I am tired.", "I pay the landlord.");
    private static final RolesCommand HOST = new RolesCommand.Propose(MeetingRole.HOST, GRACE);

    private final ACircle circle = ACircle.opened();

    @Test
    void each_writes_of_themselves_alone() {
        assertThat(circle.when(LUIS, Roles.NONE, PAYS)).isEqualTo(
                Decision.happened(new NetworkEvent.FunctionWritten(Function.PAYS, "The rent is paid.", "I am tired.", "I pay the landlord.")));
        assertThat(circle.when(MARISOL, Roles.NONE, PAYS)).isEqualTo(Decision.refused(NetworkReason.NOT_YOURS));
        assertThat(circle.when(LUIS, Roles.NONE, new RolesCommand.Write(Function.PAYS, "", " ", ""))).isEqualTo(Decision.refused(NetworkReason.NOTHING_WRITTEN));
        ACircle written = circle.then(LUIS, Roles.NONE, PAYS);
        assertThat(written.when(LUIS, Roles.NONE, PAYS)).isEqualTo(Decision.happened());
        assertThat(written.when(ANA, Roles.NONE, new RolesCommand.TakeBack(Function.PAYS))).isEqualTo(Decision.happened());
        assertThat(view(written.then(LUIS, Roles.NONE, new RolesCommand.TakeBack(Function.PAYS)), LUIS).own()).isEmpty();
    }

    @Test
    void what_one_does_in_the_family_is_read_by_them_and_the_interventionist() {
        ACircle written = circle.then(LUIS, Roles.NONE, PAYS);
        assertThat(view(written, LUIS).own()).hasSize(1);
        assertThat(view(written, MARISOL).voices()).singleElement().satisfies(voice -> assertThat(voice.name()).isEqualTo("Luis"));
        assertThat(view(written, ANA).toString() + view(written, DANIEL)).doesNotContain("rent");
    }

    @Test
    void a_role_counts_once_the_one_who_holds_it_took_it() {
        ACircle asked = circle.then(MARISOL, Roles.NONE, HOST);
        assertThat(asked.seen(ANA, Roles.NONE).asked()).containsExactly(GRACE);
        assertThat(asked.when(MARISOL, Roles.NONE, HOST)).isEqualTo(Decision.happened());
        ACircle taken = asked.then(GRACE, Roles.NONE, new RolesCommand.Take(MeetingRole.HOST));
        assertThat(taken.seen(ANA, Roles.NONE).asked()).isEmpty();
        assertThat(taken.when(GRACE, Roles.NONE, new RolesCommand.Take(MeetingRole.HOST))).isEqualTo(Decision.happened());
        assertThat(taken.when(MARISOL, Roles.NONE, new RolesCommand.GiveBack(MeetingRole.HOST, GRACE))).as("it is hers now").isEqualTo(Decision.happened());
        assertThat(taken.when(ANA, Roles.NONE, new RolesCommand.GiveBack(MeetingRole.HOST, GRACE))).isEqualTo(Decision.refused(NetworkReason.NOT_YOURS));
        assertThat(taken.then(GRACE, Roles.NONE, new RolesCommand.GiveBack(MeetingRole.HOST, GRACE)).seen(ANA, Roles.NONE).state(MeetingRole.HOST, GRACE)).isEmpty();
        assertThat(taken.by(GRACE, new CircleEvent.Left()).seen(ANA, Roles.NONE).state(MeetingRole.HOST, GRACE)).isEmpty();
    }

    @Test
    void the_interventionist_proposes_and_the_person_says_who_could_sit_beside_them() {
        assertThat(circle.when(ANA, Roles.NONE, HOST)).isEqualTo(Decision.refused(NetworkReason.NOT_YOURS));
        assertThat(circle.when(DANIEL, Roles.NONE, HOST)).isEqualTo(Decision.refused(NetworkReason.NOT_YOURS));
        assertThat(circle.when(DANIEL, Roles.NONE, new RolesCommand.Propose(MeetingRole.SUPPORT_PERSON, GRACE)))
                .isEqualTo(Decision.happened(new NetworkEvent.RoleProposed(MeetingRole.SUPPORT_PERSON, GRACE)));
        assertThat(circle.when(DANIEL, Roles.NONE, new RolesCommand.Take(MeetingRole.HOST))).isEqualTo(Decision.refused(NetworkReason.NOT_YOURS));
        assertThat(circle.when(MARISOL, Roles.NONE, new RolesCommand.Propose(MeetingRole.HOST, DANIEL))).isEqualTo(Decision.refused(NetworkReason.NO_SEAT));
    }

    @Test
    void whoever_is_better_not_in_the_room_is_not_proposed_and_only_the_interventionist_hears_why() {
        ACircle kept = circle.by(ANA, new NetworkEvent.KeptOut(new ItemId(new UUID(9, 1)), "Grace", Optional.of(GRACE), "They fought."));
        assertThat(kept.when(MARISOL, Roles.NONE, HOST)).isEqualTo(Decision.refused(NetworkReason.KEPT_OUT));
        assertThat(kept.when(DANIEL, Roles.NONE, new RolesCommand.Propose(MeetingRole.SUPPORT_PERSON, GRACE))).isInstanceOf(Decision.Happened.class);
    }

    private static RolesView view(ACircle circle, SeatId who) {
        return RolesView.of(circle.seen(who, Roles.NONE), ACircle.viewer(who));
    }
}
