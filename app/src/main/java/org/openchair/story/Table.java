package org.openchair.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.SeatId;
import org.openchair.invitation.Invitation;
import org.openchair.kit.Who;

/**
 * The circle as a picture: everybody around a table, and the person's chair in the middle, open until they accept.
 * Coordinates are in the units of a view box of 340 by 250. A name grows away from the table.
 */
public record Table(List<Chair> chairs, String person, boolean taken, List<String> ready, List<String> waiting) {
    private static final double MIDDLE_X = 170;
    private static final double MIDDLE_Y = 122;
    private static final double RADIUS = 74;
    private static final double LABEL = 102;

    /** One seat at the table. */
    public record Chair(int x, int y, int labelX, int labelY, String side, String initials, String name, boolean waiting) {}

    static Table of(Members members, List<SeatId> waitedFor, Invitation invitation) {
        List<Seat> around = new ArrayList<>(members.interventionist().stream().toList());
        around.addAll(members.supporters());
        Set<SeatId> waited = Set.copyOf(waitedFor);
        List<Chair> chairs = new ArrayList<>();
        for (Seat seat : around) {
            double angle = -Math.PI / 2 + 2 * Math.PI * chairs.size() / around.size();
            chairs.add(new Chair(x(angle, RADIUS), y(angle, RADIUS), x(angle, LABEL), y(angle, LABEL) + 4, side(angle),
                    Who.initials(seat.name()), seat.name(), waited.contains(seat.id())));
        }
        return new Table(chairs, members.personName(), invitation.agreedProposal().isPresent(),
                chairs.stream().filter(chair -> !chair.waiting).map(Chair::name).toList(),
                chairs.stream().filter(Chair::waiting).map(Chair::name).toList());
    }

    private static String side(double angle) {
        double across = Math.cos(angle);
        return across > 0.3 ? "after" : across < -0.3 ? "before" : "above";
    }

    private static int x(double angle, double radius) {
        return (int) Math.round(MIDDLE_X + radius * Math.cos(angle));
    }

    private static int y(double angle, double radius) {
        return (int) Math.round(MIDDLE_Y + radius * Math.sin(angle));
    }
}
