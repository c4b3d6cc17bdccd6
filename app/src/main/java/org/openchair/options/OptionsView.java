package org.openchair.options;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Seat;
import org.openchair.directory.Codes;
import org.openchair.events.CircleId;
import org.openchair.events.OptionsEvent.Weight;
import org.openchair.events.OptionsEvent.Wish;
import org.openchair.events.Role;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;
import org.openchair.kit.Words;

/**
 * The table as one seat finds it. Everybody sees the same options, in the order in which they were put there; the forms differ.
 *
 * @param columns  what lies there, then "something smaller" and "not now", which always do
 * @param mayPut   whether this reader can put something on the table now
 * @param askTie   whether this reader is asked about money first
 * @param tieBy    the interventionist's name; empty while they have said nothing about money
 */
public record OptionsView(CircleId circle, String person, Role reader, boolean open, boolean closed, List<Line> wishes,
                          List<Column> columns, boolean mayPut, boolean askTie, Optional<String> tieBy, String tie) implements Screen {

    /** One line of the person's list. */
    public record Line(Weight weight, String code, String words) {

        static Line of(Wish wish) {
            return new Line(wish.weight(), wish.code(), wish.words());
        }

        /** Key of "must", "would like" or "will not", said of the line. */
        public String message() {
            return switch (weight) {
                case MUST_HAVE -> "options.wish.must-have";
                case WOULD_LIKE -> "options.wish.would-like";
                case WILL_NOT -> "options.wish.will-not";
            };
        }

        /** The line itself: their own words, or plain words for the code. */
        public String label(Words words) {
            return code.isEmpty() ? this.words : Codes.say(code, words).orElse(code);
        }

        public boolean isRuledOut() {
            return weight == Weight.WILL_NOT;
        }

        public boolean isMust() {
            return weight == Weight.MUST_HAVE;
        }
    }

    static OptionsView of(Options options, Viewer viewer, Instant now) {
        List<Column> columns = new ArrayList<>();
        options.table().values().forEach(there -> columns.add(Column.of(there, options, now)));
        columns.add(Column.somethingSmaller(options));
        columns.add(Column.notNow(options));
        boolean acts = !options.members().closed() && (options.open() || viewer.isPerson());
        boolean askTie = viewer.isInterventionist() && options.tie().isEmpty() && !options.members().closed();
        return new OptionsView(viewer.circle(), options.members().personName(), viewer.role(), options.open(), options.members().closed(),
                options.wishes().stream().map(Line::of).toList(), columns, acts && !askTie, askTie,
                options.tie().map(tie -> options.members().seat(tie.by()).map(Seat::name).orElse("")),
                options.tie().map(Options.Tie::words).orElse(""));
    }

    public boolean isPerson() {
        return reader == Role.PERSON;
    }

    public boolean isInterventionist() {
        return reader == Role.INTERVENTIONIST;
    }

    public boolean mayList() {
        return isPerson() && !closed;
    }

    /** Whether a single option lies on the table: a choice of one is none. */
    public boolean isOnlyOne() {
        return columns.stream().filter(Column::isOption).count() == 1;
    }

    public boolean isEmpty() {
        return columns.stream().noneMatch(Column::isOption);
    }
}
