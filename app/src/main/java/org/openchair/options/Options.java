package org.openchair.options;

import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openchair.circle.Members;
import org.openchair.directory.Codes;
import org.openchair.events.*;
import org.openchair.events.OptionsEvent.Choice;
import org.openchair.events.OptionsEvent.HelpOffered;
import org.openchair.events.OptionsEvent.Leaned;
import org.openchair.events.OptionsEvent.Listing;
import org.openchair.events.OptionsEvent.Phoned;
import org.openchair.events.OptionsEvent.PutOnTable;
import org.openchair.events.OptionsEvent.TakenOff;
import org.openchair.events.OptionsEvent.TieDeclared;
import org.openchair.events.OptionsEvent.Wish;
import org.openchair.events.OptionsEvent.WishesSet;
import org.openchair.journal.Copies;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * What lies on the circle's table, in the order in which it was put there, and the person's own list.
 *
 * @param open   whether the table is open: the person said yes, or asked to look
 * @param tie    the interventionist's line about money; empty words mean that there is none
 */
public record Options(Members members, boolean open, Map<ItemId, OnTable> table, List<Wish> wishes, Optional<Leaned> leaning,
                      Optional<Tie> tie, Talk talk) implements Deciding<Options, OptionsCommand> {
    public static final Options NONE = new Options(Members.NONE, false, Map.of(), List.of(), Optional.empty(), Optional.empty(), Talk.NONE);
    /** These two always stand beside what lies on the table; help can be offered for them too. */
    public static final ItemId SOMETHING_SMALLER = new ItemId(new UUID(0, 1));
    public static final ItemId NOT_NOW = new ItemId(new UUID(0, 2));

    static final int MOST_OPTIONS = 20;
    static final int MOST_WISHES = 30;
    static final int LONGEST_LINE = 300;
    static final int LONGEST_WORDS = 2000;

    public record OnTable(ItemId item, Listing listing, SeatId by, Instant at) {}

    public record Tie(SeatId by, String words, Instant at) {}

    /** Whether the table is open, for the circle's board. */
    public boolean hasTable() {
        return open;
    }

    @Override
    public Options evolve(Entry entry) {
        Options seated = new Options(members.evolve(entry), open, table, wishes, leaning, tie, talk);
        return switch (entry.event()) {
            case OptionsEvent event -> seated.evolve(event, entry);
            case InvitationEvent event -> seated.evolve(event);
            case CircleEvent _, ConsentEvent _, PreparationEvent _, ConversationEvent _, PlanEvent _,
                 FollowThroughEvent _, WellbeingEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _, NetworkEvent _, FamilyMapEvent _ -> seated;
        };
    }

    private Options evolve(OptionsEvent event, Entry entry) {
        boolean looking = open || members.person().filter(seat -> seat.id().equals(entry.by())).isPresent();
        return switch (event) {
            case PutOnTable put -> new Options(members, looking, Copies.with(table, put.item(),
                    new OnTable(put.item(), put.listing(), entry.by(), entry.at())), wishes, leaning, tie, talk);
            case TakenOff off -> new Options(members, open, Copies.without(table, off.item()), wishes,
                    leaning.filter(leaned -> !leaned.item().equals(Optional.of(off.item()))), tie, talk);
            case WishesSet set -> new Options(members, looking, table, set.wishes(), leaning, tie, talk);
            case Leaned leaned -> new Options(members, looking, table, wishes, Optional.of(leaned), tie, talk);
            case TieDeclared declared -> new Options(members, open, table, wishes, leaning, Optional.of(new Tie(entry.by(), declared.words(), entry.at())), talk);
            case Phoned phoned -> new Options(members, open, table, wishes, leaning, tie, talk.with(phoned, entry));
            case HelpOffered help -> new Options(members, open, table, wishes, leaning, tie, talk.with(help, entry));
        };
    }

    private Options evolve(InvitationEvent event) {
        return switch (event) {
            case InvitationEvent.Accepted _, InvitationEvent.WishAgreed _ -> opened(true);
            case InvitationEvent.Postponed _, InvitationEvent.Declined _, InvitationEvent.ContactRefused _ -> opened(false);
            case InvitationEvent.OfLetter _, InvitationEvent.Drafted _, InvitationEvent.StoodBehind _, InvitationEvent.SteppedBack _, InvitationEvent.StopExplained _,
                 InvitationEvent.WarningExplained _, InvitationEvent.Sent _, InvitationEvent.Withdrawn _,
                 InvitationEvent.AcceptedWithChanges _, InvitationEvent.TalkAsked _, InvitationEvent.Counterproposed _, InvitationEvent.QuestionAsked _,
                 InvitationEvent.QuestionAnswered _, InvitationEvent.LaterCame _, InvitationEvent.GuestNamed _, InvitationEvent.GuestTakenBack _,
                 InvitationEvent.GuestSeated _, InvitationEvent.GuestDeclined _, InvitationEvent.AwayAsked _,
                 InvitationEvent.AwayTakenBack _, InvitationEvent.AwayTold _, InvitationEvent.StaysAway _,
                 InvitationEvent.TieSaid _, InvitationEvent.LaterAsked _,
                 InvitationEvent.TimeProposed _, InvitationEvent.TimeTakenOff _, InvitationEvent.TimesMarked _, InvitationEvent.TimesOffered _,
                 InvitationEvent.ReminderChosen _, InvitationEvent.ReminderDropped _ -> this;
        };
    }

    private Options opened(boolean now) {
        return new Options(members, now, table, wishes, leaning, tie, talk);
    }

    @Override
    public Decision decide(OptionsCommand command, Viewer by, Instant at) {
        if (members.closed()) {
            return Decision.refused(OptionsReason.CLOSED);
        }
        if (!members.isMember(by.seat())) {
            return Decision.refused(OptionsReason.NOT_A_MEMBER);
        }
        // The table waits for the person. Their own list and their own look at things wait for nobody.
        boolean personsOwn = command instanceof OptionsCommand.Look || command instanceof OptionsCommand.AddWish
                || command instanceof OptionsCommand.DropWish;
        if (!open && !personsOwn && !by.isPerson() && !(command instanceof OptionsCommand.DeclareTie)) {
            return Decision.refused(OptionsReason.NOT_OPEN);
        }
        return switch (command) {
            case OptionsCommand.Look _ -> look(by);
            case OptionsCommand.AddWish add -> add(add.wish(), by);
            case OptionsCommand.DropWish drop -> drop(drop.wish(), by);
            case OptionsCommand.Put put -> put(put, by);
            case OptionsCommand.TakeOff off -> takeOff(off.item(), by);
            case OptionsCommand.Phone phone -> phone(phone, at);
            case OptionsCommand.OfferHelp offer -> offer(offer, by);
            case OptionsCommand.Lean lean -> lean(lean, by);
            case OptionsCommand.DeclareTie declare -> declare(declare, by);
        };
    }

    private Decision look(Viewer by) {
        return !by.isPerson() ? Decision.refused(OptionsReason.THE_PERSONS_OWN)
                : open ? Decision.happened() : Decision.happened(new WishesSet(wishes));
    }

    private Decision add(Wish wish, Viewer by) {
        Wish plain = new Wish(wish.weight(), wish.code(), wish.code().isEmpty() ? wish.words().strip() : "");
        if (!by.isPerson()) {
            return Decision.refused(OptionsReason.THE_PERSONS_OWN);
        }
        if (plain.code().isEmpty() ? plain.words().isEmpty() : Codes.topic(plain.code()).isEmpty()) {
            return Decision.refused(OptionsReason.NO_WISH);
        }
        if (plain.words().length() > LONGEST_LINE) {
            return Decision.refused(OptionsReason.WISH_TOO_LONG);
        }
        // Weighed anew, the same thing keeps one place in the list.
        List<Wish> list = new ArrayList<>(wishes);
        boolean _ = list.removeIf(known -> known.code().equals(plain.code()) && known.words().equals(plain.words()));
        list.add(plain);
        return list.size() > MOST_WISHES ? Decision.refused(OptionsReason.LIST_FULL) : set(list);
    }

    private Decision drop(Wish wish, Viewer by) {
        return !by.isPerson() ? Decision.refused(OptionsReason.THE_PERSONS_OWN)
                : set(wishes.stream().filter(known -> !known.equals(wish)).toList());
    }

    private Decision set(List<Wish> list) {
        return list.equals(wishes) ? Decision.happened() : Decision.happened(new WishesSet(List.copyOf(list)));
    }

    private Decision put(OptionsCommand.Put put, Viewer by) {
        Listing listing = put.listing();
        return isThere(put.item()) ? Decision.happened()
                : by.isInterventionist() && tie.isEmpty() ? Decision.refused(OptionsReason.TIE_FIRST)
                : listing.name().isBlank() ? Decision.refused(OptionsReason.NO_NAME)
                : listing.name().length() > LONGEST_WORDS || listing.kind().length() > LONGEST_WORDS || listing.phone().length() > LONGEST_LINE
                        ? Decision.refused(OptionsReason.NAME_TOO_LONG)
                : table.size() >= MOST_OPTIONS ? Decision.refused(OptionsReason.TABLE_FULL)
                : Decision.happened(new PutOnTable(put.item(), listing));
    }

    private Decision takeOff(ItemId item, Viewer by) {
        OnTable there = table.get(item);
        return there == null ? Decision.happened()
                : !by.isPerson() && !there.by().equals(by.seat()) ? Decision.refused(OptionsReason.PUT_BY_ANOTHER)
                : !by.isPerson() && leansTowards(item) ? Decision.refused(OptionsReason.LEANED_TOWARDS)
                : Decision.happened(new TakenOff(item));
    }

    private Decision phone(OptionsCommand.Phone phone, Instant at) {
        String learned = phone.learned().strip();
        return !table.containsKey(phone.item()) ? refused(OptionsReason.NOT_ON_TABLE)
                : phone.on().isEmpty() ? refused(OptionsReason.NO_DAY)
                : phone.on().get().isAfter(LocalDate.ofInstant(at, members.zone())) ? refused(OptionsReason.DAY_AHEAD)
                : learned.isEmpty() ? refused(OptionsReason.NO_LEARNED)
                : learned.length() > LONGEST_WORDS ? refused(OptionsReason.LEARNED_TOO_LONG)
                : Decision.happened(new Phoned(phone.item(), phone.on().get(), learned));
    }

    /** Each offers for themselves alone: the offer carries the seat that made it. */
    private Decision offer(OptionsCommand.OfferHelp offer, Viewer by) {
        String words = offer.words().strip();
        String before = talk.helpOf(offer.item(), by.seat());
        return !isThere(offer.item()) ? refused(OptionsReason.NOT_ON_TABLE)
                : words.isEmpty() && before.isEmpty() ? refused(OptionsReason.NO_HELP)
                : words.length() > LONGEST_WORDS ? refused(OptionsReason.HELP_TOO_LONG)
                : words.equals(before) ? Decision.happened()
                : Decision.happened(new HelpOffered(offer.item(), words));
    }

    private Decision lean(OptionsCommand.Lean lean, Viewer by) {
        Leaned leaned = new Leaned(lean.choice(), lean.choice() == Choice.OPTION ? lean.item() : Optional.empty());
        return !by.isPerson() ? refused(OptionsReason.THE_PERSONS_OWN)
                : lean.choice() == Choice.OPTION && leaned.item().filter(table::containsKey).isEmpty() ? refused(OptionsReason.NOT_ON_TABLE)
                : leaning.equals(Optional.of(leaned)) ? Decision.happened() : Decision.happened(leaned);
    }

    private Decision declare(OptionsCommand.DeclareTie declare, Viewer by) {
        String words = declare.tied() ? declare.words().strip() : "";
        return !by.isInterventionist() ? refused(OptionsReason.INTERVENTIONIST_ONLY)
                : declare.tied() && words.isEmpty() ? refused(OptionsReason.NO_TIE)
                : words.length() > LONGEST_WORDS ? refused(OptionsReason.TIE_TOO_LONG)
                : tie.filter(known -> known.words().equals(words)).isPresent() ? Decision.happened()
                : Decision.happened(new TieDeclared(words));
    }

    boolean leansTowards(ItemId item) {
        return leaning.filter(leaned -> leaned.item().equals(Optional.of(item))
                || leaned.choice() == Choice.NOT_NOW && item.equals(NOT_NOW)
                || leaned.choice() == Choice.SOMETHING_SMALLER && item.equals(SOMETHING_SMALLER)).isPresent();
    }

    boolean isThere(ItemId item) {
        return table.containsKey(item) || item.equals(NOT_NOW) || item.equals(SOMETHING_SMALLER);
    }
}
