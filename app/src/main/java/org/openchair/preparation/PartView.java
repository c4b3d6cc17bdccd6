package org.openchair.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Seat;
import org.openchair.events.PreparationEvent.Part;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.firstday.FirstDay;
import org.openchair.firstday.FirstDayCard;
import org.openchair.kit.Screen;

/**
 * A supporter's own part, one thing at a time.
 *
 * @param language in which this supporter reads and writes
 * @param open the step whose form is shown; the first one that is not done, unless another was asked for
 * @param askedAgain whether a meeting is ahead, and the safety answers are older than it may find them
 * @param guest whether the person brought them: then nothing else is asked of them
 * @param sent whether the person already has the invitation, and with it these words
 */
public record PartView(String circle, String person, String interventionist, String language, boolean closed, boolean contactRefused,
                       boolean sent, List<Line> lines, Optional<Line> open, List<Barrier> barriers,
                       List<Meeting> meetings, Optional<Draft> draft, Doors doors,
                       Optional<FirstDayCard> firstDay, Tools tools, boolean askedAgain, boolean guest) implements Screen {

    /** One step. The second words are the other half of an experience: how it felt. */
    public record Line(Step step, boolean done, String words, String second, Optional<LocalDate> on) {}

    public record Barrier(String item, String barrier, String way, LocalDate on) {}

    public record Meeting(LocalDateTime when, String place) {}

    /** The draft that asks this supporter; {@code behind} are the others who already stand behind it. */
    public record Draft(int version, boolean standing, List<String> behind) {}

    /** Which of the later stages have begun. */
    public record Doors(boolean conversation, boolean options, boolean plan) {
        public boolean any() {
            return conversation || options || plan;
        }
    }

    static PartView of(Preparation preparation, Safety safety, FirstDay day, Board board,
            Viewer viewer, String asked, Instant now) {
        List<Line> lines = lines(preparation, safety, viewer.seat()).stream().filter(line -> !viewer.guest() || isGuests(line.step)).toList();
        Line barriers = new Line(Step.BARRIERS, false, "", "", Optional.empty());
        Optional<Line> wanted = Step.of(asked).filter(step -> !step.hasOwnPage() && (!viewer.guest() || isGuests(step))).flatMap(step ->
                step == Step.BARRIERS ? Optional.of(barriers) : lines.stream().filter(line -> line.step == step).findFirst());
        Ahead ahead = preparation.ahead();
        return new PartView(viewer.circle().toString(), preparation.members().personName(),
                preparation.members().interventionist().map(Seat::name).orElse(""),
                preparation.members().seat(viewer.seat()).map(Seat::language).orElse("en"), preparation.members().closed(),
                preparation.contactRefused(), ahead.sent(), lines,
                wanted.or(() -> lines.stream().filter(line -> !line.done).findFirst()),
                barriers(preparation, viewer.seat()), meetings(preparation, now), draft(preparation, viewer.seat()),
                new Doors(ahead.meeting(), ahead.options(), ahead.plan()), viewer.guest() ? Optional.empty() : FirstDayCard.of(day, viewer),
                Tools.of(board, viewer.circle().toString()),
                safety.of(viewer.seat()).isPresent() && safety.clearance().meeting().due()
                        && !safety.clearance().meeting().isFresh(viewer.seat(), now), viewer.guest());
    }

    /** Whom the person brings agrees how one talks and answers for safety; what was prepared is the others'. */
    private static boolean isGuests(Step step) {
        return step == Step.AGREEMENT || step == Step.SAFETY;
    }

    private static List<Line> lines(Preparation preparation, Safety safety, SeatId seat) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Step.AGREEMENT, preparation.hasAgreed(seat), "", "", Optional.empty()));
        lines.add(new Line(Step.SAFETY, safety.clearance().hasAnswered(seat), "", "",
                safety.of(seat).map(given -> day(preparation, given.at()))));
        lines.add(line(preparation, Step.APPRECIATION, Part.APPRECIATION, seat));
        Line saw = line(preparation, Step.EXPERIENCE, Part.OBSERVATION, seat);
        Line felt = line(preparation, Step.EXPERIENCE, Part.FEELING, seat);
        lines.add(new Line(Step.EXPERIENCE, saw.done && felt.done, saw.words, felt.words, saw.on));
        lines.add(line(preparation, Step.OWN_CHANGE, Part.OWN_CHANGE, seat));
        lines.add(line(preparation, Step.OFFER, Part.OFFER, seat));
        draft(preparation, seat).ifPresent(draft ->
                lines.add(new Line(Step.INVITATION, draft.standing || preparation.ahead().sent(), "", "", Optional.empty())));
        return List.copyOf(lines);
    }

    private static Line line(Preparation preparation, Step step, Part part, SeatId seat) {
        Optional<Parts.Piece> piece = preparation.parts().piece(seat, part);
        return new Line(step, piece.isPresent(), piece.map(Parts.Piece::words).orElse(""), "",
                piece.map(written -> day(preparation, written.at())));
    }

    private static List<Barrier> barriers(Preparation preparation, SeatId seat) {
        return preparation.barriers().values().stream().filter(barrier -> barrier.by().equals(seat))
                .map(barrier -> new Barrier(barrier.item().toString(), barrier.barrier(), barrier.way(),
                        day(preparation, barrier.at()))).toList();
    }

    private static List<Meeting> meetings(Preparation preparation, Instant now) {
        return preparation.upcoming(now).stream()
                .map(meeting -> new Meeting(meeting.when(), meeting.place())).toList();
    }

    private static Optional<Draft> draft(Preparation preparation, SeatId seat) {
        Ahead ahead = preparation.ahead();
        return ahead.asks(seat) ? Optional.of(new Draft(ahead.version(), ahead.standing().contains(seat),
                preparation.members().supporters().stream().map(Seat::id)
                        .filter(other -> !other.equals(seat) && ahead.standing().contains(other))
                        .map(preparation.members()::name).toList())) : Optional.empty();
    }

    private static LocalDate day(Preparation preparation, Instant at) {
        return at.atZone(preparation.members().zone()).toLocalDate();
    }

    public long done() {
        return lines.stream().filter(Line::done).count();
    }

    public boolean isOpen(Step step) {
        return open.filter(line -> line.step == step).isPresent();
    }

    /** Whether a form is open here: what may be half written stays where it is while the rest follows the others. */
    public boolean writing() {
        return !closed && open.filter(line -> !line.step.hasOwnPage()).isPresent();
    }

    /** The first step that waits: marked "Now", whichever form is open. */
    public boolean isNow() {
        return open.filter(line -> !line.done && line.step != Step.BARRIERS).isPresent();
    }
}
