package org.openchair.events;

import java.time.LocalDateTime;

/** Staying in touch after the plan: dates the person chose, and how each is doing, in their own words. */
public sealed interface FollowThroughEvent extends Event {

    record DateChosen(ItemId item, LocalDateTime at, String how) implements FollowThroughEvent {}

    record DateCancelled(ItemId item) implements FollowThroughEvent {}

    /** One human about themselves. Ease runs from 0 (very hard days) to 10 (good days); it is never about another. */
    record CheckedIn(int ease, String words, Sharing sharing) implements FollowThroughEvent {}

    /** The plan was looked at together. */
    record PlanReviewed(String words) implements FollowThroughEvent {}

    /** A neutral reminder of a date went out to a seat. */
    record Reminded(ItemId item, SeatId seat) implements FollowThroughEvent {}
}
