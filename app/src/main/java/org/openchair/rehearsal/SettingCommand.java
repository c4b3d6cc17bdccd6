package org.openchair.rehearsal;

import org.openchair.events.RehearsalEvent.SettingLine;

/** What can be asked of the setting. */
sealed interface SettingCommand {

    record Settle(SettingLine line, String words) implements SettingCommand {}

    record Reopen(SettingLine line) implements SettingCommand {}

    /** The person's own. @param against "not like that", even without another wish */
    record Wish(SettingLine line, boolean against, String words) implements SettingCommand {}

    record TakeWishBack(SettingLine line) implements SettingCommand {}
}
