package org.openchair.beginning;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.openchair.circle.Members;
import org.openchair.events.CircleEvent;
import org.openchair.events.Viewer;
import org.openchair.kit.Screen;

/**
 * Somebody began: what they wrote, and the interventionist's hello.
 *
 * @param account    what the person wrote themselves, for the interventionist
 * @param mayAnswer  whether a word may go to the person
 */
public record GreetingView(String circle, String name, LocalDateTime begun, List<String> account, Optional<Way> way,
                           List<String> invited, Optional<Said> greeting, Optional<Said> turnedDown, boolean closed,
                           boolean mayAnswer) implements Screen {

    public record Way(String email, String phone, boolean deviceShared, String safeTimes) {}

    public record Said(String words, LocalDateTime at) {}

    static GreetingView of(Beginning seen, Viewer viewer) {
        Members members = seen.members();
        return new GreetingView(viewer.circle().toString(), members.personName(), LocalDateTime.ofInstant(members.openedAt(), members.zone()),
                List.copyOf(seen.account().values()), seen.ways().map(GreetingView::way),
                members.supporters().stream().map(seat -> seat.name()).toList(), seen.greeting().map(said -> said(said, members)),
                seen.turnedDown().map(said -> said(said, members)), members.closed(), seen.clearance().maySend());
    }

    private static Way way(CircleEvent.Reachable way) {
        return new Way(way.email(), way.phone(), way.deviceShared(), way.safeTimes());
    }

    private static Said said(Beginning.Said said, Members members) {
        return new Said(said.words(), LocalDateTime.ofInstant(said.at(), members.zone()));
    }
}
