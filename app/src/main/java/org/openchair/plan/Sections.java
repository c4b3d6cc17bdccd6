package org.openchair.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.PlanEvent.Section;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;

/** How the plan's pages name its parts and order its people. */
final class Sections {
    private Sections() {}

    static String title(Section section, boolean person) {
        return switch (section) {
            case REASONS -> person ? "plan.section.reasons-yours" : "plan.section.reasons";
            case FIRST_STEP -> "plan.section.first-step";
            case CARE -> "plan.section.care";
            case SUPPORTS -> "plan.section.supports";
            case HARD_MOMENTS -> "plan.section.hard-moments";
            case RETURN_TO_USE -> "plan.section.return-to-use";
            case NALOXONE -> "plan.section.naloxone";
            case PROMISES -> "plan.section.promises";
            case OWN_SUPPORT -> "plan.section.own-support";
        };
    }

    /** What belongs here, said while nothing is here. */
    static String hint(Section section) {
        return switch (section) {
            case REASONS -> "plan.hint.reasons";
            case FIRST_STEP -> "plan.hint.first-step";
            case CARE -> "plan.hint.care";
            case SUPPORTS -> "plan.hint.supports";
            case HARD_MOMENTS -> "plan.hint.hard-moments";
            case RETURN_TO_USE -> "plan.hint.return-to-use";
            case NALOXONE -> "plan.hint.naloxone";
            case PROMISES -> "plan.hint.promises";
            case OWN_SUPPORT -> "plan.hint.own-support";
        };
    }

    /** Whether a reader may add here. What is about the person rests where they asked for that. */
    static boolean isFor(Section section, Viewer viewer, Members members) {
        if (members.restricted() && !viewer.isPerson() && !Line.isOwn(section)) {
            return false;
        }
        return section == Section.REASONS ? viewer.isPerson() : !(Line.isOwn(section) && viewer.isInterventionist());
    }

    /** The person first, the interventionist last. */
    static Comparator<SeatId> inOrderOf(Members members) {
        List<SeatId> order = new ArrayList<>();
        members.person().map(Seat::id).ifPresent(order::add);
        others(members).forEach(seat -> order.add(seat.id()));
        return Comparator.comparingInt(order::indexOf);
    }

    static List<Seat> others(Members members) {
        List<Seat> others = new ArrayList<>(members.supporters());
        members.seats().values().stream().filter(seat -> seat.role() == Role.INTERVENTIONIST).forEach(others::add);
        return others;
    }
}
