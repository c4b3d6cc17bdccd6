package org.openchair.options;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openchair.events.Entry;
import org.openchair.events.ItemId;
import org.openchair.events.OptionsEvent;
import org.openchair.events.SeatId;
import org.openchair.journal.Copies;

/** What people said about what lies on the table: what they learned on the phone, and what they offer to do. */
public record Talk(Map<ItemId, List<Call>> calls, Map<ItemId, Map<SeatId, Help>> help) {
    static final Talk NONE = new Talk(Map.of(), Map.of());

    public record Call(SeatId by, LocalDate on, String learned) {}

    public record Help(SeatId by, String words, Instant at) {}

    Talk with(OptionsEvent.Phoned phoned, Entry entry) {
        Call call = new Call(entry.by(), phoned.on(), phoned.learned());
        return new Talk(Copies.with(calls, phoned.item(), Copies.with(callsAbout(phoned.item()), call)), help);
    }

    Talk with(OptionsEvent.HelpOffered offered, Entry entry) {
        Map<SeatId, Help> others = Copies.without(help.getOrDefault(offered.item(), Map.of()), entry.by());
        return new Talk(calls, Copies.with(help, offered.item(), offered.words().isEmpty() ? others
                : Copies.with(others, entry.by(), new Help(entry.by(), offered.words(), entry.at()))));
    }

    List<Call> callsAbout(ItemId item) {
        return calls.getOrDefault(item, List.of());
    }

    List<Help> helpFor(ItemId item) {
        return List.copyOf(help.getOrDefault(item, Map.of()).values());
    }

    String helpOf(ItemId item, SeatId seat) {
        Help mine = help.getOrDefault(item, Map.of()).get(seat);
        return mine == null ? "" : mine.words();
    }
}
