package org.openchair.post;

import java.util.List;
import org.openchair.events.CircleEvent;
import org.openchair.events.Event;
import org.openchair.events.SeatId;
import org.openchair.invitation.Composing;
import org.openchair.journal.History;
import org.openchair.journal.Sequel;
import org.springframework.stereotype.Component;

/** When an inviter leaves, their name and their paragraph leave the letter with them. */
@Component
class WhatFollows implements Sequel {

    @Override
    public List<Event> after(History before, SeatId by, List<? extends Event> fresh) {
        return fresh.stream().anyMatch(CircleEvent.Left.class::isInstance) ? Composing.afterLeaving(before, by) : List.of();
    }
}
