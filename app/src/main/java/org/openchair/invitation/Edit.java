package org.openchair.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchair.circle.Members;
import org.openchair.events.InvitationEvent.Parts;
import org.openchair.events.SeatId;

/**
 * One thing that is another in a version than in the one before it.
 *
 * @param key  of the sentence that says what
 * @param name whose it is; empty where it is nobody's alone
 */
public record Edit(String key, String name) {

    static List<Edit> between(Optional<Draft> before, Draft after, Members members) {
        if (before.isEmpty()) {
            return List.of(new Edit("invitation.history.first", ""));
        }
        Draft old = before.get();
        List<Edit> edits = new ArrayList<>(words(old, after, members));
        without(old.inviters(), after.inviters(), members).forEach(name -> edits.add(new Edit("invitation.history.off", name)));
        without(after.inviters(), old.inviters(), members).forEach(name -> edits.add(new Edit("invitation.history.on", name)));
        if (!old.proposal().equals(after.proposal())) {
            edits.add(new Edit("invitation.history.proposal", ""));
        }
        return edits;
    }

    /** Names of those in one set and not in the other: two humans can have one name. */
    private static List<String> without(Set<SeatId> these, Set<SeatId> those, Members members) {
        return members.names(these.stream().filter(seat -> !those.contains(seat)).toList());
    }

    private static List<Edit> words(Draft old, Draft now, Members members) {
        if (old.parts().isEmpty() || now.parts().isEmpty()) {
            return old.parts().isPresent() != now.parts().isPresent()
                    ? List.of(new Edit(now.parts().isPresent() ? "invitation.history.joined" : "invitation.history.one-text", ""))
                    : old.words().equals(now.words()) ? List.of() : List.of(new Edit("invitation.history.words", ""));
        }
        Parts before = old.parts().get();
        Parts after = now.parts().get();
        List<Edit> edits = new ArrayList<>();
        Map<SeatId, String> was = words(before);
        words(after).forEach((seat, words) -> {
            if (!words.equals(was.get(seat))) {
                edits.add(new Edit("invitation.history.paragraph", members.name(seat)));
            }
        });
        was.keySet().stream().filter(seat -> !words(after).containsKey(seat))
                .forEach(seat -> edits.add(new Edit("invitation.history.paragraph-gone", members.name(seat))));
        if (!before.opening().equals(after.opening()) || !before.closing().equals(after.closing())) {
            edits.add(new Edit("invitation.history.lines", ""));
        }
        return edits.isEmpty() && !before.equals(after) ? List.of(new Edit("invitation.history.order", "")) : edits;
    }

    private static Map<SeatId, String> words(Parts parts) {
        return parts.paragraphs().stream().collect(Collectors.toMap(Parts.Own::by, Parts.Own::words));
    }
}
