package org.openchair.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.GRACE;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.NetworkEvent;
import org.openchair.events.NetworkEvent.Outcome;
import org.openchair.events.NetworkEvent.Trait;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.journal.Decision;

class NetworkTest {
    private static final ItemId OMAR = new ItemId(new UUID(9, 1));
    private static final ItemId LINE = new ItemId(new UUID(9, 2));
    private static final SeatId SEAT = new SeatId(new UUID(9, 3));

    private final ACircle circle = ACircle.opened();
    private final ACircle named = circle.then(ANA, Network.NONE, omar("Omar"));
    private final ACircle coming = named.then(MARISOL, Network.NONE, asking(LUIS, "On the way to work."))
            .then(LUIS, Network.NONE, new NetworkCommand.Answer(OMAR, Outcome.COMING));

    @Test
    void a_person_who_began_chooses_who_helps_and_nobody_is_named_for_them() {
        assertThat(ACircle.begun().when(ANA, Network.NONE, omar("Omar"))).isEqualTo(Decision.refused(NetworkReason.BEGUN));
        assertThat(ACircle.begun().when(ANA, Network.NONE, out(Optional.of(LUIS), "", "They fought in June.")))
                .as("who is not safe beside whom stays between its author and the interventionist").isInstanceOf(Decision.Happened.class);
    }

    @Test
    void somebody_who_matters_is_named_once_and_by_one_author() {
        assertThat(named.when(ANA, Network.NONE, omar("Omar"))).isEqualTo(Decision.happened());
        assertThat(named.when(LUIS, Network.NONE, omar("Omar B."))).isEqualTo(Decision.refused(NetworkReason.NOT_YOURS));
        assertThat(circle.when(ANA, Network.NONE, omar(" "))).isEqualTo(Decision.refused(NetworkReason.NO_NAME));
        assertThat(circle.when(DANIEL, Network.NONE, omar("Omar"))).isEqualTo(Decision.refused(NetworkReason.NOT_YOURS));
        assertThat(named.seen(LUIS, Network.NONE).people()).as("another supporter reads nothing of it").isEmpty();
        assertThat(named.when(LUIS, Network.NONE, new NetworkCommand.TakeNameBack(OMAR))).isEqualTo(Decision.happened());
        assertThat(named.then(ANA, Network.NONE, new NetworkCommand.TakeNameBack(OMAR)).seen(MARISOL, Network.NONE).people()).isEmpty();
    }

    @Test
    void the_interventionist_plans_who_asks_and_the_one_who_asks_knows() {
        assertThat(named.when(ANA, Network.NONE, asking(LUIS, "By phone."))).isEqualTo(Decision.refused(NetworkReason.NOT_YOURS));
        assertThat(named.when(MARISOL, Network.NONE, asking(LUIS, ""))).isEqualTo(Decision.refused(NetworkReason.NO_HOW));
        assertThat(named.when(MARISOL, Network.NONE, asking(DANIEL, "By phone."))).isEqualTo(Decision.refused(NetworkReason.NO_ASKER));
        assertThat(coming.seen(LUIS, Network.NONE).askings().get(OMAR).name()).isEqualTo("Omar");
        assertThat(coming.seen(ANA, Network.NONE).askings()).isEmpty();
        assertThat(named.then(MARISOL, Network.NONE, asking(LUIS, "By phone.")).when(GRACE, Network.NONE, new NetworkCommand.Answer(OMAR, Outcome.COMING)))
                .isEqualTo(Decision.refused(NetworkReason.NOT_YOURS));
    }

    @Test
    void whoever_comes_gets_a_seat_once() {
        var lay = new NetworkCommand.LaySeat(OMAR, SEAT, "en");
        assertThat(coming.when(MARISOL, Network.NONE, lay)).isEqualTo(Decision.happened(
                new CircleEvent.Seated(SEAT, Role.SUPPORTER, "Omar", "his friend", false, "en", Optional.empty()),
                new NetworkEvent.Answered(OMAR, LUIS, Outcome.SEATED, Optional.of(SEAT))));
        assertThat(coming.then(MARISOL, Network.NONE, lay).when(MARISOL, Network.NONE, lay)).isEqualTo(Decision.happened());
        assertThat(named.then(MARISOL, Network.NONE, asking(LUIS, "By phone.")).when(MARISOL, Network.NONE, lay))
                .isEqualTo(Decision.refused(NetworkReason.NOT_COMING));
        assertThat(coming.when(LUIS, Network.NONE, lay)).isEqualTo(Decision.refused(NetworkReason.NOT_YOURS));
    }

