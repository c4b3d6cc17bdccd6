package org.openchair.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchair.ACircle.ANA;
import static org.openchair.ACircle.DANIEL;
import static org.openchair.ACircle.LUIS;
import static org.openchair.ACircle.MARISOL;
import static org.openchair.journal.Decision.happened;
import static org.openchair.journal.Decision.refused;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchair.ACircle;
import org.openchair.events.CircleEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.ItemId;
import org.openchair.events.PreparationEvent;
import org.openchair.events.RehearsalEvent.BranchCleared;
import org.openchair.events.RehearsalEvent.BranchPrepared;
import org.openchair.events.RehearsalEvent.Situation;
import org.openchair.events.SeatId;

class WhatIfTest {
    private static final ItemId ITEM = new ItemId(new UUID(9, 1));
    private final ACircle named = ACircle.opened().by(ANA, new PreparationEvent.BarrierNamed(ITEM, "It gets loud.", "A hand signal."));

    private static WhatIfCommand.Prepare heat(Set<SeatId> who, Optional<ItemId> barrier) {
        return new WhatIfCommand.Prepare(Situation.HEAT, " We pause. ", who, barrier, "We end for today.");
    }

    private static BranchPrepared prepared(Optional<ItemId> barrier, String way) {
        return new BranchPrepared(Situation.HEAT, "We pause.", Set.of(LUIS), barrier, way, "We end for today.");
    }

    @Test
    void nobody_prepares_what_if_behind_the_back_of_a_person_who_began() {
        assertThat(ACircle.begun().when(LUIS, WhatIf.NONE, heat(Set.of(LUIS), Optional.empty()))).isEqualTo(refused(WhatIfReason.BEGUN));
    }

    @Test
    void a_branch_has_words_and_somebody_who_sees_to_it() {
        assertThat(named.when(LUIS, WhatIf.NONE, heat(Set.of(LUIS), Optional.empty()))).isEqualTo(happened(prepared(Optional.empty(), "")));
        assertThat(named.when(LUIS, WhatIf.NONE, heat(Set.of(), Optional.empty()))).isEqualTo(refused(WhatIfReason.NOBODY));
        assertThat(named.when(LUIS, WhatIf.NONE, heat(Set.of(DANIEL), Optional.empty()))).isEqualTo(refused(WhatIfReason.NOBODY));
        assertThat(named.when(LUIS, WhatIf.NONE, new WhatIfCommand.Prepare(Situation.NO, " ", Set.of(LUIS), Optional.empty(), "")))
                .isEqualTo(refused(WhatIfReason.NO_WORDS));
        String tooLong = "x".repeat(10_001);
        assertThat(named.when(LUIS, WhatIf.NONE, new WhatIfCommand.Prepare(Situation.NO, tooLong, Set.of(LUIS), Optional.empty(), "")))
                .isEqualTo(refused(WhatIfReason.TOO_LONG));
        assertThat(named.when(LUIS, WhatIf.NONE, new WhatIfCommand.Prepare(Situation.NO, "Thanks.", Set.of(LUIS), Optional.empty(), tooLong)))
                .isEqualTo(refused(WhatIfReason.AFTER_TOO_LONG));
    }

    @Test
    void only_the_one_whose_words_they_are_opens_a_way_through_to_the_circle() {
        assertThat(named.when(ANA, WhatIf.NONE, heat(Set.of(LUIS), Optional.of(ITEM)))).isEqualTo(happened(prepared(Optional.of(ITEM), "A hand signal.")));
        assertThat(named.when(LUIS, WhatIf.NONE, heat(Set.of(LUIS), Optional.of(ITEM)))).isEqualTo(refused(WhatIfReason.NO_BARRIER));
        assertThat(named.when(MARISOL, WhatIf.NONE, heat(Set.of(LUIS), Optional.of(ITEM)))).isEqualTo(refused(WhatIfReason.NO_BARRIER))
                .isEqualTo(ACircle.opened().when(MARISOL, WhatIf.NONE, heat(Set.of(LUIS), Optional.of(ITEM))));
    }

    @Test
    void who_changes_the_words_later_keeps_the_way_that_stands_there() {
        ACircle there = named.by(ANA, prepared(Optional.of(ITEM), "A hand signal."));
        assertThat(there.when(LUIS, WhatIf.NONE, new WhatIfCommand.Prepare(Situation.HEAT, "We breathe.", Set.of(LUIS), Optional.of(ITEM), "")))
                .isEqualTo(happened(new BranchPrepared(Situation.HEAT, "We breathe.", Set.of(LUIS), Optional.of(ITEM), "A hand signal.", "")));
        assertThat(there.when(ANA, WhatIf.NONE, heat(Set.of(LUIS), Optional.of(ITEM)))).isEqualTo(happened());
    }

    @Test
    void a_branch_goes_back_to_the_suggestion_once() {
        ACircle there = named.by(ANA, prepared(Optional.empty(), ""));
        var clear = new WhatIfCommand.Clear(Situation.HEAT);
        assertThat(there.when(LUIS, WhatIf.NONE, clear)).isEqualTo(happened(new BranchCleared(Situation.HEAT)));
        assertThat(there.by(LUIS, new BranchCleared(Situation.HEAT)).when(LUIS, WhatIf.NONE, clear)).isEqualTo(happened());
    }

    @Test
    void the_person_prepares_none_and_after_do_not_contact_me_it_rests() {
        assertThat(named.when(DANIEL, WhatIf.NONE, heat(Set.of(LUIS), Optional.empty()))).isEqualTo(refused(WhatIfReason.NOT_YOURS));
        assertThat(named.by(DANIEL, new InvitationEvent.ContactRefused()).when(ANA, WhatIf.NONE, heat(Set.of(LUIS), Optional.empty())))
                .isEqualTo(refused(WhatIfReason.CONTACT_REFUSED));
        assertThat(named.by(MARISOL, new CircleEvent.Closed("")).when(ANA, WhatIf.NONE, heat(Set.of(LUIS), Optional.empty())))
                .isEqualTo(refused(WhatIfReason.CLOSED));
    }
}
