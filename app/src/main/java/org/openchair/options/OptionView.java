package org.openchair.options;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openchair.events.CircleId;
import org.openchair.events.ItemId;
import org.openchair.events.Role;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * One option looked at closely.
 *
 * @param mine       what this reader offers themselves
 * @param mayAct     whether this reader can add to it now
 * @param mayTakeOff whether it is this reader's to take off
 * @param mayReport  whether it comes from the directory, where a mistake can be reported
 */
public record OptionView(CircleId circle, String person, Role reader, Column column, List<OptionsView.Line> wishes, String mine,
                         boolean mayAct, boolean mayTakeOff, boolean mayReport, boolean reported, LocalDate today) implements Screen {

    /** Empty when no such option lies on the table. */
    static Optional<OptionView> of(Options options, ItemId item, Viewer viewer, Instant now, boolean reported) {
        Optional<Column> column = item.equals(Options.NOT_NOW) ? Optional.of(Column.notNow(options))
                : item.equals(Options.SOMETHING_SMALLER) ? Optional.of(Column.somethingSmaller(options))
                : Optional.ofNullable(options.table().get(item)).map(there -> Column.of(there, options, now));
        boolean acts = !options.members().closed() && (options.open() || viewer.isPerson());
        boolean own = Optional.ofNullable(options.table().get(item)).filter(there -> there.by().equals(viewer.seat())).isPresent();
        return column.map(found -> new OptionView(viewer.circle(), options.members().personName(), viewer.role(), found,
                options.wishes().stream().map(OptionsView.Line::of).toList(), options.talk().helpOf(item, viewer.seat()), acts,
                acts && found.isOption() && (viewer.isPerson() || own && !found.leaned()),
                found.isOption() && !found.ownWords(), reported, LocalDate.ofInstant(now, options.members().zone())));
    }

    public boolean isPerson() {
        return reader == Role.PERSON;
    }
}
