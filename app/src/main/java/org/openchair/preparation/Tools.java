package org.openchair.preparation;

import java.util.List;
import org.openchair.events.FirstDayEvent.Thing;
import org.openchair.events.RehearsalEvent.SettingLine;
import org.openchair.events.RehearsalEvent.Situation;

/**
 * What else there is in this stage, and how far it is.
 *
 * @param begun      whether the person opened this circle: then nothing is prepared without them
 * @param seenTo     barriers that somebody sees to
 * @param waitingFor those who were asked and have not answered
 */
public record Tools(String circle, boolean begun, int barriers, int seenTo, List<String> waitingFor, int branches, int situations, int rehearsals,
                    int learned, int settled, int lines, int ready, int things, int asides, int figures) {

    static Tools of(Board board, String circle) {
        long nobody = board.barriers().values().stream().filter(org.openchair.events.SeatId.HOUSE::equals).count();
        return new Tools(circle, board.members().isBegun(), board.barriers().size(), board.barriers().size() - (int) nobody - board.waiting().size(),
                board.members().names(List.copyOf(new java.util.LinkedHashSet<>(board.waiting().values()))),
                board.branches().size(), Situation.values().length, board.rehearsals().size(),
                (int) board.rehearsals().values().stream().filter(learned -> learned).count(), board.settled().size(),
                SettingLine.values().length, board.ready().size(), Thing.values().length,
                (int) board.asides().values().stream().filter(told -> !told).count(), board.figures().size());
    }
}
