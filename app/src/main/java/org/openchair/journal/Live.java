package org.openchair.journal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.openchair.events.*;
import org.openchair.journal.postgres.Names;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open screens. The one place that writes to their streams, and it writes no text: a seat in an event's audience is
 * told which stage changed, and fetches the page again as itself. Seats outside the audience hear nothing, not even when:
 * the numbers on a stream count the entries its own seat may know of, because a gap in them would tell of the others.
 */
@Component
public class Live {
    private static final Logger LOG = LoggerFactory.getLogger(Live.class);
    private static final long HEARTBEAT = 20_000;

    private record Screen(Viewer viewer, SseEmitter stream) {}

    private final Map<CircleId, Set<Screen>> screens = new ConcurrentHashMap<>();
    private final ObjectProvider<Journal> journal;

    Live(ObjectProvider<Journal> journal) {
        this.journal = journal;
    }

    /** Opens a stream that says which stages changed after the first {@code since} entries that the viewer may know of. */
    SseEmitter open(Visit visit, long since) {
        CircleId circle = visit.viewer().circle();
        Screen screen = new Screen(visit.viewer(), new SseEmitter(0L));
        screen.stream.onCompletion(() -> gone(screen));
        screen.stream.onTimeout(() -> gone(screen));
        screen.stream.onError(_ -> gone(screen));
        screens.compute(circle, (_, open) -> {
            Set<Screen> all = open == null ? new CopyOnWriteArraySet<>() : open;
            all.add(screen);
            return all;
        });
        send(screen, SseEmitter.event().comment("open"));
        // Read again: what was added since this visit began and before the screen was on the list would be heard by nobody.
        Viewer viewer = visit.viewer();
        journal.getObject().read(viewer.practice(), circle).ifPresentOrElse(history -> {
            List<Entry> known = history.entriesFor(viewer);
            tell(screen, known.subList(Math.clamp(since, 0, known.size()), known.size()), history);
            if (history.entries().subList((int) visit.history().seq(), (int) history.seq()).stream()
                    .anyMatch(entry -> endsPagesOf(viewer.seat(), entry))) {
                end(screen);
            }
        }, () -> end(screen));
        return screen.stream;
    }

    private void gone(Screen screen) {
        screens.computeIfPresent(screen.viewer.circle(), (_, open) -> {
            open.remove(screen);
            return open.isEmpty() ? null : open;
        });
    }

    /** One screen that is over must not keep the others from hearing. */
    private void end(Screen screen) {
        gone(screen);
        try {
            screen.stream.complete();
        } catch (IllegalStateException e) {
            LOG.debug("Whoever was there left before the stream had begun", e);
        }
    }

    /** Something was added to a circle after entry {@code after}. */
    public void moved(PracticeId practice, CircleId circle, long after) {
        Set<Screen> open = screens.get(circle);
        if (open != null) {
            Thread.ofVirtual().start(() -> journal.getObject().read(practice, circle).ifPresentOrElse(
                    history -> open.forEach(screen -> moved(screen, history, after)),
                    () -> open.forEach(this::end)));
        }
    }

    private void moved(Screen screen, History history, long after) {
        List<Entry> fresh = history.entries().subList((int) Math.clamp(after, 0, history.seq()), (int) history.seq());
        if (fresh.stream().anyMatch(entry -> endsPagesOf(screen.viewer.seat(), entry))) {
            end(screen);
            return;
        }
        tell(screen, fresh.stream().filter(entry -> entry.isFor(screen.viewer)).toList(), history);
    }

    private void tell(Screen screen, List<Entry> fresh, History history) {
        Set<String> stages = fresh.stream().map(Entry::event).map(Names::stage).collect(Collectors.toSet());
        long number = stages.isEmpty() ? 0 : history.countFor(screen.viewer);
        for (String stage : stages) {
            send(screen, SseEmitter.event().name("changed").id(String.valueOf(number)).data(stage));
        }
    }

    /** Whether a seat's open pages end here: a new link, none, or a seat given up. They may knock again with what they hold. */
    private static boolean endsPagesOf(SeatId seat, Entry entry) {
        return switch (entry.event()) {
            case CircleEvent.LinkIssued issued -> issued.seat().equals(seat);
            case CircleEvent.LinkMailed mailed -> mailed.seat().equals(seat);
            case CircleEvent.LinkTexted texted -> texted.seat().equals(seat);
            case CircleEvent.LinkRevoked revoked -> revoked.seat().equals(seat);
            case CircleEvent.Unseated unseated -> unseated.seat().equals(seat);
            case CircleEvent.Left _ -> entry.by().equals(seat);
            case CircleEvent _, ConsentEvent _, PreparationEvent _, InvitationEvent _, ConversationEvent _, OptionsEvent _,
                 PlanEvent _, FollowThroughEvent _, WellbeingEvent _, RehearsalEvent _, FirstDayEvent _, AsideEvent _,
                 NetworkEvent _, FamilyMapEvent _ -> false;
        };
    }

    @Scheduled(fixedRate = HEARTBEAT)
    void beat() {
        screens.values().forEach(open -> open.forEach(screen -> send(screen, SseEmitter.event().comment("here"))));
    }

    private void send(Screen screen, SseEmitter.SseEventBuilder event) {
        try {
            screen.stream.send(event);
        } catch (IOException | IllegalStateException e) {
            // The other end is gone. It comes back with the last number it saw.
            end(screen);
        }
    }
}
