package org.openchair.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.circle.Seat;
import org.openchair.events.NetworkEvent.Function;
import org.openchair.events.NetworkEvent.MeetingRole;
import org.openchair.events.Role;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/** Who does what when the circle meets, for everybody; and what each supporter does in the family, for themselves. */
public record RolesView(String circle, Role role, String seat, String person, boolean open, List<Line> roles, List<Own> own,
                        List<String> unwritten, List<Voice> voices, List<Chair> chairs) implements Screen {

    /**
     * @param title and {@code why} keys of sentences
     * @param mine  empty where nobody asked this reader, true once they took it
     * @param mayPropose whether this reader may say who could do it
     */
    public record Line(MeetingRole role, String title, String why, List<Holder> holders, Optional<Boolean> mine,
                       boolean mayTake, boolean mayPropose) {}

    public record Holder(String seat, String name, boolean taken) {}

    /** One thing somebody does. */
    public record Own(Function function, String title, String helps, String costs, String tryInstead) {}

    /** What one supporter wrote of themselves. */
    public record Voice(String name, List<Own> functions) {}

    public record Chair(String seat, String name) {}

    static RolesView of(Roles roles, Viewer viewer) {
        List<Own> own = own(roles, viewer.seat());
        return new RolesView(viewer.circle().toString(), viewer.role(), viewer.seat().toString(), roles.members().personName(),
                Network.standing(roles.clearance(), viewer).isEmpty(),
                Stream.of(MeetingRole.values()).map(role -> line(roles, role, viewer)).toList(), own,
                Stream.of(Function.values()).filter(function -> own.stream().noneMatch(line -> line.function == function))
                        .map(Function::name).toList(), voices(roles, viewer),
                roles.members().supporters().stream().map(seat -> new Chair(seat.id().toString(), seat.name())).toList());
    }

    private static Line line(Roles roles, MeetingRole role, Viewer viewer) {
        List<Holder> holders = roles.members().seats().values().stream().flatMap(seat -> roles.state(role, seat.id())
                .map(taken -> new Holder(seat.id().toString(), seat.name(), taken)).stream()).toList();
        return new Line(role, RolesText.of(role), RolesText.why(role), holders, roles.state(role, viewer.seat()),
                !viewer.isPerson(), viewer.isInterventionist() || viewer.isPerson() && role == MeetingRole.SUPPORT_PERSON);
    }

    private static List<Own> own(Roles roles, org.openchair.events.SeatId seat) {
        return Stream.of(Function.values()).flatMap(function -> roles.of(seat, function).map(own -> new Own(function,
                RolesText.of(function), own.helps(), own.costs(), own.tryInstead())).stream()).toList();
    }

    private static List<Voice> voices(Roles roles, Viewer viewer) {
        return roles.members().seats().values().stream().filter(Seat::isSupporter).filter(seat -> !seat.id().equals(viewer.seat()))
                .map(seat -> new Voice(seat.name(), own(roles, seat.id()))).filter(voice -> !voice.functions.isEmpty()).toList();
    }

    /** Key of what a function that is not written yet is called. */
    public String title(String function) {
        return RolesText.of(Function.valueOf(function));
    }

    public boolean supporter() {
        return role == Role.SUPPORTER;
    }
}
