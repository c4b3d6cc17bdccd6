package org.openchair.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.openchair.events.Audience;
import org.openchair.events.CircleEvent;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.InvitationEvent;
import org.openchair.events.NetworkEvent;
import org.openchair.events.PreparationEvent;
import org.openchair.events.PreparationEvent.SafetyAnswer;
import org.openchair.events.PreparationEvent.SafetyQuestion;
import org.openchair.events.SeatId;

/** The hard rules once more, written down apart from the code they judge: it reads what happened and says what must not have. */
public final class HardRules {
    private final List<String> broken = new ArrayList<>();
    private final Map<Class<? extends Event>, Integer> seen = new HashMap<>();
    private final SeatId person;
    private int version;
    private int rounds;
    private int offered;
    private final Set<SeatId> supporters = new HashSet<>();
    private final Set<SeatId> agreed = new HashSet<>();
    private final Map<SeatId, Map<SafetyQuestion, SafetyAnswer>> safety = new HashMap<>();
    private final Set<SeatId> behind = new HashSet<>();
    private final Set<SeatId> toTell = new HashSet<>();
    private InvitationEvent.Drafted draft;
    private boolean sent;
    private boolean yes;
    private boolean wish;
    private boolean closed;
    private boolean begun;
    private boolean ended;
    private boolean everAnswered;
    private Optional<Instant> unanswered = Optional.empty();

    /**
     * Of the circle in which this is the person's seat.
     */
    public HardRules(SeatId person) {
        this.person = person;
    }

    /** In sentences: which rule, and where. */
    public List<String> broken() {
        return broken;
    }

    /** How often each kind of event was read. */
    public Map<Class<? extends Event>, Integer> seen() {
        return seen;
    }

    /** Of the newest draft. */
    public int version() {
        return version;
    }

    /** How many proposals and wishes there were. */
    public int rounds() {
        return rounds;
    }

    /** The newest proposal that was the circle's. */
    public int offered() {
        return offered;
    }

    public void read(Entry entry) {
        seen.merge(entry.event().getClass(), 1, Integer::sum);
        hold(!begun || Audience.of(entry.event()) != Audience.Group.SUPPORTERS && !isTold(entry.event()), entry,
                "6: nothing behind the back of a person who began");
        boolean byPerson = entry.by().equals(person);
        switch (entry.event()) {
            case CircleEvent.Seated seated when seated.role() == org.openchair.events.Role.SUPPORTER -> supporters.add(seated.seat());
            case CircleEvent.Begun _ -> begun = true;
            case CircleEvent.Closed _ -> ended = true;
            case CircleEvent.Unseated unseated -> {
                hold(begun && byPerson, entry, "7: only the person who began takes a seat back");
                supporters.remove(unseated.seat());
            }
            case CircleEvent.Greeted _, CircleEvent.TurnedDown _ -> hold(begun && !closed, entry, "2: not a word to the person after a no");
            case CircleEvent.Left _ -> supporters.remove(entry.by());
            case CircleEvent.LinkIssued link -> hold(!link.seat().equals(person) || !closed, entry, "2: no new way to the person after a no");
            case ConsentEvent.Given _ -> agreed.add(entry.by());
            case ConsentEvent.Withdrawn _ -> agreed.remove(entry.by());
            case PreparationEvent.SafetyAnswered answered -> safety.put(entry.by(), new EnumMap<>(answered.answers()));
            case PreparationEvent.SafetyDecided decided -> safety.get(decided.informant()).put(decided.question(), SafetyAnswer.NO);
            case ConversationEvent.Opened _ -> opened(entry, byPerson);
            case InvitationEvent event -> invitation(event, entry, byPerson);
            default -> { }
        }
    }

    private void opened(Entry entry, boolean byPerson) {
        hold((sent || begun) && yes, entry, "1: no surprise: a room opens only after a yes");
        hold(isSafe(), entry, "5: a room opens only when safety is settled");
        hold(!begun || agreed.containsAll(supporters), entry, "4: where no letter waited for it, all agreed before the room opens");
        hold(byPerson || toTell.isEmpty(), entry, "2: nobody meets before whoever was asked away was told");
    }

