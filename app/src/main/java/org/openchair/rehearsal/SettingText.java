package org.openchair.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchair.events.RehearsalEvent.SettingLine;

/** How each line of the setting is said. */
public enum SettingText {
    PLACE("rehearsal.setting.place", "rehearsal.setting.place-hint"),
    HOUR("rehearsal.setting.hour", "rehearsal.setting.hour-hint"),
    SEATS("rehearsal.setting.seats", "rehearsal.setting.seats-hint"),
    FOOD("rehearsal.setting.food", "rehearsal.setting.food-hint"),
    PHONES("rehearsal.setting.phones", "rehearsal.setting.phones-hint"),
    CHILDREN("rehearsal.setting.children", "rehearsal.setting.children-hint"),
    RIDE("rehearsal.setting.ride", "rehearsal.setting.ride-hint"),
    WEAPONS("rehearsal.setting.weapons", "rehearsal.setting.weapons-hint"),
    CALL_PLACE("rehearsal.setting.call-place", "rehearsal.setting.call-place-hint"),
    CALL_PRIVATE("rehearsal.setting.call-private", "rehearsal.setting.call-private-hint"),
    CALL_BACK("rehearsal.setting.call-back", "rehearsal.setting.call-back-hint"),
    CALL_DEVICES("rehearsal.setting.call-devices", "rehearsal.setting.call-devices-hint"),
    CALL_SIGNAL("rehearsal.setting.call-signal", "rehearsal.setting.call-signal-hint");

    private final String title;
    private final String hint;

    SettingText(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    public String title() {
        return title;
    }

    public String hint() {
        return hint;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isRemote() {
        return name().startsWith("CALL_");
    }

    /** What is known of weapons belongs to safety, so this line stays with the supporters. */
    boolean isPersons() {
        return this != WEAPONS;
    }

    static SettingText of(SettingLine line) {
        return valueOf(line.name());
    }

    static List<SettingText> of(boolean remote) {
        return Stream.of(values()).filter(text -> text.isRemote() == remote).toList();
    }

    static Optional<SettingText> of(String slug) {
        return Stream.of(values()).filter(text -> text.slug().equals(slug)).findFirst();
    }
}