    @Test
    void who_is_better_not_in_the_room_is_known_to_author_and_interventionist_and_honoured_by_rules() {
        ACircle kept = circle.then(ANA, Network.NONE, out(Optional.of(LUIS), "", "They fought in June."));
        assertThat(kept.seen(MARISOL, Network.NONE).clearance().keptOut(List.of(ANA, LUIS))).containsExactly(LUIS);
        assertThat(kept.seen(LUIS, Network.NONE).absent()).isEmpty();
        assertThat(kept.seen(GRACE, Network.NONE).clearance().keptOut(List.of(LUIS))).isEmpty();
        assertThat(kept.when(GRACE, Network.NONE, new NetworkCommand.LetIn(LINE))).isEqualTo(Decision.happened());
        ACircle lifted = kept.then(MARISOL, Network.NONE, new NetworkCommand.LetIn(LINE));
        assertThat(lifted.seen(ANA, Network.NONE).absent()).as("its author learns that it was lifted").isEmpty();
        assertThat(lifted.history().fold(Network.NONE).clearance().keptOut(List.of(LUIS))).isEmpty();
        assertThat(circle.when(ANA, Network.NONE, out(Optional.of(DANIEL), "", "why"))).isEqualTo(Decision.refused(NetworkReason.NO_SEAT));
        assertThat(circle.when(ANA, Network.NONE, out(Optional.empty(), " ", "why"))).isEqualTo(Decision.refused(NetworkReason.NO_ONE));
        assertThat(circle.when(ANA, Network.NONE, out(Optional.empty(), "Omar", ""))).isEqualTo(Decision.refused(NetworkReason.NO_WHY));
    }

    @Test
    void nobody_is_asked_or_seated_who_is_better_not_in_the_room() {
        var omarOut = new NetworkCommand.KeepOut(OMAR, Optional.empty(), "Omar", "He sells.");
        assertThat(named.then(MARISOL, Network.NONE, omarOut).when(MARISOL, Network.NONE, asking(LUIS, "By phone.")))
                .isEqualTo(Decision.refused(NetworkReason.KEPT_OUT));
        assertThat(coming.then(MARISOL, Network.NONE, omarOut).when(MARISOL, Network.NONE, new NetworkCommand.LaySeat(OMAR, SEAT, "en")))
                .isEqualTo(Decision.refused(NetworkReason.KEPT_OUT));
    }

    @Test
    void after_do_not_contact_me_all_of_it_rests() {
        ACircle refused = named.by(DANIEL, new InvitationEvent.ContactRefused());
        assertThat(refused.when(ANA, Network.NONE, omar("Omar B."))).isEqualTo(Decision.refused(NetworkReason.CONTACT_REFUSED));
        assertThat(named.by(DANIEL, new CircleEvent.Closed("")).when(ANA, Network.NONE, omar("Omar B."))).isEqualTo(Decision.refused(NetworkReason.CLOSED));
    }

    @Test
    void each_reads_their_own_lines() {
        NetworkView ana = NetworkView.of(coming.seen(ANA, Network.NONE), ACircle.viewer(ANA));
        NetworkView luis = NetworkView.of(coming.seen(LUIS, Network.NONE), ACircle.viewer(LUIS));
        NetworkView marisol = NetworkView.of(coming.seen(MARISOL, Network.NONE), ACircle.viewer(MARISOL));
        assertThat(ana.people()).singleElement().satisfies(somebody -> assertThat(somebody.asked()).isEmpty());
        assertThat(luis.people()).isEmpty();
        assertThat(luis.mine()).singleElement().satisfies(asked -> assertThat(asked.name()).isEqualTo("Omar"));
        assertThat(marisol.people()).singleElement().satisfies(somebody -> assertThat(somebody.asked().orElseThrow().asker()).isEqualTo("Luis"));
    }

    private static NetworkCommand omar(String name) {
        return new NetworkCommand.Name(OMAR, name, "his friend", Set.of(Trait.TRUSTED), "He talked with him in May.");
    }

    private static NetworkCommand asking(SeatId who, String how) {
        return new NetworkCommand.PlanAsking(OMAR, who, how, Optional.empty());
    }

    private static NetworkCommand out(Optional<SeatId> seat, String name, String why) {
        return new NetworkCommand.KeepOut(LINE, seat, name, why);
    }
}
