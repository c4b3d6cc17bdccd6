package org.openchair.rehearsal;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.consent.Clearance;
import org.openchair.events.*;
import org.openchair.events.RehearsalEvent.LineSettled;
import org.openchair.events.RehearsalEvent.LineWished;
import org.openchair.events.RehearsalEvent.SettingLine;
import org.openchair.events.WellbeingEvent;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * Where and how all would sit: each line settled by somebody, and open again when the person wishes otherwise.
 *
 * @param unwanted what stood there when the person said "not like that"
 * @param sent    whether the invitation is with the person, or they opened the circle themselves
 */
record Setting(Clearance clearance, Map<SettingLine, Settled> settled, Map<SettingLine, LineWished> wishes,
               Map<SettingLine, String> unwanted, boolean sent) implements Deciding<Setting, SettingCommand> {
    static final Setting NONE = new Setting(Clearance.NONE, Map.of(), Map.of(), Map.of(), false);
    private static final int LONGEST_LINE = 300;

    record Settled(String words, SeatId by, Instant at) {}

    @Override
    public Setting evolve(Entry entry) {
        Setting now = new Setting(clearance.evolve(entry), settled, wishes, unwanted, sent);
        return switch (entry.event()) {
            case RehearsalEvent event -> now.evolve(event, entry.by(), entry.at());
            case InvitationEvent.Sent _, CircleEvent.Begun _ -> now.sent(true);
            case InvitationEvent.Withdrawn _ -> now.sent(false);
            case CircleEvent _, ConsentEvent _, PreparationEvent _, FirstDayEvent _, AsideEvent _, InvitationEvent _,
                 ConversationEvent _, OptionsEvent _, PlanEvent _, FollowThroughEvent _, WellbeingEvent _,
                 NetworkEvent _, FamilyMapEvent _ -> now;
        };
    }

    private Setting evolve(RehearsalEvent event, SeatId by, Instant at) {
        return switch (event) {
            case LineSettled line -> settled(line.line(), Optional.of(new Settled(line.words(), by, at)));
            case RehearsalEvent.LineReopened line -> settled(line.line(), Optional.empty());
            case LineWished wish -> wished(wish);
            case RehearsalEvent.WishTakenBack back -> new Setting(clearance, settled, without(wishes, back.line()),
                    without(unwanted, back.line()), sent);
            case RehearsalEvent.BranchPrepared _, RehearsalEvent.BranchCleared _, RehearsalEvent.Planned _,
                 RehearsalEvent.Learned _, RehearsalEvent.Cancelled _ -> this;
        };
    }

    /** What was settled is open again, and does not come back in the same words. */
    private Setting wished(LineWished wish) {
        String stood = Optional.ofNullable(settled.get(wish.line())).map(Settled::words).orElse("");
        return new Setting(clearance, without(settled, wish.line()), with(wishes, wish.line(), wish),
                wish.against() && !stood.isEmpty() ? with(unwanted, wish.line(), stood) : unwanted, sent);
    }

    private Setting settled(SettingLine line, Optional<Settled> now) {
        return new Setting(clearance, now.map(value -> with(settled, line, value)).orElseGet(() -> without(settled, line)), wishes, unwanted, sent);
    }

    private Setting sent(boolean now) {
        return new Setting(clearance, settled, wishes, unwanted, now);
    }

    private static <V> Map<SettingLine, V> with(Map<SettingLine, V> map, SettingLine line, V value) {
        Map<SettingLine, V> changed = new EnumMap<>(SettingLine.class);
        changed.putAll(map);
        changed.put(line, value);
        return Collections.unmodifiableMap(changed);
    }

    private static <V> Map<SettingLine, V> without(Map<SettingLine, V> map, SettingLine line) {
        Map<SettingLine, V> changed = new EnumMap<>(SettingLine.class);
        changed.putAll(map);
        changed.remove(line);
        return Collections.unmodifiableMap(changed);
    }

    @Override
    public Decision decide(SettingCommand command, Viewer by, Instant at) {
        if (members().closed()) {
            return refused(SettingReason.CLOSED);
        }
        return switch (command) {
            case SettingCommand.Settle settle -> settle(settle, by);
            case SettingCommand.Reopen reopen -> !by.prepares() ? refused(SettingReason.NOT_YOURS)
                    : settled.containsKey(reopen.line()) ? happened(new RehearsalEvent.LineReopened(reopen.line())) : happened();
            case SettingCommand.Wish wish -> wish(wish, by);
            case SettingCommand.TakeWishBack back -> !by.isPerson() ? refused(SettingReason.NOT_YOURS)
                    : wishes.containsKey(back.line()) ? happened(new RehearsalEvent.WishTakenBack(back.line())) : happened();
        };
    }

    private Decision settle(SettingCommand.Settle settle, Viewer by) {
        String words = settle.words().strip();
        if (!by.prepares() || !members().isMember(by.seat())) {
            return refused(SettingReason.NOT_YOURS);
        }
        // What is known of weapons is kept from the person. Where they began, it is said with one's safety answers instead.
        if (members().isBegun() && settle.line() == SettingLine.WEAPONS) {
            return refused(SettingReason.BEGUN);
        }
        if (contactRefused()) {
            return refused(SettingReason.CONTACT_REFUSED);
        }
        if (words.length() > LONGEST_LINE) {
            return refused(SettingReason.TOO_LONG);
        }
        if (words.equals(unwanted.get(settle.line()))) {
            return refused(SettingReason.WISHED_OTHERWISE);
        }
        return Optional.ofNullable(settled.get(settle.line())).filter(old -> old.words.equals(words)).isPresent() ? happened()
                : happened(new LineSettled(settle.line(), words));
    }

    /** Only the person wishes for the person, on what concerns them, once the invitation is with them. */
    private Decision wish(SettingCommand.Wish wish, Viewer by) {
        LineWished now = new LineWished(wish.line(), wish.against(), wish.words().strip());
        if (!by.isPerson() || !SettingText.of(wish.line()).isPersons()) {
            return refused(SettingReason.NOT_YOURS);
        }
        if (!sent) {
            return refused(SettingReason.NOT_INVITED);
        }
        if (now.words().length() > LONGEST_LINE || now.words().isEmpty() && !now.against()) {
            return refused(now.words().isEmpty() ? SettingReason.NO_WISH : SettingReason.TOO_LONG);
        }
        return now.equals(wishes.get(wish.line())) ? happened() : happened(now);
    }

    boolean contactRefused() {
        return clearance.contact() == Clearance.Contact.REFUSED;
    }

    Members members() {
        return clearance.members();
    }
}
