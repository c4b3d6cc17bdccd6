package org.openchair.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * What stays of a conversation, as far as one reader may know it. Only the words one said oneself can still be changed.
 *
 * @param mayOpenAgain whether the reader, being the person, may open the room once more
 * @param agreed       whether the person's yes still stands
 */
public record RecordView(String circle, boolean interventionist, boolean person, String personName, String guide,
                         Optional<LocalDate> on, List<String> came, List<String> agenda, List<String> rules,
                         SaidView said, boolean agreed, boolean mayOpenAgain) implements Screen {

    static RecordView of(String circle, Conversation seen, Viewer viewer) {
        Names names = new Names(seen.members());
        Room room = seen.room();
        return new RecordView(circle, viewer.isInterventionist(), viewer.isPerson(), names.person(),
                names.interventionist(), room.since().map(moment -> names.local(moment).toLocalDate()),
                room.came().stream().map(names::of).toList(), room.agenda(), room.rules().words(),
                SaidView.of(circle, seen, viewer), seen.yes().isAgreed(),
                viewer.isPerson() && seen.yes().isAgreed() && !seen.isOpen());
    }
}
