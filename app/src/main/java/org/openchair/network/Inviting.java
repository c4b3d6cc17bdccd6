package org.openchair.network;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.util.Optional;
import org.openchair.events.CircleEvent;
import org.openchair.events.NetworkEvent;
import org.openchair.events.NetworkEvent.Outcome;
import org.openchair.events.Role;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision;

/** Who asks somebody to join, how and when; and the seat they get when they come. */
final class Inviting {
    private Inviting() {}

    static Decision plan(Network network, NetworkCommand.PlanAsking plan, Viewer by) {
        Network.Somebody somebody = network.people().get(plan.item());
        if (!by.isInterventionist() || somebody == null) {
            return refused(NetworkReason.NOT_YOURS);
        }
        if (network.absent().containsKey(plan.item())) {
            return refused(NetworkReason.KEPT_OUT);
        }
        if (!network.isSupporter(plan.asker())) {
            return refused(NetworkReason.NO_ASKER);
        }
        if (plan.how().isBlank()) {
            return refused(NetworkReason.NO_HOW);
        }
        if (plan.how().length() > Naming.LONGEST) {
            return refused(NetworkReason.TOO_LONG);
        }
        Network.Asking there = network.askings().get(plan.item());
        boolean same = there != null && there.asker().equals(plan.asker()) && there.how().equals(plan.how().strip())
                && there.on().equals(plan.on());
        return same ? happened() : happened(new NetworkEvent.AskingPlanned(plan.item(), somebody.named().name(), plan.asker(),
                plan.how().strip(), plan.on()));
    }

    /** Said by the one who asks, or by the interventionist for them. */
    static Decision answer(Network network, NetworkCommand.Answer answer, Viewer by) {
        Network.Asking asking = network.askings().get(answer.item());
        if (asking == null || !by.isInterventionist() && !asking.asker().equals(by.seat())) {
            return refused(NetworkReason.NOT_YOURS);
        }
        boolean settled = asking.seat().isPresent() || answer.outcome() == Outcome.SEATED
                || asking.outcome().filter(answer.outcome()::equals).isPresent();
        return settled ? happened()
                : happened(new NetworkEvent.Answered(answer.item(), asking.asker(), answer.outcome(), Optional.empty()));
    }

    static Decision laySeat(Network network, NetworkCommand.LaySeat lay, Viewer by) {
        Network.Asking asking = network.askings().get(lay.item());
        if (!by.isInterventionist() || asking == null) {
            return refused(NetworkReason.NOT_YOURS);
        }
        if (asking.seat().isPresent()) {
            return happened();
        }
        if (network.absent().containsKey(lay.item())) {
            return refused(NetworkReason.KEPT_OUT);
        }
        if (asking.outcome().filter(Outcome.COMING::equals).isEmpty()) {
            return refused(NetworkReason.NOT_COMING);
        }
        if (network.members().isNamed(asking.name())) {
            return refused(NetworkReason.NAME_TAKEN);
        }
        String relation = Optional.ofNullable(network.people().get(lay.item())).map(found -> found.named().relation()).orElse("");
        return happened(new CircleEvent.Seated(lay.seat(), Role.SUPPORTER, asking.name(), relation, false, lay.language(),
                Optional.empty()), new NetworkEvent.Answered(lay.item(), asking.asker(), Outcome.SEATED, Optional.of(lay.seat())));
    }
}
