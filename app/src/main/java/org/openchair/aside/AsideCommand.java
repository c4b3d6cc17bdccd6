package org.openchair.aside;

import org.openchair.events.AsideEvent.About;
import org.openchair.events.ItemId;

/** What can be done about something that one supporter was asked alone. */
sealed interface AsideCommand {

    record Note(ItemId item, About about, String words) implements AsideCommand {}

    /** To the supporters, in words for them. */
    record Bring(ItemId item, String words) implements AsideCommand {}

    /** @param seen the newest version the writer had before their eyes */
    record Word(ItemId item, int seen, String words) implements AsideCommand {}

    record StandBehind(ItemId item, int version) implements AsideCommand {}

    record StepBack(ItemId item) implements AsideCommand {}

    record Tell(ItemId item) implements AsideCommand {}

    record LetGo(ItemId item) implements AsideCommand {}
}
