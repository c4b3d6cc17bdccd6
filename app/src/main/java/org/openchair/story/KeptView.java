package org.openchair.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openchair.circle.Members;
import org.openchair.circle.Roll;
import org.openchair.circle.Seat;
import org.openchair.events.AsideEvent;
import org.openchair.events.Entry;
import org.openchair.events.Event;
import org.openchair.events.PreparationEvent;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
import org.openchair.events.Sharing;
import org.openchair.invitation.Invitation;
import org.openchair.journal.Visit;
import org.openchair.kit.Screen;

/**
 * What is kept in the circle: which kinds of things, by whom, and who may read them.
 *
 * <p>The person is told of every kind there is, also of those whose words they cannot read; a supporter of what they can
 * read themselves. There are no counts, and nothing of the interventionist's decisions on safety: how many there are, or
 * that there is one at all, would say what somebody answered alone. The same holds for what is on the family map for somebody's
 * own eyes or the interventionist's.
 */
public record KeptView(String circle, Role role, String personName, List<Line> lines, List<Account> accounts,
                       List<Correction> corrections, boolean restricted, String helper, Optional<LocalDate> lapses, boolean begun) implements Screen {

    /** @param readers who may read a thing of this kind, at most */
    public record Line(Kept kind, List<String> by, Readers readers) {}

    /** The person's own account, where this reader may read it. */
    public record Account(String item, String words, Sharing sharing, LocalDateTime at) {}

    public record Correction(String item, Kept about, String words, String answer, LocalDateTime at) {}

    /** Who may read a kind of thing. */
    public enum Readers { EVERYONE, SUPPORTERS, WRITER_AND_INTERVENTIONIST, WRITER_INTERVENTIONIST_AND_PERSON,
        WRITER_INTERVENTIONIST_AND_ASKED, WRITER, TIMES, ONE_THEN_ALL, AS_CHOSEN }

    static KeptView of(Visit visit) {
        boolean person = visit.viewer().isPerson();
        List<Entry> entries = person ? visit.history().entries() : visit.seenEntries();
        Members members = visit.seen(Roll.EMPTY).members();
        Rights rights = visit.seen(Rights.NONE);
        Map<Kept, Set<String>> authors = new EnumMap<>(Kept.class);
        for (Entry entry : entries) {
            Kept kind = Kept.of(entry.event());
            boolean tells = kind == Kept.SAFETY && (isInterventionist(members, entry.by()) || isQuiet(visit, entry))
                    || kind == Kept.FAMILY_MAP && !entry.isFor(visit.viewer());
            if (!entry.by().equals(SeatId.HOUSE) && !tells) {
                Set<String> names = authors.computeIfAbsent(kind, _ -> new LinkedHashSet<>());
                if (!person || isNamed(entry.event())) {
                    names.add(members.name(entry.by()));
                }
            }
        }
        return new KeptView(visit.viewer().circle().toString(), visit.viewer().role(), members.personName(),
                authors.entrySet().stream().map(kind -> new Line(kind.getKey(), List.copyOf(kind.getValue()),
                        readers(kind.getKey()))).toList(), accounts(rights), corrections(rights), members.restricted(),
                members.interventionist().map(Seat::name).orElse(""),
                visit.seen(Invitation.NONE).lapsesAt().map(at -> LocalDate.ofInstant(at, members.zone())), members.isBegun());
    }

    private static List<Account> accounts(Rights rights) {
        return rights.accounts().entrySet().stream().map(own -> new Account(own.getKey().toString(), own.getValue().words(),
                own.getValue().sharing(), LocalDateTime.ofInstant(own.getValue().at(), rights.members().zone()))).toList();
    }

    private static List<Correction> corrections(Rights rights) {
        return rights.corrections().entrySet().stream().map(asked -> new Correction(asked.getKey().toString(),
                Kept.named(asked.getValue().about()), asked.getValue().words(), asked.getValue().answer(),
                LocalDateTime.ofInstant(asked.getValue().at(), rights.members().zone()))).toList();
    }

    /** That somebody said something quietly is known to the two alone, also where only kinds and names are listed. */
    private static boolean isQuiet(Visit visit, Entry entry) {
        return entry.event() instanceof PreparationEvent.QuietWordSaid && !entry.isFor(visit.viewer());
    }

    /** Who was pressed and wrote it down is named to the one who pressed only once they told it themselves. */
    private static boolean isNamed(Event event) {
        return !(event instanceof AsideEvent) || event instanceof AsideEvent.Told;
    }

    private static boolean isInterventionist(Members members, SeatId seat) {
        return members.seat(seat).filter(found -> found.role() == Role.INTERVENTIONIST).isPresent();
    }

    private static Readers readers(Kept kind) {
        return switch (kind) {
            case SEATS, AGREEMENTS, MEETINGS, FAMILY_MAP, SETTING, FIRST_DAY, INVITATION, ROOM, OPTIONS, PLAN, DATES, ROLES -> Readers.EVERYONE;
            case DRAFTS, REHEARSALS -> Readers.SUPPORTERS;
            case TIMES -> Readers.TIMES;
            case REMINDERS -> Readers.WRITER;
            case CALL, STATEMENTS, CONTACT, SAFETY, NETWORK, FUNCTIONS, MINUTES -> Readers.WRITER_AND_INTERVENTIONIST;
            case OWN_WORDS, CONCERNS, QUESTIONS -> Readers.WRITER_INTERVENTIONIST_AND_PERSON;
            case ASIDES -> Readers.ONE_THEN_ALL;
            case BARRIERS -> Readers.WRITER_INTERVENTIONIST_AND_ASKED;
            case HEARD, CHECK_INS, ACCOUNT, MESSAGES, WELLBEING -> Readers.AS_CHOSEN;
        };
    }
}
