package org.openchair.story;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openchair.circle.Members;
import org.openchair.circle.Roll;
import org.openchair.events.Entry;
import org.openchair.events.Role;
import org.openchair.events.SeatId;
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
public record KeptView(String circle, Role role, String personName, List<Line> lines) implements Screen {

    /** @param readers who may read a thing of this kind, at most */
    public record Line(Kept kind, List<String> by, Readers readers) {}

    /** Who may read a kind of thing. */
    public enum Readers { EVERYONE, SUPPORTERS, WRITER_AND_INTERVENTIONIST, WRITER_INTERVENTIONIST_AND_PERSON,
        WRITER_INTERVENTIONIST_AND_ASKED, AS_CHOSEN }

    static KeptView of(Visit visit) {
        boolean person = visit.viewer().isPerson();
        List<Entry> entries = person ? visit.history().entries() : visit.seenEntries();
        Members members = visit.seen(Roll.EMPTY).members();
        Map<Kept, Set<String>> authors = new EnumMap<>(Kept.class);
        for (Entry entry : entries) {
            Kept kind = Kept.of(entry.event());
            boolean tells = kind == Kept.SAFETY && !isSupporter(members, entry.by())
                    || kind == Kept.FAMILY_MAP && !entry.isFor(visit.viewer());
            if (!entry.by().equals(SeatId.HOUSE) && !tells) {
                authors.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(members.name(entry.by()));
            }
        }
        return new KeptView(visit.viewer().circle().toString(), visit.viewer().role(), members.personName(),
                authors.entrySet().stream().map(kind -> new Line(kind.getKey(), List.copyOf(kind.getValue()),
                        readers(kind.getKey()))).toList());
    }

    private static boolean isSupporter(Members members, SeatId seat) {
        return members.seat(seat).filter(found -> found.role() == Role.SUPPORTER).isPresent();
    }

    private static Readers readers(Kept kind) {
        return switch (kind) {
            case SEATS, AGREEMENTS, MEETINGS, FAMILY_MAP, INVITATION, ROOM, OPTIONS, PLAN, DATES -> Readers.EVERYONE;
            case DRAFTS, REHEARSALS -> Readers.SUPPORTERS;
            case CALL, STATEMENTS, CONTACT, SAFETY -> Readers.WRITER_AND_INTERVENTIONIST;
            case OWN_WORDS, CONCERNS, QUESTIONS -> Readers.WRITER_INTERVENTIONIST_AND_PERSON;
            case BARRIERS -> Readers.WRITER_INTERVENTIONIST_AND_ASKED;
            case HEARD, CHECK_INS -> Readers.AS_CHOSEN;
        };
    }
}
