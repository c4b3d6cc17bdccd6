package org.openchair.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openchair.circle.Seat;
import org.openchair.events.ItemId;
import org.openchair.events.NetworkEvent.Outcome;
import org.openchair.events.NetworkEvent.Trait;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/** Who matters around the person, who asks whom, and who is better not in the room: each reads their own lines. */
public record NetworkView(String circle, String person, boolean interventionist, boolean open, List<Somebody> people,
                          List<Absent> absent, List<Asked> mine, List<Chair> chairs) implements Screen {

    public record Somebody(String item, String name, String relation, boolean trusted, boolean using, String tried,
                           String by, LocalDate on, boolean own, boolean kept, Optional<Asked> asked) {}

    /** Who is better not in the room, and why. */
    public record Absent(String item, String name, String why, String by, LocalDate on, boolean mayEnd) {}

    /** A plan to ask somebody. */
    public record Asked(String item, String name, String asker, String how, Optional<LocalDate> on, Optional<Outcome> outcome) {}

    public record Chair(String seat, String name) {}

    static NetworkView of(Network network, Viewer viewer) {
        return new NetworkView(viewer.circle().toString(), network.members().personName(), viewer.isInterventionist(),
                Network.standing(network.clearance(), viewer).isEmpty(),
                network.people().values().stream().map(somebody -> somebody(network, somebody, viewer)).toList(),
                network.absent().values().stream().map(absent -> absent(network, absent, viewer)).toList(),
                viewer.isInterventionist() ? List.of() : asked(network, viewer).filter(plan -> !network.people().containsKey(ItemId.of(plan.item()))).toList(),
                network.members().supporters().stream().map(NetworkView::chair).toList());
    }

    private static Somebody somebody(Network network, Network.Somebody somebody, Viewer viewer) {
        var named = somebody.named();
        Set<Trait> traits = named.traits();
        return new Somebody(named.item().toString(), named.name(), named.relation(), traits.contains(Trait.TRUSTED),
                traits.contains(Trait.USING), named.tried(), network.members().name(somebody.by()),
                LocalDate.ofInstant(somebody.at(), network.members().zone()), somebody.by().equals(viewer.seat()),
                network.absent().containsKey(named.item()),
                Optional.ofNullable(network.askings().get(named.item())).map(asking -> asked(network, named.item(), asking)));
    }

    private static Absent absent(Network network, Network.Absent absent, Viewer viewer) {
        return new Absent(absent.out().item().toString(), absent.out().name(), absent.out().why(),
                network.members().name(absent.by()), LocalDate.ofInstant(absent.at(), network.members().zone()),
                viewer.isInterventionist() || absent.by().equals(viewer.seat()));
    }

    private static Stream<Asked> asked(Network network, Viewer viewer) {
        return network.askings().entrySet().stream().filter(plan -> plan.getValue().asker().equals(viewer.seat()))
                .map(plan -> asked(network, plan.getKey(), plan.getValue()));
    }

    private static Asked asked(Network network, ItemId item, Network.Asking asking) {
        return new Asked(item.toString(), asking.name(), network.members().name(asking.asker()), asking.how(), asking.on(),
                asking.outcome());
    }

    private static Chair chair(Seat seat) {
        return new Chair(seat.id().toString(), seat.name());
    }
}
