package org.openchair.journal;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleId;
import org.openchair.events.ConsentEvent;
import org.openchair.events.ConversationEvent;
import org.openchair.events.Entry;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.OptionsEvent;
import org.openchair.events.PlanEvent;
import org.openchair.events.PracticeId;
import org.openchair.events.PreparationEvent;
import org.openchair.events.SeatId;
import org.openchair.events.Viewer;
import org.openchair.journal.postgres.Names;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open screens. The one place that writes to their streams, and it writes no text: a seat in an event's audience is
 * told which stage changed, and fetches the page again as itself. Seats outside the audience hear nothing, not even when.
 */
@Component
public class Live {
    private static final long HEARTBEAT = 20_000;

    private record Screen(Viewer viewer, SseEmitter stream) {}

    private final Map<CircleId, Set<Screen>> screens = new ConcurrentHashMap<>();
    private final ObjectProvider<Journal> journal;

    Live(ObjectProvider<Journal> journal) {
        this.journal = journal;
    }

    /** Opens a stream that says which stages changed after {@code since}. */
    SseEmitter open(Visit visit, long since) {
        CircleId circle = visit.viewer().circle();
        Screen screen = new Screen(visit.viewer(), new SseEmitter(0L));
        Runnable gone = () -> screens.computeIfPresent(circle, (_, open) -> {
            open.remove(screen);
            return open.isEmpty() ? null : open;
        });
        screen.stream.onCompletion(gone);
        screen.stream.onTimeout(gone);
        screen.stream.onError(_ -> gone.run());
        screens.computeIfAbsent(circle, _ -> new CopyOnWriteArraySet<>()).add(screen);
        send(screen, SseEmitter.event().comment("open"));
        tell(screen, visit.history(), since);
        return screen.stream;
    }

    /** Something was added to a circle after entry {@code after}. */
    public void moved(PracticeId practice, CircleId circle, long after) {
        Set<Screen> open = screens.get(circle);
        if (open != null) {
            Thread.ofVirtual().start(() -> journal.getObject().read(practice, circle).ifPresentOrElse(
                    history -> open.forEach(screen -> tell(screen, history, after)),
                    () -> open.forEach(screen -> screen.stream.complete())));
        }
    }

    private void tell(Screen screen, History history, long after) {
        if (after >= history.seq()) {
            return;
        }
        Set<String> stages = history.entries().subList((int) Math.max(0, after), history.entries().size()).stream()
                .filter(entry -> entry.isFor(screen.viewer)).map(Entry::event).map(Names::stage).collect(Collectors.toSet());
        if (history.entries().subList((int) Math.max(0, after), history.entries().size()).stream()
                .anyMatch(entry -> endsPagesOf(screen.viewer.seat(), entry))) {
            screen.stream.complete();
            return;
        }
        for (String stage : stages) {
            send(screen, SseEmitter.event().name("changed").id(String.valueOf(history.seq())).data(stage));
        }
    }

    /** Whether a seat's open pages end here: a new link, none, or a seat given up. They may knock again with what they hold. */
    private static boolean endsPagesOf(SeatId seat, Entry entry) {
        return switch (entry.event()) {
            case CircleEvent.LinkIssued issued -> issued.seat().equals(seat);
            case CircleEvent.LinkMailed mailed -> mailed.seat().equals(seat);
            case CircleEvent.LinkRevoked revoked -> revoked.seat().equals(seat);
            case CircleEvent.Left _ -> entry.by().equals(seat);
            case CircleEvent _, ConsentEvent _, PreparationEvent _, InvitationEvent _, ConversationEvent _, OptionsEvent _,
                 PlanEvent _, FollowThroughEvent _ -> false;
        };
    }

    @Scheduled(fixedRate = HEARTBEAT)
    void beat() {
        screens.values().forEach(open -> open.forEach(screen -> send(screen, SseEmitter.event().comment("here"))));
    }

    private static void send(Screen screen, SseEmitter.SseEventBuilder event) {
        try {
            screen.stream.send(event);
        } catch (IOException | IllegalStateException e) {
            // The other end is gone. It comes back with the last number it saw.
            screen.stream.complete();
        }
    }
}
