package org.openchair.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Seat;
import org.openchair.events.Role;
import org.openchair.events.RehearsalEvent.SettingLine;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * Where and how all would sit. Supporters and the interventionist tick each line; the person says "not like that" or "rather
 * like this" on the lines that concern them.
 */
public record SettingView(String circle, Role role, String person, String interventionist, boolean writable, List<Line> here,
                          List<Line> remote, Optional<Line> open) implements Screen {

    /**
     * @param wish    what the person would rather have; {@code against} when they do not want what was planned
     * @param shared  whether the person reads this line
     */
    public record Line(SettingText text, boolean done, String words, String by, Optional<LocalDate> on, boolean wished,
                       boolean against, String wish, boolean shared) {}

    static SettingView of(Setting setting, Viewer viewer, String open) {
        boolean person = viewer.isPerson();
        List<Line> here = lines(setting, false, person);
        List<Line> remote = lines(setting, true, person);
        return new SettingView(viewer.circle().toString(), viewer.role(), setting.members().personName(),
                setting.members().interventionist().map(Seat::name).orElse(""),
                !setting.members().closed() && (person ? setting.sent() : !setting.contactRefused()), here, remote,
                SettingText.of(open).filter(text -> !person || text.isPersons()).map(text -> line(setting, text)));
    }

    private static List<Line> lines(Setting setting, boolean remote, boolean person) {
        return SettingText.of(remote).stream().filter(text -> !person || text.isPersons()).map(text -> line(setting, text)).toList();
    }

    private static Line line(Setting setting, SettingText text) {
        SettingLine line = SettingLine.valueOf(text.name());
        Optional<Setting.Settled> settled = Optional.ofNullable(setting.settled().get(line));
        Optional<org.openchair.events.RehearsalEvent.LineWished> wish = Optional.ofNullable(setting.wishes().get(line));
        return new Line(text, settled.isPresent(), settled.map(Setting.Settled::words).orElse(""),
                settled.map(found -> setting.members().name(found.by())).orElse(""),
                settled.map(found -> LocalDate.ofInstant(found.at(), setting.members().zone())), wish.isPresent(),
                wish.filter(found -> found.against()).isPresent(), wish.map(found -> found.words()).orElse(""), text.isPersons());
    }

    public boolean isPersons() {
        return role == Role.PERSON;
    }

    public boolean you() {
        return role == Role.INTERVENTIONIST;
    }
}
