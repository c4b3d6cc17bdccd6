package org.openchair.events;

import java.util.Set;

/**
 * Who may know of an event. Every event has one; the compiler asks. The person has no way into the circle before an
 * invitation is sent, so an audience that names them begins to matter on that day.
 */
public sealed interface Audience {

    boolean includes(Viewer viewer, SeatId author);

    /** Audiences that follow from roles alone. */
    enum Group implements Audience {
        WHOLE_CIRCLE, ALL_BUT_GUESTS, SUPPORTERS, INTERVENTIONIST, AUTHOR, AUTHOR_AND_INTERVENTIONIST,
        AUTHOR_INTERVENTIONIST_AND_PERSON, PERSON_AND_INTERVENTIONIST;

        @Override
        public boolean includes(Viewer viewer, SeatId author) {
            boolean own = viewer.seat().equals(author);
            return switch (this) {
                case WHOLE_CIRCLE -> true;
                case ALL_BUT_GUESTS -> own || !viewer.guest();
                case SUPPORTERS -> own || viewer.prepares();
                case INTERVENTIONIST -> viewer.isInterventionist();
                case AUTHOR -> own;
                case AUTHOR_AND_INTERVENTIONIST -> own || viewer.isInterventionist();
                case AUTHOR_INTERVENTIONIST_AND_PERSON -> own || !viewer.isSupporter();
                case PERSON_AND_INTERVENTIONIST -> own || !viewer.isSupporter();
            };
        }
    }

    /** Named seats, the author and the interventionist. */
    record Seats(Set<SeatId> seats) implements Audience {
        @Override
        public boolean includes(Viewer viewer, SeatId author) {
            return viewer.isInterventionist() || viewer.seat().equals(author) || seats.contains(viewer.seat());
        }
    }

    /** A named seat, the person, the author and the interventionist. */
    record SeatAndPerson(SeatId seat) implements Audience {
        @Override
        public boolean includes(Viewer viewer, SeatId author) {
            return !viewer.isSupporter() || viewer.seat().equals(author) || viewer.seat().equals(seat);
        }
    }

    static Audience of(Event event) {
        return switch (event) {
            case CircleEvent circle -> CircleAudience.of(circle);
            case ConsentEvent consent -> StageAudience.of(consent);
            case PreparationEvent preparation -> StageAudience.of(preparation);
            case FamilyMapEvent map -> FamilyMapAudience.of(map);
            case RehearsalEvent rehearsal -> StageAudience.of(rehearsal);
            case FirstDayEvent firstDay -> StageAudience.of(firstDay);
            case AsideEvent aside -> StageAudience.of(aside);
            case InvitationEvent invitation -> StageAudience.of(invitation);
            case ConversationEvent conversation -> StageAudience.of(conversation);
            case OptionsEvent options -> StageAudience.of(options);
            case PlanEvent plan -> StageAudience.of(plan);
            case NetworkEvent network -> StageAudience.of(network);
            case FollowThroughEvent followThrough -> StageAudience.of(followThrough);
            case WellbeingEvent wellbeing -> StageAudience.of(wellbeing);
        };
    }

    static Audience seat(SeatId seat) {
        return new Seats(Set.of(seat));
    }
}
