package org.openchair.events;

/** Something that happened in a circle. Kept for ever in this shape: a change is a new record beside the old one. */
public sealed interface Event permits CircleEvent, ConsentEvent, PreparationEvent, InvitationEvent,
        ConversationEvent, OptionsEvent, PlanEvent, FollowThroughEvent, FamilyMapEvent, NetworkEvent, RehearsalEvent, AsideEvent, FirstDayEvent,
        WellbeingEvent {}
