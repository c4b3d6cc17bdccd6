package org.openchair.events;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Who belongs to the circle, how each can be reached, and what was told in the first call. */
public sealed interface CircleEvent extends Event {

    /** A circle was opened around a person, called by the name they choose for themselves. */
    record Opened(String personName, ZoneId zone) implements CircleEvent {}

    /**
     * Somebody has a seat. The person's own seat is laid when the circle opens: it stays empty until they answer.
     *
     * @param relation in the circle's own words ("his aunt"); empty for the interventionist
     * @param account  for the interventionist, who signs in with it
     * @param language BCP 47 tag of the language they read
     */
    record Seated(SeatId seat, Role role, String name, String relation, boolean firstCaller, String language,
                  Optional<AccountId> account) implements CircleEvent {}

    /** How a seat can safely be reached. */
    record Reachable(SeatId seat, String email, String phone, boolean deviceShared, boolean mayLeaveMessage,
                     String safeTimes) implements CircleEvent {}

    /** What the first caller said about today: what made it the day, and what they hope for. */
    record CallNoted(SeatId caller, String whyToday, String hope) implements CircleEvent {}

    /** One thing somebody knows about the person, and how they know it. */
    record Told(ItemId item, SeatId informant, String statement, Source source, String heardFrom, String when)
            implements CircleEvent {}

    /**
     * One thing about one topic, and how it is known. A later one about the same item takes its place; two items about the
     * same topic may disagree, and both stay.
     *
     * @param source empty while nobody asked how they know
     */
    record ToldAbout(ItemId item, Topic topic, SeatId informant, String statement, Optional<Source> source,
                     String heardFrom, String when) implements CircleEvent {}

    /** The interventionist promised somebody something. A later one about the same item takes its place. */
    record Promised(ItemId item, SeatId to, String words, Optional<LocalDate> until) implements CircleEvent {}

    /** A promise is kept, or no longer needed. */
    record PromiseSettled(ItemId item, SeatId to) implements CircleEvent {}

    /** Time the interventionist gave the circle, by the level of effort it belongs to. */
    record MinutesNoted(ItemId item, Level level, int minutes, LocalDate on, String words) implements CircleEvent {}

    record MinutesTakenBack(ItemId item) implements CircleEvent {}

    /** A seat that is waited for gets a neutral letter that does not say what for. */
    record Nudged(SeatId seat) implements CircleEvent {}

    /** What was told is taken back by the one who told it, or by the interventionist for them. */
    record TakenBack(ItemId item, SeatId informant) implements CircleEvent {}

    /** A seat got a new private link; every earlier one stopped working. */
    record LinkIssued(SeatId seat, int generation) implements CircleEvent {}

    /** A seat got a new private link by a neutral e-mail, made only when the letter leaves. */
    record LinkMailed(SeatId seat, int generation) implements CircleEvent {}

    /** A seat got a new private link by a neutral text message, made only when the message leaves. */
    record LinkTexted(SeatId seat, int generation) implements CircleEvent {}

    /** A seat's link was used for the first time. Only that: not when exactly, not where, not on what. */
    record LinkOpened(SeatId seat) implements CircleEvent {}

    /** Somebody holding a used or old link asked for a new one. */
    record LinkAskedFor(SeatId seat) implements CircleEvent {}

    /** A seat's link and open pages stopped working. */
    record LinkRevoked(SeatId seat, int generation) implements CircleEvent {}

    /** The seat protected itself with a PIN; only its hash is kept. */
    record PinSet(String hash) implements CircleEvent {}

    record PinRemoved() implements CircleEvent {}

    record LanguageChosen(String language) implements CircleEvent {}

    /** A letter to a seat could not be delivered; known to the interventionist, never to the group. */
    record LetterNotDelivered(SeatId seat, String kind) implements CircleEvent {}

    /** What a supporter said when they gave up their seat, if they said anything. */
    record SaidGoodbye(String words, Sharing sharing) implements CircleEvent {}

    /** The person's own account beside what others wrote, for whom they choose. */
    record OwnAccount(ItemId item, String words, Sharing sharing) implements CircleEvent {}

    record OwnAccountTakenBack(ItemId item, Sharing sharing) implements CircleEvent {}

    /** The person asks that something kept about them is put right. */
    record CorrectionAsked(ItemId item, String about, String words) implements CircleEvent {}

    /** The interventionist looked at it, for safety too, and says what was done. */
    record CorrectionAnswered(ItemId item, String words) implements CircleEvent {}

    /** Others write nothing new about the person until the person lifts it. */
    record Restricted() implements CircleEvent {}

    record RestrictionLifted() implements CircleEvent {}

    /** A supporter gave up their seat. */
    record Left() implements CircleEvent {}

    /** The person opened this circle themselves: from here on nothing in it is said about them behind their back. */
    record Begun() implements CircleEvent {}

    /** The interventionist says hello to a person who began. */
    record Greeted(String words) implements CircleEvent {}

    /** The practice cannot go this way with a person who began, and says so kindly; the circle closes with it. */
    record TurnedDown(String words) implements CircleEvent {}

    /** The person who began takes an invitation back, or a seat. */
    record Unseated(SeatId seat) implements CircleEvent {}

    /** The person who began says that they are still here: the clock begins anew. */
    record KeptOpen() implements CircleEvent {}

    /** The work of the circle is done; it can be read until it is deleted. */
    record Closed(String words) implements CircleEvent {}

    /** How somebody knows what they tell. */
    enum Source { SEEN, HEARD, GUESSED }

    /** What a first call touches, strengths before problems. */
    enum Topic {
        WHY_TODAY, HOPE, STRENGTHS, CARES_ABOUT, OWN_WORDS, USE, PAST_HELP, WITHDRAWAL, HEALTH, MINORS, MONEY, WORK, LAW,
        CULTURE, LANGUAGE, OTHER, CALLER, SPOKEN_OF, OLD_HURTS
    }

    /** Levels of effort: one stops at the first that is enough. */
    enum Level { FIRST_CALL, MEETINGS, MORE }
}
