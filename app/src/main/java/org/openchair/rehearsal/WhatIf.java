package org.openchair.rehearsal;

import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openchair.circle.Members;
import org.openchair.circle.Restriction;
import org.openchair.circle.Seat;
import org.openchair.consent.Clearance;
import org.openchair.events.*;
import org.openchair.events.RehearsalEvent.BranchPrepared;
import org.openchair.events.RehearsalEvent.Situation;
import org.openchair.journal.Copies;
import org.openchair.journal.Deciding;
import org.openchair.journal.Decision;

/**
 * What the circle does for every likely answer and for what may happen when all meet.
 *
 * @param ways each way through a barrier, with the one whose words they are: only they can open them to all supporters
 */
record WhatIf(Clearance clearance, Map<Situation, Branch> branches, Map<ItemId, Way> ways)
        implements Deciding<WhatIf, WhatIfCommand> {
    static final WhatIf NONE = new WhatIf(Clearance.NONE, Map.of(), Map.of());
    static final int LONGEST = 10_000;

    record Branch(BranchPrepared prepared, SeatId by, Instant at) {}

    record Way(SeatId by, String barrier, String words) {}

    @Override
    public WhatIf evolve(Entry entry) {
        WhatIf now = new WhatIf(clearance.evolve(entry), branches, ways);
        return switch (entry.event()) {
            case PreparationEvent.BarrierNamed named -> now.ways(named.item(),
                    Optional.of(new Way(entry.by(), named.barrier(), named.wayThrough())));
            case PreparationEvent.BarrierTakenBack back -> now.ways(back.item(), Optional.empty());
            case RehearsalEvent.BranchPrepared prepared -> now.branch(prepared.situation(),
                    Optional.of(new Branch(prepared, entry.by(), entry.at())));
            case RehearsalEvent.BranchCleared cleared -> now.branch(cleared.situation(), Optional.empty());
            case RehearsalEvent.Planned _, RehearsalEvent.Learned _, RehearsalEvent.Cancelled _, RehearsalEvent.LineSettled _,
                 RehearsalEvent.LineReopened _, RehearsalEvent.LineWished _, RehearsalEvent.WishTakenBack _ -> now;
            case CircleEvent _, ConsentEvent _, PreparationEvent _, FirstDayEvent _, AsideEvent _, InvitationEvent _, ConversationEvent _,
                 OptionsEvent _, PlanEvent _, FollowThroughEvent _, WellbeingEvent _, NetworkEvent _, FamilyMapEvent _ -> now;
        };
    }

    private WhatIf branch(Situation situation, Optional<Branch> branch) {
        Map<Situation, Branch> changed = new EnumMap<>(Situation.class);
        changed.putAll(branches);
        branch.ifPresentOrElse(now -> changed.put(situation, now), () -> changed.remove(situation));
        return new WhatIf(clearance, Collections.unmodifiableMap(changed), ways);
    }

    private WhatIf ways(ItemId item, Optional<Way> way) {
        return new WhatIf(clearance, branches, Copies.with(ways, item, way));
    }

    @Override
    public Decision decide(WhatIfCommand command, Viewer by, Instant at) {
        return Restriction.respected(members(), by, decided(command, by, at));
    }

    private Decision decided(WhatIfCommand command, Viewer by, Instant at) {
        if (members().closed()) {
            return refused(WhatIfReason.CLOSED);
        }
        if (!by.prepares() || !members().isMember(by.seat())) {
            return refused(WhatIfReason.NOT_YOURS);
        }
        // They began themselves: nothing is practised about them without them.
        if (members().isBegun()) {
            return refused(WhatIfReason.BEGUN);
        }
        if (contactRefused()) {
            return refused(WhatIfReason.CONTACT_REFUSED);
        }
        return switch (command) {
            case WhatIfCommand.Prepare prepare -> prepare(prepare, by);
            case WhatIfCommand.Clear clear -> branches.containsKey(clear.situation())
                    ? happened(new RehearsalEvent.BranchCleared(clear.situation())) : happened();
        };
    }

    private Decision prepare(WhatIfCommand.Prepare prepare, Viewer by) {
        String words = prepare.words().strip();
        String after = prepare.after().strip();
        if (words.isEmpty()) {
            return refused(WhatIfReason.NO_WORDS);
        }
        if (words.length() > LONGEST) {
            return refused(WhatIfReason.TOO_LONG);
        }
        if (after.length() > LONGEST) {
            return refused(WhatIfReason.AFTER_TOO_LONG);
        }
        if (prepare.who().isEmpty() || !prepare.who().stream().allMatch(seat -> helpers().stream().anyMatch(helper -> helper.id().equals(seat)))) {
            return refused(WhatIfReason.NOBODY);
        }
        Optional<String> way = prepare.barrier().map(item -> way(prepare.situation(), item, by)).orElse(Optional.of(""));
        if (way.isEmpty()) {
            return refused(WhatIfReason.NO_BARRIER);
        }
        BranchPrepared now = new BranchPrepared(prepare.situation(), words, new LinkedHashSet<>(prepare.who()), prepare.barrier(),
                way.get(), after);
        return branch(prepare.situation()).filter(old -> old.prepared.equals(now)).isPresent() ? happened() : happened(now);
    }

    /** The words of a way through: one's own, or the one that already stands here. Others' stay theirs to open. */
    private Optional<String> way(Situation situation, ItemId item, Viewer by) {
        return branch(situation).filter(old -> old.prepared.barrier().filter(item::equals).isPresent())
                .map(old -> old.prepared.wayThrough())
                .or(() -> Optional.ofNullable(ways.get(item)).filter(way -> way.by.equals(by.seat())).map(Way::words));
    }

    Optional<Branch> branch(Situation situation) {
        return Optional.ofNullable(branches.get(situation));
    }

    /** Who can see to a branch: everybody but the person. */
    List<Seat> helpers() {
        return members().helpers();
    }

    boolean contactRefused() {
        return clearance.contact() == Clearance.Contact.REFUSED;
    }

    Members members() {
        return clearance.members();
    }
}