    private void invitation(InvitationEvent event, Entry entry, boolean byPerson) {
        switch (event) {
            case InvitationEvent.Drafted drafted -> {
                hold(!closed, entry, "2: nothing new after a no");
                draft = drafted;
                version = drafted.version();
                behind.clear();
            }
            case InvitationEvent.StoodBehind stood -> {
                hold(stood.version() == draft.version() && draft.inviters().contains(entry.by()), entry, "3: only an inviter, only behind the newest");
                behind.add(entry.by());
            }
            case InvitationEvent.SteppedBack _ -> behind.remove(entry.by());
            case InvitationEvent.Sent letter -> sent(letter, entry);
            case InvitationEvent.Withdrawn _ -> {
                unanswered = Optional.empty();
                sent = false;
                yes = false;
            }
            case InvitationEvent.Counterproposed _ -> {
                offered = ++rounds;
                hold(!closed, entry, "2: nothing proposed after a no");
                yes = false;
                wish = false;
            }
            case InvitationEvent.WishAgreed _ -> {
                hold(!closed && wish, entry, "7: only to what the person wished for");
                yes = true;
            }
            case InvitationEvent.QuestionAnswered _, InvitationEvent.GuestSeated _, InvitationEvent.GuestDeclined _ ->
                    hold(!closed, entry, "2: nothing is sent after a no");
            case InvitationEvent.Accepted _ -> answered(entry, byPerson, true, false);
            case InvitationEvent.AcceptedWithChanges _ -> {
                answered(entry, byPerson, false, false);
                rounds++;
                wish = true;
            }
            case InvitationEvent.TalkAsked _ -> {
                hold(begun, entry, "1: only in a circle of their own is there no letter before");
                answered(entry, byPerson, false, false);
                rounds++;
                wish = true;
            }
            case InvitationEvent.QuestionAsked _ -> {
                hold(byPerson, entry, "7: only the person asks for the person");
                closed = false;
            }
            case InvitationEvent.Postponed _, InvitationEvent.Declined _, InvitationEvent.ContactRefused _ -> answered(entry, byPerson, false, true);
            case InvitationEvent.LaterCame _ -> closed = false;
            case InvitationEvent.AwayAsked away -> {
                hold(byPerson, entry, "7: only the person asks somebody away");
                toTell.add(away.seat());
            }
            case InvitationEvent.AwayTakenBack away -> toTell.remove(away.seat());
            case InvitationEvent.AwayTold away -> toTell.remove(away.seat());
            case InvitationEvent.GuestNamed _, InvitationEvent.GuestTakenBack _, InvitationEvent.LaterAsked _ ->
                    hold(byPerson, entry, "7: only the person asks for the person");
            case InvitationEvent.StopExplained _, InvitationEvent.WarningExplained _, InvitationEvent.StaysAway _, InvitationEvent.TieSaid _,
                 InvitationEvent.TimeProposed _, InvitationEvent.TimeTakenOff _, InvitationEvent.TimesMarked _, InvitationEvent.TimesOffered _,
                 InvitationEvent.ReminderChosen _, InvitationEvent.ReminderDropped _ -> { }
        }
    }

    private void sent(InvitationEvent.Sent letter, Entry entry) {
        hold(!begun, entry, "6: no letter about a person who began");
        hold(!closed, entry, "2: no letter after a no");
        hold(letter.version() == draft.version() && letter.words().equals(draft.words()), entry, "3: the exact words");
        hold(!letter.inviters().isEmpty() && behind.containsAll(draft.inviters()), entry, "3: every inviter stands behind them");
        hold(Set.copyOf(letter.inviters()).equals(draft.inviters()), entry, "3: in exactly their names");
        hold(agreed.containsAll(supporters), entry, "4: everybody agreed that this is an invitation");
        hold(isSafe(), entry, "5: safety is settled before a letter leaves");
        unanswered = everAnswered ? Optional.empty() : Optional.of(entry.at());
        sent = true;
        offered = ++rounds;
        yes = false;
        wish = false;
    }

    private void answered(Entry entry, boolean byPerson, boolean nowYes, boolean nowClosed) {
        hold(byPerson, entry, "7: only the person answers for the person");
        everAnswered = true;
        unanswered = Optional.empty();
        yes = nowYes;
        wish = false;
        closed = nowClosed;
    }

    private static boolean isTold(Event event) {
        return event instanceof CircleEvent.Told || event instanceof CircleEvent.ToldAbout || event instanceof CircleEvent.CallNoted
                || event instanceof NetworkEvent.Named || event instanceof NetworkEvent.AskingPlanned
                || event instanceof PreparationEvent.BarrierEntrusted;
    }

    private boolean isSafe() {
        return supporters.stream().allMatch(seat -> safety.containsKey(seat)
                && safety.get(seat).values().stream().allMatch(answer -> answer == SafetyAnswer.NO));
    }

    /** By when a letter that nobody ever answered is to be forgotten, with all the rest. */
    Optional<Instant> forgotten() {
        return unanswered.map(since -> since.plus(Duration.ofDays(90)));
    }

    boolean isClosed() {
        return closed;
    }

    boolean wasSent() {
        return (sent || begun) && !ended;
    }

    private void hold(boolean holds, Entry entry, String rule) {
        if (!holds) {
            broken.add(rule + ", at entry " + entry.seq() + ": " + entry.event());
        }
    }
}
