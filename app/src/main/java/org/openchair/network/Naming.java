package org.openchair.network;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.util.Optional;
import java.util.Set;
import org.openchair.events.ItemId;
import org.openchair.events.NetworkEvent;
import org.openchair.events.Viewer;
import org.openchair.journal.Decision;

/** Who matters, and who is better not in the room. */
final class Naming {
    static final int LONGEST_NAME = 100;
    static final int LONGEST = 3_000;

    private Naming() {}

    static Decision name(Network network, NetworkCommand.Name name, Viewer by) {
        Network.Somebody there = network.people().get(name.item());
        if (there != null && !there.by().equals(by.seat())) {
            return refused(NetworkReason.NOT_YOURS);
        }
        // They began themselves, and choose who helps.
        if (network.members().isBegun()) {
            return refused(NetworkReason.BEGUN);
        }
        if (name.name().isBlank() || name.name().length() > LONGEST_NAME) {
            return refused(NetworkReason.NO_NAME);
        }
        if (name.relation().length() > LONGEST_NAME || name.tried().length() > LONGEST) {
            return refused(NetworkReason.TOO_LONG);
        }
        NetworkEvent.Named now = new NetworkEvent.Named(name.item(), name.name().strip(), name.relation().strip(),
                Set.copyOf(name.traits()), name.tried().strip());
        return there != null && there.named().equals(now) ? happened() : happened(now);
    }

    /** Only by the one who named them. What somebody else named and what is not there are answered alike. */
    static Decision takeBack(Network network, ItemId item, Viewer by) {
        Network.Somebody there = network.people().get(item);
        return there != null && there.by().equals(by.seat()) ? happened(new NetworkEvent.NameTakenBack(item)) : happened();
    }

    static Decision keepOut(Network network, NetworkCommand.KeepOut out, Viewer by) {
        Network.Absent there = network.absent().get(out.item());
        if (there != null && !there.by().equals(by.seat())) {
            return happened();
        }
        if (out.seat().isPresent() && !network.isSupporter(out.seat().get())) {
            return refused(NetworkReason.NO_SEAT);
        }
        String name = out.seat().map(network.members()::name).orElse(out.name().strip());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return refused(NetworkReason.NO_ONE);
        }
        if (out.why().isBlank()) {
            return refused(NetworkReason.NO_WHY);
        }
        if (out.why().length() > LONGEST) {
            return refused(NetworkReason.TOO_LONG);
        }
        NetworkEvent.KeptOut now = new NetworkEvent.KeptOut(out.item(), name, out.seat(), out.why().strip());
        return there != null && there.out().equals(now) ? happened() : happened(now);
    }

    /** By its author, or by the interventionist: nobody can shut another out for good. */
    static Decision letIn(Network network, ItemId item, Viewer by) {
        Optional<Network.Absent> there = Optional.ofNullable(network.absent().get(item))
                .filter(absent -> by.isInterventionist() || absent.by().equals(by.seat()));
        return there.map(absent -> happened(new NetworkEvent.LetIn(item, absent.by()))).orElseGet(Decision::happened);
    }
}
