package org.openchair.post;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.openchair.circle.Roll;
import org.openchair.events.CircleEvent;
import org.openchair.events.CircleId;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.FollowThroughEvent;
import org.openchair.events.InvitationEvent;
import org.openchair.events.PracticeId;
import org.openchair.invitation.Invitation;
import org.openchair.invitation.Reminders;
import org.openchair.journal.Consequence;
import org.openchair.journal.History;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What follows from what happened, written down in the same transaction: when a link is mailed or a seat is nudged then a
 * letter leaves; when a date is chosen then a reminder leaves the day before; when the person asks for a later day then the
 * circle hears of it on that morning; when somebody wants to be reminded of the conversation, or it moves, then their
 * reminder waits for its moment; when an invitation is sent, or the person begins, then
 * its clock starts.
 */
@Component
class Automations implements Consequence {
    private static final Duration BEFORE = Duration.ofHours(24);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    // Looked up late: the journal needs this to append, and the tasks that the scheduler runs read the journal.
    private final ObjectProvider<SchedulerClient> scheduler;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Automations(ObjectProvider<SchedulerClient> scheduler, JdbcTemplate jdbc, Clock clock) {
        this.scheduler = scheduler;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean concerns(Event event) {
        return event instanceof CircleEvent.LinkMailed || event instanceof CircleEvent.LinkTexted
                || event instanceof CircleEvent.Nudged || event instanceof FollowThroughEvent.DateChosen
                || event instanceof InvitationEvent.Sent || event instanceof InvitationEvent.LaterAsked
                || event instanceof CircleEvent.Begun || event instanceof InvitationEvent.ReminderChosen
                || event instanceof InvitationEvent.Accepted || event instanceof InvitationEvent.WishAgreed || event instanceof InvitationEvent.GuestSeated;
    }

    @Override
    public void follow(PracticeId practice, CircleId circle, History after, List<Entry> fresh) {
        for (Entry entry : fresh) {
            if (entry.event() instanceof CircleEvent.LinkMailed mailed) {
                schedule(Tasks.LINK, new Errand(practice, circle, mailed.seat().value(), mailed.generation()), clock.instant());
            }
            if (entry.event() instanceof CircleEvent.Nudged nudged) {
                schedule(Tasks.NUDGE, new Errand(practice, circle, nudged.seat().value(), entry.seq()), clock.instant());
            }
            if (entry.event() instanceof CircleEvent.LinkTexted texted) {
                schedule(Tasks.TEXT, new Errand(practice, circle, texted.seat().value(), texted.generation()), clock.instant());
            }
            if (entry.event() instanceof FollowThroughEvent.DateChosen chosen) {
                Instant date = chosen.at().atZone(after.fold(Roll.EMPTY).members().zone()).toInstant();
                schedule(Tasks.REMINDER, new Errand(practice, circle, chosen.item().value(), entry.seq()), date.minus(BEFORE));
            }
            if (entry.event() instanceof InvitationEvent.LaterAsked asked) {
                Instant morning = asked.day().atTime(MORNING).atZone(after.fold(Roll.EMPTY).members().zone()).toInstant();
                schedule(Tasks.LATER, new Errand(practice, circle, circle.value(), entry.seq()), morning);
            }
            // Whatever moved: each reminder that is to leave has its one task, and one for an earlier time does nothing.
            if (entry.event() instanceof InvitationEvent) {
                after.fold(Reminders.NONE).due().stream().filter(due -> due.at().isAfter(clock.instant())).forEach(due ->
                        schedule(Tasks.TALK, new Errand(practice, circle, due.seat().value(), due.mark()), due.at()));
            }
            if (entry.event() instanceof CircleEvent.Begun) {
                schedule(Tasks.BEGUN, new Errand(practice, circle, circle.value(), entry.seq()), clock.instant());
            }
            if (entry.event() instanceof InvitationEvent.Sent || entry.event() instanceof CircleEvent.Begun) {
                after.fold(Invitation.NONE).lapsesAt().ifPresent(moment ->
                        schedule(Tasks.LAPSE, new Errand(practice, circle, circle.value(), entry.seq()), moment));
            }
        }
    }

    private void schedule(TaskDescriptor<String> task, Errand errand, Instant at) {
        scheduler.getObject().scheduleIfNotExists(task.instance(errand.instance()).data(errand.toString()).scheduledTo(at));
    }

    @Override
    public void forget(PracticeId practice, CircleId circle) {
        // A lapse that is just deleting the circle takes its own line away when it is done.
        jdbc.update("delete from scheduled_tasks where task_instance like ? and not (task_name = 'lapse' and picked)", circle + ":%");
    }
}
