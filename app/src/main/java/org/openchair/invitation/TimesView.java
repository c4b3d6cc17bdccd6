package org.openchair.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.InvitationEvent.Fit;
import org.openchair.events.InvitationEvent.Suggested;
import org.openchair.events.ItemId;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * When everybody can, for those who prepare: each time on the circle's clock and, where that differs, on the reader's own.
 *
 * @param open    whether times can be marked now
 * @param writes  whether the reader may propose a time and take one into the draft
 * @param zone    where the circle's clock stands
 * @param own     where the reader's clock stands; empty where it is the same
 * @param people  everybody who is asked, in the order of the columns
 * @param waiting who has said nothing yet
 * @param offered what the person may choose from
 * @param first   a day to begin with
 */
public record TimesView(String circle, String person, String guide, boolean interventionist, boolean open, boolean writes, String zone,
                        Optional<String> own, List<Line> lines, List<String> people, List<String> waiting,
                        List<Offered> offered, boolean mayOffer, boolean sent, LocalDate first) implements Screen {

    /**
     * One time.
     *
     * @param there on the reader's own clock, where that shows another time
     * @param best  whether nobody has more
     * @param marks what each says, in the order of the people; {@code CAN}, {@code IF_NEEDED}, {@code CANNOT} or empty
     */
    public record Line(String item, LocalDateTime at, Optional<LocalDateTime> there, String mine, int can, int ifNeeded, int cannot,
                       boolean best, List<String> marks, List<String> names, List<String> perhaps) {}

    /** What the person sees of a time. */
    public record Offered(LocalDateTime at, int can, int of) {}

    static TimesView of(Times times, Viewer viewer, Optional<ZoneId> zone, Instant now) {
        Members members = times.members();
        Optional<ZoneId> own = zone.filter(mine -> !mine.equals(members.zone()));
        List<Suggested> best = Suggesting.best(times, now);
        int most = best.stream().mapToInt(time -> time.can() + time.ifNeeded()).max().orElse(0);
        boolean open = !members.closed() && times.invitation().clearance().maySend();
        List<Line> lines = times.ahead(now).map(time -> line(times, time, viewer.seat(), own, most)).toList();
        return new TimesView(viewer.circle().toString(), members.personName(), members.interventionist().map(Seat::name).orElse(""),
                viewer.isInterventionist(), open, open && Drafting.mayWrite(times.invitation(), viewer).isEmpty(),
                members.zone().getId(), own.map(ZoneId::getId), lines,
                times.preparing().stream().map(Seat::name).toList(),
                times.preparing().stream().filter(seat -> !times.marks().containsKey(seat.id())).map(Seat::name).toList(),
                offered(times), viewer.isInterventionist() && open && !best.isEmpty(), times.invitation().isSent(),
                times.invitation().local(now).toLocalDate().plusDays(3));
    }

    private static Line line(Times times, Map.Entry<ItemId, LocalDateTime> time, SeatId reader, Optional<ZoneId> own, int most) {
        ItemId item = time.getKey();
        int can = times.count(item, Fit.CAN);
        int ifNeeded = times.count(item, Fit.IF_NEEDED);
        return new Line(item.toString(), time.getValue(), own.map(zone -> there(times, time.getValue(), zone)).filter(there -> !there.equals(time.getValue())),
                said(times, reader, item), can, ifNeeded, times.count(item, Fit.CANNOT), most > 0 && can + ifNeeded == most,
                times.preparing().stream().map(seat -> said(times, seat.id(), item)).toList(), who(times, item, Fit.CAN), who(times, item, Fit.IF_NEEDED));
    }

    private static LocalDateTime there(Times times, LocalDateTime time, ZoneId zone) {
        return time.atZone(times.members().zone()).withZoneSameInstant(zone).toLocalDateTime();
    }

    private static String said(Times times, SeatId seat, ItemId item) {
        return times.said(seat, item).map(Fit::name).orElse("");
    }

    private static List<String> who(Times times, ItemId item, Fit fit) {
        return times.preparing().stream().filter(seat -> times.said(seat.id(), item).filter(fit::equals).isPresent()).map(Seat::name).toList();
    }

    /** How many could, each counted once. */
    static List<Offered> offered(Times times) {
        return times.suggested().stream().map(time -> new Offered(time.at(), time.can() + time.ifNeeded(), time.of())).toList();
    }
}
