package org.openchair.plan;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openchair.circle.Members;
import org.openchair.circle.Restriction;
import org.openchair.circle.Seat;
import org.openchair.events.AsideEvent;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.FamilyMapEvent;
import org.openchair.events.FirstDayEvent;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.NetworkEvent;
import org.openchair.events.OptionsEvent;
import org.openchair.events.PlanEvent;
import org.openchair.events.PlanEvent.Section;
import org.openchair.events.PreparationEvent;
import org.openchair.events.RehearsalEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.events.WellbeingEvent;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;
import org.openchair.plan.PlanCommand.*;

/**
 * The recovery plan. The person's part counts only with the person's own agreement (rule 7); each human agrees to what
 * touches them and to nothing else.
 *
 * @param talked whether a conversation was opened
 * @param begun  whether the person wrote something: they asked for a plan
 */
public record Plan(Members members, boolean talked, boolean begun, Care care, Lines written, Dates dates)
        implements Deciding<Plan, PlanCommand> {
    public static final Plan NONE = new Plan(Members.NONE, false, false, Care.NONE, Lines.NONE, Dates.NONE);
    private static final int LONGEST_WORDS = 10_000;

    @Override
    public Plan evolve(Entry entry) {
        Plan seated = new Plan(members.evolve(entry), talked, begun, care, written, dates);
        return switch (entry.event()) {
            case PlanEvent event -> new Plan(members, talked, begun || isPerson(entry.by()), care,
                    written.evolve(event, entry.by(), entry.at()), dates);
            case ConversationEvent event -> new Plan(members, talked || event instanceof ConversationEvent.Opened, begun,
                    care, written, dates);
            case OptionsEvent event -> new Plan(members, talked, begun, care.evolve(event), written, dates);
            case FollowThroughEvent event -> new Plan(members, talked, begun, care, written, dates.evolve(event));
            case CircleEvent _, ConsentEvent _, PreparationEvent _, RehearsalEvent _, InvitationEvent _,
                 WellbeingEvent _, FirstDayEvent _, AsideEvent _, NetworkEvent _, FamilyMapEvent _ -> seated;
        };
    }

    @Override
    public Decision decide(PlanCommand command, Viewer by, Instant at) {
        return Restriction.respected(members, by, decided(command, by, at));
    }

    private Decision decided(PlanCommand command, Viewer by, Instant at) {
        if (members.closed() || !members.isMember(by.seat())) {
            return refused(PlanReason.CLOSED);
        }
        return switch (command) {
            case Propose propose -> propose(propose, by);
            case Reword reword -> reword(reword, by);
            case Remove remove -> remove(remove, by);
            case Agree agree -> agree(agree, by);
            case TakeBack takeBack -> line(takeBack.item()).filter(line -> line.isAgreedBy(by.seat())).isPresent()
                    ? happened(new PlanEvent.AgreementTakenBack(takeBack.item())) : happened();
        };
    }

    private Decision propose(Propose propose, Viewer by) {
        if (!mayBegin() && !by.isPerson()) {
            return refused(PlanReason.NOT_YET);
        }
        return faultIn(propose.words()).or(() -> whyNotTheirSection(propose.section(), by))
                .or(() -> whyNotAsked(propose.touches())).map(Decision::refused)
                .orElseGet(() -> line(propose.item()).isPresent() ? happened() : happened(new PlanEvent.Proposed(
                        propose.item(), propose.section(), propose.words(),
                        touched(propose.section(), propose.touches(), by.seat()))));
    }

    private Decision reword(Reword reword, Viewer by) {
        Optional<Line> known = line(reword.item());
        if (known.isEmpty()) {
            return refused(PlanReason.NO_SUCH_LINE);
        }
        Line line = known.get();
        Set<SeatId> touches = touched(line.section(), reword.touches(), line.proposer());
        if (!mayReword(line, by.seat())) {
            return refused(PlanReason.NOT_YOURS);
        }
        Optional<PlanReason> fault = faultIn(reword.words()).or(() -> whyNotAsked(reword.touches()));
        if (fault.isPresent()) {
            return refused(fault.get());
        }
        if (line.now().words().equals(reword.words()) && line.touches().equals(touches)) {
            return happened();
        }
        return reword.seen() != line.version() ? refused(PlanReason.CHANGED_MEANWHILE)
                : happened(new PlanEvent.Reworded(line.item(), line.version() + 1, reword.words(), touches));
    }

    private Decision remove(Remove remove, Viewer by) {
        Optional<Line> known = line(remove.item());
        if (known.isEmpty()) {
            return happened();
        }
        if (!mayRemove(known.get(), by.seat())) {
            return refused(PlanReason.NOT_YOURS);
        }
        return remove.seen() != known.get().version() ? refused(PlanReason.CHANGED_BEFORE_REMOVAL)
                : happened(new PlanEvent.Removed(remove.item()));
    }

    /** To what was read, and not to what somebody changed meanwhile. */
    private Decision agree(Agree agree, Viewer by) {
        List<Line> asked = agree.seen().keySet().stream().map(this::line).flatMap(Optional::stream)
                .filter(line -> line.touches(by.seat())).toList();
        if (asked.isEmpty() && !agree.seen().isEmpty()) {
            return refused(PlanReason.NOT_ASKED);
        }
        List<Line> open = asked.stream().filter(line -> !line.isAgreedBy(by.seat())).toList();
        List<Event> agreed = new ArrayList<>();
        open.stream().filter(line -> agree.seen().get(line.item()).equals(line.version()))
                .forEach(line -> agreed.add(new PlanEvent.Agreed(line.item(), line.version())));
        return agreed.isEmpty() && !open.isEmpty() ? refused(PlanReason.CHANGED_BEFORE_AGREEING)
                : new Decision.Happened(agreed);
    }

    /** The reasons are the person's alone; a promise or own support is by a human about themselves, and not the interventionist's. */
    private static Optional<PlanReason> whyNotTheirSection(Section section, Viewer by) {
        if (section == Section.REASONS && !by.isPerson()) {
            return Optional.of(PlanReason.REASONS_ARE_THEIRS);
        }
        return Line.isOwn(section) && by.isInterventionist() ? Optional.of(PlanReason.OWN_PROMISES_ONLY) : Optional.empty();
    }

    private static Optional<PlanReason> faultIn(String words) {
        return words.isBlank() ? Optional.of(PlanReason.NO_WORDS)
                : words.length() > LONGEST_WORDS ? Optional.of(PlanReason.LONG_WORDS) : Optional.empty();
    }

    private Optional<PlanReason> whyNotAsked(Set<SeatId> touches) {
        return touches.stream().allMatch(members::isMember) ? Optional.empty() : Optional.of(PlanReason.UNKNOWN_SEAT);
    }

    /** What one writes about oneself touches oneself alone; everything else is the person's part and asks them. */
    private Set<SeatId> touched(Section section, Set<SeatId> asked, SeatId author) {
        if (Line.isPersonal(section)) {
            return Set.of(author);
        }
        Set<SeatId> touched = new HashSet<>(asked);
        members.person().map(Seat::id).ifPresent(touched::add);
        return Set.copyOf(touched);
    }

    /** Only the person rewords what the person wrote, and only its own human what is personal. */
    public boolean mayReword(Line line, SeatId seat) {
        return line.isPersonal() ? line.proposer().equals(seat) : isPerson(seat) || !isPersonsWords(line);
    }

    /** Its proposer takes a line out, or the person from their own part. */
    public boolean mayRemove(Line line, SeatId seat) {
        return mayReword(line, seat) && (line.proposer().equals(seat) || isPerson(seat));
    }

    /** Whether the person proposed or worded this line. */
    public boolean isPersonsWords(Line line) {
        return members.person().filter(person -> line.wasWordedBy(person.id())).isPresent();
    }

    public Optional<Line> line(ItemId item) {
        return written.of(item);
    }

    /** Every line as it stands. */
    public List<Line> lines() {
        return List.copyOf(written.all().values());
    }

    public boolean hasLines() {
        return !written.all().isEmpty();
    }

    /** Whether a plan may begin: after a conversation, or when the person wants one. */
    public boolean mayBegin() {
        return talked || begun;
    }

    /** How often the plan was changed. */
    public int version() {
        return written.changes().size();
    }

    /** Whether there is a plan, and everybody it touches agreed to every line of it. */
    public boolean isAgreed() {
        return hasLines() && waitingFor().isEmpty();
    }

    /** Who is asked to agree and has not yet, in the order of their seats. */
    public List<SeatId> waitingFor() {
        return members.seats().keySet().stream().filter(seat -> lines().stream().anyMatch(line -> waitsFor(line, seat))).toList();
    }

    /** Whether a line waits for this seat. Nobody waits for somebody who left. */
    public boolean waitsFor(Line line, SeatId seat) {
        return members.isMember(seat) && line.touches(seat) && !line.isAgreedBy(seat);
    }

    /** Whether everybody a line touches agreed to it. */
    public boolean counts(Line line) {
        return line.touches().stream().anyMatch(members::isMember)
                && line.touches().stream().noneMatch(seat -> waitsFor(line, seat));
    }

    private boolean isPerson(SeatId seat) {
        return members.person().filter(person -> person.id().equals(seat)).isPresent();
    }
}
