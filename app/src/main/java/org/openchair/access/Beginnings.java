package org.openchair.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchair.database.Scoped;
import org.openchair.events.AccountId;
import org.openchair.events.PracticeId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which practices offer the page "I would like to begin myself", and who says hello there. Off until somebody of the
 * practice switches it on: whoever does reads what comes. A made-up practice never offers it.
 */
@Component
public class Beginnings {
    private final JdbcTemplate jdbc;
    private final Scoped scoped;
    private final Accounts accounts;

    Beginnings(JdbcTemplate jdbc, Scoped scoped, Accounts accounts) {
        this.jdbc = jdbc;
        this.scoped = scoped;
        this.accounts = accounts;
    }

    /** Everybody who says hello, one for each practice that offers it. */
    List<Member> offers() {
        return jdbc.query("select practice_id, greeter from practice_known where greeter is not null order by practice_id",
                (row, _) -> accounts.member(new PracticeId(row.getObject(1, UUID.class)), new AccountId(row.getObject(2, UUID.class))))
                .stream().flatMap(Optional::stream).filter(member -> !member.demonstration()).toList();
    }

    /** Who says hello in this practice; empty where it is not offered. */
    public Optional<Member> offer(PracticeId practice) {
        return jdbc.query("select greeter from practice_known where practice_id = ? and greeter is not null",
                (row, _) -> new AccountId(row.getObject(1, UUID.class)), practice.value()).stream().findFirst()
                .flatMap(account -> accounts.member(practice, account)).filter(member -> !member.demonstration());
    }

    void offer(Member member, boolean on) {
        scoped.update(member.practice(), "update practice_known set greeter = ? where practice_id = ?",
                on ? member.account().value() : null, member.practice().value());
    }
}
