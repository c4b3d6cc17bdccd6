package org.openchair.post;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks.OneTimeTaskBuilder;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jakarta.mail.MessagingException;
import org.openchair.invitation.Invitation;
import org.openchair.circle.Roll;
import org.openchair.journal.History;
import org.openchair.journal.Journal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;

/** The tasks that run outside a request. Each looks at the circle once more before it does anything. */
@Configuration(proxyBeanMethods = false)
class Tasks {
    static final TaskDescriptor<String> LINK = TaskDescriptor.of("letter-link", String.class);
    static final TaskDescriptor<String> TEXT = TaskDescriptor.of("text-link", String.class);
    static final TaskDescriptor<String> REMINDER = TaskDescriptor.of("letter-reminder", String.class);
    static final TaskDescriptor<String> NUDGE = TaskDescriptor.of("letter-nudge", String.class);
    static final TaskDescriptor<String> LATER = TaskDescriptor.of("later", String.class);
    static final TaskDescriptor<String> TALK = TaskDescriptor.of("reminder-of-talk", String.class);
    static final TaskDescriptor<String> BEGUN = TaskDescriptor.of("letter-begun", String.class);
    static final TaskDescriptor<String> LAPSE = TaskDescriptor.of("lapse", String.class);
    private static final int TRIES = 6;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(20);

    /** A letter is tried for about a quarter of an hour; then the interventionist is told. */
    @Bean
    OneTimeTask<String> link(Letters letters) {
        return letter(LINK, Letters.LINK, letters, letters::sendLink);
    }

    @Bean
    OneTimeTask<String> text(Letters letters) {
        return letter(TEXT, Letters.TEXT, letters, letters::textLink);
    }

    @Bean
    OneTimeTask<String> reminder(Letters letters) {
        return letter(REMINDER, Letters.REMINDER, letters, letters::sendReminders);
    }

    @Bean
    OneTimeTask<String> nudge(Letters letters) {
        return letter(NUDGE, Letters.NUDGE, letters, letters::sendNudge);
    }

    /** What somebody wanted to be reminded of is theirs: whether that letter arrived is told to nobody. */
    @Bean
    OneTimeTask<String> talk(Letters letters) {
        return letter(TALK, Letters.TALK, letters, letters::remindOfTalk);
    }

    @Bean
    OneTimeTask<String> begun(Letters letters) {
        return letter(BEGUN, Letters.BEGUN, letters, letters::begun);
    }

    /** The day from which the person wants to be asked again: the interventionist hears of it, the person does not. */
    @Bean
    OneTimeTask<String> later(Letters letters) {
        return letter(LATER, Letters.LATER, letters, letters::laterCame);
    }

    /**
     * A circle whose invitation was never answered is deleted (design rule 9), and one that the person began and did not come
     * back to. The clock of the latter begins anew with all they do, so the task looks again when it could be time.
     */
    @Bean
    OneTimeTask<String> lapse(Journal journal, Clock clock, Letters letters) {
        return com.github.kagkarlsson.scheduler.task.helper.Tasks.oneTime(LAPSE).execute((instance, context) -> {
            Errand errand = Errand.of(instance.getData());
            Optional<History> history = journal.read(errand.practice(), errand.circle());
            Optional<Instant> moment = history.flatMap(found -> found.fold(Invitation.NONE).lapsesAt());
            if (moment.filter(then -> !then.isAfter(clock.instant())).isPresent()) {
                List<Letters.Farewell> farewells = letters.farewells(errand);
                journal.forget(errand.practice(), errand.circle());
                farewells.forEach(letters::sayFarewell);
            } else if (moment.isPresent() && history.get().fold(Roll.EMPTY).members().isBegun()) {
                Errand later = new Errand(errand.practice(), errand.circle(), errand.what(), history.get().seq() + 1);
                context.getSchedulerClient().scheduleIfNotExists(LAPSE.instance(later.instance()).data(later.toString()).scheduledTo(moment.get()));
            }
        });
    }

    private interface Sending {
        void send(Errand errand) throws MessagingException, IOException;
    }

    private static OneTimeTask<String> letter(TaskDescriptor<String> descriptor, String kind, Letters letters, Sending sending) {
        OneTimeTaskBuilder<String> task = com.github.kagkarlsson.scheduler.task.helper.Tasks.oneTime(descriptor);
        return task.onFailure(new FailureHandler.MaxRetriesFailureHandler<>(TRIES,
                        new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_WAIT, 2),
                        (complete, _) -> letters.undelivered(Errand.of((String) complete.getExecution().taskInstance.getData()), kind)))
                .execute((instance, _) -> {
                    try {
                        sending.send(Errand.of(instance.getData()));
                    } catch (TextMessages.NotAgain _) {
                        letters.undelivered(Errand.of(instance.getData()), kind);
                    } catch (MessagingException | MailException | IOException e) {
                        // The cause may quote an address: it is tried again, and never logged.
                        throw new IllegalStateException("A letter did not leave: " + e.getClass().getSimpleName());
                    }
                });
    }
}
