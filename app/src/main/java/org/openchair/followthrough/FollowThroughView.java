package org.openchair.followthrough;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openchair.circle.Members;
import org.openchair.circle.Seat;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * Follow-through as one viewer may see it.
 *
 * @param day       put into the form by a suggestion
 * @param reminders whether the viewer asked for them
 */
public record FollowThroughView(String circle, String person, String interventionist, Role role, boolean hasPlan,
                                List<Date> dates, List<Suggestion> suggestions, String day, boolean reminders,
                                Optional<Curve> own, List<Curve> shared, List<Reviewed> reviews,
                                Optional<Closing> closing) implements Screen {
    private static final int[] DAYS = {2, 7, 14, 30, 60, 90};

    public record Date(String item, LocalDateTime when, String how) {}

    /** A day that many found helpful, counted from the first line of the plan. */
    public record Suggestion(int days, LocalDate on) {}

    public record Reviewed(String name, String words, LocalDate on) {}

    public record Closing(String name, String words, LocalDate on) {}

    static FollowThroughView of(FollowThrough state, Viewer viewer, String day, Instant now) {
        Members members = state.members();
        return new FollowThroughView(viewer.circle().toString(), members.personName(),
                members.interventionist().map(Seat::name).orElse(""), viewer.role(), state.plan().begun(),
                state.upcoming(now).stream().map(date -> new Date(date.item().toString(), date.when(),
                        How.of(date.how()).orElse(How.CALL).words())).toList(),
                suggestions(state, now), day, state.wantsReminders(viewer.seat()),
                curve(state, viewer.seat(), true),
                members.seats().keySet().stream().filter(seat -> !seat.equals(viewer.seat()))
                        .flatMap(seat -> curve(state, seat, false).stream()).toList(),
                state.reviews().reversed().stream().map(review ->
                        new Reviewed(members.name(review.by()), review.words(), day(members, review.at()))).toList(),
                state.closing().map(closed ->
                        new Closing(members.name(closed.by()), closed.words(), day(members, closed.at()))));
    }

    /** Days that are still to come and not taken; when all have passed, counted from today. */
    private static List<Suggestion> suggestions(FollowThrough state, Instant now) {
        LocalDate today = day(state.members(), now);
        List<Suggestion> fromPlan = state.plan().since().stream()
                .flatMap(since -> suggestions(state, day(state.members(), since), today)).toList();
        return fromPlan.isEmpty() ? suggestions(state, today, today).toList() : fromPlan;
    }

    private static Stream<Suggestion> suggestions(FollowThrough state, LocalDate from, LocalDate today) {
        return IntStream.of(DAYS).mapToObj(days -> new Suggestion(days, from.plusDays(days)))
                .filter(suggestion -> suggestion.on().isAfter(today))
                .filter(suggestion -> state.dates().values().stream()
                        .noneMatch(date -> date.when().toLocalDate().equals(suggestion.on())));
    }

    private static Optional<Curve> curve(FollowThrough state, SeatId seat, boolean own) {
        List<Curve.Said> said = state.checkIns().stream().filter(in -> in.by().equals(seat)).map(in ->
                new Curve.Said(day(state.members(), in.at()), in.ease(), in.words(), in.sharing())).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(Curve.of(state.members().name(seat), own, said));
    }

    private static LocalDate day(Members members, Instant at) {
        return at.atZone(members.zone()).toLocalDate();
    }

    public boolean isPerson() {
        return role == Role.PERSON;
    }

    public boolean isInterventionist() {
        return role == Role.INTERVENTIONIST;
    }

    public boolean isClosed() {
        return closing.isPresent();
    }

    /** Dates are the person's to choose. */
    public boolean mayChoose() {
        return isPerson() && hasPlan && !isClosed();
    }

    public boolean mayCheckIn() {
        return !isInterventionist() && !isClosed();
    }

    public boolean mayReview() {
        return role != Role.SUPPORTER && hasPlan && !isClosed();
    }

    public boolean mayClose() {
        return role != Role.SUPPORTER && !isClosed();
    }
}
