package org.openchair.aside;

import static org.openchair.aside.AsideReason.*;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openchair.circle.Members;
import org.openchair.circle.Restriction;
import org.openchair.circle.Seat;
import org.openchair.events.*;
import org.openchair.events.AsideEvent.About;
import org.openchair.journal.Copies;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/** What the person asked of one supporter alone: no side deals, and nobody left alone with it. */
record Asides(Members members, Map<ItemId, Aside> all) implements Deciding<Asides, AsideCommand> {
    static final Asides NONE = new Asides(Members.NONE, Map.of());
    static final int LONGEST = 10_000;

    @Override
    public Asides evolve(Entry entry) {
        Asides now = new Asides(members.evolve(entry), all);
        return switch (entry.event()) {
            case AsideEvent event -> now.evolve(event, entry.by(), entry.at());
            case CircleEvent _, ConsentEvent _, PreparationEvent _, RehearsalEvent _, FirstDayEvent _, InvitationEvent _,
                 ConversationEvent _, OptionsEvent _, PlanEvent _, FollowThroughEvent _, WellbeingEvent _,
                 NetworkEvent _, FamilyMapEvent _ -> now;
        };
    }

    private Asides evolve(AsideEvent event, SeatId by, Instant at) {
        return switch (event) {
            case AsideEvent.Noted noted -> with(noted.item(), Aside.begun(noted.item(), by, noted.about(), at).noted(noted.words()));
            case AsideEvent.Brought brought -> with(brought.item(), find(brought.item())
                    .orElse(Aside.begun(brought.item(), by, brought.about(), at)).brought(brought.about(), brought.words()));
            case AsideEvent.Worded worded -> changed(worded.item(), old -> old.worded(worded, by));
            case AsideEvent.StoodBehind stood -> changed(stood.item(), old -> old.behind(stood.version(), by, true));
            case AsideEvent.SteppedBack stepped -> changed(stepped.item(), old -> old.behind(stepped.version(), by, false));
            case AsideEvent.Told told -> with(told.item(), find(told.item())
                    .orElse(Aside.begun(told.item(), by, About.OTHER, at)).told(told.words()));
            case AsideEvent.LetGo gone -> new Asides(members, Copies.without(all, gone.item()));
        };
    }

    private Asides changed(ItemId item, UnaryOperator<Aside> change) {
        return find(item).map(old -> with(item, change.apply(old))).orElse(this);
    }

    private Asides with(ItemId item, Aside aside) {
        return new Asides(members, Copies.with(all, item, aside));
    }

    @Override
    public Decision decide(AsideCommand command, Viewer by, Instant at) {
        return Restriction.respected(members, by, decided(command, by, at));
    }

    private Decision decided(AsideCommand command, Viewer by, Instant at) {
        if (members.closed()) {
            return refused(CLOSED);
        }
        if (!by.prepares() || !members.isMember(by.seat())) {
            return refused(NOT_YOURS);
        }
        // They began themselves: nobody answers together what they asked of one.
        if (members.isBegun()) {
            return refused(BEGUN);
        }
        return switch (command) {
            case AsideCommand.Note note -> note(note, by);
            case AsideCommand.Bring bring -> bring(bring, by);
            case AsideCommand.Word word -> Wording.word(word, open(word.item()));
            case AsideCommand.StandBehind stand -> Wording.stand(stand, by, open(stand.item()));
            case AsideCommand.StepBack back -> open(back.item()).filter(aside -> aside.behind().contains(by.seat()))
                    .map(aside -> happened(new AsideEvent.SteppedBack(aside.item(), aside.version()))).orElseGet(Decision::happened);
            case AsideCommand.Tell tell -> tell(tell.item(), by);
            case AsideCommand.LetGo go -> own(go.item(), by).map(aside -> aside.told().isPresent() ? refused(ALREADY_TOLD)
                    : happened(new AsideEvent.LetGo(aside.item(), aside.brought().isPresent()))).orElseGet(Decision::happened);
        };
    }

    private Decision note(AsideCommand.Note note, Viewer by) {
        if (!by.isSupporter()) {
            return refused(NOT_YOURS);
        }
        String words = note.words().strip();
        return words.isEmpty() ? refused(NO_WORDS) : words.length() > LONGEST ? refused(TOO_LONG)
                : happened(new AsideEvent.Noted(note.item(), note.about(), words));
    }

    /** Only the one who was asked opens it; what is another's and what is not there are answered alike. */
    private Decision bring(AsideCommand.Bring bring, Viewer by) {
        String words = bring.words().strip();
        Optional<Aside> aside = own(bring.item(), by);
        if (aside.isEmpty() || words.isEmpty() || words.length() > LONGEST) {
            return refused(aside.isEmpty() ? NOT_YOURS : words.isEmpty() ? NO_WORDS : TOO_LONG);
        }
        return aside.get().brought().filter(words::equals).isPresent() ? happened()
                : happened(new AsideEvent.Brought(bring.item(), aside.get().about(), words));
    }

    /** By the one who was asked, in the words of all, once. */
    private Decision tell(ItemId item, Viewer by) {
        Optional<Aside> aside = own(item, by).filter(found -> found.brought().isPresent());
        if (aside.isEmpty()) {
            return refused(NOT_YOURS);
        }
        if (aside.get().told().isPresent()) {
            return happened();
        }
        return aside.get().isTogether(supporters()) ? happened(new AsideEvent.Told(item, aside.get().answer())) : refused(NOT_TOGETHER);
    }

    /** Brought to the supporters, and not told yet. */
    private Optional<Aside> open(ItemId item) {
        return find(item).filter(aside -> aside.brought().isPresent() && aside.told().isEmpty());
    }

    private Optional<Aside> own(ItemId item, Viewer by) {
        return find(item).filter(aside -> aside.asked().equals(by.seat()));
    }

    Optional<Aside> find(ItemId item) {
        return Optional.ofNullable(all.get(item));
    }

    Set<SeatId> supporters() {
        return members.preparing().stream().map(Seat::id).collect(Collectors.toSet());
    }
}
