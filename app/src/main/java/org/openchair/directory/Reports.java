package org.openchair.directory;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.openchair.database.Scoped;
import org.openchair.events.PracticeId;
import org.springframework.stereotype.Component;

/** "This is wrong": what people report about listings. Neither the circle nor the human is kept, so that nothing leads back to them. */
@Component
public class Reports {
    public static final int LONGEST = 1000;

    private final Scoped database;
    private final Clock clock;

    Reports(Scoped database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public record Report(UUID id, UUID service, String name, String words, OffsetDateTime at) {}

    /**
     * Keeps a report.
     *
     * @param report made with the form, so that a second click reports nothing twice
     * @return whether there is such a service
     */
    public boolean report(PracticeId practice, UUID report, UUID service, String words) {
        return database.update(practice, """
                insert into service_report (report_id, practice_id, service_id, words, at)
                select ?, practice_id, service_id, ?, ? from service where practice_id = ?::uuid and service_id = ?
                on conflict (report_id) do update set words = excluded.words""",
                report, words, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), practice.toString(), service) > 0;
    }

    /** Those that nobody has settled, oldest first. */
    public List<Report> open(PracticeId practice) {
        return database.query(practice, """
                select r.report_id, r.service_id, s.name, r.words, r.at from service_report r join service s using (service_id)
                where r.practice_id = ?::uuid order by r.at limit 100""", (row, _) -> new Report(row.getObject(1, UUID.class),
                row.getObject(2, UUID.class), row.getString(3), row.getString(4), row.getObject(5, OffsetDateTime.class)), practice.toString());
    }

    public void settle(PracticeId practice, UUID report) {
        int _ = database.update(practice, "delete from service_report where practice_id = ?::uuid and report_id = ?", practice.toString(), report);
    }
}
